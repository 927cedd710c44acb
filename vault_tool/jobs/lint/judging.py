"""One note judged: its findings at their lines and columns, and how long they hold."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from vault_tool.jobs.lint.note_index import Answer, Recorded
from vault_tool.jobs.lint.report import Placed, PlacedEdit, PlacedFix
from vault_tool.rules.engine import run
from vault_tool.rules.engine.rule import Calendar, Context
from vault_tool.rules.engine.statuses import STATUSES
from vault_tool.rules.engine.subject import Posting

if TYPE_CHECKING:
    from vault_tool.jobs.lint.note_reading import Readable
    from vault_tool.jobs.lint.settings import Settings
    from vault_tool.knowledge.notes.profile import Profile
    from vault_tool.note import Note
    from vault_tool.posting.pay.assumptions import Assumptions
    from vault_tool.rules.engine.finding import Finding
    from vault_tool.rules.engine.rule import Rule, VaultIndex

BEFORE, AFTER = 60, 100
"""How many characters of its line are shown before and after the place of a finding."""


@dataclass(frozen=True)
class Judge:
    """All that judging a note needs beside the note. `status` is the one to judge by where the user named one.

    `settings` gives those that hold for a note's path; `size_limit` is in bytes.
    """

    settings: Callable[[str], Settings]
    rules: tuple[Rule, ...]
    today: date
    pay: Assumptions
    proposal_limit: int
    profile: Profile | None = None
    status: str = ""
    index: VaultIndex | None = None
    size_limit: int = 5_000_000


@dataclass(frozen=True, slots=True)
class Judged:
    """A note's findings (offsets into its text), and how long they are the same.

    That is until the day `until` (None: for ever), and as long as the look-ups in the index have the same answers.
    """

    findings: tuple[Finding, ...]
    status: str
    until: date | None
    lookups: list[tuple[str, str, Answer]]


def judge(read: Readable, by: Judge, *, inside: bool = True) -> Judged:
    """What the rules find in a note, without what its comments silence. Only notes `inside` the vault have its index."""
    settings = by.settings(read.note.path)
    calendar = Calendar(by.today)
    recorded = Recorded(by.index, read.note.path) if by.index and inside else None
    status = by.status or _own_status(read.note)
    context = Context(
        posting=Posting(read.note, read.kind),
        status=status,
        calendar=calendar,
        index=recorded.index if recorded else None,
        profile=by.profile,
        pay=by.pay,
        proposal_limit=by.proposal_limit,
        trouble=read.trouble,
        options=settings.options,
        rules=by.rules,
    )
    found = run.check(context, settings.rules)
    return Judged(tuple(found), status, calendar.until, recorded.lookups() if recorded else [])


def place(read: Readable, judged: Judged, by: Judge) -> tuple[Placed, ...]:
    """The findings as reports show them."""
    if not judged.findings:
        return ()
    settings = by.settings(read.note.path)
    return tuple(_placed(f, read.note, _severity(f.code, judged.status, settings)) for f in judged.findings)


def _severity(code: str, status: str, settings: Settings) -> str:
    own = settings.severity.get(code)
    return own or run.severity(settings.by_code[code], status) or "warning"


def _own_status(note: Note) -> str:
    status = note.values.get("status")
    return status if isinstance(status, str) and status in STATUSES else "draft"


def _placed(finding: Finding, note: Note, severity: str) -> Placed:
    lines = note.lines
    start, end = lines.position(finding.span.start), lines.position(finding.span.end)
    source, caret = _around(note.text, finding.span.start, start.column)
    fix = finding.fix
    edits = () if fix is None else tuple(_placed_edit(e.start, e.end, e.text, note) for e in fix.edits)
    return Placed(
        finding.code,
        severity,
        finding.message,
        *start,
        *end,
        source,
        caret,
        PlacedFix(fix.safe, fix.description, edits) if fix else None,
    )


def _placed_edit(start: int, end: int, text: str, note: Note) -> PlacedEdit:
    return PlacedEdit(*note.lines.position(start), *note.lines.position(end), text)


def _around(text: str, offset: int, column: int) -> tuple[str, int]:
    """The part of a line around a place in it, without the line ending, and where in it the place is."""
    start = max(offset - column + 1, offset - BEFORE)
    ends = [at for at in (text.find("\n", offset), text.find("\r", offset)) if at >= 0]
    return text[start : min([*ends, len(text), offset + AFTER])], offset - start
