"""Features of a post's prose: what its words say beyond its labels, a note each."""

from dataclasses import dataclass

from vault_tool.knowledge.conditions import scope
from vault_tool.knowledge.notes import list_items
from vault_tool.knowledge.notes.kinds import checked
from vault_tool.knowledge.notes.problem import KnowledgeError
from vault_tool.language.phrases import fault, lines
from vault_tool.language.prose import Prose
from vault_tool.note import Note
from vault_tool.posting.features import all_features, phrased
from vault_tool.posting.features.learned import learned_names
from vault_tool.posting.features.phrased import PhraseFeature
from vault_tool.text.edits import Span

EXAMPLES = {"Found": True, "Not found": False}
"""The sections with sentences to try a feature on, and whether it is to be found in them."""


@dataclass(frozen=True, slots=True)
class Trial:
    """One sentence to try a feature on, and where it stands in the note."""

    text: str
    found: bool
    span: Span


def read(note: Note) -> PhraseFeature:
    """The feature in a note. Raises KnowledgeError with the span of what is wrong."""
    values = checked(note, "feature")
    if note.title is None or not note.title.title.strip():
        raise KnowledgeError("the note needs a `# Name`", note.body_span)
    if reason := _taken(str(values["feature"])):
        raise KnowledgeError(f"feature: {reason}", note.properties.spans["feature"])
    section = note.section("Phrases")
    found = lines(phrased.block_of(note))
    learns = str(values["feature"]) in learned_names()
    if not found and learns and examples(note):
        return phrased.of_note(note, listed=False)
    if not section or not found:
        raise KnowledgeError("the note needs phrases: write them in a code block under `## Phrases`", note.body_span)
    for line in found:
        if wrong := fault(line):
            raise KnowledgeError(f"the phrase {line[:60]!r}: {wrong}", _place(note, line, section.body_span))
    return phrased.of_note(note, listed=False)


def _taken(name: str) -> str:
    """Why no note can have a name; empty where one can."""
    if name in scope.other_names():
        return f"a fact or figure is called {name!r}; choose another name"
    if any(name == file.NAME and not getattr(file, "TAKES_PHRASES", False) for file in all_features()):
        return f"{name!r} is worked out by the tool, phrases cannot add to it; choose another name"
    return ""


def _place(note: Note, line: str, inside: Span) -> Span:
    """Where a phrase begins, as far as it stands in one line."""
    start = note.text.find(line.split("/")[0].split(" ")[0], inside.start, inside.end)
    return Span(max(start, inside.start), inside.end)


def examples(note: Note) -> tuple[Trial, ...]:
    """The list items under `## Found` and `## Not found`."""
    return tuple(
        Trial(item.text, found, item.span)
        for title, found in EXAMPLES.items()
        if (section := note.section(title))
        for item in list_items.under(note, section.body_span)
    )


def found_in(feature: PhraseFeature, sentence: Trial) -> bool:
    """Whether the feature is found in an example."""
    return feature.find(Prose(sentence.text)) is not None
