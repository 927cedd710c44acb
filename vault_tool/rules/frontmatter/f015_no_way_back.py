"""The note does not lead back to the post.

The link brings you back to the post, and tells that it is the same job when it is pasted again. The site's name says which
fee, minimum and limit hold. A post from a mail or a chat may have neither.

Fails 1:1, 1:1:
    ---
    status: ready
    ---
    # Operations lead
Passes:
    ---
    status: ready
    url: https://www.upwork.com/jobs/~021890531871685536574
    platform: upwork
    ---
    # Operations lead
Passes:
    ---
    status: draft
    ---
    # Operations lead
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine import required
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "F015"
NAME = "no-way-back"
SEVERITY = {"ready": "info", "applied": "info"}
KINDS = frozenset({"posting"})
COST = "You can't look the post up again, or see that you've already applied to it."
_HOW = {
    "url": "the post's link is missing: paste it into url, so you can find the post again",
    "platform": "the job site is missing: write its name into platform",
}


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each of link and site that is not there."""
    for key, message in _HOW.items():
        yield from required.missing(key, message, CODE, note, context)
