"""The note's date is before the job was posted.

A posting can't be taken in before it exists. One of these days belongs to another job, or has a typo.

Fails 2:7:
    ---
    date: 2026-02-02
    posted_at: 2026-03-02T08:00:00
    ---
    # Operations lead
Passes:
    ---
    date: 2026-03-01
    posted_at: 2026-03-02T08:00:00
    ---
    # Operations lead
Passes:
    ---
    date: 2026-03-05
    posted_at: 2026-03-02T08:00:00
    ---
    # Operations lead
"""

from collections.abc import Iterator
from datetime import timedelta

from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "T010"
NAME = "dated-before-posted"
SEVERITY = {"": "warning"}
KINDS = frozenset({"posting"})
COST = "Age and order in every list are wrong, and a fresh post looks stale."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where `date` is more than a day before `posted_at` (time zones make a day's difference)."""
    posting = context.posting
    if not posting.facts.get("posted_at") or not posting.facts.get("date"):
        return
    day, posted = posting.day("date"), posting.day("posted_at")
    if day and posted and day < posted - timedelta(days=1):
        yield Finding(
            CODE,
            spans.value(note, "date"),
            f"the date is {day}, but the job was posted on {posted}: correct one of them",
        )
