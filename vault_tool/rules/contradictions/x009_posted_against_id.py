"""The posting time isn't the one in the job's id.

On some sites, the id contains the moment the job was posted. A `posted_at` more than a day away belongs to another
job.

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
from datetime import date, timedelta

from vault_tool.note import Note
from vault_tool.posting import sites
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "X009"
NAME = "posted-against-id"
SEVERITY = {"": "warning"}
KINDS = frozenset({"posting"})
COST = "The posting looks fresher or older than it is, so you hurry, or wait, for the wrong reason."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where the id's own time and `posted_at` are more than a day apart; without a site, as the usual one's."""
    posting = context.posting
    job_id, platform = posting.text("job_id"), posting.text("platform")
    stated = posting.day("posted_at")
    site = sites.named(platform) if platform else sites.usual()
    moment = site.posted_at(job_id) if site and job_id and stated else None
    if not moment or not stated:
        return
    inside = date.fromisoformat(moment[:10])
    if abs(inside - stated) > timedelta(days=1):
        message = f"posted_at is {stated}, but job {job_id} was posted on {inside}: correct one of them"
        yield Finding(CODE, spans.value(note, "posted_at"), message)
