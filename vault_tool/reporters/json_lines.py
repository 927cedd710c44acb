"""For programs that read as findings come: a JSON object a line, each as in `--format json`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vault_tool.jobs.lint.results.report import Placed, Report
    from vault_tool.reporters.reporter import Style


def render(report: Report, style: Style) -> Iterator[str]:
    """A line a finding; nothing where nothing was found."""
    for note in report.notes:
        for f in note.findings:
            yield json.dumps(_finding(note.path, f, report)) + "\n"


def _finding(path: str, f: Placed, report: Report) -> dict[str, object]:
    card, fix = report.card(f.code), f.fix
    made = fix and {"safe": fix.safe, "description": fix.description, "edits": [edit._asdict() for edit in fix.edits]}
    where = {"path": path, "line": f.line, "column": f.column, "end_line": f.end_line, "end_column": f.end_column}
    said = {"code": f.code, "name": card.name, "severity": f.severity, "message": f.message}
    return {**said, **where, "fix": made, "url": card.url}
