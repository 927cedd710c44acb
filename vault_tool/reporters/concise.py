"""One line a finding: path:line:column: CODE message."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from vault_tool.reporters import summary
from vault_tool.reporters.reporter import visible

if TYPE_CHECKING:
    from vault_tool.reporters.reporter import Style
    from vault_tool.tasks.lint_report import Report


def render(report: Report, style: Style) -> Iterator[str]:
    """The findings, then the summary."""
    for note in report.notes:
        path = style.paint(visible(note.path), "1")
        for f in note.findings:
            mark = "" if f.fix is None else "[*] " if f.fix.safe else "[?] "
            code = style.paint(
                f.code, "1;31" if f.severity == "error" else "1;33" if f.severity == "warning" else "1;36"
            )
            yield f"{path}:{f.line}:{f.column}: {f.severity} {code} {mark}{visible(f.message)}\n"
    yield from summary.lines(report, style)
