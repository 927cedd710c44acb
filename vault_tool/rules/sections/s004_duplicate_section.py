"""A section appears twice.

`vault fill` and the checks only look at the first one. Merge them, or rename one.

Fails 8:1:
    ---
    status: ready
    ---
    # Operations lead
    ## Proposal
    I have run two studios like yours.

    ## Proposal

    A second try.
Passes:
    ---
    status: ready
    ---
    # Operations lead
    ## Proposal
    I have run two studios like yours.
"""

from collections.abc import Iterator

from vault_tool import section_order
from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "S004"
NAME = "duplicate-section"
SEVERITY = {"": "warning"}
KINDS = frozenset({"posting"})
COST = "Only the first one is checked, and the proposal you send may be the other."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each of a posting's sections that has stood before."""
    first: dict[str, int] = {}
    for section in note.sections:
        title = section.title.strip().casefold()
        if title in first:
            line = note.lines.position(first[title]).line
            heading = note.text[slice(*section.span)].split("\n", 1)[0].rstrip("\r")
            span = Span(section.span.start, section.span.start + len(heading))
            yield Finding(CODE, span, f"{section.title.strip()} already stands on line {line}: put both into one")
        elif title in section_order.known():
            first[title] = section.span.start
