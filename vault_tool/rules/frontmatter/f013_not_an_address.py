"""The link is not an address.

`url` leads back to the post and tells whether the same job comes in again. Without `https://`, Obsidian shows text
you can't click. The fix puts `https://` in front of an address.

Fails 2:6:
    ---
    url: www.upwork.com/jobs/~021890531871685536574
    ---
    # Editor
Fixed:
    ---
    url: https://www.upwork.com/jobs/~021890531871685536574
    ---
    # Editor
Fails 2:6:
    ---
    url: see the mail of Monday
    ---
    # Editor
Passes:
    ---
    url: https://www.upwork.com/jobs/~021890531871685536574
    ---
    # Editor
"""

import re
from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding, Fix
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Edit

CODE = "F013"
NAME = "not-an-address"
SEVERITY = {"": "warning", "ready": "error", "applied": "error"}
KINDS = frozenset({"posting"})
COST = "You can't go back to the post, and the same job isn't recognized when it comes again."

_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]{1,20}://\S+", re.IGNORECASE)
_BARE = re.compile(r"(?:[\w-]{1,63}\.){1,4}[a-z]{2,24}(?:/\S*)?", re.IGNORECASE)


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where `url` is text that is no address with a scheme."""
    url = note.values.get("url")
    if not isinstance(url, str) or not url.strip() or _ADDRESS.fullmatch(url.strip()):
        return
    span = spans.value(note, "url")
    bare = _BARE.fullmatch(url.strip()) and spans.one_line(note, "url")
    at = note.text.find(url.strip(), span.start, span.end) if bare else -1
    fix = Fix((Edit(at, at, "https://"),), safe=True, description="put https:// in front") if at >= 0 else None
    yield Finding(
        CODE, span, f"url is {url.strip()[:60]!r}, not an address: paste the post's address, with https://", fix
    )
