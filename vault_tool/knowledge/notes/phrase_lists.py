"""Phrases that rules look for in what is sent: a note each, since what is worth a warning is a matter of taste."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from vault_tool import shipped
from vault_tool.knowledge.notes.feature_notes import Trial
from vault_tool.knowledge.notes.kinds import checked
from vault_tool.knowledge.notes.problem import KnowledgeError
from vault_tool.language.phrase_list import PhraseList, fault
from vault_tool.language.phrases import lines
from vault_tool.note import Note
from vault_tool.posting.features.phrased import block_of
from vault_tool.text.edits import Span

FOLDER = "Phrases"


@dataclass(frozen=True, slots=True)
class PhraseNote:
    """The phrases of one note, and the code of the rule that looks for them."""

    rule: str
    phrases: PhraseList


def read(note: Note) -> PhraseNote:
    """The phrases in a note. Raises KnowledgeError with the span of what is wrong."""
    checked(note, "phrases")
    if note.title is None or not note.title.title.strip():
        raise KnowledgeError("the note needs a `# Name`", note.body_span)
    section, found = note.section("Phrases"), of_note(note)
    if not section or not found.phrases.lines:
        raise KnowledgeError("the note needs phrases: write them in a code block under `## Phrases`", note.body_span)
    for line in found.phrases.lines:
        if wrong := fault(line):
            at = note.text.find(line[:20], *section.body_span)
            raise KnowledgeError(
                f"the phrase {line[:60]!r}: {wrong}", Span(max(at, section.body_span.start), section.body_span.end)
            )
    return found


def of_note(note: Note) -> PhraseNote:
    """The phrases in a note, taken on trust."""
    return PhraseNote(str(note.values.get("rule") or ""), PhraseList(tuple(lines(block_of(note)))))


def found_in(phrases: PhraseList, sentence: Trial) -> bool:
    """Whether one of the phrases is found in an example."""
    return any(phrases.find(sentence.text, Span(0, len(sentence.text))))


@cache
def shipped_notes() -> tuple[PhraseNote, ...]:
    """Those that every vault begins with, and that hold where a vault has no note for the rule."""
    return tuple(of_note(Note(text, path)) for path, text in shipped.notes(FOLDER))


def by_rule(own: Iterable[PhraseNote] = ()) -> Mapping[str, PhraseList]:
    """The phrases by the code of their rule: a vault's own, and the shipped ones of rules that it has none for."""
    found = tuple(own)
    taken = {note.rule for note in found}
    lists: dict[str, PhraseList] = {}
    for note in (*found, *(note for note in shipped_notes() if note.rule not in taken)):
        lists[note.rule] = lists.get(note.rule, PhraseList()) + note.phrases
    return lists


@cache
def shipped_lists() -> Mapping[str, PhraseList]:
    """The phrases by the code of their rule where there is no vault."""
    return by_rule()
