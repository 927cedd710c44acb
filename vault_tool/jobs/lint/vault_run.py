"""A vault's notes judged: anew those that have changed, or whose look-ups in the index have other answers now."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from vault_tool.jobs.lint import note_index
from vault_tool.jobs.lint.note_index import Identity
from vault_tool.jobs.lint.report import LintedNote, Tally
from vault_tool.jobs.lint.workers import Spec, Verdict, Work, judge_all
from vault_tool.store import layout
from vault_tool.store.digests import digest
from vault_tool.store.lint_cache import Kept, Row, Stat

if TYPE_CHECKING:
    from vault_tool.jobs.lint.targets import Target
    from vault_tool.rules.engine.rule import VaultIndex
    from vault_tool.store.layout import Entry


@dataclass(frozen=True, slots=True)
class Run:
    """One run over a vault: its root and files, the spec to judge by (without an index), what earlier runs found.

    `form` is the form of report that texts are wanted in, empty for none; `whole` says that all notes are judged.
    """

    root: Path
    entries: Sequence[Entry]
    spec: Spec
    kept: Kept
    form: str
    whole: bool
    jobs: int | None


def judged(run: Run, found: Sequence[Target]) -> list[LintedNote]:
    """The notes among these that have findings, in the order given; what was found is kept."""
    seen_ns = time.time_ns()
    rows = run.kept.rows(run.form)
    today = run.spec.today.isoformat()
    files = digest("\n".join(sorted(e.path for e in run.entries)).encode("utf-8", "surrogateescape"))
    work: list[Work] = []
    for target in found:
        row = rows.get(target.path) if target.kind else None
        lasts = row is not None and (row.until is None or today < row.until)
        if row is None or not lasts or not row.stat.is_of(target.size, target.mtime_ns):
            work.append(Work(target, row.digest if row and lasts else ""))
    if work or files != run.kept.files or not run.whole:
        _judge_anew(run, found, work, rows, seen_ns, files)
    shown = ((target, rows.get(target.path)) for target in found)
    return [
        LintedNote(target.shown, Tally(*row.tally), row.packed, row.shown)
        for target, row in shown
        if row is not None and (row.tally[0] or row.tally[1] or row.tally[2])
    ]


def index(run: Run) -> VaultIndex:
    """The index of the vault as it stands."""
    known, seen_ns = _known(run), time.time_ns()
    read = _read(run, known, frozenset())
    with run.kept.together():
        run.kept.keep_identities((e.path, _stat(e, seen_ns), read[e.path]) for e in run.entries if e.path in read)
    return note_index.index([e.path for e in run.entries], {**known, **read})


def _judge_anew(
    run: Run, found: Sequence[Target], work: list[Work], rows: dict[str, Row], seen_ns: int, files: str
) -> None:
    """Judge the work, and then all whose look-ups have other answers; `rows` then has every note of `found`."""
    paths = [e.path for e in run.entries]
    said = run.kept.identities()
    known = _known(run)
    read = _read(run, known, frozenset(w.target.path for w in work))
    last = {path: _identity(old) for path, (_, old) in said.items() if path in rows}
    guessed = note_index.index(paths, {**last, **known, **read})
    first = {v.target.path: v for v in judge_all(work, replace(run.spec, index=guessed), run.jobs)}
    identities = {**known, **read}
    for path, verdict in first.items():
        if verdict.target.kind:
            identities[path] = verdict.identity or last.get(path, Identity())
    true = note_index.index(paths, identities)
    again = _outdated(run, found, first, true)
    second = {v.target.path: v for v in judge_all(again, replace(run.spec, index=true), run.jobs)}
    _keep(run, {**first, **second}, rows, seen_ns)
    stats = {e.path: _stat(e, seen_ns) for e in run.entries}
    new = [(path, stats[path], its) for path, its in identities.items() if path not in known and path in stats]
    with run.kept.together():
        run.kept.keep_identities(new)
        run.kept.forget((rows.keys() | said.keys()) - stats.keys())
        run.kept.end(files if run.whole else "")


def _outdated(run: Run, found: Sequence[Target], first: Mapping[str, Verdict], true: VaultIndex) -> list[Work]:
    """The notes that have to be judged again because what they asked of the index has another answer."""
    asked = dict(run.kept.lookups())
    asked |= {path: list(v.lookups) for path, v in first.items() if v.packed is not None and v.lookups is not None}
    return [
        Work(target)
        for target in found
        if target.kind and target.path in asked and not note_index.hold(asked[target.path], true, target.path)
    ]


def _keep(run: Run, verdicts: Mapping[str, Verdict], rows: dict[str, Row], seen_ns: int) -> None:
    fresh: list[tuple[str, Row, str]] = []
    same: dict[str, Stat] = {}
    for path, v in verdicts.items():
        stat = Stat(v.target.size, v.target.mtime_ns, seen_ns)
        if v.packed is None:
            same[path] = stat
            continue
        row = Row(stat, v.digest, v.until, v.tally, v.packed, None)
        rows[path] = row
        if v.target.kind:
            fresh.append((path, row, json.dumps(v.lookups or [])))
    with run.kept.together():
        run.kept.keep(fresh)
        run.kept.touch(same)


def _known(run: Run) -> dict[str, Identity]:
    """What the notes that have not changed say of themselves."""
    said = run.kept.identities()
    return {
        e.path: _identity(said[e.path][1])
        for e in run.entries
        if e.path in said and said[e.path][0].is_of(e.size, e.mtime_ns)
    }


def _read(run: Run, known: Mapping[str, Identity], but: frozenset[str]) -> dict[str, Identity]:
    """What the other notes say of themselves, read from disk; not those that will be judged and say it then."""
    return {
        e.path: note_index.read_identity(run.root, e.path)
        for e in run.entries
        if e.path not in known and e.path not in but and note_index.has_identity(e.path)
    }


def _stat(entry: Entry, seen_ns: int) -> Stat:
    return Stat(entry.size, entry.mtime_ns, seen_ns)


def _identity(said: Iterable[object]) -> Identity:
    aliases, job_id, url = said
    assert isinstance(aliases, list)
    return Identity(tuple(aliases), str(job_id), str(url))


def all_entries(root: Path) -> list[Entry]:
    """Every file of the vault that may matter or be linked to, in the order of their names."""
    return sorted(layout.walk(root, archive=True), key=lambda e: e.path)
