"""A profile of one's own, out of the sample that a new vault starts with and a few answers."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from vault_tool.errors import UserError
from vault_tool.knowledge.notes import profile
from vault_tool.knowledge.notes.problem import KnowledgeError
from vault_tool.language.values import clock, homes, zones
from vault_tool.note import Note
from vault_tool.store import layout, writes
from vault_tool.store.journal import operation
from vault_tool.text import edits
from vault_tool.text.edits import Edit, Span
from vault_tool.text.encoding.decode import note_bytes, read_note
from vault_tool.text.properties import property_edits

MOST_LINES = 5


@dataclass(frozen=True, slots=True)
class ProfileQuestion:
    """What `vault init` asks for a property of the profile. `kind`: text, number, or words apart by commas."""

    key: str
    words: str
    kind: str = "text"


QUESTIONS = (
    ProfileQuestion("name", "Your name, as clients see it"),
    ProfileQuestion("headline", "Your work in a few words (bookkeeper for restaurants)"),
    ProfileQuestion("rate_floor", "The least you work for, an hour (25)", "number"),
    ProfileQuestion("rate_target", "What you ask for, an hour (35)", "number"),
    ProfileQuestion("currency", "Currency of these rates (USD, EUR, ...)"),
    ProfileQuestion("time_zone", "Your city or time zone (Lisbon, Europe/Lisbon)"),
    ProfileQuestion("hours_start", "Your day begins (09:00)"),
    ProfileQuestion("hours_end", "Your day ends (17:30)"),
    ProfileQuestion("weekly_hours", "Hours a week you can give to one client (30)", "number"),
    ProfileQuestion("skills", "Your skills (Bookkeeping (8 years), Payroll)", "words"),
    ProfileQuestion("tools", "Tools you know (QuickBooks, Slack)", "words"),
)
EXPERIENCE = "One thing you have done, and what came of it (Enter: no more)"


def is_sample(root: Path) -> bool:
    """Whether the vault's profile is still the one it came with."""
    file = root / layout.PROFILE
    return file.is_file() and Note(read_note(writes.read(file))).values.get("sample") is True


def value(question: ProfileQuestion, said: str) -> object:
    """What was typed as the property's value. Raises ValueError with what is wrong with it."""
    said = said.strip()
    if question.kind == "words":
        return [word for part in re.split(r",(?![^()]*\))", said) if (word := part.strip())]
    typed: object = _as_written(question.key, said)
    if question.kind == "number":
        m = re.fullmatch(r"\D{0,4}(\d+(?:[.,]\d+)?)\D{0,8}", said)
        if not m:
            raise ValueError(f"{said!r} is no number")
        number = float(m[1].replace(",", "."))
        typed = int(number) if number.is_integer() else number
    try:
        profile.read(Note(edits.apply("", property_edits.edit("", {question.key: typed})), layout.PROFILE))
    except KnowledgeError as e:
        raise ValueError(e.message) from e
    return typed


def _as_written(key: str, said: str) -> str:
    """What was typed in the form that a property has: "5pm" as 17:00, "Berlin" or "CET" as a time zone's name."""
    if key == "currency":
        return said.upper()
    if key == "time_zone":
        return homes.zone_of_place(said) or zones.zone_of(said) or said
    return (clock.time_of_day(said) or said) if key in ("hours_start", "hours_end") else said


def own(sample: str, answers: Mapping[str, object], experience: Iterable[str]) -> str:
    """The sample's text with these answers in place of every invented fact; its explanations stay.

    What was not answered is left out, so that proposals have a marked gap there.
    """
    note = Note(sample)
    changes: dict[str, object] = dict.fromkeys(note.values)
    changes |= {key: [] for key, old in note.values.items() if isinstance(old, list)}
    lines = "".join(f"- {' '.join(line.split())}\n" for line in experience)
    section = note.section("Experience")
    changed = [Edit(*section.body_span, f"\n{lines}\n" if lines else "\n")] if section else []
    text = edits.apply(sample, [*changed, *(Edit(*span, "") for span in _warning(note))])
    return edits.apply(text, property_edits.edit(text, changes | dict(answers)))


def write(root: Path, answers: Mapping[str, object], experience: Iterable[str]) -> None:
    """Make the vault's profile the user's own; one operation for `vault undo`."""
    file = root / layout.PROFILE
    data = writes.read(file)
    try:
        text = own(read_note(data), answers, experience)
    except property_edits.NotEditable as e:
        raise UserError(f"{file}: {e}; nothing was written; mend it, or write your profile by hand") from e
    with operation(root, "profile") as op:
        op.write(file, note_bytes(text), expected=data)


def ask(prompt: Callable[[str], str | None], complain: Callable[[str], None]) -> tuple[dict[str, object], list[str]]:
    """The answers and experience lines that `prompt` gets; an empty answer skips a question, a wrong one is asked again.

    None ends it: what was answered before holds.
    """
    answers: dict[str, object] = {}
    experience: list[str] = []
    for question in QUESTIONS:
        while said := prompt(question.words):
            try:
                answers[question.key] = value(question, said)
                break
            except ValueError as e:
                complain(f"{e}; once more, or leave it empty")
        if said is None:
            return answers, experience
    while len(experience) < MOST_LINES and (said := (prompt(EXPERIENCE) or "").strip()):
        experience.append(said)
    return answers, experience


def _warning(note: Note) -> list[Span]:
    """The box that says the profile is a sample."""
    found = re.search(r"^> \[!warning\].*\n(?:>.*\n)*\n?", note.text[note.body_span.start :], re.MULTILINE)
    return [Span(note.body_span.start + found.start(), note.body_span.start + found.end())] if found else []
