"""The posting names no currency.

Sites write "$" for several currencies, and an amount without a currency can't be compared with your rate.

Fails 1:1:
    ---
    status: ready
    compensation_max: 1250
    ---
    # Operations lead
Fails 3:1:
    ---
    status: draft
    currency:
    compensation_max: 1250
    ---
    # Operations lead
Passes:
    ---
    status: ready
    currency: USD
    compensation_max: 1250
    ---
    # Operations lead
Passes:
    ---
    status: ready
    ---
    # Operations lead
"""

from collections.abc import Iterator

from vault_tool.language.wording import number
from vault_tool.note import Note
from vault_tool.rules.engine import required
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "C004"
NAME = "missing-currency"
SEVERITY = required.severity("currency")
KINDS = frozenset({"posting", "post"})
COST = required.cost("currency")
FOR_APPLYING = True


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where there is an amount and no currency; that there is no amount is C001's."""
    amount = context.posting.amount
    if amount:
        message = f"{number(amount)} in which currency? Set currency to its three letters, such as USD"
        yield from required.missing("currency", message, CODE, note, context)
