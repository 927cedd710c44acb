"""What an assistant drafted, or an old letter lent, is held to every rule of lint before it counts as done."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from vault_tool.jobs.lint.linting import lint
from vault_tool.jobs.lint.request import Request
from vault_tool.jobs.lint.results.report import Placed, Report
from vault_tool.jobs.vault import Vault
from vault_tool.note import Note
from vault_tool.store import writes
from vault_tool.text.encoding.decode import read_note

DRAFTED, STARTED = "‹drafted by", "‹started from"
"""How the line begins that marks a section as not the user's own yet; it is theirs to delete, and no fault of the text."""


@dataclass(frozen=True, slots=True)
class Held:
    """What lint says of the notes as if they were ready, and how much of it is against the new sections, by note."""

    report: Report
    against: Mapping[str, int]


def hold(vault: Vault, sections: Mapping[str, Collection[str]]) -> Held:
    """Lint these notes, given by their paths in the vault with the titles of the sections that are new in them."""
    report = lint(vault, Request(tuple(vault.root / path for path in sections), status="ready"))
    found = {note.path: note.findings for note in report.notes}
    against = {}
    for path, titles in sections.items():
        note = Note(read_note(writes.read(vault.root / path)), path)
        theirs = [f for shown, listed in found.items() if shown.endswith(path) for f in listed]
        against[path] = sum(_counts(finding, note, titles) for finding in theirs)
    return Held(report, against)


def _counts(finding: Placed, note: Note, titles: Collection[str]) -> bool:
    marked = finding.code == "S003" and any(mark in finding.source for mark in (DRAFTED, STARTED))
    if finding.severity == "info" or marked:
        return False
    spans = [section.span for title in titles if (section := note.section(title))]
    return any(
        note.lines.position(s.start).line <= finding.line <= note.lines.position(max(s.start, s.end - 1)).line
        for s in spans
    )
