"""The Brief says to skip this post.

Something rules you out, or it looks like fraud. If you have checked and still want to apply, say so in the Brief. As long as
there is no letter, a draft is not asked for anything else that you would settle before you apply.

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

from collections.abc import Iterator

from vault_tool.language.spelling import lower_first
from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "K008"
NAME = "advised-against"
SEVERITY = {"draft": "info", "ready": "warning"}
KINDS = frozenset({"posting"})
COST = "You spend hours and connects on a job that you most likely can't get, or shouldn't take."

LONGEST = 400
"""Characters of a reason that is still shown; it is shown whole or not at all."""


def check(_note: Note, context: Context) -> Iterator[Finding]:
    """One finding, at the choice, where the Brief says to skip."""
    found = context.posting.advised_against
    if found:
        reason = (found["why"] or "").strip()
        why = f" ({lower_first(reason.removesuffix('.'))})" if 0 < len(reason) <= LONGEST else ""
        message = f"skip this, or correct the Brief's verdict if you know better{why}"
        yield Finding(CODE, Span(*found.span("choice")), message)
