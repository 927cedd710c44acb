"""The deadline has passed.

The client said until when they take applications, and that day is past. Check whether the post is still open. If not,
set its status to skipped.

Fails 3:11:
    ---
    status: ready
    deadline: 2026-03-05
    ---
    # Operations lead
Passes:
    ---
    status: ready
    deadline: 2026-03-15
    ---
    # Operations lead
Passes:
    ---
    status: ready
    deadline: as soon as possible
    ---
    # Operations lead
"""

from collections.abc import Iterator
from datetime import timedelta

from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "T008"
NAME = "deadline-passed"
SEVERITY = {"draft": "warning", "ready": "error"}
KINDS = frozenset({"posting"})
COST = "You spend connects and an hour of writing on a post that no longer takes anyone."
FOR_APPLYING = True


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where `deadline` is a day before today."""
    posting = context.posting
    day = posting.day("deadline") if posting.facts.get("deadline") else None
    if day and context.calendar.reached(day + timedelta(days=1)):
        message = f"applications were taken until {day}: check that it's still open, or set status: skipped"
        yield Finding(CODE, spans.value(note, "deadline"), message)
