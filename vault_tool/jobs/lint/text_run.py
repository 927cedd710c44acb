"""A single text judged that is in no file yet: standard input, or a page open in an editor."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from vault_tool.jobs.lint import writing
from vault_tool.jobs.lint.judge import judge, judge_of
from vault_tool.jobs.lint.note_reading import read
from vault_tool.jobs.lint.placing import placed
from vault_tool.jobs.lint.results import rule_cards
from vault_tool.jobs.lint.results.report import LintedNote, Report

if TYPE_CHECKING:
    from vault_tool.jobs.lint.request import Request
    from vault_tool.jobs.lint.targets import Target
    from vault_tool.jobs.vault import Place
    from vault_tool.rules.engine.rule import VaultIndex


def linted(place: Place, request: Request, target: Target, data: bytes, index: VaultIndex | None) -> Report:
    """The report on the text, which it has mended where that was asked."""
    by = judge_of(place, request, index)
    report = Report(looked_at=1, card=partial(rule_cards.of_code, place.root, place.config.lint.rule_pages), text=data)
    if request.mend:
        after, fixed = writing.mend_bytes(target, data, by, unsafe=request.mend == "unsafe")
        change = writing.diff(target.shown, data, after)
        changed = (target.shown,) if change else ()
        report = replace(report, fixed=fixed, changed=changed, diff=change, diff_only=request.diff, text=after)
        data = data if request.diff else after
    note = read(target, lambda: data, by.size_limit)
    findings = placed(note, judge(note, by, inside=bool(target.kind)), by)
    return replace(report, notes=(LintedNote.of(target.shown, findings),) if findings else ())
