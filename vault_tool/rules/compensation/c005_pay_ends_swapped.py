"""The low end of the pay is above the high end.

One of them was misread. Look both up in the post. The fix only swaps them, which is right if they were typed in the
wrong order.

Fails 2:19:
    ---
    compensation_min: 60
    compensation_max: 30
    ---
    # Editor
Fixed:
    ---
    compensation_min: 30
    compensation_max: 60
    ---
    # Editor
Passes:
    ---
    compensation_min: 30
    compensation_max: 60
    ---
    # Editor
"""

from collections.abc import Iterator

from vault_tool.language.wording import money
from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding, Fix
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Edit

CODE = "C005"
NAME = "pay-ends-swapped"
SEVERITY = {"": "warning", "ready": "error", "applied": "error"}
KINDS = frozenset({"posting"})
COST = "The hourly rate, the comparison with your floor and the price in your proposal all rest on a wrong number."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where compensation_min is greater than compensation_max."""
    posting = context.posting
    low, high = posting.number("compensation_min"), posting.number("compensation_max")
    if low is None or high is None or low <= high:
        return
    first, second = spans.value(note, "compensation_min"), spans.value(note, "compensation_max")
    swap = (Edit(*first, note.text[slice(*second)]), Edit(*second, note.text[slice(*first)]))
    message = f"compensation_min {money(low, posting.currency)} is above compensation_max {money(high, posting.currency)}: swap them"
    plain = spans.one_line(note, "compensation_min") and spans.one_line(note, "compensation_max")
    yield Finding(CODE, first, message, Fix(swap, safe=False, description="swap the two") if plain else None)
