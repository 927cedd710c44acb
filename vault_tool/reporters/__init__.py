"""Floor 11: findings as text, JSON and other formats, one file each, found by its name."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from vault_tool.jobs.lint.results.report import LintedNote, NoteForm, Report
    from vault_tool.reporters.reporter import Reporter, Style

USUAL = "full"
TO_SEND = "screen"
"""The format in which one note is shown that is about to be sent."""
_NOT_FORMATS = frozenset({"reporter", "summary", "statistics"})
"""Files of this folder that are no format: what formats are and share, and the counts that `--statistics` prints."""

_FILES = {m.name.replace("_", "-"): m.name for m in pkgutil.iter_modules(__path__) if m.name not in _NOT_FORMATS}
FORMATS = tuple(sorted(_FILES, key=lambda f: (f != USUAL, f)))
"""The formats by name, the usual one first. None is loaded but the one that is printed."""


def of_format(name: str) -> Reporter:
    """The reporter of a format."""
    return cast("Reporter", import_module(f"{__name__}.{_FILES.get(name, name)}"))


FOR_PEOPLE = ("full", "grouped", "screen")
"""Formats that nothing reads but people."""
BY_NOTE = ("full", "concise", "grouped")
"""Formats for people whose output is the texts of the notes, one after the other, and a summary."""


def note_in(name: str, note: LintedNote, report: Report, style: Style) -> str:
    """One note in a format of `BY_NOTE`."""
    return str(of_format(name).of_note(note, report, style))  # type: ignore[attr-defined]


def by_note(name: str) -> NoteForm | None:
    """A format without color whose text of a note depends on that note alone: so says its `of_note`. None for another."""
    of_note = getattr(of_format(name), "of_note", None)
    if of_note is None:
        return None
    from vault_tool.jobs.lint.results.report import NoteForm
    from vault_tool.reporters.reporter import Style

    def text(note: LintedNote, report: Report) -> str:
        return str(of_note(note, report, Style()))

    return NoteForm(name, text)
