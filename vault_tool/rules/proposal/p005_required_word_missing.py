"""The post asks for a word that the proposal does not have.

Clients hide one to see who has read their post, and delete every proposal without it unread.

Fails 9:1:
    ---
    status: ready
    ---
    # Operations lead
    ## Posting
    Please start your proposal with "blue whale".
    ## Proposal

    I have run two studios like yours.
Passes:
    ---
    status: ready
    ---
    # Operations lead
    ## Posting
    Please start your proposal with "blue whale".
    ## Proposal

    Blue Whale. I have run two studios like yours.
"""

import re
from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "P005"
NAME = "required-word-missing"
SEVERITY = {"draft": "warning", "ready": "error", "applied": "warning"}
KINDS = frozenset({"posting"})
COST = "The client deletes the proposal unread, however good it is."

_ASKED = frozenset(["word", "words", "codeword", "keyword", "password", "phrase", "hashtag", "code", "tag", "tags"])
_SENT_AS = frozenset([
    "proposal", "application", "bid", "letter", "message", "response", "reply", "subject", "line",
    "sentence", "top", "answer", "pitch",
])  # fmt: skip
_HOW = re.compile(
    r"(?:start|begin|open)\b[^.\r\n]{0,80}\b(?:with|by)|(?:mention|include|use|write|type|put|add|say|state|quote|enter)\b(?: the)?[: ]*"
    r"[\"“”'‘«„*`]|(?:must|should|has to|needs to)\b[^.\r\n]{0,20}\b(?:start|begin|include|contain|mention)"
)
_SPACE = re.compile(r"[\W_]+")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each word or phrase that the post wants in the proposal and that is not there."""
    posting = context.posting
    section = posting.proposal
    if section is None:
        return
    lines = posting.lines_with(_ASKED) + [line for line in posting.lines_with(_SENT_AS) if _HOW.search(line.lower())]
    if not lines:
        return
    from vault_tool.language.prose import Prose
    from vault_tool.posting.features import required_words

    feature = required_words.find(Prose("\n\n".join(dict.fromkeys(lines))))
    wanted = feature.value if feature and isinstance(feature.value, tuple) else ()
    body = note.text[slice(*section.body_span)]
    said = f" {_SPACE.sub(' ', body.casefold())} "
    start = section.body_span.start + len(body) - len(body.lstrip())
    end = start + len(body.strip().split("\n", 1)[0].rstrip())
    for word in wanted:
        bare = _SPACE.sub(" ", word.casefold()).strip()
        if bare and f" {bare} " not in said:
            yield Finding(
                CODE, Span(start, end), f"the post wants {word!r} in the proposal: put it in, best at the start"
            )
