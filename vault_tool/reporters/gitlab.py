"""A code quality report for GitLab: docs.gitlab.com, "Code Quality", the fields that it reads."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

from vault_tool.jobs.lint.results.lasting_ids import with_ids

if TYPE_CHECKING:
    from vault_tool.jobs.lint.results.report import Report
    from vault_tool.reporters.reporter import Style

_SEVERITIES = {"error": "major", "warning": "minor", "info": "info"}


def render(report: Report, style: Style) -> Iterator[str]:
    """One JSON array; paths are relative to where the run stands."""
    found = [
        {
            "description": f"{f.code} {f.message}",
            "check_name": f"{f.code} {report.card(f.code).name}",
            "fingerprint": its_id,
            "severity": _SEVERITIES[f.severity],
            "location": {"path": note.path, "lines": {"begin": f.line, "end": max(f.line, f.end_line)}},
        }
        for note in report.notes
        for f, its_id in with_ids(note)
    ]
    yield json.dumps(found, indent=2) + "\n"
