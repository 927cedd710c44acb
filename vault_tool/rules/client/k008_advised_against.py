"""The Brief says to skip this post.

Something rules you out, or it looks like fraud. If you have checked and still want to apply, say so in the Brief.

Fails 8:13:
    ---
    status: ready
    ---
    # Editor

    ## Brief

    > [!danger] Skip
    > The work is on site in Germany, and you are in Portugal.

    - **Fit:** strong.
Passes:
    ---
    status: ready
    ---
    # Editor

    ## Brief

    > [!warning] Ask first
    > Ask this before you apply: “Which of these pieces comes first?”
Passes:
    ---
    status: ready
    ---
    # Editor

    ## Brief

    They say Germany, but told me on the phone that Lisbon is fine.
"""

import re
from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "K008"
NAME = "advised-against"
SEVERITY = {"draft": "info", "ready": "warning"}
KINDS = frozenset({"posting"})
COST = "You may lose money, papers or weeks of work to a job that was never yours to get."

LONGEST = 400
"""Characters of a reason that is still shown; it is shown whole or not at all."""
_VERDICT = re.compile(r"^> \[!danger\] (?P<choice>Skip)[ \t]*(?:\r?\n> (?P<why>[^\r\n]{3,}))?", re.MULTILINE)


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding, at the choice, where the Brief says to skip."""
    section = context.posting.filled("Brief")
    found = _VERDICT.search(note.text, *section.body_span) if section else None
    if found:
        reason = (found["why"] or "").strip()
        why = f": {reason.rstrip('.')}" if reason and len(reason) <= LONGEST else ""
        yield Finding(CODE, Span(*found.span("choice")), f"the Brief says to skip this{why}. Decide before you apply")
