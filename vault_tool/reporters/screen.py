"""For one note that is about to be sent: what stops you, what is missing, what is wrong, how it reads; and whether it can go."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from vault_tool.language.spelling import upper_first
from vault_tool.reporters import summary
from vault_tool.reporters.reporter import visible
from vault_tool.rules.engine import groups

if TYPE_CHECKING:
    from vault_tool.jobs.lint.results.report import LintedNote, Placed, Report, Tally
    from vault_tool.reporters.reporter import Style

_NAMED = {
    groups.STOPS: ("stop", "stops"),
    groups.MISSING: ("missing thing", "missing things"),
    groups.WRONG: ("thing that is wrong", "things that are wrong"),
    groups.STYLE: ("point of style", "points of style"),
}


def render(report: Report, style: Style) -> Iterator[str]:
    """The notes, each with its groups and its verdict; a note with nothing found is ready."""
    if not report.looked_at:
        yield from summary.lines(report, style)
        return
    for note in report.notes:
        yield of_note(note, report, style)
    if report.fixed and not report.diff_only:
        yield f"{style.paint('Fixed', '1;32')} {summary.count(report.fixed, 'finding')}.\n"
    ready = report.looked_at - len(report.notes)
    if ready:
        which = "" if report.looked_at == 1 else f": {summary.count(ready, 'other note')}"
        yield f"{style.paint('Ready to send', '1;32')}{which}.\n"


def of_note(note: LintedNote, report: Report, style: Style) -> str:
    """One note's findings by group, each as one sentence, and what stands in the way of sending it."""
    by_group: dict[str, list[Placed]] = {group: [] for group in groups.ORDER}
    for finding in note.findings:
        by_group[groups.of(finding.code)].append(finding)
    lines = [f"{style.paint(visible(note.path), '1;4')}\n"]
    for group, found in by_group.items():
        if found:
            lines.append(f"\n{style.paint(group, '1')}\n")
            lines += (_line(finding, style) for finding in sorted(found, key=_grave_first))
    lines.append(f"\n{_verdict(note.tally, by_group, style)}\n")
    safe, unsafe = note.tally.safe, note.tally.unsafe
    if safe or unsafe:
        how = "--fix" if safe else "--fix --unsafe-fixes"
        lines.append(f"{summary.count(safe or unsafe, 'finding')} can be fixed with `vault lint {how}`.\n")
    return "".join(lines)


def _grave_first(finding: Placed) -> tuple[int, int]:
    return [severity for severity, _ in summary.SEVERITIES].index(finding.severity), finding.line


def _line(finding: Placed, style: Style) -> str:
    said = visible(finding.message).rstrip()
    said = said if "_" in said.split(" ", 1)[0] else upper_first(said)  # a property keeps its name
    end = "" if said.rstrip("”\"'").endswith((".", "?", "!", "…")) else "."
    where = style.paint(f"(line {finding.line}, {finding.code})", "2")
    return f"  {style.paint('-', summary.COLORS[finding.severity])} {said}{end} {where}\n"


def _verdict(tally: Tally, by_group: dict[str, list[Placed]], style: Style) -> str:
    """Whether the note can go: errors and warnings stand in the way, as they do for `vault status`."""
    if not (tally.error or tally.warning):
        return f"{style.paint('Ready to send', '1;32')}; what is listed is only worth a look."
    counts = {group: sum(f.severity != "info" for f in found) for group, found in by_group.items()}
    named = [f"{n} {_NAMED[group][n > 1]}" for group, n in counts.items() if n]
    stand = "stands" if sum(counts.values()) == 1 else "stand"
    return f"{style.paint('Not ready to send', '1;31')}: {_listed(named)} {stand} in the way."


def _listed(named: Iterable[str]) -> str:
    *others, last = named
    return f"{', '.join(others)} and {last}" if others else last
