"""The posting names no currency.

Sites write "$" for several currencies, and an amount without one cannot be set against your own rate.

Fails 1:1:
    ---
    status: ready
    ---
    # Operations lead
Fails 3:1:
    ---
    status: draft
    currency:
    ---
    # Operations lead
Passes:
    ---
    status: ready
    currency: USD
    ---
    # Operations lead
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules import required
from vault_tool.rules.finding import Finding
from vault_tool.rules.rule import Context

CODE = "C004"
NAME = "missing-currency"
SEVERITY = required.severity("currency")
KINDS = frozenset({"posting", "post"})
COST = required.cost("currency")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where currency is missing or empty."""
    yield from required.missing(
        "currency", "the currency is not known: set currency to its three letters, such as USD", CODE, note, context
    )
