"""`vault lint`: judging notes, mending what can be mended, and saying what is left."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from vault_tool.rules import all_rules, pages
from vault_tool.tasks import knowledge, lint_index, lint_targets, lint_writing
from vault_tool.tasks.lint_judging import Judge, judge, place
from vault_tool.tasks.lint_reading import read
from vault_tool.tasks.lint_report import LintedNote, Placed, Report, RuleCard
from vault_tool.tasks.lint_settings import settings
from vault_tool.tasks.lint_targets import Target

if TYPE_CHECKING:
    from vault_tool.rules.rule import Rule, VaultIndex
    from vault_tool.store.config import Config


@dataclass(frozen=True, slots=True)
class Request:
    """What the user asked for. `mend` is "", "safe" or "unsafe"; with `diff` nothing is written.

    `jobs` are processes; None: as many as pay.
    """

    paths: tuple[Path, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    status: str = ""
    mend: str = ""
    diff: bool = False
    cache: bool = True
    jobs: int | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where and when: the vault's root (None outside any), its configuration, the day it is."""

    root: Path | None
    config: Config
    today: date


def lint(where: Place, request: Request) -> Report:
    """Lint the named files; where none is named, all notes of the vault. Raises UserError."""
    found = lint_targets.targets(where.root, request.paths)
    by = _judge(where, request)
    report = Report(looked_at=len(found), rules=cards(by.rules))
    if request.mend:
        done = lint_writing.mend_files(where.root, found, by, unsafe=request.mend == "unsafe", write=not request.diff)
        report = replace(
            report, fixed=done.fixed, changed=done.changed, diff=done.diff, refused=done.refused, diff_only=request.diff
        )
        by = replace(by, index=_index(where.root))
    notes = (LintedNote(target.shown, _findings(target, by)) for target in found)
    return replace(report, notes=tuple(note for note in notes if note.findings))


def lint_text(where: Place, data: bytes, name: str, request: Request) -> tuple[Report, bytes]:
    """Lint a text that is in no file yet as if it stood at `name`; its bytes are returned too, mended where asked."""
    by = _judge(where, request)
    target = lint_targets.unsaved(where.root, name, len(data))
    report = Report(looked_at=1, rules=cards(by.rules))
    if request.mend:
        after, fixed = lint_writing.mend_bytes(target, data, by, unsafe=request.mend == "unsafe")
        report = replace(
            report,
            fixed=fixed,
            changed=(name,) if after != data else (),
            diff=lint_writing.diff(name, data, after),
            diff_only=request.diff,
        )
        data = data if request.diff else after
    findings = _findings(target, by, data)
    return replace(report, notes=(LintedNote(name, findings),) if findings else ()), data


def cards(every: Iterable[Rule]) -> dict[str, RuleCard]:
    """What reports say of rules, by code."""
    return {rule.CODE: RuleCard(rule.NAME, pages.summary_of(rule), rule.COST, pages.url_of(rule)) for rule in every}


def _judge(where: Place, request: Request) -> Judge:
    every = all_rules()
    chosen = settings(where.config.lint, every, request.select, request.ignore)
    return Judge(
        settings=lambda _path: chosen,
        rules=every,
        today=where.today,
        pay=where.config.pay,
        proposal_limit=where.config.proposal.limit,
        profile=knowledge.of_vault(where.root).profile if where.root else None,
        status=request.status,
        index=_index(where.root),
        size_limit=where.config.limits.note_bytes,
    )


def _index(root: Path | None) -> VaultIndex | None:
    return lint_index.of_vault(root) if root else None


def _findings(target: Target, by: Judge, data: bytes | None = None) -> tuple[Placed, ...]:
    found = read(target, (lambda: data) if data is not None else Path(target.file).read_bytes, by.size_limit)
    return place(found, judge(found, by), by)
