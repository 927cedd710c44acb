"""`vault lint`: judging notes, mending what can be mended, and saying what is left."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from vault_tool.jobs.lint import targets, vault_run
from vault_tool.jobs.lint.fingerprint import fingerprint
from vault_tool.jobs.lint.report import LintedNote, Report, RuleCard
from vault_tool.jobs.lint.targets import Target
from vault_tool.jobs.lint.workers import Spec, Verdict, Work, judge_all
from vault_tool.store import lint_cache

if TYPE_CHECKING:
    from vault_tool.store.config import Config


@dataclass(frozen=True, slots=True)
class Request:
    """What the user asked for. `mend` is "", "safe" or "unsafe"; with `diff` nothing is written.

    `jobs` are processes; None: as many as pay. `form` is the form of report for which texts of earlier runs will do.
    """

    paths: tuple[Path, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    status: str = ""
    mend: str = ""
    diff: bool = False
    cache: bool = True
    jobs: int | None = None
    form: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where and when: the vault's root (None outside any), its configuration, the day it is."""

    root: Path | None
    config: Config
    today: date


def lint(where: Place, request: Request) -> Report:
    """Lint the named files; where none is named, all notes of the vault. Raises UserError."""
    try:
        return _lint(where, request)
    except sqlite3.Error as e:  # the kept findings cannot be used: they are only a saving
        locked_or_full = isinstance(e, sqlite3.OperationalError)
        if where.root and not locked_or_full:
            lint_cache.begin_again(where.root)
        return _lint(where, replace(request, cache=False))


def _lint(where: Place, request: Request) -> Report:
    found, notes = _judged(where, request)
    report = Report(looked_at=len(found), card=partial(card_of, where.root))
    if request.mend:
        report = _mended(report, where, request, found, notes)
        if report.changed and not request.diff:
            found, notes = _judged(where, request)
    return replace(report, notes=tuple(notes))


def lint_text(where: Place, data: bytes, name: str, request: Request) -> tuple[Report, bytes]:
    """Lint a text that is in no file yet as if it stood at `name`; its bytes are returned too, mended where asked."""
    from vault_tool.jobs.lint import writing
    from vault_tool.jobs.lint.judging import judge, place
    from vault_tool.jobs.lint.note_reading import read
    from vault_tool.jobs.lint.workers import judge_of

    target = targets.unsaved(where.root, name, len(data))
    by = judge_of(_spec(where, request))
    if where.root and target.kind:
        with _run(where, request, whole=False) as run:
            by = replace(by, index=vault_run.index(run))
    report = Report(looked_at=1, card=partial(card_of, where.root))
    if request.mend:
        after, fixed = writing.mend_bytes(target, data, by, unsafe=request.mend == "unsafe")
        change = writing.diff(name, data, after)
        report = replace(report, fixed=fixed, changed=(name,) if change else (), diff=change, diff_only=request.diff)
        data = data if request.diff else after
    note = read(target, lambda: data, by.size_limit)
    placed = place(note, judge(note, by, inside=bool(target.kind)), by)
    return replace(report, notes=(LintedNote.of(name, placed),) if placed else ()), data


def keep_shown(where: Place, request: Request, shown: Sequence[tuple[str, str]]) -> None:
    """Keep how notes were shown (path and text of each), so that the next run need not say it again."""
    if where.root and request.cache and shown:
        with lint_cache.kept(where.root, fingerprint(_spec(where, request))) as kept, kept.together():
            kept.show(request.form, shown)


def card_of(root: Path | None, code: str) -> RuleCard:
    """What reports say of a rule. Raises KeyError."""
    return _cards(root)[code]


@cache
def _cards(root: Path | None) -> dict[str, RuleCard]:
    from vault_tool.jobs.lint.rule_set import every_rule
    from vault_tool.rules.docs import pages

    return {r.CODE: RuleCard(r.NAME, pages.summary_of(r), r.COST, pages.url_of(r)) for r in every_rule(root)}


def _judged(where: Place, request: Request) -> tuple[list[Target], list[LintedNote]]:
    """The files that were looked at, and those of them with findings, in the same order."""
    if where.root is None:
        found = targets.targets(None, request.paths, ())
        verdicts = {v.target.file: v for v in judge_all([Work(t) for t in found], _spec(where, request), request.jobs)}
        listed = (verdicts[t.file] for t in found if t.file in verdicts)
        return found, [_note(v) for v in listed if v.packed]
    with _run(where, request, whole=not request.paths) as run:
        found = targets.targets(where.root, request.paths, run.entries)
        return found, vault_run.judged(run, found)


def _note(v: Verdict) -> LintedNote:
    return LintedNote(v.target.shown, v.tally, v.packed or "")


@contextmanager
def _run(where: Place, request: Request, *, whole: bool) -> Iterator[vault_run.Run]:
    assert where.root is not None
    spec = _spec(where, request)
    with lint_cache.kept(where.root if request.cache else None, fingerprint(spec)) as kept:
        entries = vault_run.all_entries(where.root)
        form = request.form if whole else ""
        yield vault_run.Run(where.root, entries, spec, kept, form, whole, request.jobs)


def _spec(where: Place, request: Request) -> Spec:
    return Spec(where.root, where.config, where.today, request.select, request.ignore, request.status, None)


def _mended(report: Report, where: Place, request: Request, found: list[Target], notes: list[LintedNote]) -> Report:
    from vault_tool.jobs.lint import writing
    from vault_tool.jobs.lint.workers import judge_of

    unsafe = request.mend == "unsafe"
    fixable = {note.path for note in notes if note.tally.safe or (unsafe and note.tally.unsafe)}
    by = judge_of(_spec(where, request))
    if where.root and fixable:
        with _run(where, request, whole=False) as run:
            by = replace(by, index=vault_run.index(run))
    done = writing.mend_files(
        where.root, [t for t in found if t.shown in fixable], by, unsafe=unsafe, write=not request.diff
    )
    return replace(
        report, fixed=done.fixed, changed=done.changed, diff=done.diff, refused=done.refused, diff_only=request.diff
    )
