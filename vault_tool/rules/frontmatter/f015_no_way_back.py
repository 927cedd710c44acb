"""The note does not lead back to the post.

The link brings you back to the post, and tells that it is the same job when it is pasted again. The site's name says which
fee, minimum and limit hold. A post from a mail or a chat may have neither.

Fails 1:1:
    ---
    status: ready
    ---
    # Operations lead
Fails 1:1:
    ---
    status: ready
    url: https://example.com/jobs/7
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


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding: for the link, which names the site as well, or for a site that the link does not name."""
    link = "the post's link is missing: paste it into url, so you can find the post again"
    if context.posting.text("url"):
        yield from required.missing(
            "platform", "the job site is missing: write its name into platform", CODE, note, context
        )
    else:
        yield from required.missing("url", link, CODE, note, context)
