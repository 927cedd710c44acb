"""A heading is almost the name of a section.

With "## Proposals", "### Proposal" or "## Screening Answer", `vault fill` writes a second section beside it, and no
check looks at its text. The fix writes the section's heading.

Fails 6:1:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposals

    I have run two studios like yours.
Fixed:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    I have run two studios like yours.
Fails 6:1:
    ---
    status: ready
    ---
    # Operations lead

    # Proposal

    I have run two studios like yours.
Fixed:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    I have run two studios like yours.
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    I have run two studios like yours.

    ## Contract notes

    ### Proposal

    Called on Monday.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from vault_tool import section_order
from vault_tool.language.nearest import slip
from vault_tool.language.wordlists import table
from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding, Fix
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Edit, Span

CODE = "S005"
NAME = "unseen-section"
SEVERITY = {"": "warning"}
KINDS = frozenset({"posting"})
COST = "What you wrote under it isn't checked, and a draft is written beside it."

_ATX = re.compile(r" {0,3}#{1,6}[ \t]+[^\r\n]*")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each heading that means a section which the note does not have at level 2."""
    standing = {s.title.strip().casefold() for s in note.sections}
    inside = False
    for heading in note.headings:
        folded = heading.title.strip().casefold()
        if heading.level <= 2:
            inside = heading.level == 2 and folded in section_order.known()
        if inside or heading is note.title:
            continue
        meant = _meant(folded, heading.level)
        if not meant or meant.casefold() in standing:
            continue
        standing.add(meant.casefold())
        at = _ATX.match(note.text, heading.span.start)
        if at:
            fix = Fix((Edit(*at.span(), f"## {meant}"),), safe=False, description=f"write ## {meant}")
            yield Finding(CODE, Span(*at.span()), f"this isn't read as the section {meant}: write '## {meant}'", fix)


@lru_cache(maxsize=1024)
def _meant(folded: str, level: int) -> str | None:
    """The section that a heading stands for; of those at level 3 and below only one that has its exact title."""
    if folded in section_order.known():
        return section_order.known()[folded] if level != 2 else None
    if level > 2:
        return None
    if meant := next((title for title, names in table("section_names").items() if folded in names), None):
        return meant
    near = slip(folded, [known.replace(" ", "_") for known in section_order.known()]) if len(folded) > 5 else None
    return section_order.known()[near.replace("_", " ")] if near else None
