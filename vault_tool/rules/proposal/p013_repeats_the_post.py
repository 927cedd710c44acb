"""The proposal repeats a passage of the post word for word.

Clients know what they wrote. Say in your own words what you understood, and use the space for what you've done. A
quote in quotation marks is fine.

Options: words (default 16)

Fails 14:1:
    ---
    status: ready
    ---
    # Operations lead

    ## Posting

    You oversee four account managers to ensure that every layout reaches its client on the promised day and without a fault, and
    you optimise our workflows with what we have.

    ## Proposal

    Good day.
    I oversee four account managers to ensure that every layout reaches its client on the promised day and without a fault, and
    you optimise our workflows with what we have, too.
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Posting

    You oversee four account managers to ensure that every layout reaches its client on the promised day and without a fault, and
    you optimise our workflows with what we have.

    ## Proposal

    You want four account managers led so that client deliverables are executed on time. I did that for three years.
"""

import re
from collections.abc import Iterator

from vault_tool.note import Note, Section
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "P013"
NAME = "repeats-the-post"
SEVERITY = {"draft": "info", "ready": "warning"}
KINDS = frozenset({"posting"})
COST = "The client reads their own post again, and not why it should be you."
WORDS = 16
FEW = 5
"""Words that are looked up at once; a passage that is copied has some of them at each place tried."""

QUOTED = "\u00b7"
"""What stands for each character of a word that is quoted: no post has such a word."""

_MARKS = b"*_`#>"
_LINE = re.compile(r"[^\r\n]+")
_CHUNK = re.compile(r"\S+")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding, on the line where it begins, where so many words in a row are the post's; answers may quote it."""
    posting = context.posting
    length = context.options.get("words", WORDS)
    if posting.proposal_span is None or not isinstance(length, int) or length < 1:
        return
    said = posting.proposal_text
    asked = posting.filled("Brief")
    for quote in (*posting.quotes, *_asked(said, asked, note.text)):  # a quotation says that it is one
        said = (
            f"{said[: quote.start]}{_CHUNK.sub(lambda m: QUOTED * len(m[0]), said[slice(*quote)])}{said[quote.end :]}"
        )
    words = _words(said)
    if len(words) < length:
        return
    at = _copied(words, b" %b " % b" ".join(_words(posting.words)), length)
    if at is not None:
        chunks = [m for m in _CHUNK.finditer(said) if _words(m[0])]
        line = max(posting.proposal_text.rfind(end, 0, chunks[at].start()) for end in "\r\n") + 1
        start = posting.proposal_span.start
        message = f"{length} words in a row are the post's own: say it in your words"
        yield Finding(CODE, Span(start + line, start + chunks[at + length - 1].end()), message)


def _asked(said: str, brief: Section | None, text: str) -> Iterator[Span]:
    """The lines that are requests of the Brief's list, as they stand above their answers."""
    listed = text[slice(*brief.body_span)] if brief else ""
    for m in _LINE.finditer(said) if listed else ():
        if f"“{m[0].strip()}”" in listed:
            yield Span(*m.span())


def _words(text: str) -> list[bytes]:
    """The words in lower case without Markdown marks, as bytes: many times as fast as text."""
    return text.encode("utf-8", "surrogatepass").lower().translate(None, _MARKS).split()


def _copied(words: list[bytes], post: bytes, length: int) -> int | None:
    """The first word of a passage that the post has, too. Only every few words a few are looked up: any copy has some."""
    few = min(length, FEW)
    apart = length - few + 1
    for at in range(0, len(words) - few + 1, apart):
        if b" %b " % b" ".join(words[at : at + few]) not in post:
            continue
        for first in range(max(0, at - apart + 1), min(at, len(words) - length) + 1):
            if b" %b " % b" ".join(words[first : first + length]) in post:
                return first
    return None
