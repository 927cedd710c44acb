"""`vault lint`: judging notes, mending what can be mended, and saying what is left."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from vault_tool.errors import UserError
from vault_tool.jobs.lint import targets, vault_run
from vault_tool.jobs.lint.results import rule_cards
from vault_tool.jobs.lint.results.baseline import baseline_of, judged_by
from vault_tool.jobs.lint.results.report import LintedNote, Report
from vault_tool.jobs.lint.rulebook.fingerprint import fingerprint
from vault_tool.jobs.lint.vault_run import VaultRun
from vault_tool.store import lint_cache

if TYPE_CHECKING:
    from pathlib import Path

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
    report = judged_by(request, known, _linted(place, request, form if whole else None))
    if not _asks(place, request):
        return report
    from vault_tool.jobs.lint.rulebook.rule_set import every_rule
    from vault_tool.jobs.lint.rulebook.settings import renamed_in

    told = renamed_in(place.config.lint, request, every_rule(place.root))
    return replace(report, remarks=(*report.remarks, *told))


def _asks(place: Place, request: Request) -> bool:
    """Whether any rule is named: only then its code may be an old one, and the rules are worth loading."""
    lint = place.config.lint
    named = (request.select, request.ignore, lint.select, lint.ignore, lint.severity, lint.options, lint.per_folder)
    return any(named)


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
        if (cache := _cache_of(place, request)) and not locked_or_full:
            lint_cache.begin_again(cache)
        return _judged_and_mended(place, replace(request, cache=False), form)


def _judged_and_mended(place: Place, request: Request, form: NoteForm | None) -> Report:
    report = Report(card=partial(rule_cards.of_code, place.root, place.config.lint.rule_pages))
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
        from vault_tool.jobs.lint import loose_files

        found = targets.targets(None, request.paths, ())
        out = targets.left_out(place, request, found)
        found = [t for t in found if t.shown not in out]
        with lint_cache.kept(_cache_of(place, request), fingerprint(place, request)) as kept:
            notes = loose_files.judged(found, place, request, kept)
        return replace(report, notes=tuple(notes), looked_at=len(found)), found
    with _run(place, request) as run:
        found = targets.targets(place.root, request.paths, run.entries)
        if out := targets.left_out(place, request, found):
            from vault_tool.language.wording import plural

            found = [t for t in found if t.shown not in out]
            report = replace(report, remarks=(f"{plural(len(out), 'note')} left out (exclude, .gitignore)",))
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


def files(place: Place, request: Request) -> list[str]:
    """What would be looked at, as it is shown."""
    entries = vault_run.all_entries(place.root) if place.root else ()
    found = targets.targets(place.root, request.paths, entries)
    out = targets.left_out(place, request, found)
    return [t.shown for t in found if t.shown not in out]


def _cache_of(place: Place, request: Request) -> Path | None:
    """The folder whose `.vault/` keeps findings: the vault itself, or one of its own in the folder that was named.

    None keeps nothing: outside any vault that is so unless a folder is named.
    """
    if not request.cache or request.cache_dir is None:
        return place.root if request.cache else None
    from vault_tool.store.digests import digest

    whose = str(place.root.resolve()) if place.root else ""
    folder = request.cache_dir / digest(whose.encode("utf-8", "surrogateescape"))[:16]
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as e:
        raise UserError(f"{request.cache_dir}: cannot be made: {e.strerror or e}; name another --cache-dir") from e
    return folder


@contextmanager
def _run(place: Place, request: Request) -> Iterator[VaultRun]:
    assert place.root is not None
    with lint_cache.kept(_cache_of(place, request), fingerprint(place, request)) as kept:
        yield VaultRun(place, request, vault_run.all_entries(place.root), kept)
