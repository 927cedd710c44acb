"""What lint finds, shown on a terminal note by note while it is still looking."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from vault_tool import reporters
from vault_tool.cli.word_wrap import screen, wrapped

if TYPE_CHECKING:
    from vault_tool.cli.output import Output
    from vault_tool.cli.progress import Progress
    from vault_tool.jobs.lint.results.report import LintedNote, Report
    from vault_tool.reporters.reporter import Style


class LiveReport:
    """Prints notes as they come; `rest` is the report without the words that were printed already."""

    def __init__(self, form: str, output: Output, style: Style, progress: Progress, root: Path | None) -> None:
        self.shown: dict[str, str] = {}
        self._form, self._output, self._style, self._progress, self._root = form, output, style, progress, root

    @property
    def seen(self) -> Callable[[LintedNote], None] | None:
        """What is to be told each note; None where somebody else reads the output, or the form has no notes by themselves."""
        there = self._output.file is None and not self._output.to_stderr and sys.stdout.isatty()
        return self._print if there and self._form in reporters.BY_NOTE else None

    def rest(self, report: Report) -> Report:
        """The report, in which notes that were shown with just these findings have no words any more."""
        return replace(report, notes=tuple(self._said(note) for note in report.notes))

    def _said(self, note: LintedNote) -> LintedNote:
        return note._replace(text="") if self.shown.get(note.path) == note.packed else note

    def _print(self, note: LintedNote) -> None:
        from vault_tool.jobs.lint.results import rule_cards
        from vault_tool.jobs.lint.results.report import Report

        report = Report(card=partial(rule_cards.of_code, self._root, ""))
        self._progress.clear()
        self._output.write(for_screen([reporters.note_in(self._form, note, report, self._style)]))
        self._output.flush()
        self.shown[note.path] = note.packed


def for_screen(pieces: Iterable[str]) -> Iterator[str]:
    """The pieces of a report for people, no line longer than the terminal that it goes to."""
    width = screen(sys.stdout)
    return (wrapped(piece, width) for piece in pieces)
