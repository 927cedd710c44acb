"""For reading: by note, each finding with its line and a caret, what ignoring it costs, and how to mend it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from vault_tool.reporters import summary
from vault_tool.reporters.reporter import visible

if TYPE_CHECKING:
    from vault_tool.reporters.reporter import Style
    from vault_tool.tasks.lint_report import LintedNote, Placed, Report

_COLOURS = dict(summary.SEVERITIES)


def render(report: Report, style: Style) -> Iterator[str]:
    """The notes with their findings, then the summary."""
    for note in report.notes:
        yield from _note(note, report, style)
    yield from summary.lines(report, style)
    if report.notes:
        yield f"{style.paint('vault explain CODE', '1')} tells why a rule is there, with examples.\n"


def _note(note: LintedNote, report: Report, style: Style) -> Iterator[str]:
    """What a rule's findings cost is said with the first of them."""
    yield f"{style.paint(visible(note.path), '1;4')}\n"
    told: set[str] = set()
    for f in note.findings:
        card = report.rules[f.code]
        severity = style.paint(f"{f.severity}", _COLOURS[f.severity])
        yield f"  {f.line}:{f.column} {severity} {style.paint(f.code, '1')} {card.name}: {visible(f.message)}\n"
        yield from _source(f, style)
        if f.code not in told:
            told.add(f.code)
            yield f"      {style.paint('cost:', '2')} {card.cost}\n"
        if f.fix:
            how = "--fix" if f.fix.safe else "--fix --unsafe-fixes"
            yield f"      {style.paint('fix:', '1;32')} {f.fix.description} ({how})\n"
    yield "\n"


def _source(f: Placed, style: Style) -> Iterator[str]:
    """The line it stands in, and below it carets under what it is about; nothing for an empty line or `---`."""
    if not f.source.strip(" \t-"):
        return
    cut = "…" if f.caret + 1 < f.column else ""
    shown = visible(f.source)
    width = f.end_column - f.column if f.end_line == f.line else len(shown) - f.caret
    carets = "^" * max(1, min(width, len(shown) - f.caret))
    yield f"{f.line:5} | {cut}{shown}\n"
    yield f"      | {' ' * (f.caret + len(cut))}{style.paint(carets, _COLOURS[f.severity])}\n"
