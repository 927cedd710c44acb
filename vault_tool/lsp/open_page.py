"""A document open in the editor, and its places in the protocol's count."""

from dataclasses import dataclass, field
from functools import cached_property

from lsprotocol import types

from vault_tool.text.edits import Span
from vault_tool.text.lines import LineIndex, Position

_UNITS = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2)}
"""How a column's characters are counted, by the protocol's name: encoded, in units of so many bytes."""


@dataclass(frozen=True)
class OpenPage:
    """A document open in the editor: its text by lines, and how its columns are counted."""

    text: str
    encoding: str = "utf-16"
    lines: list[str] = field(init=False)

    def __post_init__(self) -> None:
        lines = self.text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        object.__setattr__(self, "lines", lines)

    @cached_property
    def index(self) -> LineIndex:
        """Where the lines begin."""
        return LineIndex(self.text)

    def position(self, line: int, column: int) -> types.Position:
        """A place of a finding (from 1, code points) in the protocol's count."""
        before = (self.lines[line - 1] if line <= len(self.lines) else "")[: column - 1]
        return types.Position(line - 1, self._units(before))

    def range(self, start: Position, end: Position) -> types.Range:
        """What stands between two places."""
        return types.Range(self.position(*start), self.position(*end))

    def range_of(self, span: Span) -> types.Range:
        """The range of a span of the text."""
        return self.range(self.index.position(span.start), self.index.position(span.end))

    def offset(self, place: types.Position) -> int:
        """The offset, in code points, of a place in the protocol's count; past a line's end it is the end."""
        return self.index.offset(Position(place.line + 1, self._column(place) + 1))

    def changed(self, change: types.TextDocumentContentChangeEvent) -> str:
        """The text after a change that the editor tells: a part of it, or all.

        A line ends where the protocol has it end, with LF, CRLF or CR: other characters that Python takes for the end of
        a line stand inside one, as they do in posts copied from a page.
        """
        if not isinstance(change, types.TextDocumentContentChangePartial):
            return change.text
        start, end = (self._raw_offset(place) for place in (change.range.start, change.range.end))
        return self.text[:start] + change.text + self.text[max(start, end) :]

    def _raw_offset(self, place: types.Position) -> int:
        """The offset where a byte order mark is a character like others, as it is in what an editor sends."""
        if place.line >= len(self.lines):
            return len(self.text)
        start = self.index.offset(Position(place.line + 1, 1)) if place.line else 0
        return start + self._column(place)

    def _column(self, place: types.Position) -> int:
        line = self.lines[place.line] if place.line < len(self.lines) else ""
        if line.isascii():
            return min(place.character, len(line))
        return next((c for c in range(len(line) + 1) if self._units(line[:c]) >= place.character), len(line))

    def _units(self, text: str) -> int:
        if self.encoding not in _UNITS or text.isascii():
            return len(text)
        encoding, width = _UNITS[self.encoding]
        return len(text.encode(encoding, "surrogatepass")) // width
