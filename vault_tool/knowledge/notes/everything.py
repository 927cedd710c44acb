"""All of a vault's knowledge notes, read."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar, cast

from vault_tool.knowledge.client_history import Client
from vault_tool.knowledge.notes import clients, efforts, profile, signals, templates
from vault_tool.knowledge.notes.efforts import Effort, shipped_efforts
from vault_tool.knowledge.notes.problem import KnowledgeError
from vault_tool.knowledge.notes.signals import Signal
from vault_tool.knowledge.who_applies import EMPTY, Profile
from vault_tool.note import Note
from vault_tool.posting.features import phrased
from vault_tool.posting.features.phrased import PhraseFeature, shipped_features, with_shipped

if TYPE_CHECKING:
    from vault_tool.knowledge.notes.answers import Answer
    from vault_tool.knowledge.notes.banks import Bank

_T = TypeVar("_T")
_NONE: Mapping[str, object] = MappingProxyType({})


@dataclass(frozen=True)
class Knowledge:
    """The vault's own notes as data. `templates`: Jinja texts by `templates.name_of`. `problems`: notes that cannot be used.

    `features` are the vault's, and the shipped ones that it has no note of; `efforts` the vault's, the shipped ones where it
    has none.
    """

    profile: Profile = EMPTY
    signals: tuple[Signal, ...] = ()
    banks: tuple["Bank", ...] = ()
    answers: tuple["Answer", ...] = ()
    templates: Mapping[str, str] = field(default_factory=dict)
    clients: tuple[Client, ...] = ()
    problems: tuple[tuple[str, KnowledgeError], ...] = ()
    features: tuple[PhraseFeature, ...] = field(default_factory=shipped_features, repr=False)
    efforts: tuple[Effort, ...] = field(default_factory=shipped_efforts, repr=False)


def load(notes: Mapping[str, str], *, thorough: bool = True, shipped: Mapping[str, object] = _NONE) -> Knowledge:
    """The knowledge in `notes` (path in the vault, '/'-separated -> text); notes elsewhere are passed over.

    A note that cannot be used becomes a problem; the others still count. Not `thorough`, Jinja texts are taken on trust
    until they are rendered, since compiling all of a vault's takes longer than a posting needs: a broken template then
    fails in the section it is for, a broken answer or question is left out. `shipped` is what `as_it_is` gives of those of
    them that stand as they came with the tool, whose tests have judged them.
    """
    problems: list[tuple[str, KnowledgeError]] = []
    found: dict[str, list[object]] = {folder: [] for folder in _READERS}
    for path, text in sorted(notes.items()):
        folder = path.partition("/")[0]
        if folder not in _READERS or not path.endswith(".md"):
            continue
        read = shipped[path] if path in shipped else _read(folder, path, text, thorough)
        if isinstance(read, KnowledgeError):
            problems.append((path, read))
        else:
            found[folder].append(read)
    for one in shipped.values():
        if isinstance(one, Signal):
            templates.keep(*one.lines)
    return Knowledge(
        profile=next(iter(_all(found["Profile.md"], Profile)), EMPTY),
        features=with_shipped(_all(found["Features"], PhraseFeature), shipped.keys() & notes.keys()),
        efforts=_all(found["Efforts"], Effort) or shipped_efforts(),
        signals=_all(found["Signals"], Signal),
        banks=tuple(cast("list[Bank]", found["Questions"])),
        answers=tuple(cast("list[Answer]", found["Answers"])),
        clients=_all(found["Clients"], Client),
        templates=dict(pair for pair in found["Templates"] if isinstance(pair, tuple)),
        problems=tuple(problems),
    )


@lru_cache(maxsize=2048)
def _read(folder: str, path: str, text: str, thorough: bool) -> object:
    """A note as data, or the KnowledgeError that says why not; a note that has not changed is read once a process."""
    try:
        return _READERS[folder](Note(text, path), thorough)
    except KnowledgeError as e:
        return e


def as_it_is(note: Note) -> object:
    """A note that the tool came with, as data: one of a profile, a feature, an effort or a signal."""
    return _OF_NOTE[note.path.partition("/")[0]](note)


def _all(values: list[object], kind: type[_T]) -> tuple[_T, ...]:
    return tuple(v for v in values if isinstance(v, kind))


def _phrases(note: Note) -> object:
    from vault_tool.knowledge.notes import phrase_lists

    return phrase_lists.read(note)


def _bank(note: Note, thorough: bool) -> object:
    from vault_tool.knowledge.notes import banks

    return banks.read(note, thorough=thorough)


def _answer(note: Note, thorough: bool) -> object:
    from vault_tool.knowledge.notes import answers

    return answers.read(note, thorough=thorough)


def _feature(note: Note) -> object:
    from vault_tool.knowledge.notes import feature_notes

    return feature_notes.read(note)


_READERS: dict[str, Callable[[Note, bool], object]] = {
    "Profile.md": lambda note, _: profile.read(note),
    "Features": lambda note, _: _feature(note),
    "Efforts": lambda note, _: efforts.read(note),
    "Phrases": lambda note, _: _phrases(note),
    "Signals": lambda note, _: signals.read(note, thorough=False),  # thoroughly where their examples are tried (N003)
    "Questions": _bank,
    "Answers": _answer,
    "Clients": lambda note, _: clients.read(note),
    "Templates": lambda note, thorough: templates.read(note, thorough=thorough),
}
_OF_NOTE: dict[str, Callable[[Note], object]] = {
    "Profile.md": profile.of_note,
    "Features": phrased.of_note,
    "Efforts": efforts.of_note,
    "Signals": signals.of_note,
}
"""For notes that need no judgment."""
