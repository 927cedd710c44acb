"""Features that are phrases and nothing else: a note each in Features/, which anybody can write."""

import re
from collections.abc import Iterable, Set
from dataclasses import dataclass, field
from functools import cache, cached_property

from vault_tool import shipped
from vault_tool.language.dangers.danger_examples import Told
from vault_tool.language.phrases import Phrases, phrases
from vault_tool.language.prose import Prose
from vault_tool.note import Note
from vault_tool.posting.features.feature import Feature
from vault_tool.posting.features.flags import flag, joined
from vault_tool.posting.features.learned import learned_in, learned_names, lessons
from vault_tool.text.regex import Regex

FOLDER = "Features"

_FENCE = Regex(r"^(?P<mark>```|~~~)[^\r\n]*\r?\n(?P<inside>.*?)^(?P=mark)[ \t\r]*$", re.DOTALL | re.MULTILINE)
_ITEM = Regex(r"^[-*+][ \t]+(\S.*?)[ \t\r]*$", re.MULTILINE)
_BLANK_LINE = Regex(r"(?:\r?\n[ \t]*){2,}")


@dataclass(frozen=True)
class PhraseFeature:
    """A thing a post says with one of these phrases. `name` is what a `when` calls it, `block` the phrases as written,
    `meaning` says in a line what it finds.

    Several may have one name: each adds its phrases. One with the name of a feature that is learned teaches it: `taught`
    are its examples. `listed`: see `Phrase`.
    """

    name: str
    block: str
    meaning: str = ""
    taught: tuple[Told, ...] = ()
    listed: bool = field(default=False, repr=False, compare=False)

    @cached_property
    def phrases(self) -> Phrases:
        """The phrases, ready to be looked for."""
        return phrases(self.block, listed=self.listed)

    def saying(self, prose: Prose) -> Feature | None:
        """The sentences of a post that have one of the phrases."""
        return flag(self.name, prose, self.phrases) if self.block else None

    def find(self, prose: Prose) -> Feature | None:
        """The sentences of a post that say so, or read as if they did."""
        said = self.saying(prose)
        seems = learned_in(prose, self.name, self.taught) if self.name in learned_names() else None
        return joined(said, seems) if said and seems else said or seems


Phrased = tuple[PhraseFeature, ...] | None
"""The features that a vault has as notes; None: the shipped ones."""


def of_note(note: Note, *, listed: bool = True) -> PhraseFeature:
    """The feature that a note describes, taken on trust: its property, its first words, the code under Phrases. `listed` where
    it is a note of the package."""
    start = note.title.span.end if note.title else note.body_span.start
    end = next((s.span.start for s in note.sections if s.span.start >= start), len(note.text))
    meaning = _BLANK_LINE.split(note.text[start:end].strip(), maxsplit=1)[0]
    name = str(note.values.get("feature") or "")
    taught = lessons(name, _items(note, "Found"), _items(note, "Not found")) if name in learned_names() else ()
    return PhraseFeature(name, block_of(note), " ".join(meaning.split()), taught, listed)


def _items(note: Note, title: str) -> list[str]:
    """The list items of a section, each on a line of its own."""
    section = note.section(title)
    return [m[1] for m in _ITEM.finditer(note.text, *section.body_span)] if section else []


def block_of(note: Note) -> str:
    """The lines in the code blocks under `## Phrases`."""
    section = note.section("Phrases")
    inside = note.text[slice(*section.body_span)] if section else ""
    return "\n".join(m["inside"] for m in _FENCE.finditer(inside))


@cache
def shipped_features() -> tuple[PhraseFeature, ...]:
    """Those that every vault begins with, and that hold where a vault has no note of the name."""
    return tuple(map(_shipped, _shipped_names()))


@cache
def _shipped_names() -> tuple[str, ...]:
    return tuple(sorted(file.name for file in (shipped.folder("vault") / FOLDER).glob("*.md")))


@cache
def _shipped(file: str) -> PhraseFeature:
    return of_note(Note((shipped.folder("vault") / FOLDER / file).read_text("utf-8"), f"{FOLDER}/{file}"))


def with_shipped(own: Iterable[PhraseFeature], kept: Set[str] = frozenset()) -> tuple[PhraseFeature, ...]:
    """A vault's own features, and the shipped ones whose names it does not use. `kept` are paths of notes that stand among
    the vault's own as they were shipped."""
    found = tuple(own)
    taken = frozenset(feature.name for feature in found)
    others = (_shipped(name) for name in _shipped_names() if f"{FOLDER}/{name}" not in kept)
    return (*found, *(feature for feature in others if feature.name not in taken))
