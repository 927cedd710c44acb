"""A section that an application needs is missing.

You need the post itself, because sites take posts down, the analysis, because it has the red flags, and the proposal.
`vault fill` writes the last two.

Fails 1:1, 1:1:
    ---
    status: ready
    ---
    # Operations lead

    ## Posting

    We look for someone to run our studio.
Fails 1:1:
    ---
    status: draft
    ---
    # Operations lead

    ## Analysis

    Looks sound.
Passes:
    ---
    status: draft
    ---
    # Operations lead

    ## Posting

    We look for someone to run our studio.
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "S001"
NAME = "missing-section"
SEVERITY = {"draft": "warning", "ready": "error", "applied": "warning"}
KINDS = frozenset({"posting"})
COST = "You apply without the post to look back at, without having seen its red flags, or with nothing written."

_NEEDED = {"draft": ("Posting",), "ready": ("Posting", "Analysis", "Proposal"), "applied": ("Posting", "Proposal")}
_HOW = {
    "Posting": "paste the post under '## Posting'",
    "Analysis": "run `vault fill` on the note",
    "Proposal": "run `vault fill` on the note, then make the draft your own",
}


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each section that the status calls for and that is not there."""
    for title in _NEEDED.get(context.status, ()):
        if note.section(title) is None:
            yield Finding(CODE, spans.top(note), f"the section {title} is missing: {_HOW[title]}")
