"""The posting doesn't say what period the amount covers.

"3,000" may be a month's pay or the price of the whole project. An hourly rate speaks for itself, and a fixed price
covers the project (C010 looks at fixed prices for full-time work). Everything else needs compensation_period.

Fails 4:1:
    ---
    status: ready
    compensation_type: salary
    compensation_min: 3000
    ---
    # Operations lead
Passes:
    ---
    status: ready
    compensation_type: salary
    compensation_min: 3000
    compensation_period: month
    ---
    # Operations lead
Passes:
    ---
    status: ready
    compensation_type: hourly
    compensation_min: 30
    ---
    # Operations lead
Passes:
    ---
    status: ready
    compensation_type: salary
    compensation_max: 92000
    ---
    # Operations lead
Fails 4:1:
    ---
    status: ready
    compensation_type: salary
    compensation_max: 4200
    ---
    # Operations lead
"""

from collections.abc import Iterator

from vault_tool.language.values.currencies import is_about_a_dollar
from vault_tool.language.wording import money
from vault_tool.note import Note
from vault_tool.rules.engine import required, spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "C003"
NAME = "missing-pay-period"
SEVERITY = required.severity("compensation_period")
KINDS = frozenset({"posting", "post"})
COST = required.cost("compensation_period")
FOR_APPLYING = True
A_YEAR = 15_000
"""A salary that nobody is paid a month, in a currency of about a dollar's worth. Own threshold."""


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where there is an amount, its period is not stated, and the kind of pay is known and does not imply one."""
    posting = context.posting
    amount = posting.amount
    if (
        not amount
        or posting.text("compensation_period")
        or posting.text("compensation_type") in ("", "hourly", "fixed")
        or (posting.text("compensation_type") == "salary" and amount >= A_YEAR and is_about_a_dollar(posting.currency))
    ):
        return
    message = f"{money(amount, posting.currency)} for what period? Set compensation_period to hour, day, week, month, year or project"
    yield Finding(CODE, spans.entry(note, posting.amount_key), message)
