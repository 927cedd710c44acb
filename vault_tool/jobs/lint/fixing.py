"""Mending: the fixes of a note are applied together, none over another, until nothing changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from vault_tool.jobs.lint.judge import Judge, judge
from vault_tool.jobs.lint.note_reading import Readable
from vault_tool.note import Note
from vault_tool.text import edits

if TYPE_CHECKING:
    from vault_tool.rules.engine.finding import Finding, Fix

ROUNDS = 10
"""Fixes that still find something to do after as many rounds undo each other."""


@dataclass(frozen=True, slots=True)
class Mended:
    """A note's new text, and how many findings were mended on the way."""

    text: str
    fixed: int


def mend(read: Readable, by: Judge, *, unsafe: bool) -> Mended:
    """The note with its safe fixes applied, with `unsafe` all of them. A text seen before ends it: fixes that go round."""
    text, fixed = read.note.text, 0
    seen = {text}
    for _ in range(ROUNDS):
        now = Readable(Note(text, read.note.path), read.kind, read.trouble)
        chosen = tuple(_without_overlap(_fixes(judge(now, by).findings, unsafe)))
        changed = edits.apply(text, (edit for fix in chosen for edit in fix.edits))
        if changed in seen:
            break
        seen.add(changed)
        text, fixed = changed, fixed + len(chosen)
    return Mended(text, fixed)


def _fixes(findings: Iterable[Finding], unsafe: bool) -> Iterator[Fix]:
    return (f.fix for f in findings if f.fix and f.fix.edits and (unsafe or f.fix.safe))


def _without_overlap(fixes: Iterable[Fix]) -> Iterator[Fix]:
    """The fixes that touch no character which one before them touches: a fix is applied whole or waits for a round."""
    taken: list[tuple[int, int]] = []
    for fix in sorted(fixes, key=lambda f: min((e.start, e.end) for e in f.edits)):
        if any(e.start <= end and start <= e.end for e in fix.edits for start, end in taken):
            continue
        taken += [(e.start, e.end) for e in fix.edits]
        yield fix
