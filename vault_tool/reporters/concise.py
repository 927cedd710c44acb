"""One line a finding: path:line:column: CODE message."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from vault_tool.reporters import summary
from vault_tool.reporters.reporter import visible

if TYPE_CHECKING:
    from vault_tool.jobs.lint.results.report import LintedNote, Report
    from vault_tool.reporters.reporter import Style


def render(report: Report, style: Style) -> Iterator[str]:
    """The findings, then the summary."""
    yield from summary.below_notes(of_note, report, style)


def of_note(note: LintedNote, report: Report, style: Style) -> str:
    """One note's lines."""
    path = style.paint(visible(note.path), "1")
    lines = []
    for f in note.findings:
        mark = "" if f.fix is None else "[*] " if f.fix.safe else "[?] "
        code = style.paint(f.code, summary.COLORS[f.severity])
        lines.append(f"{path}:{f.line}:{f.column}: {f.severity} {code} {mark}{visible(f.message)}\n")
    return "".join(lines)
