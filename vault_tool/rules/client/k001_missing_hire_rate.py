"""The client's hire rate is not known.

A client who hires for one job in five costs you connects and an hour of writing four times out of five. The site shows
the rate beside the client; a client on a first job has none yet, then write 0. Where the site of `platform` does not show
the rate, or is one that we do not know, there is no finding.

Fails 1:1:
    ---
    status: ready
    ---
    # Operations lead
Fails 3:1:
    ---
    status: draft
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
    platform: linkedin
    ---
    # Operations lead
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine import required
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "K001"
NAME = "missing-hire-rate"
SEVERITY = required.severity("client_hire_rate")
KINDS = frozenset({"posting", "post"})
COST = required.cost("client_hire_rate")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where client_hire_rate is missing or empty."""
    yield from required.missing(
        "client_hire_rate",
        "the client's hire rate is missing: copy it from the post's client block into client_hire_rate (percent)",
        CODE,
        note,
        context,
    )
