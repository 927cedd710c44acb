"""Notes handed on as soon as they are judged, in the order in which the report will have them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from vault_tool.jobs.lint.results.report import LintedNote, Tally

if TYPE_CHECKING:
    from vault_tool.jobs.lint.targets import Target
    from vault_tool.jobs.lint.workers import JudgedFile
    from vault_tool.store.lint_cache import KeptNote


class InOrder:
    """`seen` is told each of the `targets` that has findings once all before it are judged, or known in `rows`."""

    def __init__(
        self,
        targets: Sequence[Target],
        rows: Mapping[str, KeptNote],
        waiting: set[str],
        seen: Callable[[LintedNote], None],
    ) -> None:
        self._targets, self._rows, self._waiting, self._seen = targets, rows, waiting, seen
        self._at = 0
        self._judged: dict[str, JudgedFile] = {}

    def judged(self, file: JudgedFile) -> None:
        """Take one that is judged, and hand on all that now have none before them that waits."""
        self._judged[file.target.path] = file
        self._waiting.discard(file.target.path)
        while self._at < len(self._targets) and self._targets[self._at].path not in self._waiting:
            self._hand_on(self._targets[self._at])
            self._at += 1

    def _hand_on(self, target: Target) -> None:
        file, row = self._judged.get(target.path), self._rows.get(target.path)
        packed, tally = (file.packed, file.tally) if file and file.packed is not None else ("", Tally())
        if not packed and row:
            packed, tally = row.packed, Tally(*row.tally)
        if packed and any(tally[:3]):
            self._seen(LintedNote(target.shown, tally, packed))
