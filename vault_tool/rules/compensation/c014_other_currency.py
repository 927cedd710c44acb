"""The pay is in another currency than your rates.

Your floor and target are in the profile's currency, so this pay is compared with neither. Work it out at today's rate
before you name a price.

Fails 3:11:
    ---
    compensation_max: 600
    currency: EUR
    ---
    # Editor
Passes:
    ---
    compensation_max: 600
    currency: USD
    ---
    # Editor
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "C014"
NAME = "other-currency"
SEVERITY = {"draft": "info", "ready": "info"}
KINDS = frozenset({"posting"})
COST = "No check tells you when the pay is below your floor, and the exchange rate is your risk."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where an amount's currency is not the one of the profile's rates."""
    profile = context.profile
    posting = context.posting
    stated = posting.text("currency")
    if profile is None or not profile.rate_floor or not stated or not posting.amount:
        return
    own = profile.currency or "USD"
    if stated != own:
        message = f"the pay is in {stated}, your rates are in {own}: convert it before you compare"
        yield Finding(CODE, spans.value(note, "currency"), message)
