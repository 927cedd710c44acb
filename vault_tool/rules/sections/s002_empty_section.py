"""A section has a heading but no text.

It still has to be written, or its text was lost. Write it, let `vault fill` write it, or delete the heading.

Fails 8:1:
    ---
    status: ready
    ---
    # Operations lead

    ## Posting
    We look for someone to run our studio.
    ## Proposal

    ## Notes

    Called on Monday.
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

CODE = "S002"
NAME = "empty-section"
SEVERITY = {"draft": "info", "ready": "warning", "applied": "info"}
KINDS = frozenset({"posting"})
COST = "You think something is written that isn't there."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each of a posting's sections without a word."""
    for section in note.sections:
        if (
            section.title.strip().casefold() in section_order.known()
            and not note.text[slice(*section.body_span)].strip()
        ):
            line = note.text[slice(*section.span)].split("\n", 1)[0].rstrip("\r")
            span = Span(section.span.start, section.span.start + len(line))
            yield Finding(
                CODE, span, f"{section.title.strip()} is empty: write it, run `vault fill`, or delete the heading"
            )
