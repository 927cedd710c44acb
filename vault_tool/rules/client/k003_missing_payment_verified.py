"""The note doesn't say whether the client's payment method is verified.

The site says for each client whether a payment method is verified. Until one is, nothing can be paid.

Fails 1:1:
    ---
    status: ready
    platform: upwork
    ---
    # Operations lead
Fails 3:1:
    ---
    status: ready
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
Passes:
    ---
    status: ready
    ---
    # Operations lead
"""

from vault_tool.rules.client import client_record
from vault_tool.rules.engine import required

KEY = "client_payment_verified"
CODE = "K003"
NAME = "missing-payment-verified"
SEVERITY = dict.fromkeys(("ready", "applied"), client_record.SEVERITY)
KINDS = frozenset({"posting", "post"})
COST = required.cost(KEY)

check = client_record.check_of(
    CODE,
    KEY,
    "the client's payment status is missing: look it up on the post's page and set client_payment_verified",
)
