"""The amount is only a placeholder.

Sites make clients enter a number, so a post that means "make an offer" says $0, $1 or $5. Calculating with that is
worse than having no number. Ask for the budget.

Fails 3:19:
    ---
    compensation_type: fixed
    compensation_min: 5
    ---
    # Editor
Passes:
    ---
    compensation_type: fixed
    compensation_min: 250
    ---
    # Editor
Passes:
    ---
    compensation_type: hourly
    compensation_min: 5
    compensation_max: 20
    ---
    # Editor
"""

from collections.abc import Iterator

from vault_tool.language.wording import money
from vault_tool.note import Note
from vault_tool.posting.pay import terms
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.rules.engine.subject import Posting

CODE = "C006"
NAME = "no-real-amount"
SEVERITY = {"draft": "warning", "ready": "warning", "applied": "warning"}
KINDS = frozenset({"posting", "post"})
COST = "You have nothing to base your price on, and a client with no budget in mind seldom hires."
FOR_APPLYING = True

_LEAST = 5.0
"""What a site's form takes at the least where we know of none: who has no price in mind enters that."""


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where the most that is offered is zero, or no more than the site's least fixed price."""
    posting = context.posting
    key = "compensation_max" if posting.number("compensation_max") is not None else "compensation_min"
    most = posting.number(key)
    if most is None or most < 0:
        return
    least = _least(posting, context) if posting.text("compensation_type") == "fixed" else 0
    if most <= least:
        shown = money(most, posting.currency)
        yield Finding(
            CODE, spans.value(note, key), f"{shown} is a placeholder, not a budget: ask what the client wants to spend"
        )


def _least(posting: Posting, context: Context) -> float:
    """The least fixed price that the post's site takes."""
    if context.pay.minimum_fixed is not None:
        return context.pay.minimum_fixed
    stated = terms.of(posting.facts, context.pay).minimum_fixed
    return _LEAST if stated is None else stated
