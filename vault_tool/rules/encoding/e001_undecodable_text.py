r"""Bytes in the file are not UTF-8.

The file was saved in another encoding, or it is damaged. The letters are still there. Open the file in a program that
lets you choose the encoding, and save it as UTF-8.

Fails 5:8:
    ---
    status: draft
    ---
    # Operations lead
    The caf\udce9 on the corner.
Passes:
    ---
    status: draft
    ---
    # Operations lead
    The café on the corner.
"""

import re
from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.encoding import odd_characters
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import ALL_KINDS, Context
from vault_tool.text.edits import Span

CODE = "E001"
NAME = "undecodable-text"
SEVERITY = {"": "error"}
KINDS = ALL_KINDS
COST = "Some words can't be read, and a program that saves the note may lose them for good."
MOST = 20

_BYTES = re.compile("[\ud800-\udfff]+")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each run of bytes that are no UTF-8; the first twenty of a note."""
    if note.text.isascii() or not any("\ud800" <= c <= "\udfff" for c in odd_characters.odd(note.text)):
        return
    for count, m in enumerate(_BYTES.finditer(note.text), 1):
        shown = " ".join(f"{ord(c) & 0xFF:02X}" for c in m[0][:8])
        yield Finding(CODE, Span(*m.span()), f"not UTF-8 (bytes {shown}): save the file as UTF-8")
        if count == MOST:
            return
