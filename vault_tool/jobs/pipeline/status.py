"""Moving a posting on: into `ready` or `applied` only past a clean lint."""

import contextlib
from dataclasses import dataclass, replace
from datetime import date

from vault_tool.errors import UserError
from vault_tool.jobs.lint.linting import lint
from vault_tool.jobs.lint.request import Request
from vault_tool.jobs.lint.results.report import LintedNote, Report
from vault_tool.jobs.vault import Place
from vault_tool.note import Note
from vault_tool.store import layout, writes
from vault_tool.store.journal import operation
from vault_tool.text import edits
from vault_tool.text.encoding.decode import note_bytes, read_note
from vault_tool.text.properties import property_edits

ATTEMPTS = 5
"""How often it is done again on a note that its author keeps saving meanwhile."""
GUARDED = frozenset({"ready", "applied"})
"""Into these a posting goes only without errors and warnings: what is sent cannot be taken back."""


@dataclass(frozen=True, slots=True)
class Moved:
    """What became of it: the status before and after (the same where nothing changed), and what stood in the way."""

    path: str
    before: str
    after: str
    report: Report

    @property
    def refused(self) -> bool:
        """Whether findings stood in the way."""
        return bool(self.report.notes) and self.before == self.after


def move(where: Place, path: str, status: str, *, force: bool) -> Moved:
    """Set the status of a posting note (`path` in the vault); into `applied` with the day, where none is there yet.

    Raises UserError where the note is no posting, its properties cannot be read, or it cannot be written.
    """
    if layout.kind_of(path) != "posting":
        raise UserError(f"{path}: only a note in {layout.POSTINGS}/ has a status")
    for _ in range(ATTEMPTS):
        with contextlib.suppress(writes.Changed):
            return _moved(where, path, status, force=force)
    raise UserError(f"{path}: it keeps changing; try again when its editor is done")


def _moved(where: Place, path: str, status: str, *, force: bool) -> Moved:
    assert where.root is not None
    file = where.root / path
    data = writes.read(file)
    if not data.strip():
        raise UserError(f"{path}: is empty: an editor may be saving it just now; nothing was written")
    note = Note(read_note(data), path)
    if note.properties.problem:
        line = note.lines.position(note.properties.problem.offset).line
        raise UserError(f"{path}:{line}: {note.properties.problem.message}; mend it first")
    before = str(note.values.get("status") or "draft")
    report = Report() if force or status not in GUARDED else _in_the_way(where, path, status)
    if report.notes:
        return Moved(path, before, before, report)
    try:
        text = edits.apply(note.text, property_edits.edit(note.text, _changes(note, status, where.today)))
    except property_edits.NotEditable as e:
        raise UserError(f"{path}: the status was not set: {e}; nothing was written; set it by hand") from e
    with operation(
        where.root, "status"
    ) as op:  # even where there is nothing to write: what a killed run left is tidied
        if text != note.text:
            op.write(file, note_bytes(text), expected=data)
    return Moved(path, before, status, report)


def _in_the_way(where: Place, path: str, status: str) -> Report:
    """The errors and warnings that the note would have at that status."""
    assert where.root is not None
    report = lint(where, Request((where.root / path,), status=status))
    grave = [tuple(f for f in note.findings if f.severity != "info") for note in report.notes]
    return replace(report, notes=tuple(LintedNote.of(path, found) for found in grave if found))


def _changes(note: Note, status: str, today: date) -> dict[str, object]:
    dated = status == "applied" and not note.values.get("applied_at")
    return {"status": status, "applied_at": today} if dated else {"status": status}
