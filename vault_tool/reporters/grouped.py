"""The findings under the name of their note, a line each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from vault_tool.reporters import summary
from vault_tool.reporters.reporter import visible

if TYPE_CHECKING:
    from vault_tool.jobs.lint.results.report import LintedNote, Report
    from vault_tool.reporters.reporter import Style


def render(report: Report, style: Style) -> Iterator[str]:
    """The notes, then the summary."""
    yield from summary.below_notes(of_note, report, style)


def of_note(note: LintedNote, report: Report, style: Style) -> str:
    """One note's name, its findings, a blank line."""
    findings = note.findings
    width = max((len(f"{f.line}:{f.column}") for f in findings), default=0)
    lines = [f"{style.paint(visible(note.path), '1')}:\n"]
    for f in findings:
        place = f"{f.line}:{f.column}".ljust(width)
        lines.append(f"  {place}  {style.paint(f.code, summary.COLORS[f.severity])} {visible(f.message)}\n")
    return "".join((*lines, "\n"))
