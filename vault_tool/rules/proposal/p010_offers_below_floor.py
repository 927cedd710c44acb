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
from vault_tool.language.wordlists import Pattern
from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "P010"
NAME = "offers-below-floor"
SEVERITY = {"draft": "warning", "ready": "warning"}
KINDS = frozenset({"posting"})
COST = "If the client says yes, every hour of the job pays less than you need."

_AN_HOUR = r" ?(?:/|an|per|a)? ?h(?:ou)?r"
_OFFERED = Pattern(
    r"\b{proposals.my rate}\b[^.!?\r\n$]{0,40}(?P<amount>\$ ?(?P<number>\d{1,4}(?:\.\d{1,2})?))" + _AN_HOUR
)


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each hourly rate of yours in the proposal that is under the profile's floor; both in dollars."""
    profile = context.profile
    posting = context.posting
    if profile is None or not profile.rate_floor or posting.proposal_span is None or "$" not in posting.proposal_text:
        return
    if posting.currency != "USD" or (profile.currency or "USD") != "USD":
        return
    for m in _OFFERED.finditer(posting.proposal_text):
        if float(m["number"]) < profile.rate_floor:
            at = posting.proposal_span.start + m.start("amount")
            message = f"{m['amount']} an hour is under your floor of {money(profile.rate_floor)}: name another rate"
            yield Finding(CODE, Span(at, at + len(m["amount"])), message)
