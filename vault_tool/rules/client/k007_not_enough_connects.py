"""Applying costs more connects than you have.

The site won't take the proposal. Get more connects first, or spend the ones you have on another post.

Fails 2:20:
    ---
    connects_required: 16
    connects_available: 10
    ---
    # Editor
Passes:
    ---
    connects_required: 16
    connects_available: 16
    ---
    # Editor
"""

from collections.abc import Iterator

from vault_tool.language.wording import number
from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "K007"
NAME = "not-enough-connects"
SEVERITY = {"draft": "info", "ready": "error"}
KINDS = frozenset({"posting", "post"})
COST = "You write the proposal and can't send it."
FOR_APPLYING = True


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where `connects_required` is above `connects_available`."""
    posting = context.posting
    needed, there = posting.number("connects_required"), posting.number("connects_available")
    if needed is not None and there is not None and needed > there:
        message = f"applying costs {number(needed)} connects and you have {number(there)}: get more first"
        yield Finding(CODE, spans.value(note, "connects_required"), message)
