"""`vault lint`: judging notes, mending what can be mended, and saying what is left."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from vault_tool.jobs.lint import targets, vault_run
from vault_tool.jobs.lint.results import rule_cards
from vault_tool.jobs.lint.results.baseline import baseline_of, judged_by
from vault_tool.jobs.lint.results.report import LintedNote, Report
from vault_tool.jobs.lint.rulebook.fingerprint import fingerprint
from vault_tool.jobs.lint.vault_run import VaultRun
from vault_tool.jobs.lint.workers import Work, judge_all
from vault_tool.store import lint_cache

if TYPE_CHECKING:
    from vault_tool.jobs.lint.request import Request
    from vault_tool.jobs.lint.results.report import NoteForm
    from vault_tool.jobs.lint.targets import Target
    from vault_tool.jobs.vault import Place
    from vault_tool.store.lint_cache import Kept


def lint(place: Place, request: Request, form: NoteForm | None = None) -> Report:
    """Lint the named files; where none is named, all notes of the vault. Raises UserError.

    Where `form` is given and the whole vault is linted, the notes have their texts in it, kept from run to run.
    """
    known = baseline_of(place, request)
    whole = not (request.paths or request.diff or known or request.write_baseline)
    return judged_by(request, known, _linted(place, request, form if whole else None))


def lint_text(place: Place, data: bytes, name: str, request: Request) -> Report:
    """Lint a text that is in no file yet as if it stood at `name`; the report has it, mended where that was asked."""
    from vault_tool.jobs.lint import text_run

    target = targets.unsaved(place.root, name, len(data))
    index = None
    if place.root and target.kind:
        try:
            with _run(place, request) as run:
                index = run.index()
        except sqlite3.Error:  # what was kept is only a saving
            with _run(place, replace(request, cache=False)) as run:
                index = run.index()
    known = baseline_of(place, request)
    return judged_by(request, known, text_run.linted(place, request, target, data, index))


def _linted(place: Place, request: Request, form: NoteForm | None) -> Report:
    try:
        return _judged_and_mended(place, request, form)
    except (sqlite3.Error, ValueError, TypeError, LookupError) as e:  # kept findings are only a saving
        if not request.cache:
            raise
        locked_or_full = isinstance(e, sqlite3.OperationalError)
        if place.root and not locked_or_full:
            lint_cache.begin_again(place.root)
        return _judged_and_mended(place, replace(request, cache=False), form)


def _judged_and_mended(place: Place, request: Request, form: NoteForm | None) -> Report:
    report = Report(card=partial(rule_cards.of_code, place.root))
    if not request.mend:
        return _judged(place, request, report, form)[0]
    before, found = _judged(place, request, report, None)
    mended = _mended(place, request, before, found)
    if request.diff or not mended.changed:
        return mended
    return _judged(place, request, mended, form)[0]


def _judged(place: Place, request: Request, report: Report, form: NoteForm | None) -> tuple[Report, Sequence[Target]]:
    """The report with the notes that have findings, and the files that were looked at, in the same order."""
    if place.root is None:
        found = targets.targets(None, request.paths, ())
        files = {f.target.file: f for f in judge_all([Work(t) for t in found], place, request, None)}
        judged = (files[t.file] for t in found if t.file in files)
        notes = [LintedNote(f.target.shown, f.tally, f.packed) for f in judged if f.packed]
        return replace(report, notes=tuple(notes), looked_at=len(found)), found
    with _run(place, request) as run:
        found = targets.targets(place.root, request.paths, run.entries)
        notes = run.judged(found, form.name if form else "")
        if form:
            notes = _with_texts(notes, form, report, run.kept)
        return replace(report, notes=tuple(notes), looked_at=len(found)), found


def _with_texts(notes: list[LintedNote], form: NoteForm, report: Report, kept: Kept) -> list[LintedNote]:
    """Every note with its text; those that an earlier run has not said are kept for the next."""
    texts = [note.text if note.text is not None else form.text(note, report) for note in notes]
    new = [(n.path, text) for n, text in zip(notes, texts, strict=True) if n.text is None]
    if new:
        with kept.together():
            kept.show(form.name, new)
    return [note._replace(text=text) for note, text in zip(notes, texts, strict=True)]


def _mended(place: Place, request: Request, report: Report, found: Sequence[Target]) -> Report:
    from vault_tool.jobs.lint import writing
    from vault_tool.jobs.lint.judge import judge_of

    unsafe = request.mend == "unsafe"
    fixable = {note.path for note in report.notes if note.tally.safe or (unsafe and note.tally.unsafe)}
    index = None
    if place.root and fixable:
        with _run(place, request) as run:
            index = run.index()
    by = judge_of(place, request, index)
    chosen = [target for target in found if target.shown in fixable]
    done = writing.mend_files(place.root, chosen, by, unsafe=unsafe, write=not request.diff)
    return replace(
        report, fixed=done.fixed, changed=done.changed, diff=done.diff, refused=done.refused, diff_only=request.diff
    )


@contextmanager
def _run(place: Place, request: Request) -> Iterator[VaultRun]:
    assert place.root is not None
    with lint_cache.kept(place.root if request.cache else None, fingerprint(place, request)) as kept:
        yield VaultRun(place, request, vault_run.all_entries(place.root), kept)
