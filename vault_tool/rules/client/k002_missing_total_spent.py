"""What the client has spent on the site isn't known.

Money paid is the one client figure that can't be made up. For a client on a first job, write 0.

Fails 1:1:
    ---
    status: ready
    platform: upwork
    ---
    # Operations lead
Fails 3:1:
    ---
    status: ready
    client_total_spent:
    ---
    # Operations lead
Passes:
    ---
    status: ready
    client_total_spent: 88000
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

KEY = "client_total_spent"
CODE = "K002"
NAME = "missing-total-spent"
SEVERITY = dict.fromkeys(("ready", "applied"), client_record.SEVERITY)
KINDS = frozenset({"posting", "post"})
COST = required.cost(KEY)

check = client_record.check_of(
    CODE, KEY, "what the client has spent is missing: look it up on the post's page and set client_total_spent"
)
