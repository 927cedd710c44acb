"""What a reporter's file has to have."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from vault_tool.tasks.lint_report import Report


@dataclass(frozen=True, slots=True)
class Style:
    """How text is shown: with colour or not."""

    colour: bool = False

    def paint(self, text: str, code: str) -> str:
        """The text in a colour (an SGR code such as "1;31") where colour is wanted."""
        return f"\x1b[{code}m{text}\x1b[0m" if self.colour and text else text


class Reporter(Protocol):
    """A module of this package: all of a report as text."""

    def render(self, report: Report, style: Style) -> Iterator[str]:
        """The report in pieces; joined they are the output, with its last line end."""
