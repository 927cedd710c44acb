"""A table that fits the screen: one line a row, a long title cut with an ellipsis, a path never."""

from __future__ import annotations

import shutil
import unicodedata
from collections.abc import Iterator, Sequence

LEAST = 24
"""Characters of the one column that may be cut, under which another column goes in its place."""
_GAP = "  "


def screen_width() -> int | None:
    """The columns of the terminal (or of COLUMNS); None where the output goes into a pipe or a file."""
    return shutil.get_terminal_size((0, 0)).columns or None


def fitted(rows: Sequence[Sequence[str]], width: int | None, *, cut: str, spare: Sequence[str] = ()) -> Iterator[str]:
    """The rows, of which the first is the head, as lines of at most `width` cells.

    `cut` is the column that may be shortened, `spare` those that may be left out, the first one first. What has to be
    wider than the screen all the same is: nothing else is cut.
    """
    kept = list(range(len(rows[0])))
    for name in spare:
        if width is None or _needed(rows, kept, cut) <= width:
            break
        kept = [number for number in kept if rows[0][number] != name]
    widths = {number: max(cells(row[number]) for row in rows) for number in kept}
    at = next((number for number in kept if rows[0][number] == cut), None)
    if width is not None and at is not None:
        others = sum(widths.values()) - widths[at] + len(_GAP) * (len(kept) - 1)
        widths[at] = max(min(widths[at], width - others), min(widths[at], LEAST))
    for row in rows:
        yield _GAP.join(_padded(shortened(row[n], widths[n]) if n == at else row[n], widths[n]) for n in kept).rstrip()


def _needed(rows: Sequence[Sequence[str]], kept: Sequence[int], cut: str) -> int:
    """The cells that these columns take where the one that may be cut is as short as it may be."""
    widths = (
        min(widest, LEAST) if rows[0][number] == cut else widest
        for number in kept
        for widest in [max(cells(row[number]) for row in rows)]
    )
    return sum(widths) + len(_GAP) * (len(kept) - 1)


def cells(text: str) -> int:
    """How many cells of a terminal a text takes: wide letters two, marks that stand over another none."""
    if text.isascii():
        return len(text)
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def shortened(text: str, width: int) -> str:
    """The text in at most so many cells, with an ellipsis where that is less than all of it."""
    if cells(text) <= width:
        return text
    kept = ""
    for letter in text:
        if cells(kept + letter) >= width:
            break
        kept += letter
    return kept.rstrip() + "…"


def _padded(text: str, width: int) -> str:
    return text + " " * (width - cells(text))
