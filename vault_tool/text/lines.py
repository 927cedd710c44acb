"""Lines and positions. A line ends with LF, CRLF or CR, as in CommonMark 2.1; nothing else ends one."""

from bisect import bisect_right
from itertools import accumulate
from typing import NamedTuple

from vault_tool.text.regex import Regex

BOM = "\ufeff"
_LINE_END = Regex(r"\r\n|\n|\r")


class Position(NamedTuple):
    """Line and column as editors count them: both from 1, columns in code points; a leading BOM has no column."""

    line: int
    column: int


class LineIndex:
    """Turns offsets of one text into positions; built once (O(n)), each look-up O(log n)."""

    def __init__(self, text: str) -> None:
        self._starts = _starts(text)
        self._bom = len(BOM) if text.startswith(BOM) else 0

    def position(self, offset: int) -> Position:
        """The position of the character at `offset`; the end of the text is a position too."""
        line = bisect_right(self._starts, offset)
        column = offset - self._starts[line - 1] + 1
        return Position(line, max(1, column - self._bom) if line == 1 else column)

    def offset(self, place: Position) -> int:
        """The offset of a place; a line past the last one has the last one's offsets."""
        line = min(place.line, len(self._starts))
        return self._starts[line - 1] + place.column - 1 + (self._bom if line == 1 else 0)


def _starts(text: str) -> list[int]:
    """Where each line starts; where only LF ends lines, which is the rule, by their lengths: five times as fast."""
    if "\r" in text:
        return [0, *(m.end() for m in _LINE_END.finditer(text))]
    return [0, *accumulate(len(line) + 1 for line in text.split("\n")[:-1])]


def newline_of(text: str) -> str:
    """The line ending the text uses first, LF where it has none: what inserted lines should end with."""
    found = _LINE_END.search(text)
    return found[0] if found else "\n"


def with_one_ending(text: str) -> str:
    """The text with all its lines ended as the first one; as it is where they are."""
    if "\r" not in text:
        return text
    newline = newline_of(text)
    return text if all(end == newline for end in _LINE_END.findall(text)) else _LINE_END.sub(newline, text)


def lines_stand(before: str, after: str) -> bool:
    """Whether every line of `before` with a word in it stands in `after` as it was, in the same order."""
    there = iter(_LINE_END.split(after))
    return all(line in there for line in _LINE_END.split(before) if line.strip())
