"""What linting found, as data for reporters: each finding at its line and column, with all that is to be said of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
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


class RuleCard(NamedTuple):
    """What a report says of a rule: its name, what is wrong, what ignoring it costs, where its page is."""

    name: str
    summary: str
    cost: str
    url: str


class LintedNote(NamedTuple):
    """One note's findings, in the order they stand; `path` as it is shown."""

    path: str
    findings: tuple[Placed, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """All that one run found: the notes with findings, how many were looked at, and the rules by code.

    `fixed` counts findings that were mended, `changed` the notes written for it, `diff` is what would be. `known` counts
    findings left out because a baseline has them. `refused` are notes that could not be mended, with why. With
    `diff_only` nothing was written.
    """

    notes: tuple[LintedNote, ...] = ()
    looked_at: int = 0
    rules: Mapping[str, RuleCard] = field(default_factory=dict)
    fixed: int = 0
    changed: tuple[str, ...] = ()
    diff: str = ""
    known: int = 0
    refused: tuple[str, ...] = ()
    diff_only: bool = False

    def counts(self) -> Mapping[str, int]:
        """How many findings there are of each severity."""
        return Counter(f[1] for note in self.notes for f in note.findings)

    def by_rule(self) -> list[tuple[str, int, int]]:
        """Each rule's code with how many findings it has and how many of them can be fixed; the most frequent first."""
        found, fixable = Counter[str](), Counter[str]()
        for note in self.notes:
            for f in note.findings:
                found[f.code] += 1
                fixable[f.code] += f.fix is not None
        return [(code, n, fixable[code]) for code, n in sorted(found.items(), key=lambda item: (-item[1], item[0]))]

    def fixable(self) -> tuple[int, int]:
        """How many findings have a safe fix, and how many an unsafe one."""
        fixes = [f.fix for note in self.notes for f in note.findings if f.fix]
        safe = sum(fix.safe for fix in fixes)
        return safe, len(fixes) - safe
