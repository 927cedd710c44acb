"""Another note has the same job.

The same post was taken in twice, under two names or by hand. Keep the note you have worked on, move over what only
the other one has, and delete that one. Two posts with different job ids are never one job, whatever else is equal.

Beside Postings/2026-03-01-studio-lead.md:
    ---
    job_id: "021890531871685536574"
    url: https://www.upwork.com/jobs/~021890531871685536574
    ---
    # Studio lead
Fails 3:9:
    ---
    status: ready
    job_id: "021890531871685536574"
    ---
    # Operations lead
Fails 3:6:
    ---
    status: ready
    url: https://www.upwork.com/jobs/~021890531871685536574
    ---
    # Operations lead
Passes:
    ---
    status: ready
    job_id: "021890531871685526596"
    url: https://www.upwork.com/jobs/~021890531871685536574
    ---
    # Operations lead
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "L002"
NAME = "duplicate-job"
SEVERITY = {"": "warning", "ready": "error", "draft": "warning"}
KINDS = frozenset({"posting"})
COST = "You apply twice to one client, or work on the note you won't send."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where another note has this note's job id, or, where this one has none, its link."""
    if context.index is None:
        return
    posting = context.posting
    key = "job_id" if posting.text("job_id") else "url"
    known = context.index.jobs if key == "job_id" else context.index.urls
    value = posting.text(key)
    others = [path for path in known.get(value, ()) if path != note.path] if value else []
    if others:
        more = f" and {len(others) - 1} more" if len(others) > 1 else ""
        yield Finding(CODE, spans.value(note, key), f"the same job is in {others[0]}{more}: keep only one note")
