"""What the client has spent on the site is not known.

Money paid is the one figure of a client that cannot be made up. For a client on a first job write 0.

Fails 1:1:
    ---
    status: ready
    ---
    # Operations lead
Fails 3:1:
    ---
    status: draft
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
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine import required
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "K002"
NAME = "missing-total-spent"
SEVERITY = required.severity("client_total_spent")
KINDS = frozenset({"posting", "post"})
COST = required.cost("client_total_spent")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where client_total_spent is missing or empty."""
    yield from required.missing(
        "client_total_spent",
        "what the client has spent is missing: copy it from the post's client block into client_total_spent",
        CODE,
        note,
        context,
    )
