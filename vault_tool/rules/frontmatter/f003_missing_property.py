"""A property that every posting needs at this status is missing.

Title, status and date put the note in the pipeline. The schema of posting properties says which ones are needed from
which status on. Facts about pay and client have rules of their own, and so has the way back to the post (F015).

Fails 1:1, 1:1:
    ---
    status: ready
    url: https://www.upwork.com/jobs/~021890531871685536574
    platform: upwork
    ---
    # Operations lead
Passes:
    ---
    title: Operations lead
    status: ready
    date: 2026-03-02
    ---
    # Operations lead
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine import required
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "F003"
NAME = "missing-property"
SEVERITY = {"draft": "warning", "ready": "error", "applied": "error"}
KINDS = frozenset({"posting"})
COST = "The posting drops out of lists and of the pipeline."
_HOW = {
    "date": "write the day as YYYY-MM-DD",
    "status": "write draft",
}
OF_OTHERS = ("compensation_", "client_", "currency")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each property that the note's status requires and that is not there."""
    for key in required.keys():  # noqa: SIM118 - a module's function
        if not key.startswith(OF_OTHERS) and required.severity(key).get(context.status):
            cost = required.cost(key)
            message = f"{key} is missing: {_HOW.get(key, 'add it')}. {cost.rstrip('.')}"
            if required.severity(key)[context.status] == "error":
                yield from required.missing(key, message, CODE, note, context)
