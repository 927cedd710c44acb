"""For programs: schemas/lint-report.schema.json."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

from vault_tool.jobs.lint.results.report import Tally

if TYPE_CHECKING:
    from vault_tool.jobs.lint.results.report import Placed, PlacedFix, Report
    from vault_tool.reporters.reporter import Style

VERSION = 1


def render(report: Report, style: Style) -> Iterator[str]:
    """One JSON document."""
    total = report.total() if report.notes else Tally()
    document = {
        "version": VERSION,
        "findings": [_finding(note.path, f, report) for note in report.notes for f in note.findings],
        "summary": {
            "notes": report.looked_at,
            "errors": total.error,
            "warnings": total.warning,
            "infos": total.info,
        },
    }
    yield json.dumps(document, indent=2) + "\n"


def _finding(path: str, f: Placed, report: Report) -> dict[str, object]:
    card = report.card(f.code)
    return {
        "code": f.code,
        "name": card.name,
        "severity": f.severity,
        "message": f.message,
        "path": path,
        "line": f.line,
        "column": f.column,
        "end_line": f.end_line,
        "end_column": f.end_column,
        "fix": _fix(f.fix),
        "url": card.url,
    }


def _fix(fix: PlacedFix | None) -> dict[str, object] | None:
    if fix is None:
        return None
    return {"safe": fix.safe, "description": fix.description, "edits": [edit._asdict() for edit in fix.edits]}
