"""Conflict marks of a merge are still in the note.

Git or a sync program put both versions of a passage into the note. Keep one, and delete the lines with `<<<<<<<`,
`=======` and `>>>>>>>`.

Fails 5:1:
    ---
    status: draft
    ---
    # Operations lead
    <<<<<<< HEAD
    Call on Monday.
    =======
    Call on Tuesday.
    >>>>>>> phone
Passes:
    ---
    status: draft
    ---
    # Operations lead
    Call on Monday.
"""

import re
from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import ALL_KINDS, Context
from vault_tool.text.edits import Span

CODE = "E005"
NAME = "merge-conflict"
SEVERITY = {"": "error"}
KINDS = ALL_KINDS
COST = "The note says two things at once, and a proposal copied from it shows the marks to the client."

_START = re.compile(r"^<<<<<<< [^\r\n]*", re.MULTILINE)


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each `<<<<<<<` line that a `>>>>>>>` line follows."""
    if "\n<<<<<<< " not in note.text and not note.text.startswith("<<<<<<< "):
        return
    last = note.text.rfind("\n>>>>>>> ")
    for m in _START.finditer(note.text):
        if m.end() <= last:
            yield Finding(CODE, Span(*m.span()), "conflict marks of a merge: keep one version and delete the marks")
