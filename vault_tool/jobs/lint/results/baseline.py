"""The findings that are known: kept in a file, so that in an old vault only new ones count.

A finding is known by its note, its rule and the words it stands at, not by its line: text that is put in before it does
not make it new. Each known finding counts once: a second one like it is new.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vault_tool.errors import UserError
from vault_tool.jobs.lint.results.report import LintedNote
from vault_tool.jobs.named_paths import located
from vault_tool.store import layout, reads

if TYPE_CHECKING:
    from vault_tool.jobs.lint.request import Request
    from vault_tool.jobs.lint.results.report import Placed, Report
    from vault_tool.jobs.vault import Place

VERSION = 1

Known = dict[str, Counter[str]]
"""How often a finding is known, by note and by what it is."""


def baseline_of(place: Place, request: Request) -> Path | None:
    """The file of known findings: the one asked for, or the one that vault.toml names; None where there is none to use.

    A diff shows what mending would change, known or not. Raises UserError where vault.toml leads out of the vault, and
    where the file is not there: a run that knows nothing would otherwise look like one that found nothing.
    """
    name = place.config.lint.baseline
    if request.diff or request.write_baseline:
        return None
    own = layout.inside(place.root, place.root / name) if place.root and name else None
    asked = request.baseline
    file = asked if asked and asked.exists() else located(place.root, asked) if asked else own
    if file and not file.exists():
        raise UserError(f"{file}: there is no such baseline; make it with: vault lint --write-baseline {file}")
    return file


def judged_by(request: Request, known: Path | None, report: Report) -> Report:
    """The report without what `known` knows; where the request is to write all of it down, it is known from now on."""
    if file := request.write_baseline:
        write(file, report)
        report = replace(
            report, remarks=(*report.remarks, f"{file}: written; with --baseline, only new findings count")
        )
        return without(report, read(file))
    return without(report, read(known)) if known else report


def write(file: Path, report: Report) -> None:
    """Take all findings of a report as known. Raises UserError where the file cannot be written."""
    from vault_tool.jobs.lint.results import lasting_ids

    notes = {note.path: sorted(map(lasting_ids.what, note.findings)) for note in report.notes}
    text = json.dumps({"version": VERSION, "known": notes}, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
    try:
        file.write_bytes(text.encode("utf-8", "surrogateescape"))
    except OSError as e:
        raise UserError(f"{file}: not written: {e.strerror or e}") from e


def read(file: Path) -> Known:
    """The known findings. Raises UserError where the file is none that `write` made."""
    try:
        data: dict[str, Any] = json.loads(reads.regular(file))
        notes = {VERSION: data["known"]}[data["version"]]
        return {path: Counter(map(str, known)) for path, known in notes.items()}
    except OSError as e:
        raise UserError(f"{file}: cannot be read: {e.strerror or e}") from e
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as e:
        raise UserError(f"{file}: is no baseline ({e}); delete it, and --write-baseline writes it anew") from e


def without(report: Report, known: Known) -> Report:
    """The report without what is known."""
    notes = [LintedNote.of(n.path, _new(n.findings, known[n.path])) if n.path in known else n for n in report.notes]
    left = tuple(note for note in notes if note.findings)
    return replace(report, notes=left, known=_count(report.notes) - _count(left))


def _new(findings: Iterable[Placed], known: Counter[str]) -> list[Placed]:
    from vault_tool.jobs.lint.results import lasting_ids

    left = Counter(known)
    new = []
    for finding in findings:
        what = lasting_ids.what(finding)
        if left[what]:
            left[what] -= 1
        else:
            new.append(finding)
    return new


def _count(notes: Iterable[LintedNote]) -> int:
    return sum(sum(note.tally[:3]) for note in notes)
