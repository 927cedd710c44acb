"""The client's way of paying is not verified.

Nothing can be paid until it is, and hourly protection does not apply (Upwork help, "Job Posts and Freelancers"). Apply
if you like the job; start no work before the site says "verified".

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
COST = "Work done before payment is verified may never be paid, and the site will not step in."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where client_payment_verified is false."""
    if context.posting.facts.get("client_payment_verified") is False:
        message = "the client's payment is not verified: start nothing before it is"
        yield Finding(CODE, spans.value(note, "client_payment_verified"), message)
