"""The status says that you applied, but not when.

Your follow-up and the client's response time are counted from that day. Add `applied_at`.

Fails 2:9:
    ---
    status: applied
    ---
    # Operations lead
Passes:
    ---
    status: applied
    applied_at: 2026-03-03
    ---
    # Operations lead
Passes:
    ---
    status: ready
    ---
    # Operations lead
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "T004"
NAME = "no-day-applied"
SEVERITY = {"applied": "info"}
KINDS = frozenset({"posting"})
COST = "Nothing tells you when to follow up."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where an application has no day."""
    if note.properties.span and not context.posting.facts.get("applied_at"):
        yield Finding(CODE, spans.value(note, "status"), "add the day you applied, as applied_at: YYYY-MM-DD")
