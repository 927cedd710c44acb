"""Bytes to text. A vault note keeps its very bytes; a dropped file is read in whatever encoding it has, and repaired."""

from typing import NamedTuple

from vault_tool.text.edits import Span
from vault_tool.text.encoding import charset
from vault_tool.text.lines import LineIndex
from vault_tool.text.regex import Regex

_REPLACED = Regex("\ufffd+|[\ud800-\udfff]+")


class Decoded(NamedTuple):
    """The text of a dropped file, without BOM, its line endings as they were.

    `encoding` is what it was read with, `guessed` where only its letters told so (no BOM, not valid UTF-8), `repaired`
    counts the damaged places that were put right, `unreadable` has the spans of what no repair can bring back (U+FFFD).
    """

    text: str
    encoding: str
    repaired: int = 0
    unreadable: tuple[Span, ...] = ()
    guessed: bool = False


class BinaryFileError(ValueError):
    """The bytes are no text: a picture, an archive, an office document."""


def read_note(data: bytes) -> str:
    """A vault note's text, BOM and line endings kept; a byte that is not UTF-8 becomes a lone surrogate (U+DC80 up)."""
    return data.decode("utf-8", "surrogateescape")


def note_bytes(text: str) -> bytes:
    """The inverse of `read_note`: `note_bytes(read_note(data)) == data` for any bytes."""
    return text.encode("utf-8", "surrogateescape")


def decode(data: bytes) -> Decoded:
    """A dropped file's text in any encoding, mojibake repaired. Raises BinaryFileError for what is no text."""
    kind = charset.binary_kind(data)
    if kind:
        raise BinaryFileError(f"this is {kind}, not text: save or copy it as plain text")
    text, encoding, guessed = charset.read(data)
    repaired = 0
    if not text.isascii():
        from vault_tool.text.encoding import mojibake

        text, repaired = mojibake.repair(text)
    unreadable = tuple(Span(*m.span()) for m in _REPLACED.finditer(text))
    return Decoded(text, encoding, repaired, unreadable, guessed)


def remark(decoded: Decoded) -> str:
    """What to know about a file that was not plainly readable; empty where there is nothing."""
    if decoded.unreadable:
        lost = sum(span.end - span.start for span in decoded.unreadable)
        first = LineIndex(decoded.text).position(decoded.unreadable[0].start).line
        return f"{lost} character{'s' * (lost > 1)} could not be read, the first in line {first}"
    return f"read as {decoded.encoding}, told by its letters" if decoded.guessed else ""
