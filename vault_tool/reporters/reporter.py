"""What a reporter's file has to have."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from vault_tool.jobs.lint.results.report import Report


_FINE = "\xa0\u200d\ufe0f"
"""Not printable to Python, and harmless: a hard space, and what joins emoji."""


@dataclass(frozen=True, slots=True)
class Style:
    """How text is shown: with color or not; `quiet` has the findings and no word about them.

    `width` is how many columns a screen has; 0: as many as it takes.
    """

    color: bool = False
    quiet: bool = False
    width: int = 0

    def paint(self, text: str, code: str) -> str:
        """The text in a color (an SGR code such as "1;31") where color is wanted."""
        return f"\x1b[{code}m{text}\x1b[0m" if self.color and text else text


def visible(text: str) -> str:
    """The text in one line that no terminal takes for commands: each control character as one space."""
    return text if text.isprintable() else "".join(c if c.isprintable() or c in _FINE else " " for c in text)


class Reporter(Protocol):
    """A module of this package: all of a report as text.

    One that says each note by itself may have `of_note(note, report, style)`, the text of one note: texts without color
    are kept from run to run, and `render` is given notes that have theirs.
    """

    def render(self, report: Report, style: Style) -> Iterator[str]:
        """The report in pieces; joined they are the output, with its last line end."""
