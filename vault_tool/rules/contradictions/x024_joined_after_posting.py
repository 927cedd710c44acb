"""The client joined the site after the job was posted.

Nobody posts before they have an account. One of these days was misread, or belongs to another client or job.

Fails 4:22:
    ---
    status: ready
    posted_at: 2026-03-02T08:00:00
    client_member_since: 2026-05-27
    ---
    # Editor
Passes:
    ---
    status: ready
    posted_at: 2026-03-02T08:00:00
    client_member_since: 2026-03-02
    ---
    # Editor
"""

from collections.abc import Iterator
from datetime import timedelta

from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "X024"
NAME = "joined-after-posting"
SEVERITY = {"": "warning"}
KINDS = frozenset({"posting", "post"})
COST = "You judge the client's experience, or how fresh the job is, by a wrong day."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where `client_member_since` is more than a day after `posted_at`."""
    posting = context.posting
    if not posting.facts.get("client_member_since") or not posting.facts.get("posted_at"):
        return
    joined, posted = posting.day("client_member_since"), posting.day("posted_at")
    if joined and posted and joined > posted + timedelta(days=1):
        message = f"the client joined on {joined}, but the job was posted on {posted}: correct one of them"
        yield Finding(CODE, spans.value(note, "client_member_since"), message)
