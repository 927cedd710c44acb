"""You entered the day you applied, but the status hasn't changed.

The pipeline shows the posting as still to do, and `vault stats` doesn't count it. The fix sets the status to applied.

Fails 2:9:
    ---
    status: ready
    applied_at: 2026-03-03
    ---
    # Operations lead
Fixed:
    ---
    status: applied
    applied_at: 2026-03-03
    ---
    # Operations lead
Passes:
    ---
    status: applied
    applied_at: 2026-03-03
    ---
    # Operations lead
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding, Fix
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Edit

CODE = "T005"
NAME = "applied-but-not-moved-on"
SEVERITY = {"draft": "warning", "ready": "warning"}
KINDS = frozenset({"posting"})
COST = "You write the same application again, or no follow-up ever comes due."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where `applied_at` is a day and the note's own status is draft or ready."""
    posting = context.posting
    if not posting.facts.get("applied_at") or posting.text("status") not in ("draft", "ready"):
        return
    day = posting.day("applied_at")
    if day:
        span = spans.value(note, "status")
        one = spans.one_line(note, "status")
        fix = Fix((Edit(*span, "applied"),), safe=False, description="write applied") if one else None
        yield Finding(
            CODE,
            span,
            f"you applied on {day}, but the status is still {posting.text('status')}: set it to applied",
            fix,
        )
