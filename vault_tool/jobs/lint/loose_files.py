"""Files outside any vault judged: what a folder of kept findings (`--cache-dir`) knows of them is not judged again."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from vault_tool.jobs.lint.results.report import LintedNote, Tally
from vault_tool.jobs.lint.workers import Work, judge_all
from vault_tool.store.lint_cache import Kept, KeptNote, Stat

if TYPE_CHECKING:
    from vault_tool.jobs.lint.request import Request
    from vault_tool.jobs.lint.targets import Target
    from vault_tool.jobs.vault import Place


def judged(found: Sequence[Target], place: Place, request: Request, kept: Kept) -> list[LintedNote]:
    """The files with findings, in the order given; each is known by its whole path, size, time and the settings."""
    seen_ns, today = time.time_ns(), place.today.isoformat()
    rows, names = dict(kept.rows("")), {target.file: str(Path(target.file).resolve()) for target in found}
    work = [Work(t) for t in found if not _holds(rows.get(names[t.file]), t, today)]
    fresh: list[tuple[str, KeptNote, str]] = []
    for file in judge_all(work, place, request, None):
        stat = Stat(file.target.size, file.target.mtime_ns, seen_ns)
        row = KeptNote(stat, file.digest, file.until, file.tally, file.packed or "", None)
        rows[names[file.target.file]] = row
        fresh.append((names[file.target.file], row, "[]"))
    with kept.together():
        kept.keep(fresh)
    shown = ((target, rows.get(names[target.file])) for target in found)
    return [LintedNote(t.shown, Tally(*row.tally), row.packed) for t, row in shown if row is not None and row.packed]


def _holds(row: KeptNote | None, target: Target, today: str) -> bool:
    lasts = row is not None and (row.until is None or today < row.until)
    return row is not None and lasts and row.stat.is_of(target.size, target.mtime_ns)
