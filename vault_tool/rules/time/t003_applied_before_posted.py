"""You applied before the job was posted.

One of these days is wrong, or the note's properties come from two postings.

Fails 3:13:
    ---
    posted_at: 2026-03-02T08:00:00
    applied_at: 2026-02-20
    ---
    # Operations lead
Passes:
    ---
    posted_at: 2026-03-02T08:00:00
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

CODE = "T003"
NAME = "applied-before-posted"
SEVERITY = {"": "warning"}
KINDS = frozenset({"posting"})
COST = "Follow-ups and statistics are counted from a wrong day."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where `applied_at` is more than a day before `posted_at`."""
    posting = context.posting
    applied, posted = posting.day("applied_at"), posting.day("posted_at")
    if applied and posted and applied < posted - timedelta(days=1):
        yield Finding(
            CODE, spans.value(note, "applied_at"), f"applied on {applied} but posted on {posted}: correct one of them"
        )
