"""Comments that silence what was found, written into the notes: `--add-ignore`."""

from __future__ import annotations

import contextlib
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from vault_tool.jobs.lint import targets, vault_run
from vault_tool.jobs.lint.writing import writer
from vault_tool.language.wording import plural
from vault_tool.note import Note
from vault_tool.rules.engine import suppressions
from vault_tool.store import writes
from vault_tool.text import edits
from vault_tool.text.edits import Edit
from vault_tool.text.encoding.decode import note_bytes, read_note
from vault_tool.text.lines import Position, newline_of

if TYPE_CHECKING:
    from vault_tool.jobs.lint.request import Request
    from vault_tool.jobs.lint.results.report import Placed, Report
    from vault_tool.jobs.vault import Place

NEVER = ("E090", "E091")
"""Rules about such comments: a comment against them would be one more."""
_INSIDE = re.compile(r"[ \t>|`~]|[-*+][ \t]|\d+[.)][ \t]")
"""How a line begins that a comment before it would tear out of its list, quote, table or code."""

_HEADING = re.compile(r"\s*# [^\r\n]*(?P<end>\r\n|\r|\n)?")


def silence(place: Place, request: Request, report: Report) -> Report:
    """Write a comment for each finding of a report into its note, as one operation that `vault undo` takes back.

    A finding in a line of text gets one before it; the whole note gets one for those in properties, lists, quotes, tables,
    code, and the first words of a section.
    """
    entries = vault_run.all_entries(place.root) if place.root else ()
    files = {t.shown: Path(t.file) for t in targets.targets(place.root, request.paths, entries)}
    changed, count = [], 0
    with writer(place.root, "lint --add-ignore") as put:
        for linted in report.notes:
            found = [f for f in linted.findings if f.code not in NEVER]
            file = files.get(linted.path)
            if not found or file is None:
                continue
            data = writes.read(file)
            after = note_bytes(silenced(Note(read_note(data), linted.path), found))
            with contextlib.suppress(writes.Changed):
                put(file, after, data)
                changed.append(linted.path)
                count += len(found)
    said = f"{plural(count, 'finding')} silenced in {plural(len(changed), 'note')}; vault undo takes it back"
    return replace(report, notes=(), remarks=(*report.remarks, said))


def silenced(note: Note, found: Iterable[Placed]) -> str:
    """The note's text with the comments."""
    newline = newline_of(note.text)
    by_place: dict[int, set[str]] = defaultdict(set)
    whole: set[str] = set()
    code = [block.span for block in note.blocks if block.kind in ("fence", "code")]
    for f in found:
        start = note.lines.offset(Position(f.line, 1))
        line = note.text[start : start + 200]
        apart = start >= note.body_span.start and not _INSIDE.match(line) and line.strip()
        if apart and not _opens(note, start) and not any(s.start <= start < s.end for s in code):
            by_place[start].add(f.code)
        else:
            whole.add(f.code)
    left = {at: codes - whole for at, codes in by_place.items()}
    made = [Edit(at, at, _comment("disable-next-line", codes) + newline) for at, codes in left.items() if codes]
    if whole:
        made.append(_for_all(note, whole, newline))
    return edits.apply(note.text, made)


def _for_all(note: Note, codes: Iterable[str], newline: str) -> Edit:
    """A comment for the whole note: under its first heading, which has to stay first, else above its text."""
    comment = _comment("disable-file", codes)
    heading = _HEADING.match(note.text, note.body_span.start)
    if heading is None:
        return Edit(note.body_span.start, note.body_span.start, f"{comment}{newline}{newline}")
    lead = newline if heading["end"] else newline * 2
    return Edit(heading.end(), heading.end(), f"{lead}{comment}{newline}")


def _opens(note: Note, start: int) -> bool:
    """Whether these are the first words of the note or of a section: what is found in a whole section stands there."""
    bodies = (note.body_span.start, *(section.body_span.start for section in note.sections))
    return any(body <= start and not note.text[body:start].strip() for body in bodies)


def _comment(what: str, codes: Iterable[str]) -> str:
    return f"{suppressions.MARK}{what} {', '.join(sorted(codes))} -->"
