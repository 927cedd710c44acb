"""What linting found, as data for reporters: each finding at its line and column, with all that is to be said of it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import NamedTuple


class PlacedEdit(NamedTuple):
    """Replace what stands between two places with `text`. Lines and columns from 1; columns in code points."""

    line: int
    column: int
    end_line: int
    end_column: int
    text: str


class PlacedFix(NamedTuple):
    """What removes a finding; `safe` where no word of the user's changes its meaning."""

    safe: bool
    description: str
    edits: tuple[PlacedEdit, ...]


class Placed(NamedTuple):
    """One finding. `source` is the part of its line that stands around it, `caret` where in `source` it begins (from 0)."""

    code: str
    severity: str
    message: str
    line: int
    column: int
    end_line: int
    end_column: int
    source: str
    caret: int
    fix: PlacedFix | None


class Tally(NamedTuple):
    """How many findings there are of each severity, and how many have a safe or an unsafe fix."""

    error: int = 0
    warning: int = 0
    info: int = 0
    safe: int = 0
    unsafe: int = 0


class RuleCard(NamedTuple):
    """What a report says of a rule: its name, what is wrong, what ignoring it costs, where its page is, and all of the page."""

    name: str
    summary: str
    cost: str
    url: str
    manual: Callable[[], str] = str


class NoteForm(NamedTuple):
    """A form in which each note's findings are shown by themselves: its name, and what makes the text of a note."""

    name: str
    text: Callable[[LintedNote, Report], str]


class LintedNote(NamedTuple):
    """One note's findings, in the order they stand; `path` as it is shown.

    They are packed as JSON, and unpacked only where a report needs them: `text` is what an earlier run showed of the
    note, for a report in the same form.
    """

    path: str
    tally: Tally
    packed: str
    text: str | None = None

    @classmethod
    def of(cls, path: str, findings: Iterable[Placed]) -> LintedNote:
        """A note with these findings."""
        listed = tuple(findings)
        return cls(path, tally(listed), pack(listed))

    @property
    def findings(self) -> tuple[Placed, ...]:
        """The findings, unpacked anew each time."""
        return unpack(self.packed)


def pack(findings: Iterable[Placed]) -> str:
    """Findings as JSON: a list of lists."""
    return json.dumps(tuple(findings), separators=(",", ":"))


def unpack(packed: str) -> tuple[Placed, ...]:
    """The findings in what `pack` has made."""
    return tuple(Placed._make((*f[:9], _fix(f[9]))) for f in json.loads(packed or "[]"))


def tally(findings: Iterable[Placed]) -> Tally:
    """How many findings there are of each severity, and how many fixes, safe and unsafe."""
    listed = tuple(findings)
    grades = Counter(f.severity for f in listed)
    safe = sum(f.fix.safe for f in listed if f.fix)
    unsafe = sum(not f.fix.safe for f in listed if f.fix)
    return Tally(grades["error"], grades["warning"], grades["info"], safe, unsafe)


def _fix(packed: list[object] | None) -> PlacedFix | None:
    if packed is None:
        return None
    safe, description, edits = packed
    assert isinstance(edits, list)
    return PlacedFix(bool(safe), str(description), tuple(PlacedEdit(*e) for e in edits))


def _no_card(code: str) -> RuleCard:
    raise KeyError(code)


@dataclass(frozen=True, slots=True)
class Report:
    """All that one run found: the notes with findings, how many were looked at, and what to say of a rule.

    `fixed` counts findings that were mended, `changed` the notes written for it, `diff` is what would be; with
    `diff_only` nothing was written. `known` counts findings left out because a baseline has them. `refused` are notes
    that could not be mended, with why; `remarks` what else is to be told. `text` is the text judged that is in no file,
    mended where that was asked.
    """

    notes: tuple[LintedNote, ...] = ()
    looked_at: int = 0
    card: Callable[[str], RuleCard] = _no_card
    fixed: int = 0
    changed: tuple[str, ...] = ()
    diff: str = ""
    diff_only: bool = False
    known: int = 0
    refused: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    text: bytes = b""

    def reaches(self, severity: str) -> bool:
        """Whether something was found that is at least as grave."""
        grades = ("error", "warning", "info")
        return any(self.total()[: grades.index(severity) + 1])

    def total(self) -> Tally:
        """The findings of all notes, counted."""
        return Tally(*map(sum, zip(*(note.tally for note in self.notes), strict=True)))

    def by_rule(self) -> list[tuple[str, int, int]]:
        """Each rule's code with how many findings it has and how many of them can be fixed; the most frequent first."""
        found, fixable = Counter[str](), Counter[str]()
        for note in self.notes:
            for f in note.findings:
                found[f.code] += 1
                fixable[f.code] += f.fix is not None
        return [(code, n, fixable[code]) for code, n in sorted(found.items(), key=lambda item: (-item[1], item[0]))]
