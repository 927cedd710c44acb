"""The pay is in a different currency from your rates.

Your floor and target are in your profile's currency, so this pay can't be compared with either. Convert it at today's
rate before you name a price.

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
COST = "Nothing warns you when the pay is below your floor, and you carry the exchange risk."
FOR_APPLYING = True


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where an amount's currency is not the one of the profile's rates."""
    profile = context.profile
    posting = context.posting
    stated = posting.text("currency")
    if profile is None or not profile.rate_floor or not stated or not posting.amount:
        return
    own = profile.currency or "USD"
    if stated != own:
        message = f"the pay is in {stated} and your rates are in {own}: convert it before you compare"
        yield Finding(CODE, spans.value(note, "currency"), message)
