"""The proposal names a job that is not this one.

Most words of the job it applies for are neither in the title nor in the post. It was written for another post.

Fails 12:31:
    ---
    status: ready
    title: Operations lead for a studio
    ---
    # Operations lead for a studio
    ## Posting

    We look for someone to run our studio.

    ## Proposal

    I would like to apply for the Podcast Editor position.
Fails 12:12:
    ---
    status: ready
    title: Operations lead for a studio
    ---
    # Operations lead for a studio
    ## Posting

    We look for someone to run our studio.

    ## Proposal

    Your post "Podcast editor wanted" for a studio of nine caught my eye.
Passes:
    ---
    status: ready
    title: Operations lead for a studio
    ---
    # Operations lead for a studio
    ## Posting

    We look for someone to run our studio.

    ## Proposal

    About "Studio operations": I would like to apply for the Senior Operations Lead position.
"""

import re
from collections.abc import Iterator

from vault_tool.language.wordlists import Pattern, words
from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.line_spans import lowered
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "X014"
NAME = "other-title-in-proposal"
SEVERITY = {"draft": "warning", "ready": "error", "applied": "info"}
KINDS = frozenset({"posting"})
COST = "The client reads the name of another job, and knows that you sent the text to many."

_QUOTED = re.compile(r"[\"“](?P<named>[^\"“”\r\n]{4,120})[\"”]")
_BEFORE = Pattern(r"\b{proposals.before a title} \Z")
_ROLE = Pattern(
    r"\b{proposals.applies for} (?-i:[a-z]+ )?(?P<named>(?:(?-i:[A-Z])[\w&/+-]*[ ]){1,6}){proposals.a job}\b"
)
_WORD = re.compile(r"[^\W\d_]{4,}")
STEM = 5
"""Letters in which words are compared, so that "operations" and "operational" are one."""


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each job named in the proposal of whose words the title and the post have less than half."""
    posting = context.posting
    title = posting.text("title")
    if posting.proposal_span is None or not (title or posting.words.strip()):
        return
    start = posting.proposal_span.start
    text = posting.proposal_text
    common = words("proposals", "in many titles")
    quoted = (m for m in _QUOTED.finditer(text) if _BEFORE.search(text[max(0, m.start() - 40) : m.start()]))
    for m in (*quoted, *_ROLE.finditer(text)):
        named = m["named"].strip()
        said = {word[:STEM] for word in _WORD.findall(lowered(named)) if word not in common}
        here = sum(word in posting.words_lower or word in lowered(title) for word in said)
        if here * 2 < len(said):
            at = start + m.start("named")
            message = f"{named[:60]!r} is not this job{f', {title[:60]!r}' if title else ''}: correct it"
            yield Finding(CODE, Span(at, at + len(named)), message)
