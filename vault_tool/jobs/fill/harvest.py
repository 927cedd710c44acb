"""`vault answers harvest`: an answer that was written for one post is kept for the next, once."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from vault_tool.jobs.fill.filling import job_of
from vault_tool.jobs.fill.standing_notes import chosen
from vault_tool.jobs.vault import Vault
from vault_tool.knowledge.notes import answers
from vault_tool.knowledge.notes.answers import Answer
from vault_tool.note import Note
from vault_tool.store import layout, naming, writes
from vault_tool.store.journal import Operation, operation
from vault_tool.text.encoding.decode import read_note
from vault_tool.writers import screening_answers

LONGEST_NAME = 60
"""Characters of a new note's name; the whole question is its title."""


@dataclass(frozen=True, slots=True)
class Harvested:
    """An answer that was kept: its question, the new note, and the posting it was written in."""

    question: str
    path: str
    source: str


def harvest(vault: Vault, paths: Iterable[Path], *, write: bool = True) -> list[Harvested]:
    """Keep what the user answered in the named postings, all of the vault's where none is named.

    Passed over: gaps, what the tool wrote and nobody changed, and what an answer note says already.
    """
    known = list(vault.knowledge.answers)
    kept: list[Harvested] = []
    with operation(vault.root, "harvest") as op:
        for path in chosen(vault.root, paths):
            note = Note(read_note(writes.read(vault.root / path)), path)
            for question, text in _own(note, vault):
                if not answers.is_known(text, known):
                    kept.append(_keep(vault.root, op if write else None, question, text, path, known))
    return kept


def _own(note: Note, vault: Vault) -> list[tuple[str, str]]:
    """The questions and answers of a note that are not as the tool would write them."""
    found = answers.given(note.body_of(screening_answers.SECTION))
    if not found:
        return []
    job = job_of(vault, note)
    return [(q, text) for q, text in found if not _generated(text, screening_answers.answer(q, job).text)]


def _generated(text: str, written: str) -> bool:
    return answers.is_known(text, [Answer("", written)])


def _keep(root: Path, op: Operation | None, question: str, text: str, source: str, known: list[Answer]) -> Harvested:
    path = _free_path(root, question, {a.path for a in known})
    known.append(replace(Answer(question, text), path=path))
    if op:
        content = answers.note_of(question, text, source.removesuffix(".md"))
        op.write(root / path, content.encode("utf-8", "surrogateescape"), expected=None)
    return Harvested(question, path, source)


def _free_path(root: Path, question: str, taken: set[str]) -> str:
    """A name out of the question that any file system and Obsidian take; a number is added where it is taken."""
    words = " ".join(re.sub(r"[^\w\s'’,()&+-]", " ", question).split())
    short = words if len(words) <= LONGEST_NAME else words[: LONGEST_NAME + 1].rsplit(" ", 1)[0][:LONGEST_NAME]
    stem = short.strip(" .-") or "Answer"
    names = naming.numbered(f"{layout.ANSWERS}/{stem}", " ", ".md")
    return next(path for path in names if path not in taken and not (root / path).exists())
