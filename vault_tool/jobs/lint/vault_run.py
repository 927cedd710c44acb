"""A vault's notes judged: anew those that have changed, or whose look-ups in the index have other answers now."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from vault_tool.jobs.lint import note_index
from vault_tool.jobs.lint.in_order import InOrder
from vault_tool.jobs.lint.note_index import Identity
from vault_tool.jobs.lint.results.report import LintedNote, Tally
from vault_tool.jobs.lint.workers import JudgedFile, Work, judge_all
from vault_tool.store import layout
from vault_tool.store.digests import digest
from vault_tool.store.lint_cache import Kept, KeptNote, Stat

if TYPE_CHECKING:
    from vault_tool.jobs.lint.request import Request
    from vault_tool.jobs.lint.targets import Target
    from vault_tool.jobs.vault import Place
    from vault_tool.rules.engine.rule import VaultIndex
    from vault_tool.store.layout import VaultFile


def all_entries(root: Path) -> list[VaultFile]:
    """Every file of the vault that may matter or be linked to, in the order of their names."""
    return sorted(layout.walk(root, archive=True), key=lambda e: e.path)


class VaultRun:
    """One run over a vault with these files. `kept` is what earlier runs found; what this one finds is kept there."""

    def __init__(self, place: Place, request: Request, entries: Sequence[VaultFile], kept: Kept) -> None:
        assert place.root is not None
        self.entries, self.kept = entries, kept
        self._root, self._place, self._request = place.root, place, request
        self._whole = not request.paths
        self._seen_ns = time.time_ns()

    def judged(self, found: Sequence[Target], form: str) -> list[LintedNote]:
        """The notes among these that have findings, in the order given; `form` is the one that texts are wanted in."""
        rows = self.kept.rows(form)
        files = digest("\n".join(sorted(e.path for e in self.entries)).encode("utf-8", "surrogateescape"))
        work = self._to_judge(found, rows)
        if work or files != self.kept.files or not self._whole:
            self._judge_anew(found, work, rows, files)
        shown = ((target, rows.get(target.path)) for target in found)
        return [
            LintedNote(target.shown, Tally(*row.tally), row.packed, row.shown)
            for target, row in shown
            if row is not None and (row.tally[0] or row.tally[1] or row.tally[2])
        ]

    def index(self) -> VaultIndex:
        """The index of the vault as it stands."""
        known = self._known(self.kept.identities())
        read = self._read(known, frozenset())
        with self.kept.together():
            self.kept.keep_identities((e.path, self._stat(e), read[e.path]) for e in self.entries if e.path in read)
        return note_index.index([e.path for e in self.entries], {**known, **read})

    def _to_judge(self, found: Sequence[Target], rows: Mapping[str, KeptNote]) -> list[Work]:
        """The files whose findings are not known for sure, or not for today."""
        today = self._place.today.isoformat()
        work: list[Work] = []
        for target in found:
            row = rows.get(target.path) if target.kind else None
            lasts = row is not None and (row.until is None or today < row.until)
            if row is None or not lasts or not row.stat.is_of(target.size, target.mtime_ns):
                work.append(Work(target, row.digest if row and lasts else ""))
        return work

    def _judge_anew(self, found: Sequence[Target], work: list[Work], rows: dict[str, KeptNote], files: str) -> None:
        """Judge the work, and then all whose look-ups have other answers; `rows` then has every note of `found`."""
        paths = [e.path for e in self.entries]
        said = self.kept.identities()
        known = self._known(said)
        seen = self._request.seen
        if self._request.tick:
            self._request.tick(0, len(work))
        # What is shown at once must be final: what notes say of each other is then read before any is judged.
        read = self._read(known, frozenset() if seen else frozenset(w.target.path for w in work))
        last = {path: _identity(old) for path, (_, old) in said.items() if path in rows}
        guessed = note_index.index(paths, {**last, **known, **read})
        if seen:
            work = self._with_outdated(found, work, guessed)
            shown = InOrder(found, rows, {w.target.path for w in work}, seen)
        first: dict[str, JudgedFile] = {}
        for file in judge_all(work, self._place, self._request, guessed):
            first[file.target.path] = file
            if seen:
                shown.judged(file)
        identities = {**known, **read}
        for path, file in first.items():
            if file.target.kind:
                identities[path] = file.identity or last.get(path, Identity())
        true = note_index.index(paths, identities)
        again = self._outdated(found, first, true)
        second = {f.target.path: f for f in judge_all(again, self._place, self._request, true)}
        self._keep({**first, **second}, rows)
        stats = {e.path: self._stat(e) for e in self.entries}
        new = [(path, stats[path], its) for path, its in identities.items() if path not in known and path in stats]
        with self.kept.together():
            self.kept.keep_identities(new)
            self.kept.forget((rows.keys() | said.keys()) - stats.keys())
            self.kept.end(files if self._whole else "")

    def _with_outdated(self, found: Sequence[Target], work: Iterable[Work], true: VaultIndex) -> list[Work]:
        """The work, and what has to be judged with it although nothing in it has changed; in the order of `found`."""
        by_path = {w.target.path: w for w in (*work, *self._outdated(found, {}, true))}
        return [by_path[target.path] for target in found if target.path in by_path]

    def _outdated(self, found: Sequence[Target], first: Mapping[str, JudgedFile], true: VaultIndex) -> list[Work]:
        """The notes that have to be judged again because what they asked of the index has another answer."""
        asked = dict(self.kept.lookups())
        asked |= {path: list(f.lookups) for path, f in first.items() if f.packed is not None and f.lookups is not None}
        return [
            Work(target)
            for target in found
            if target.kind and target.path in asked and not note_index.hold(asked[target.path], true, target.path)
        ]

    def _keep(self, judged: Mapping[str, JudgedFile], rows: dict[str, KeptNote]) -> None:
        fresh: list[tuple[str, KeptNote, str]] = []
        same: dict[str, Stat] = {}
        for path, file in judged.items():
            stat = Stat(file.target.size, file.target.mtime_ns, self._seen_ns)
            if file.packed is None:
                same[path] = stat
                continue
            row = KeptNote(stat, file.digest, file.until, file.tally, file.packed, None)
            rows[path] = row
            if file.target.kind:
                fresh.append((path, row, json.dumps(file.lookups or [])))
        with self.kept.together():
            self.kept.keep(fresh)
            self.kept.touch(same)

    def _known(self, said: Mapping[str, tuple[Stat, list[object]]]) -> dict[str, Identity]:
        """What the notes that have not changed say of themselves."""
        return {
            e.path: _identity(said[e.path][1])
            for e in self.entries
            if e.path in said and said[e.path][0].is_of(e.size, e.mtime_ns)
        }

    def _read(self, known: Mapping[str, Identity], but: frozenset[str]) -> dict[str, Identity]:
        """What the other notes say of themselves, read from disk; not those that will be judged and say it then."""
        return {
            e.path: note_index.read_identity(self._root, e.path)
            for e in self.entries
            if e.path not in known and e.path not in but and note_index.has_identity(e.path)
        }

    def _stat(self, entry: VaultFile) -> Stat:
        return Stat(entry.size, entry.mtime_ns, self._seen_ns)


def _identity(said: Iterable[object]) -> Identity:
    aliases, job_id, url, paragraphs = said
    assert isinstance(aliases, list)
    assert isinstance(paragraphs, list)
    return Identity(tuple(aliases), str(job_id), str(url), tuple(paragraphs))
