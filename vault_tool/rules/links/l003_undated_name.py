"""A posting's file name does not begin with its date.

Postings/ is sorted by name, so a note without a date in front ends up where nobody looks for it. Rename it to
YYYY-MM-DD-words.md (in Obsidian, so that links follow).

Fails Postings/operations-lead.md 1:1:
    ---
    status: draft
    ---
    # Operations lead
Passes Postings/2026-03-02-operations-lead.md:
    ---
    status: draft
    ---
    # Operations lead
"""

import re
from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "L003"
NAME = "undated-name"
SEVERITY = {"": "info"}
KINDS = frozenset({"posting"})
COST = "The posting is out of order in the folder, and only its properties tell its date."

_DATED = re.compile(r"\d{4}-\d{2}-\d{2}(?!\d)")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding for a note in a vault whose name has no date in front."""
    name = note.path.rsplit("/", 1)[-1]
    if context.index is not None and name and not _DATED.match(name):
        yield Finding(CODE, spans.top(note), f"put the date in front of the file's name: YYYY-MM-DD-{name[:60]}")
