"""`vault harvest`: what letters that were sent have for the profile and the answers, and have only there."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from rapidfuzz import fuzz

from vault_tool.errors import UserError
from vault_tool.jobs import faults
from vault_tool.jobs.fill.filling import job_of
from vault_tool.jobs.fill.own_letters import letter_in
from vault_tool.jobs.fill.standing_notes import chosen
from vault_tool.jobs.vault import Vault
from vault_tool.knowledge.notes import answers, profile
from vault_tool.knowledge.notes.answers import Answer
from vault_tool.language import written_in
from vault_tool.letters import first_person
from vault_tool.note import Note
from vault_tool.statuses import SENT
from vault_tool.store import layout, writes
from vault_tool.text.encoding.decode import read_note
from vault_tool.writers import screening_answers

ALIKE = 90.0
"""Likeness of two lines (rapidfuzz, of 100; as sets of words, too) from which the second is not offered. Own threshold."""


@dataclass(frozen=True, slots=True)
class Gleaning:
    """What may be kept of a letter that was sent, and the path of its note.

    `text` is a line of experience where `question` is "", else the answer that was given to that question. `lang` is the
    language of the letter, two letters, "" for English.
    """

    text: str
    source: str
    question: str = ""
    lang: str = ""

    @property
    def kind(self) -> str:
        """ "experience" or "answer"."""
        return "answer" if self.question else "experience"


@dataclass(slots=True)
class Gleaned:
    """All that may be kept, in the order of its notes. `unsent` are notes that were named and not sent; `trouble` has a
    line for each note that could not be looked at."""

    offers: list[Gleaning] = field(default_factory=list)
    unsent: list[str] = field(default_factory=list)
    trouble: list[str] = field(default_factory=list)


def glean(vault: Vault, paths: Iterable[Path]) -> Gleaned:
    """What the named notes have, all of the vault's where none is named; nothing is written.

    Left out: notes that were not sent, gaps, what the tool wrote and nobody changed, and what Profile.md, an answer or
    another offer says already.
    """
    named, found = tuple(paths), Gleaned()
    lines, kept = _lines(vault.root), list(vault.knowledge.answers)
    for path in chosen(vault.root, named):
        try:
            note = Note(read_note(writes.read(vault.root / path)), path)
            if str(note.values.get("status")) in SENT:
                found.offers += _of_note(vault, note, lines, kept)
            elif named:
                found.unsent.append(path)
        except UserError as e:
            found.trouble.append(str(e))
        except Exception as e:  # noqa: BLE001 - it is told, and the next one has its turn
            found.trouble.append(f"{path}: {faults.told(e)}")
    return found


def _of_note(vault: Vault, note: Note, lines: list[str], kept: list[Answer]) -> Iterator[Gleaning]:
    path = note.path or ""
    names = [str(note.values.get(key) or "") for key in ("client_name", "client_company", "client")]
    lang = written_in.language_of(letter_in(note))
    for line in first_person.told(letter_in(note), names, lang):
        if not _is_said(line, [*lines, *(a.text for a in kept)]):
            lines.append(line)
            yield Gleaning(line, path, lang=lang)
    for question, text in _own(note, vault):
        if not answers.is_known(text, kept) and not answers.is_known(text, [Answer("", line) for line in lines]):
            kept.append(Answer(question, text))
            yield Gleaning(text, path, question, written_in.language_of(text) or lang)


def _lines(root: Path) -> list[str]:
    """The lines of experience in Profile.md, alone and with their results; none where there is no such note."""
    file = root / layout.PROFILE
    if not file.is_file():
        return []
    lines = profile.experience(Note(read_note(writes.read(file)), layout.PROFILE))
    return [words for line in lines for words in dict.fromkeys((line.text, line.said))]


def _is_said(line: str, known: Sequence[str]) -> bool:
    """Whether one of these texts says this already, but for a word or two."""
    mine = _plain(line)
    return any(max(fuzz.ratio(mine, other), fuzz.token_set_ratio(mine, other)) >= ALIKE for other in map(_plain, known))


def _plain(words: str) -> str:
    return re.sub(r"^i(?:'ve)? ", "", " ".join(re.findall(r"[\w']+", words.lower().replace("’", "'"))))


def _own(note: Note, vault: Vault) -> list[tuple[str, str]]:
    """The questions and answers of a note that are not as the tool would write them."""
    found = answers.given(note.body_of(screening_answers.SECTION))
    if not found:
        return []
    job = job_of(vault, note)
    written = screening_answers.answers((question for question, _ in found), job)
    return [(q, text) for (q, text), own in zip(found, written, strict=True) if not _generated(text, own.text)]


def _generated(text: str, written: str) -> bool:
    return answers.is_known(text, [Answer("", written)])
