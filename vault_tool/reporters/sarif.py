"""SARIF 2.1.0 (OASIS), for code scanning: docs.oasis-open.org/sarif/sarif/v2.1.0."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import quote

from vault_tool import __version__
from vault_tool.jobs.lint.results.lasting_ids import with_ids

if TYPE_CHECKING:
    from vault_tool.jobs.lint.results.report import Placed, Report
    from vault_tool.reporters.reporter import Style

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {"error": "error", "warning": "warning", "info": "note"}


def render(report: Report, style: Style) -> Iterator[str]:
    """One log with one run; columns are code points, places are relative to where the run stands."""
    codes = sorted({f.code for note in report.notes for f in note.findings})
    numbers = {code: number for number, code in enumerate(codes)}
    run = {
        "tool": {
            "driver": {
                "name": "vault-tool",
                "semanticVersion": __version__,
                "rules": [_rule(code, report) for code in codes],
            }
        },
        "columnKind": "unicodeCodePoints",
        "results": [_result(note.path, f, its_id, numbers) for note in report.notes for f, its_id in with_ids(note)],
    }
    yield json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _rule(code: str, report: Report) -> dict[str, object]:
    """A rule with its whole page; where that is published nowhere, its lasting name stands for its address."""
    card = report.card(code)
    return {
        "id": code,
        "name": card.name,
        "shortDescription": {"text": card.summary},
        "helpUri": card.url if "://" in card.url else f"urn:vault-tool:rule:{code}",
        "help": {
            "text": f"{card.cost} See {card.url}, or: vault explain {code}",
            **({"markdown": page} if (page := card.manual()) else {}),
        },
    }


def _result(path: str, f: Placed, its_id: str, numbers: dict[str, int]) -> dict[str, object]:
    artifact = {"uri": quote(path.encode("utf-8", "surrogateescape"))}
    found: dict[str, object] = {
        "ruleId": f.code,
        "ruleIndex": numbers[f.code],
        "level": _LEVELS[f.severity],
        "message": {"text": f.message},
        "partialFingerprints": {"vaultTool/v1": its_id},
        "locations": [{"physicalLocation": {"artifactLocation": artifact, "region": _region(*f[3:7])}}],
    }
    if f.fix:
        replacements = [
            {"deletedRegion": _region(*edit[:4]), "insertedContent": {"text": edit.text}} for edit in f.fix.edits
        ]
        change = {"artifactLocation": artifact, "replacements": replacements}
        found["fixes"] = [{"description": {"text": f.fix.description}, "artifactChanges": [change]}]
    return found


def _region(line: int, column: int, end_line: int, end_column: int) -> dict[str, int]:
    return {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column}
