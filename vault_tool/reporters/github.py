"""Annotations of a GitHub Actions run: docs.github.com, "Workflow commands for GitHub Actions"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vault_tool.jobs.lint.results.report import Placed, Report
    from vault_tool.reporters.reporter import Style

_LEVELS = {"error": "error", "warning": "warning", "info": "notice"}
_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def render(report: Report, style: Style) -> Iterator[str]:
    """A command a finding; nothing where nothing was found."""
    for note in report.notes:
        path = note.path.translate(_PROPERTY)
        for f in note.findings:
            title = f"{f.code} {report.card(f.code).name}".translate(_PROPERTY)
            where = f"file={path},line={f.line},{_columns(f)},title={title}"
            yield f"::{_LEVELS[f.severity]} {where}::{f.message.translate(_DATA)}\n"


def _columns(f: Placed) -> str:
    """GitHub takes columns of a finding within one line only."""
    return f"col={f.column},endColumn={f.end_column}" if f.line == f.end_line else f"endLine={f.end_line}"
