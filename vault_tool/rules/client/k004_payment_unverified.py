"""The client's payment method isn't verified.

Nothing can be paid until it is, and hourly protection doesn't apply (Upwork help, "Job Posts and Freelancers"). Apply
if you like the job, but start no work until the site says "verified".

Fails 3:26:
    ---
    status: ready
    client_payment_verified: false
    ---
    # Editor
Passes:
    ---
    status: ready
    client_payment_verified: true
    ---
    # Editor
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "K004"
NAME = "payment-unverified"
SEVERITY = {"draft": "info", "ready": "warning", "applied": "warning", "interviewing": "warning", "offer": "error"}
KINDS = frozenset({"posting", "post"})
COST = "Work done before payment is verified may never be paid, and the site won't step in."
FOR_APPLYING = True


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where client_payment_verified is false."""
    if context.posting.facts.get("client_payment_verified") is False:
        message = "the client's payment method isn't verified: don't start work until it is"
        yield Finding(CODE, spans.value(note, "client_payment_verified"), message)
