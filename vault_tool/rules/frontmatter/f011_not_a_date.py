"""A day is not written as a date.

Obsidian, lists and checks only take a day as YYYY-MM-DD. "March 2, 2026" sorts under M, and no follow-up comes due.
The fix rewrites what can be read in only one way.

Fails 2:7, 3:13:
    ---
    date: 2026/3/2
    applied_at: soon
    ---
    # Editor
Fails 2:7:
    ---
    date: March 2, 2026
    ---
    # Editor
Fixed:
    ---
    date: 2026-03-02
    ---
    # Editor
Passes:
    ---
    date: 2026-03-02
    posted_at: 2026-03-02T08:00:00Z
    applied_at: 2026-03-02 08:00
    ---
    # Editor
"""

import re
from collections.abc import Iterator
from datetime import date

from vault_tool.language.values import dates
from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding, Fix
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Edit

CODE = "F011"
NAME = "not-a-date"
SEVERITY = {"": "warning", "ready": "error", "applied": "error"}
KINDS = frozenset({"posting"})
COST = "The posting is out of order in every list, and its age and follow-up date are unknown."

_KEYS = ("date", "posted_at", "applied_at", "client_member_since")
_SLASHED = re.compile(r"(20\d\d)[/.](\d{1,2})[/.](\d{1,2})")
_LOOSE = re.compile(r"(20\d\d)-(\d{1,2})-(\d{1,2})")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each property of a day whose value is text that is no ISO day."""
    values = note.values
    for key in _KEYS:
        value = values.get(key)
        if not isinstance(value, str) or not value.strip() or _is_day(value.strip()):
            continue
        span, new = spans.value(note, key), _day(value.strip())
        plain = new and spans.one_line(note, key)
        fix = Fix((Edit(*span, new),), safe=True, description=f"write {new}") if new and plain else None
        yield Finding(CODE, span, f"{key} is {value[:40]!r}, not a day: write it as YYYY-MM-DD", fix)


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text[:10])
    except ValueError:
        return False
    return len(text) == 10 or text[10] in "T "


def _day(text: str) -> str | None:
    """The same day as ISO writes it; None where it can be read in two ways."""
    named = dates.read_date(text)
    if named and (named.start, named.end) == (0, len(text)) and _is_day(named.iso):
        return named.iso[:10]
    try:
        parts = _SLASHED.fullmatch(text) or _LOOSE.fullmatch(text)
        return date(int(parts[1]), int(parts[2]), int(parts[3])).isoformat() if parts else None
    except ValueError:
        return None
