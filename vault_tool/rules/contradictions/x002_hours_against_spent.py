"""The hours paid at the average rate come to more than the client has spent.

Hours times the average rate is what the client has paid by the hour. With fixed prices on top, the total has to be at
least that. If it is lower by more than a tenth, one of these numbers was misread. If the post really says so, pay was
refunded, or hours went unpaid. Ask.

Fails 4:21:
    ---
    client_hours_paid: 4597
    client_avg_hourly_rate: 18.14
    client_total_spent: 8800
    ---
    # Editor
Passes:
    ---
    client_hours_paid: 4597
    client_avg_hourly_rate: 18.14
    client_total_spent: 88000
    ---
    # Editor
"""

from collections.abc import Iterator

from vault_tool.language.wording import money, number
from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "X002"
NAME = "hours-against-spent"
SEVERITY = {"": "warning"}
KINDS = frozenset({"posting", "post"})
COST = "You base your price on what this client pays, and one of the numbers behind it is wrong."
TOLERANCE = 1.1
ROUNDING = 100
"""Sites round what was spent ("$1.2K")."""


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where hours x average rate is over the total spent by more than a tenth."""
    posting = context.posting
    hours, rate, spent = (posting.number(f"client_{key}") for key in ("hours_paid", "avg_hourly_rate", "total_spent"))
    if not hours or not rate or spent is None or hours * rate <= spent * TOLERANCE + ROUNDING:
        return
    paid = money(round(hours * rate), posting.currency)
    said = f"{number(hours)} hours at {money(rate, posting.currency)} come to {paid}"
    message = f"{said}, more than the {money(spent, posting.currency)} spent: look these numbers up in the post"
    yield Finding(CODE, spans.value(note, "client_total_spent"), message)
