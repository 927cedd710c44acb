"""A fixed price is offered for work that has no end.

A fixed price pays for a result. If a post asks for full-time or ongoing work at a fixed price, it isn't clear whether
the amount covers a month or everything. Ask, then set compensation_period to what the client answers. That clears
this finding.

Fails 5:19:
    ---
    status: ready
    currency: USD
    compensation_type: fixed
    compensation_max: 1250
    weekly_hours: "35"
    ---
    # Operations lead

    ## Posting

    This is a full-time position.
Passes:
    ---
    status: ready
    compensation_type: fixed
    compensation_max: 1250
    compensation_period: month
    weekly_hours: "35"
    ---
    # Operations lead

    ## Posting

    This is a full-time position.
Passes:
    ---
    status: ready
    compensation_type: fixed
    compensation_max: 1250
    ---
    # Operations lead

    ## Posting

    We need a logo. This is not a full-time role.
"""

from collections.abc import Iterator

from vault_tool.language.wording import money, number
from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.rules.engine.subject import Posting

CODE = "C010"
NAME = "fixed-price-for-full-time"
SEVERITY = {"draft": "warning", "ready": "error", "applied": "warning"}
KINDS = frozenset({"posting", "post"})
COST = "You may work for months on what you took to be one month's pay, and a fixed price protects no hours."
FOR_APPLYING = True
FULL_WEEK = 30


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where a fixed price without a period stands against full-time, ongoing or at least 30 hours a week."""
    posting = context.posting
    amount = posting.amount
    if posting.text("compensation_type") != "fixed" or posting.text("compensation_period") or not amount:
        return
    why = _open_end(posting, context)
    if not why:
        return
    shown = money(amount, posting.currency)
    message = f"a fixed price of {shown} for {why}: {_reckoned(posting, amount, context)}ask what {shown} covers and set compensation_period"
    yield Finding(CODE, spans.value(note, posting.amount_key), message)


def _open_end(posting: Posting, context: Context) -> str:
    """What the post asks for that a fixed price does not fit; empty where it does fit."""
    from vault_tool.posting.features import has

    hours = posting.hours_a_week(context.pay.full_time_hours) or 0
    if posting.full_time:
        return "full-time work"
    if hours and has("ongoing", posting.words, context.phrased()):
        return "ongoing work"
    return f"{number(hours)} hours a week" if hours >= FULL_WEEK else ""


def _reckoned(posting: Posting, amount: float, context: Context) -> str:
    """What the amount comes to an hour, for one month and for three."""
    hours = posting.hours_a_week(context.pay.full_time_hours)
    if not hours:
        return ""
    month = hours * context.pay.weeks_per_month
    one, three = (money(round(amount / (month * n), 2), posting.currency) for n in (1, 3))
    return f"at {number(hours)} hours a week that's {one} an hour over one month, {three} over three; "
