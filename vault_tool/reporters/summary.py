"""The line that ends a report for people: how much was found and what to do next."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vault_tool.jobs.lint.results.report import LintedNote, Report
    from vault_tool.reporters.reporter import Style

SEVERITIES = (("error", "1;31"), ("warning", "1;33"), ("info", "1;36"))
COLORS = dict(SEVERITIES)
"""Severities and their colors, as SGR codes."""


def below_notes(of_note: Callable[[LintedNote, Report, Style], str], report: Report, style: Style) -> Iterator[str]:
    """The text of each note, the one that was kept where there is one, then the summary."""
    for note in report.notes:
        yield of_note(note, report, style) if note.text is None else note.text
    yield from lines(report, style)


def lines(report: Report, style: Style) -> Iterator[str]:
    """The summary, a line each piece; none where it is to be quiet."""
    if style.quiet:
        return
    if not report.looked_at:
        yield "No notes to check: 0 files.\n"
        return
    notes = count(report.looked_at, "note")
    if report.fixed and not report.diff_only:
        yield f"{style.paint('Fixed', '1;32')} {count(report.fixed, 'finding')} in {count(len(report.changed), 'note')}.\n"
    if not report.notes:
        yield f"{style.paint('Nothing to mend', '1;32')} in {notes}{_known(report)}.\n"
        return
    total = report.total()
    said = ", ".join(style.paint(count(n, s), c) for (s, c), n in zip(SEVERITIES, total[:3], strict=True) if n)
    yield f"{said} in {len(report.notes)} of {notes}{_known(report)}.\n"
    if total.safe:
        yield f"[*] {count(total.safe, 'finding')} can be fixed with `vault lint --fix`{_more(total.unsafe)}.\n"
    elif total.unsafe:
        yield f"[?] {count(total.unsafe, 'finding')} can be fixed with `vault lint --fix --unsafe-fixes`; look at the `--diff` first.\n"


def count(number: int, noun: str) -> str:
    """A number and its noun: 1 note, 2 notes, 3 info."""
    return f"{number:,} {noun}" if number == 1 or noun == "info" else f"{number:,} {noun}s"


def _known(report: Report) -> str:
    return f" (and {report.known:,} known from the baseline)" if report.known else ""


def _more(unsafe: int) -> str:
    return f", {unsafe:,} more [?] with `--unsafe-fixes`" if unsafe else ""
