"""The pay is below the least you work for.

Profile.md names your floor an hour. The most that this posting offers does not reach it. Skip it, or say in the
proposal what you would do for the money.

Fails 4:19:
    ---
    currency: USD
    compensation_type: hourly
    compensation_max: 12
    ---
    # Editor
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

from vault_tool.note import Note
from vault_tool.rules import places
from vault_tool.rules.finding import Finding
from vault_tool.rules.posting import money, posting_of
from vault_tool.rules.rule import Context

CODE = "C012"
NAME = "below-your-floor"
SEVERITY = {"draft": "warning", "ready": "warning", "applied": "info"}
KINDS = frozenset({"posting"})
COST = "Every hour of this job is an hour that you do not sell at your own rate."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where an hourly rate's high end is under the profile's floor, in the profile's currency."""
    profile = context.profile
    posting = posting_of(note, context.kind)
    amount = posting.amount
    if profile is None or not profile.rate_floor or not amount or posting.text("compensation_type") != "hourly":
        return
    if posting.text("compensation_period") not in ("", "hour") or posting.currency != (profile.currency or "USD"):
        return
    if amount < profile.rate_floor:
        key = "compensation_max" if posting.number("compensation_max") else "compensation_min"
        shown, least = money(amount, posting.currency), money(profile.rate_floor, posting.currency)
        short = f"{100 - 100 * amount / profile.rate_floor:.0f}% short of"
        yield Finding(CODE, places.value(note, key), f"at most {shown} an hour, {short} your floor of {least}")
