"""For reading: by note, each finding with its line and a caret, what ignoring it costs, and how to mend it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from vault_tool.reporters import summary
from vault_tool.reporters.reporter import visible

if TYPE_CHECKING:
    from vault_tool.jobs.lint.results.report import LintedNote, Placed, Report
    from vault_tool.reporters.reporter import Style

_MARGIN = 9
"""Columns that the number of a line and what stands for words that are cut take."""
_LEAST = 20


def render(report: Report, style: Style) -> Iterator[str]:
    """The notes with their findings, then the summary."""
    yield from summary.below_notes(of_note, report, style)
    if report.notes and not style.quiet:
        yield f"{style.paint('vault explain CODE', '1')} tells why a rule is there, with examples.\n"


def of_note(note: LintedNote, report: Report, style: Style) -> str:
    """One note's findings. What a rule's findings cost is said with the first of them."""
    lines = [f"{style.paint(visible(note.path), '1;4')}\n"]
    told: set[str] = set()
    for f in note.findings:
        card = report.card(f.code)
        severity = style.paint(f.severity, summary.COLORS[f.severity])
        lines.append(f"  {f.line}:{f.column} {severity} {style.paint(f.code, '1')} {card.name}: {visible(f.message)}\n")
        lines.append(_source(f, style))
        if f.code not in told:
            told.add(f.code)
            lines.append(f"      {style.paint('cost:', '2')} {card.cost}\n")
        if f.fix:
            how = "--fix" if f.fix.safe else "--fix --unsafe-fixes"
            lines.append(f"      {style.paint('fix:', '1;32')} {f.fix.description} ({how})\n")
    lines.append("\n")
    return "".join(lines)


def _source(f: Placed, style: Style) -> str:
    """The line it stands in, and below it carets under what it is about; nothing for an empty line or `---`."""
    if not f.source.strip(" \t-"):
        return ""
    shown, caret = visible(f.source), f.caret
    room = max(style.width - _MARGIN, _LEAST) if style.width else len(shown)
    before = max(0, min(caret - room // 3, len(shown) - room)) if len(shown) > room else 0
    shown, caret = shown[before : before + room], caret - before
    cut = "…" if before or f.caret + 1 < f.column else ""
    width = f.end_column - f.column if f.end_line == f.line else len(shown) - caret
    carets = "^" * max(1, min(width, len(shown) - caret))
    margin = " " * (caret + len(cut))
    return f"{f.line:5} | {cut}{shown}\n      | {margin}{style.paint(carets, summary.COLORS[f.severity])}\n"
