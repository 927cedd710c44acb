"""The client's hire rate is not known.

A client who hires for one job in five costs you connects and an hour of writing four times out of five. The site
shows the rate beside the client. A client who has paid nothing yet has none. There is no finding if the site in
`platform` doesn't show the rate, or if we don't know the site.

Fails 1:1:
    ---
    status: ready
    platform: upwork
    ---
    # Operations lead
Fails 3:1:
    ---
    status: ready
    client_hire_rate:
    ---
    # Operations lead
Passes:
    ---
    status: ready
    client_hire_rate: 42
    ---
    # Operations lead
Passes:
    ---
    status: ready
    platform: upwork
    client_total_spent: 0
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

KEY = "client_hire_rate"
CODE = "K001"
NAME = "missing-hire-rate"
SEVERITY = dict.fromkeys(("ready", "applied"), client_record.SEVERITY)
KINDS = frozenset({"posting", "post"})
COST = required.cost(KEY)

check = client_record.check_of(
    CODE, KEY, "the client's hire rate is missing: look it up on the post's page and set client_hire_rate (percent)"
)
