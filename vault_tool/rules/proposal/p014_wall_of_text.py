"""A paragraph of the proposal is too long to read.

Clients skim dozens of proposals, many on a phone, where a paragraph of more than 900 characters fills the screen.
Break it up where a new thought begins.

Options: characters (default 900)

Fails 8:1:
    ---
    status: ready
    proposal_limit: 5000
    ---
    # Operations lead
    ## Proposal

    I kept the calendar of a studio with nine people and knew each morning what was late and why. I kept the
    calendar of a studio with nine people and knew each morning what was late and why. I kept the calendar of a
    studio with nine people and knew each morning what was late and why. I kept the calendar of a studio with nine
    people and knew each morning what was late and why. I kept the calendar of a studio with nine people and knew
    each morning what was late and why. I kept the calendar of a studio with nine people and knew each morning what
    was late and why. I kept the calendar of a studio with nine people and knew each morning what was late and why.
    I kept the calendar of a studio with nine people and knew each morning what was late and why. I kept the
    calendar of a studio with nine people and knew each morning what was late and why. I kept the calendar of a
    studio with nine people and knew each morning what was late and why.
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    I have run two studios like yours.

    Who approves the cuts today?
"""

import re
from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "P014"
NAME = "wall-of-text"
SEVERITY = {"ready": "info"}
KINDS = frozenset({"posting"})
COST = "The client skips the paragraph, and with it the reason to choose you."
MOST = 900


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding, on its first line, for each run of lines without a blank one that is longer than the limit."""
    posting = context.posting
    most = context.options.get("characters", MOST)
    if posting.proposal_span is None or not isinstance(most, int) or len(posting.proposal_text) <= most:
        return
    for m in _PARAGRAPH.finditer(note.text, *posting.proposal_span):
        if len(m[0]) > most and not _LIST.search(m[0]):
            end = m.start() + len(m[0].splitlines()[0])
            yield Finding(CODE, Span(m.start(), end), f"a paragraph of {len(m[0]):,} characters: break it up")


_PARAGRAPH = re.compile(r"\S[^\r\n]*(?:(?:\r\n|\n|\r)[ \t]*\S[^\r\n]*)*")
_LIST = re.compile(r"^[ \t]*(?:[-*•+]|\d{1,2}[.)])[ \t]", re.MULTILINE)
"""A list is no wall, however long."""
