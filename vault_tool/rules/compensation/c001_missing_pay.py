"""The posting names no amount.

Without the client's number you name a price in the dark, and may spend connects on a job that cannot pay your floor.
Where the post names none, ask before you apply, or note the budget that you assume in compensation_min.

Fails 1:1:
    ---
    status: ready
    compensation_type: fixed
    ---
    # Operations lead
Passes:
    ---
    status: ready
    compensation_min: 1250
    ---
    # Operations lead
Passes:
    ---
    status: ready
    compensation_max: 60
    ---
    # Operations lead
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine import required
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "C001"
NAME = "missing-pay"
SEVERITY = required.severity("compensation_min")
KINDS = frozenset({"posting", "post"})
COST = required.cost("compensation_min")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where neither end of the pay is there; equity and commission need no amount."""
    facts = context.posting.facts
    if facts.get("compensation_max") is None and facts.get("compensation_type") not in ("equity", "commission"):
        message = "the posting names no amount: ask for the budget, or set compensation_min to what you assume"
        yield from required.missing("compensation_min", message, CODE, note, context)
