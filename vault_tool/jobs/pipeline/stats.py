"""What the pipeline says: how many postings stand where, and what those that got an answer have in common."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from vault_tool.jobs.pipeline.listing import Row
from vault_tool.knowledge.notes.signals import Signal
from vault_tool.language.wording import plural
from vault_tool.note import Note
from vault_tool.statuses import SENT, STATUSES
from vault_tool.store import layout, writes
from vault_tool.store.journal import Operation
from vault_tool.text.edits import Edit, apply
from vault_tool.text.encoding.decode import note_bytes, read_note
from vault_tool.text.lines import newline_of

ANSWERED = frozenset({"interviewing", "offer", "won"})
_MARKS = re.compile(r"(<!-- vault-stats\b[^\r\n]*?-->\r?\n)(.*?)(<!-- /vault-stats -->)", re.DOTALL)
LEAST_FOR_A_SHARE = 10
"""Applications under which a share of answers is chance: no percentage is shown."""
_MOST = 12
"""Groups of one kind that are listed; the rest are too rare to learn from."""


@dataclass(frozen=True, slots=True)
class Group:
    """Postings that share something: `applied` were sent (whatever came of it), `answered` of those got a reply."""

    name: str
    postings: int
    applied: int
    answered: int
    won: int

    @property
    def answer_rate(self) -> int | None:
        """Percent of the applications that got a reply; None under `LEAST_FOR_A_SHARE` of them."""
        return round(100 * self.answered / self.applied) if self.applied >= LEAST_FOR_A_SHARE else None


@dataclass(frozen=True, slots=True)
class Stats:
    """Counts by status in pipeline order, and groups by verdict, source, signal and client, the largest first."""

    statuses: tuple[tuple[str, int], ...]
    everything: Group
    verdicts: tuple[Group, ...]
    sources: tuple[Group, ...]
    signals: tuple[Group, ...]
    clients: tuple[Group, ...]


def stats(rows: Iterable[Row], analyses: Callable[[Row], str], signals: Sequence[Signal]) -> Stats:
    """The figures of these postings. `analyses` gives a posting's Analysis section, where fired signals are named."""
    found = list(rows)
    by_status = Counter(str(row.values.get("status") or "draft") for row in found)
    named = {row.path: _signals_in(analyses(row), signals) for row in found}
    return Stats(
        tuple((status, by_status[status]) for status in STATUSES if by_status[status]),
        _group("all", found),
        _groups(found, lambda row: [str(v) for v in (row.values.get("verdict"),) if v]),
        _groups(found, lambda row: [str(row.values.get("platform") or "not known")]),
        _groups(found, lambda row: named[row.path]),
        _groups(
            found, lambda row: [str(c) for c in (row.values.get("client"), row.values.get("client_company")) if c][:1]
        ),
    )


def calibration(verdicts: Iterable[Group]) -> str:
    """What became of the verdicts: whether "apply" was answered more often than "ask"; empty while too few were sent."""
    rates = {group.name: group.answer_rate for group in verdicts}
    apply_rate, ask_rate = rates.get("apply"), rates.get("ask")
    if apply_rate is None or ask_rate is None:
        return ""
    if apply_rate > ask_rate:
        return f"“Apply” was answered more often than “ask first”: {apply_rate}% against {ask_rate}%."
    return (
        f"“Apply” did no better than “ask first”: {apply_rate}% answered against {ask_rate}%. "
        "Look through the notes marked “apply” for what they have in common, and add it as a signal."
    )


def _signals_in(analysis: str, signals: Sequence[Signal]) -> list[str]:
    return [s.name for s in signals if s.name in analysis]


def _groups(rows: Sequence[Row], keys: Callable[[Row], list[str]]) -> tuple[Group, ...]:
    by_key: dict[str, list[Row]] = {}
    for row in rows:
        for key in keys(row):
            by_key.setdefault(key, []).append(row)
    groups = [_group(name, members) for name, members in by_key.items()]
    return tuple(sorted(groups, key=lambda g: (-g.postings, g.name))[:_MOST])


def _group(name: str, rows: Sequence[Row]) -> Group:
    statuses = [str(row.values.get("status") or "draft") for row in rows]
    return Group(
        name,
        len(rows),
        sum(s in SENT for s in statuses),
        sum(s in ANSWERED for s in statuses),
        statuses.count("won"),
    )


def charts(found: Stats) -> str:
    """The figures as Markdown with Mermaid charts; no date in it, so that running it again changes nothing."""
    return "\n".join(_charts(found)) + "\n"


def _charts(found: Stats) -> Iterator[str]:
    every = found.everything
    yield ""
    yield f"{totals(every)}."
    if found.statuses:
        yield from ["", "```mermaid", "pie showData", "    title Postings by status"]
        yield from (f'    "{status}" : {count}' for status, count in found.statuses)
        yield "```"
    if said := calibration(found.verdicts):
        yield from ("", said)
    for title, groups in (
        ("Verdict", found.verdicts),
        ("Source", found.sources),
        ("Signal", found.signals),
        ("Client", found.clients),
    ):
        if groups:
            yield from ["", f"| {title} | Postings | Applied | Answered | Won |", "| --- | ---: | ---: | ---: | ---: |"]
            yield from (f"| {_cell(g.name)} | {g.postings} | {g.applied} | {_answered(g)} | {g.won} |" for g in groups)
    yield ""


def totals(every: Group) -> str:
    """ "1 posting, 1 application, 0 answered, 0 won"."""
    counted = f"{plural(every.postings, 'posting')}, {plural(every.applied, 'application')}"
    return f"{counted}, {every.answered} answered, {every.won} won"


def _cell(name: str) -> str:
    return name.replace("|", "\\|")


def _answered(group: Group) -> str:
    return str(group.answered) if group.answer_rate is None else f"{group.answered} ({group.answer_rate}%)"


def refresh_home(root: Path, found: Stats, operation: Operation) -> bool:
    """Put the charts between the two marks in Home.md; False where there is no such note or it has no marks.

    Raises UserError where the note cannot be written, writes.Changed where it is being edited.
    """
    file = root / layout.HOME
    if not file.is_file():
        return False
    data = writes.read(file)
    note = Note(read_note(data))
    marks = _MARKS.search(note.text)
    if marks is None:
        return False
    wanted = charts(found).replace("\n", newline_of(note.text))
    if marks[2] != wanted:
        operation.write(file, note_bytes(apply(note.text, [Edit(*marks.span(2), wanted)])), expected=data)
    return True
