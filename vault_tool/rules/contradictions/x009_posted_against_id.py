"""The posting time is not the one inside the job's id.

An Upwork id carries the moment the job was posted (its number without the first two digits, shifted right by 22 bits,
is milliseconds since 2010-11-04T01:42:54.657Z). A `posted_at` more than a day away belongs to another job.

Fails 3:12:
    ---
    job_id: "021890531871685536574"
    posted_at: 2025-03-01T08:00:00
    ---
    # Operations lead
Passes:
    ---
    job_id: "021890531871685536574"
    posted_at: 2025-02-14T22:41:37
    ---
    # Operations lead
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "X009"
NAME = "posted-against-id"
SEVERITY = {"": "warning"}
KINDS = frozenset({"posting"})
COST = "The posting looks fresher or older than it is: you hurry, or wait, for the wrong job."

EPOCH_MS = 1288834974657


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where an Upwork id's own time and `posted_at` are more than a day apart."""
    posting = context.posting
    job_id = posting.text("job_id").lstrip("~")
    stated = posting.day("posted_at")
    if stated is None or len(job_id) != 21 or not job_id.startswith("02") or not job_id.isdigit():
        return
    inside = datetime.fromtimestamp(((int(job_id[2:]) >> 22) + EPOCH_MS) / 1000, UTC)
    if abs(inside.date() - stated) > timedelta(days=1):
        message = f"posted_at is {stated}, but job {job_id} was posted on {inside.date()}"
        yield Finding(CODE, spans.value(note, "posted_at"), message)
