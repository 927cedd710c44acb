"""A document open in the editor, and its places in the protocol's count."""

from dataclasses import dataclass, field

from lsprotocol import types

from vault_tool.note import Note
from vault_tool.text.lines import Position

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

    def position(self, line: int, column: int) -> types.Position:
        """A place of a finding (from 1, code points) in the protocol's count."""
        before = (self.lines[line - 1] if line <= len(self.lines) else "")[: column - 1]
        return types.Position(line - 1, self._units(before))

    def range(self, start: Position, end: Position) -> types.Range:
        """What stands between two places."""
        return types.Range(self.position(*start), self.position(*end))

    def offset(self, place: types.Position) -> int:
        """The offset, in code points, of a place in the protocol's count; past a line's end it is the end."""
        note = Note(self.text)
        line = self.lines[place.line] if place.line < len(self.lines) else ""
        column = next((c for c in range(len(line) + 1) if self._units(line[:c]) >= place.character), len(line))
        return note.lines.offset(Position(place.line + 1, column + 1))

    def _units(self, text: str) -> int:
        if self.encoding not in _UNITS or text.isascii():
            return len(text)
        encoding, width = _UNITS[self.encoding]
        return len(text.encode(encoding, "surrogatepass")) // width
