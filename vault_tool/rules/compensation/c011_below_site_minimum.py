"""The pay is below the site's minimum.

A site with a minimum allows no hourly contract below it, and holds a fixed price with stated hours against it, too.
With those hours, a fixed price falls below the minimum after some weeks, so agree on an end before then. The minimum
comes from the site in `platform`, or from `minimum_hourly` in vault.toml.

Fails 6:19:
    ---
    status: ready
    platform: upwork
    currency: USD
    compensation_type: fixed
    compensation_max: 1250
    weekly_hours: "35"
    ---
    # Operations lead
Fails 5:19:
    ---
    platform: upwork
    currency: USD
    compensation_type: hourly
    compensation_max: 2.5
    ---
    # Editor
Passes:
    ---
    platform: upwork
    currency: USD
    compensation_type: fixed
    compensation_max: 12500
    weekly_hours: "35"
    ---
    # Operations lead
Passes:
    ---
    platform: upwork
    currency: USD
    compensation_type: fixed
    compensation_period: month
    compensation_max: 1250
    weekly_hours: "35"
    ---
    # Operations lead
"""

from collections.abc import Iterator
from math import floor

from vault_tool.language.wording import money, number
from vault_tool.note import Note
from vault_tool.posting.pay import terms
from vault_tool.posting.pay.assumptions import Assumptions
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.rules.engine.subject import Posting

CODE = "C011"
NAME = "below-site-minimum"
SEVERITY = {"draft": "warning", "ready": "error", "applied": "warning"}
KINDS = frozenset({"posting", "post"})
COST = "The site can refuse or end such a contract, and you'd have worked for less than it allows anyone to offer."
FOR_APPLYING = True
WEEKS = 26
"""A fixed price that lasts longer than this at the stated hours is no finding: few projects do."""


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where an hourly rate is under the minimum, or a fixed price comes to that within half a year."""
    posting = context.posting
    amount = posting.amount
    minimum = terms.of(posting.facts, context.pay).minimum_hourly if amount else None
    said = _said(posting, amount, minimum, context.pay) if amount and minimum else ""
    if said:
        yield Finding(CODE, spans.value(note, posting.amount_key), said)


def _said(posting: Posting, amount: float, minimum: float, pay: Assumptions) -> str:
    kind, period = posting.text("compensation_type"), posting.text("compensation_period")
    least = f"the site's minimum of ${minimum:.2f} an hour"
    if kind == "hourly" and period in ("", "hour"):
        return f"{money(amount)} an hour is under {least}: ask for that at least" if amount < minimum else ""
    hours = posting.hours_a_week(pay.full_time_hours)
    if kind != "fixed" or not hours:
        return ""
    if period == "month":
        rate = amount / (hours * pay.weeks_per_month)
        said = f"{money(amount)} a month is {money(round(rate, 2))} an hour, under {least}: ask for that at least"
        return said if rate < minimum else ""
    if period not in ("", "project"):
        return ""
    week = floor(round(amount / (hours * minimum), 9)) + 1
    if week > WEEKS:
        return ""
    return f"{money(amount)} at {number(hours)} hours a week falls below {least} in week {week}: agree on an end before then"
