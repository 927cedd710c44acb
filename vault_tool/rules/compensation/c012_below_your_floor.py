"""The pay is below your floor.

Profile.md names the least you work for an hour, and the most this posting offers doesn't reach it. Pay by the day,
week, month or year is spread over the weekly hours the post asks for. Skip it, or say in the proposal what you'd do
for that amount.

Fails 4:19:
    ---
    currency: USD
    compensation_type: hourly
    compensation_max: 12
    ---
    # Editor
Fails 5:19:
    ---
    currency: USD
    compensation_type: fixed
    compensation_period: month
    compensation_max: 1250
    weekly_hours: "35"
    ---
    # Operations lead
Passes:
    ---
    currency: USD
    compensation_type: salary
    compensation_period: year
    compensation_max: 90000
    weekly_hours: "40"
    ---
    # Operations lead
Passes:
    ---
    currency: USD
    compensation_type: hourly
    compensation_max: 60
    ---
    # Editor
Passes:
    ---
    currency: EUR
    compensation_type: hourly
    compensation_max: 12
    ---
    # Editor
"""

from collections.abc import Iterator

from vault_tool.language.values.time_lengths import working_weeks
from vault_tool.language.wording import money, number
from vault_tool.note import Note
from vault_tool.posting.pay.assumptions import Assumptions
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.rules.engine.subject import Posting

CODE = "C012"
NAME = "below-your-floor"
SEVERITY = {"draft": "warning", "ready": "warning", "applied": "info"}
KINDS = frozenset({"posting"})
COST = "Every hour of this job is an hour you can't sell at your own rate."
FOR_APPLYING = True


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where the high end comes to less an hour than the profile's floor, in the profile's currency."""
    profile = context.profile
    posting = context.posting
    amount = posting.amount
    if profile is None or not profile.rate_floor or not amount or posting.currency != (profile.currency or "USD"):
        return
    hourly, spread = _hourly(posting, amount, context.pay)
    if hourly is not None and hourly < profile.rate_floor:
        shown, least = money(round(hourly, 2), posting.currency), money(profile.rate_floor, posting.currency)
        short = f"{100 - 100 * hourly / profile.rate_floor:.0f}% short of"
        message = f"{spread}at most {shown} an hour, {short} your floor of {least}: ask for more, or skip it"
        yield Finding(CODE, spans.value(note, posting.amount_key), message)


def _hourly(posting: Posting, amount: float, pay: Assumptions) -> tuple[float | None, str]:
    """The amount an hour, and how that was worked out; None where the period or the hours are not known."""
    period = posting.text("compensation_period")
    if posting.text("compensation_type") == "hourly":
        return (amount, "") if period in ("", "hour") else (None, "")
    hours, weeks = posting.hours_a_week(pay.full_time_hours), working_weeks(pay.weeks_per_month)
    if period not in weeks or not hours:
        return None, ""
    said = f"{money(amount, posting.currency)} a {period} at {number(hours)} hours a week is "
    return amount / (hours * weeks[period]), said
