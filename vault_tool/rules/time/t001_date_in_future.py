"""A day that must be in the past is in the future.

A posting can't have been dropped, posted or applied to tomorrow. Most often a year or month has a typo.

Fails 2:7, 3:13:
    ---
    date: 2027-03-02
    applied_at: 2026-12-01
    ---
    # Operations lead
Passes:
    ---
    date: 2026-03-02
    applied_at: 2026-03-03
    ---
    # Operations lead
"""

from collections.abc import Iterator
from datetime import timedelta

from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "T001"
NAME = "date-in-future"
SEVERITY = {"": "warning"}
KINDS = frozenset({"posting"})
COST = "The posting stays at the top of every list, and its follow-up never comes due."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for `date`, `posted_at` and `applied_at` after tomorrow (time zones make a day's difference)."""
    posting = context.posting
    for key in ("date", "posted_at", "applied_at"):
        day = posting.day(key) if posting.facts.get(key) else None
        if day and not context.calendar.reached(day - timedelta(days=1)):
            yield Finding(CODE, spans.value(note, key), f"{key} is {day}, in the future: correct it")
