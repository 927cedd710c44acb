"""How often each rule was broken."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from vault_tool.reporters import summary

if TYPE_CHECKING:
    from vault_tool.jobs.lint.results.report import Report
    from vault_tool.reporters.reporter import Style


def render(report: Report, style: Style) -> Iterator[str]:
    """A line a rule, the most frequent first; [*] where all of its findings can be fixed, [-] where some can."""
    rows = report.by_rule()
    width = max((len(f"{found:,}") for _, found, _ in rows), default=0)
    for code, found, fixable in rows:
        mark = "[*]" if fixable == found else "[-]" if fixable else "   "
        card = report.card(code)
        yield f"{found:>{width},}  {style.paint(code, '1')} {mark} {card.name}: {card.summary}\n"
    yield from summary.lines(report, style)
