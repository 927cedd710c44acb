"""Findings as reports show them: at their lines and columns, with their severity and the line they stand in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vault_tool.jobs.lint.results.report import Placed, PlacedEdit, PlacedFix
from vault_tool.rules.engine import run

if TYPE_CHECKING:
    from vault_tool.jobs.lint.judge import Judge, Judged
    from vault_tool.jobs.lint.note_reading import Readable
    from vault_tool.jobs.lint.rulebook.settings import Settings
    from vault_tool.note import Note
    from vault_tool.rules.engine.finding import Finding

BEFORE, AFTER = 60, 100
"""How many characters of its line are shown before and after the place of a finding."""


def placed(read: Readable, judged: Judged, by: Judge) -> tuple[Placed, ...]:
    """The findings of a judged note."""
    if not judged.findings:
        return ()
    settings = by.settings(read.note.path)
    return tuple(_placed(f, read.note, _severity(f.code, judged.status, settings)) for f in judged.findings)


def _severity(code: str, status: str, settings: Settings) -> str:
    own = settings.severity.get(code)
    return own or run.severity(settings.by_code[code], status) or "warning"


def _placed(finding: Finding, note: Note, severity: str) -> Placed:
    lines = note.lines
    start, end = lines.position(finding.span.start), lines.position(finding.span.end)
    source, caret = _around(note.text, finding.span.start, start.column)
    fix = finding.fix
    edits = () if fix is None else tuple(_placed_edit(e.start, e.end, e.text, note) for e in fix.edits)
    return Placed(
        finding.code,
        severity,
        finding.message,
        *start,
        *end,
        source,
        caret,
        PlacedFix(fix.safe, fix.description, edits) if fix else None,
    )


def _placed_edit(start: int, end: int, text: str, note: Note) -> PlacedEdit:
    return PlacedEdit(*note.lines.position(start), *note.lines.position(end), text)


def _around(text: str, offset: int, column: int) -> tuple[str, int]:
    """The part of a line around a place in it, without the line ending, and where in it the place is."""
    start = max(offset - column + 1, offset - BEFORE)
    ends = [at for at in (text.find("\n", offset), text.find("\r", offset)) if at >= 0]
    return text[start : min([*ends, len(text), offset + AFTER])], offset - start
