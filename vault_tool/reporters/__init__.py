"""Floor 7: findings as text, JSON and other formats, one file each, found by its name."""

from __future__ import annotations

from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from vault_tool.jobs.lint.report import Report
    from vault_tool.reporters.reporter import Reporter

FORMATS = ("full", "concise", "json", "sarif", "github", "junit")
"""The formats, the usual one first. Not looked for in the folder, so that a run loads nothing but the one it prints."""

BY_NOTE = ("full", "concise")
"""Formats whose text of a note depends on that note alone, so that it can be kept for the next run."""


def of_format(name: str) -> Reporter:
    """The reporter of a format."""
    return cast("Reporter", import_module(f"{__name__}.{name}"))


def with_texts(report: Report, form: str) -> tuple[Report, list[tuple[str, str]]]:
    """The report with every note's text in a format of BY_NOTE, without colour; and the texts that are new, by path."""
    new: list[tuple[str, str]] = []
    if all(note.text is not None for note in report.notes):
        return report, new
    from vault_tool.reporters.reporter import Style

    of_note = import_module(f"{__name__}.{form}").of_note
    notes = list(report.notes)
    for at, note in enumerate(notes):
        if note.text is None:
            notes[at] = note._replace(text=of_note(note, report, Style()))
            new.append((note.path, notes[at].text or ""))
    return replace(report, notes=tuple(notes)), new
