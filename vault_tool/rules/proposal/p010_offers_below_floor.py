"""The proposal offers a rate below your floor.

Profile.md names the least you work for an hour, and the rate you offer here is lower. It may be a typo or an old
proposal, or your floor has changed.

Fails 8:12:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    My rate is $18 an hour, and I am free from Monday on.
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    My rate is $48 an hour; the tools cost $5 an hour. Your average so far is $18 an hour.
Passes:
    ---
    status: ready
    currency: EUR
    ---
    # Operations lead

    ## Proposal

    My rate is $18 an hour.
"""

from collections.abc import Iterator

from vault_tool.language.wording import money
from vault_tool.note import Note
from vault_tool.rules.engine import own_price
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "P010"
NAME = "offers-below-floor"
SEVERITY = {"draft": "warning", "ready": "warning"}
KINDS = frozenset({"posting"})
COST = "If the client says yes, every hour of the job pays less than you need."


def check(_note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each hourly rate of yours in the proposal that is under the profile's floor; both in one currency."""
    profile = context.profile
    posting = context.posting
    if profile is None or not profile.rate_floor or posting.proposal_span is None:
        return
    currency = profile.currency or "USD"
    for span, rate in own_price.rates(posting):
        is_comparable = rate.currency == currency == posting.currency
        if rate.period in ("hour", "") and is_comparable and rate.high < profile.rate_floor:
            at = Span(posting.proposal_span.start + span.start, posting.proposal_span.start + span.end)
            shown, floor = money(rate.high, currency), money(profile.rate_floor, currency)
            yield Finding(CODE, at, f"{shown} an hour is under your floor of {floor}: name another rate")
