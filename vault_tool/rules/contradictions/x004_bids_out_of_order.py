"""The bid range is out of order.

The average lies between the lowest and the highest bid. If it doesn't, a number was misread, and the price you set
against the others' bids is off.

Fails 3:10:
    ---
    bid_low: 20
    bid_avg: 75
    bid_high: 60
    ---
    # Editor
Passes:
    ---
    bid_low: 20
    bid_avg: 35
    bid_high: 60
    ---
    # Editor
"""

from collections.abc import Iterator

from vault_tool.language.wording import money
from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "X004"
NAME = "bids-out-of-order"
SEVERITY = {"": "warning"}
KINDS = frozenset({"posting", "post"})
COST = "You set your price against bids that nobody made."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where the average bid is outside the lowest and the highest, or these are swapped."""
    posting = context.posting
    low, avg, high = (posting.number(f"bid_{key}") for key in ("low", "avg", "high"))
    if low is not None and high is not None and low > high:
        yield Finding(
            CODE,
            spans.value(note, "bid_low"),
            f"the lowest bid {money(low)} is above the highest {money(high)}: swap them",
        )
    elif avg is not None and ((low is not None and avg < low) or (high is not None and avg > high)):
        ends = " to ".join(money(end) for end in (low, high) if end is not None)
        said = f"the average bid {money(avg)} is outside the range {ends}: look these numbers up in the post"
        yield Finding(CODE, spans.value(note, "bid_avg"), said)
