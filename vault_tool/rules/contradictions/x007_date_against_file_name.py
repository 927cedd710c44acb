"""The date in the properties isn't the one in the file's name.

The folder is sorted by the file's name, every list by the property. Rename the note or correct the date. The fix
takes the date from the name.

Fails 2:7:
    ---
    date: 2026-03-12
    ---
    # Operations lead
Fixed:
    ---
    date: 2026-03-02
    ---
    # Operations lead
Passes:
    ---
    date: 2026-03-02
    ---
    # Operations lead
Passes Postings/operations-lead.md:
    ---
    date: 2026-03-12
    ---
    # Operations lead
"""

import re
from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding, Fix
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Edit

CODE = "X007"
NAME = "date-against-file-name"
SEVERITY = {"": "warning"}
KINDS = frozenset({"posting"})
COST = "The posting's age and place differ from list to list, and the follow-up is due on the wrong day."

_DATED = re.compile(r"(\d{4}-\d{2}-\d{2})(?!\d)")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where the file's name begins with another day than `date`."""
    named = _DATED.match(note.path.rsplit("/", 1)[-1])
    day = context.posting.day("date")
    if not named or day is None or "date" not in note.values or day.isoformat() == named[1]:
        return
    span = spans.value(note, "date")
    fix = (
        Fix((Edit(*span, named[1]),), safe=False, description=f"write {named[1]}")
        if spans.one_line(note, "date")
        else None
    )
    yield Finding(
        CODE, span, f"the date is {day}, the file is named {named[1]}: rename the note or correct the date", fix
    )
