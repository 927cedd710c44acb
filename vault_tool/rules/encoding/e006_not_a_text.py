"""The file can't be read as text.

It may be a picture or an archive with the wrong ending, far larger than any note, or closed to your account. It is
left as it is, and nothing in it is checked.

Fails 1:1:
    \x00\x00\x01PNG
Passes:
    ---
    status: draft
    ---
    # Operations lead
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import ALL_KINDS, Context
from vault_tool.text.edits import Span

CODE = "E006"
NAME = "not-a-text"
SEVERITY = {"": "error"}
KINDS = ALL_KINDS
COST = "Nothing in this file is listed or checked."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where reading failed, or where a NUL byte shows that the file is binary."""
    if context.trouble:
        yield Finding(CODE, Span(0, 0), context.trouble)
    elif "\0" in note.text:
        yield Finding(CODE, Span(0, 0), "this is a binary file, not text: move it out of the notes")
