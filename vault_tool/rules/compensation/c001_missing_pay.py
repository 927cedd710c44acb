"""The posting names no amount.

Without the client's number you name a price in the dark, and you may spend connects on a job that can't pay your
floor. Ask before you apply, or enter the budget you assume as compensation_min. An amount that a line of the post
calls its pay, or the bids a site shows, give you something to go by.

Fails 1:1:
    ---
    status: ready
    compensation_type: fixed
    ---
    # Operations lead
Passes:
    ---
    status: ready
    compensation_min: 1250
    ---
    # Operations lead
Passes:
    ---
    status: ready
    compensation_max: 60
    ---
    # Operations lead
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Posting

    We look for someone to run our studio. The pay is somewhere near 30 to 40 dollars per hour.
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    I kept the calendar of a studio with nine people. I work at $60 an hour.
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    I kept the calendar of a studio with nine people. What budget do you have in mind?
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    I kept the calendar of a studio with nine people. Let's plan yours on a call: $34 for the hour.
Fails 1:1:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    I kept the calendar of a studio with nine people and a budget of $40,000.
"""

from collections.abc import Iterator

from vault_tool.language.wordlists import Pattern
from vault_tool.note import Note
from vault_tool.rules.engine import required
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.rules.engine.subject import Posting

CODE = "C001"
NAME = "missing-pay"
SEVERITY = required.severity("compensation_min")
KINDS = frozenset({"posting", "post"})
COST = required.cost("compensation_min")
FOR_APPLYING = True

_CALLED_PAY = Pattern(r"\b{budgets.called pay}\b")
_ASKS_FOR_IT = Pattern(r"\b{budgets.asked for}\b[^.?!]{0,200}\?")
_NOT_THE_PAY = Pattern(r"\b(?:{budgets.not the pay}|{budgets.beside the pay})\b")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where neither end of the pay is there; equity and commission need no amount."""
    posting = context.posting
    facts = posting.facts
    if facts.get("compensation_max") is not None or facts.get("compensation_type") in ("equity", "commission"):
        return
    if facts.get("compensation_min") in (None, "") and (posting.number("bid_avg") or _stands_in_words(posting)):
        return
    if posting.proposal_span is not None and context.status != "draft" and _is_settled(posting):
        return
    message = "the posting names no amount: ask for the budget, or set compensation_min to what you assume"
    yield from required.missing("compensation_min", message, CODE, note, context)


def _is_settled(posting: Posting) -> bool:
    """Whether the letter says what you take, by time, or asks what the client would pay."""
    from vault_tool.rules.engine import own_price

    return _ASKS_FOR_IT.search(posting.proposal_text) is not None or any(own_price.rates(posting))


def _stands_in_words(posting: Posting) -> bool:
    """Whether a line of the post has an amount and calls it the pay, or says what time it pays for."""
    if not any(c.isdigit() for c in posting.words):
        return False
    from vault_tool.language.values.money import monies

    for line in posting.words.splitlines():
        found = [m for m in monies(line[:2000]) if m.currency or m.sign] if any(c.isdigit() for c in line) else []
        if found and not _NOT_THE_PAY.search(line) and (any(m.period for m in found) or _CALLED_PAY.search(line)):
            return True
    return False
