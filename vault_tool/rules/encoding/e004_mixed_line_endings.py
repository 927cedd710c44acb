"""Lines end in two different ways.

Some lines end with CRLF (Windows), others with LF. Some programs then show one long line, or see every line as
changed. The fix ends all lines like the first.

Fails 3:4:
    ---
    status: draft
    ---\r
    # Operations lead
Fixed:
    ---
    status: draft
    ---
    # Operations lead
Passes:
    ---
    status: draft
    ---
    # Operations lead
"""

import re
from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding, Fix
from vault_tool.rules.engine.rule import ALL_KINDS, Context
from vault_tool.text.edits import Edit, Span
from vault_tool.text.lines import newline_of

CODE = "E004"
NAME = "mixed-line-endings"
SEVERITY = {"": "info"}
KINDS = ALL_KINDS - {"post", "rule", "other"}
COST = "Sync programs and version control see every line as changed, and merges go wrong."

_END = re.compile(r"\r\n|\n|\r")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding, at the first line that ends otherwise than the first line does."""
    if "\r" not in note.text:
        return
    usual = newline_of(note.text)
    others = [m for m in _END.finditer(note.text) if m[0] != usual]
    if others:
        names = {"\r\n": "CRLF", "\n": "LF", "\r": "CR"}
        edits = tuple(Edit(*m.span(), usual) for m in others)
        ending = "line ends" if len(others) == 1 else "lines end"
        message = f"{len(others)} {ending} with {names[others[0][0]]}, not with {names[usual]} like the first: give all the same end"
        yield Finding(
            CODE, Span(*others[0].span()), message, Fix(edits, safe=True, description=f"end them with {names[usual]}")
        )
