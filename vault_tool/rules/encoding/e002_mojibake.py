"""Text was decoded with the wrong encoding.

"cafÃ©" was "café", and "‚Äô" was an apostrophe. This can be undone as long as nothing else changes in it. The fix
writes the original characters.

Fails 5:8, 5:17:
    ---
    status: draft
    ---
    # Operations lead
    The cafÃ© and we‚Äôre open.
Fixed:
    ---
    status: draft
    ---
    # Operations lead
    The café and we’re open.
Passes:
    ---
    status: draft
    ---
    # Operations lead
    The café and we’re open, São Paulo, 10 €, Ähre.
    \u00a0•\u00a0“AMANHÔ, «École», CAFɅ
"""

import re
from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.encoding import odd_characters
from vault_tool.rules.engine.finding import Finding, Fix
from vault_tool.rules.engine.rule import ALL_KINDS, Context
from vault_tool.text.edits import Edit, Span

CODE = "E002"
NAME = "mojibake"
SEVERITY = {"": "warning", "ready": "error"}
KINDS = ALL_KINDS
COST = "The client sees broken characters in your proposal, and searches can't find the words."
MOST = 50
LEADING = (0xC2, 0xC3, 0xC4, 0xC5, 0xCE, 0xCF, 0xE2, 0xEF, 0xF0)
"""First bytes of Latin and Greek letters, punctuation and emoji; the others make letters that posts do not have."""
ENCODINGS = ("mac_roman", "cp1252")
"""What UTF-8 is taken for by mistake; cp1252 and Latin-1 differ only where neither has letters."""


def _pattern(encoding: str) -> re.Pattern[str]:
    """Two to four characters that are the bytes of one UTF-8 character."""
    after = "".join(_char(byte, encoding) for byte in range(0x80, 0xC0))
    leads = re.escape("".join(_char(byte, encoding) for byte in LEADING))
    return re.compile(f"[{leads}][{re.escape(after)}]{{1,3}}")


def _char(byte: int, encoding: str) -> str:
    try:
        return bytes([byte]).decode(encoding)
    except UnicodeDecodeError:
        return chr(byte)


_MARKS = tuple("“”‘’…–—•›‹")
_LEADS = frozenset(_char(byte, encoding) for byte in LEADING for encoding in ENCODINGS)
_PATTERNS = tuple((encoding, _pattern(encoding)) for encoding in ENCODINGS)


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each damaged character, with what it was; the first fifty of a note."""
    if note.text.isascii() or odd_characters.odd(note.text).isdisjoint(_LEADS):
        return
    taken = 0
    for encoding, pattern in _PATTERNS:
        for m in pattern.finditer(note.text):
            found = _repaired(m[0], encoding)
            if found is None or _capitals(note.text, m.start()):
                continue
            if taken == MOST:
                return
            was, length = found
            span = Span(m.start(), m.start() + length)
            taken += 1
            fix = Fix((Edit(*span, was),), safe=True, description=f"write {was}")
            yield Finding(
                CODE, span, f"{note.text[slice(*span)]} was {was} before it was decoded wrongly: write that", fix
            )


def _capitals(text: str, offset: int) -> bool:
    """A word in capitals before a quotation mark or a dash: "AMANHÃ”" is as it should be."""
    return text[offset].isupper() and text[offset - 1 : offset].isupper() and text[offset + 1 : offset + 2] in _MARKS


def _repaired(damaged: str, encoding: str) -> tuple[str, int] | None:
    """The character that was meant and how many damaged ones stand for it; None where these are no UTF-8 bytes."""
    for length in range(len(damaged), 1, -1):
        try:
            was = b"".join(_byte(c, encoding) for c in damaged[:length]).decode("utf-8")
        except (UnicodeDecodeError, UnicodeEncodeError):
            continue
        if len(was) == 1 and (was.isprintable() or was == "\u00a0"):
            return was, length
    return None


def _byte(char: str, encoding: str) -> bytes:
    try:
        return char.encode(encoding)
    except UnicodeEncodeError:
        return char.encode("latin-1")
