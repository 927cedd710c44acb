"""Reviewdog Diagnostic Format: github.com/reviewdog/reviewdog, proto/rdf. Its columns count bytes of UTF-8, from 1."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vault_tool.jobs.lint.results.report import Placed, Report
    from vault_tool.reporters.reporter import Style

_SEVERITIES = {"error": "ERROR", "warning": "WARNING", "info": "INFO"}


def render(report: Report, style: Style) -> Iterator[str]:
    """One diagnostic result. A column, and a fix, is given where the beginning of its line is known."""
    found = [
        {
            "message": f.message,
            "location": {"path": note.path, "range": _range(f, (f.line, f.column), (f.end_line, f.end_column))},
            "severity": _SEVERITIES[f.severity],
            "code": {"value": f.code, "url": report.card(f.code).url},
            **_suggestions(f),
        }
        for note in report.notes
        for f in note.findings
    ]
    source = {"name": "vault-tool"}
    yield json.dumps({"source": source, "diagnostics": found}, indent=2) + "\n"


def _range(f: Placed, start: tuple[int, int], end: tuple[int, int]) -> dict[str, dict[str, int]]:
    return {"start": _place(f, *start), "end": _place(f, *end)}


def _place(f: Placed, line: int, column: int) -> dict[str, int]:
    in_bytes = _bytes(f, line, column)
    return {"line": line, **({"column": in_bytes} if in_bytes else {})}


def _bytes(f: Placed, line: int, column: int) -> int:
    """The column in bytes; 0 where the line before it is not known."""
    if column == 1:
        return 1
    whole = f.caret == f.column - 1 and line == f.line and column - 1 <= len(f.source)
    return len(f.source[: column - 1].encode("utf-8", "surrogatepass")) + 1 if whole else 0


def _suggestions(f: Placed) -> dict[str, list[dict[str, object]]]:
    if f.fix is None or len(f.fix.edits) != 1:
        return {}
    (edit,) = f.fix.edits
    if not (_bytes(f, edit.line, edit.column) and _bytes(f, edit.end_line, edit.end_column)):
        return {}
    where = _range(f, (edit.line, edit.column), (edit.end_line, edit.end_column))
    return {"suggestions": [{"range": where, "text": edit.text}]}
