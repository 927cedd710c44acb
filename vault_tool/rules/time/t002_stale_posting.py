"""The posting is old, and you haven't applied.

Most clients who hire decide within days. After two weeks, check whether the job is still open, then apply or set its
status to skipped.

Options: days (default 14)

Fails 3:7:
    ---
    status: ready
    date: 2026-02-10
    ---
    # Operations lead
Passes:
    ---
    status: ready
    date: 2026-03-02
    ---
    # Operations lead
Passes:
    ---
    status: ready
    date: 2026-02-10
    ---
    # Operations lead

    ## Response

    Are you free on Monday for a call?
Passes:
    ---
    status: applied
    date: 2026-02-10
    ---
    # Operations lead
"""

from collections.abc import Iterator
from datetime import timedelta

from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "T002"
NAME = "stale-posting"
SEVERITY = {"draft": "info", "ready": "warning"}
KINDS = frozenset({"posting"})
COST = "You spend connects on a job that went to someone else long ago."
FOR_APPLYING = True


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where the day of the posting is longer ago than the limit."""
    posting = context.posting
    if posting.facts.get("applied_at") or posting.filled("Response"):
        return  # the status is behind: T005 and T006
    day = posting.day("date")
    limit = context.options.get("days", 14)
    if day is None or not isinstance(limit, int):
        return
    if context.calendar.reached(day + timedelta(days=limit + 1)):
        message = f"this is from {day}, over {limit} days ago: check that it's still open, or set status: skipped"
        yield Finding(CODE, spans.value(note, "date"), message)
