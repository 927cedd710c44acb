"""Whether the client can pay is not known.

The site says of each client whether its way of paying is verified. Until it is, nothing can be paid.

Fails 1:1:
    ---
    status: ready
    ---
    # Operations lead
Fails 3:1:
    ---
    status: draft
    client_payment_verified:
    ---
    # Operations lead
Passes:
    ---
    status: ready
    client_payment_verified: true
    ---
    # Operations lead
Passes:
    ---
    status: ready
    platform: linkedin
    ---
    # Operations lead
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine import required
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "K003"
NAME = "missing-payment-verified"
SEVERITY = required.severity("client_payment_verified")
KINDS = frozenset({"posting", "post"})
COST = required.cost("client_payment_verified")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where client_payment_verified is missing or empty."""
    yield from required.missing(
        "client_payment_verified",
        "it is not known whether the client's payment is verified: look at the client block and set client_payment_verified",
        CODE,
        note,
        context,
    )
