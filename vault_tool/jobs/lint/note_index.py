"""What rules may know of a vault's other notes: their names, and which job each is about.

Notes are judged before all of them have been read: with the names of the files, and what earlier runs know of each
note. Every look-up is recorded with its answer. When all notes have been read, those whose look-ups have other answers
now are judged again; and a finding kept from an earlier run holds as long as its look-ups have the same answers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from vault_tool.rules.engine.rule import VaultIndex
from vault_tool.store import layout

if TYPE_CHECKING:
    from vault_tool.note import Note

_HEAD_BYTES = 16_384
"""Properties longer than this are none that a note of this vault has."""

_LETTER_BYTES = 1_000_000
"""How far a letter is looked for in a note that has sent one."""

Answer = str | list[str] | None
"""A path, or the paths of the other notes; a JSON value."""


class Identity(NamedTuple):
    """What a note says of itself that others may ask: its aliases (case folded), and, a posting, its job and the long
    paragraphs of the letter that it has sent (`rules.engine.paragraphs`)."""

    aliases: tuple[str, ...] = ()
    job_id: str = ""
    url: str = ""
    paragraphs: tuple[str, ...] = ()


def identity(note: Note, kind: str) -> Identity:
    """The identity that a note's properties give it."""
    values = note.values
    aliases = values.get("aliases")
    listed: Iterable[object] = aliases if isinstance(aliases, list) else (aliases,)
    names = tuple(str(alias).strip().casefold() for alias in listed if alias)
    if kind != "posting":
        return Identity(names)
    job_id, url = (str(values.get(key) or "").strip() for key in ("job_id", "url"))
    from vault_tool.rules.engine import paragraphs

    return Identity(names, job_id, url, paragraphs.sent_in(note, values))


def index(paths: Iterable[str], identities: Mapping[str, Identity]) -> VaultIndex:
    """The index of a vault with these files, as far as their identities are known."""
    names: dict[str, str] = {}
    jobs: dict[str, tuple[str, ...]] = {}
    urls: dict[str, tuple[str, ...]] = {}
    letters: dict[str, tuple[str, ...]] = {}
    for path in paths:
        for name in names_of(path):
            names.setdefault(name, path)
    for path, its in sorted(identities.items()):
        for alias in its.aliases:
            names.setdefault(alias, path)
        for key, into in ((its.job_id, jobs), (its.url, urls)):
            if key:
                into[key] = (*into.get(key, ()), path)
        for key in its.paragraphs:
            letters[key] = (*letters.get(key, ()), path)
    return VaultIndex(names, jobs, urls, letters)


def names_of(path: str) -> tuple[str, ...]:
    """What a wiki-link may call a file, case folded: its path or its name, with and without `.md`."""
    folded = path.casefold()
    name = folded[folded.rfind("/") + 1 :]
    return (folded, name, folded.removesuffix(".md"), name.removesuffix(".md"))


def has_identity(path: str) -> bool:
    """Whether a file of the vault is a note that may say something of itself."""
    return path.endswith(".md") and layout.kind_of(path) not in ("archive", "ignored", "state", "drop")


def read_identity(root: Path, path: str) -> Identity:
    """The identity of a note on disk; of one that cannot be read, none but its name."""
    from vault_tool.note import Note
    from vault_tool.rules.engine import paragraphs
    from vault_tool.text.encoding.decode import read_note

    kind = layout.kind_of(path)
    try:
        with (root / path).open("rb") as opened:
            data = opened.read(_HEAD_BYTES)
            note = Note(read_note(data), path)
            if (
                len(data) == _HEAD_BYTES
                and kind == "posting"
                and str(note.values.get("status")) in paragraphs.SENT_OR_READY
            ):
                note = Note(read_note(data + opened.read(_LETTER_BYTES)), path)
    except OSError:
        return Identity()
    return identity(note, kind)


class Recorded:
    """An index for one note that records what is asked of it."""

    def __init__(self, of: VaultIndex, own: str) -> None:
        self._log: dict[tuple[str, str], Answer] = {}
        tables = {f.name: _Asked(f.name, getattr(of, f.name), own, self._log) for f in fields(VaultIndex)}
        self.index = VaultIndex(**tables)

    def lookups(self) -> list[tuple[str, str, Answer]]:
        """Each look-up (table and key) with its answer."""
        return [(table, key, answer) for (table, key), answer in self._log.items()]


def hold(lookups: Iterable[tuple[str, str, Answer]], of: VaultIndex, own: str) -> bool:
    """Whether an index gives the answers that were recorded for a note."""
    return all(_answer(getattr(of, table).get(key), own) == answer for table, key, answer in lookups)


class _Asked(Mapping[str, Any]):
    """A table of the index that notes each single look-up; it cannot be gone through."""

    def __init__(self, name: str, table: Mapping[str, Any], own: str, log: dict[tuple[str, str], Answer]) -> None:
        self._name, self._table, self._own, self._log = name, table, own, log

    def __getitem__(self, key: str) -> Any:
        found = self._table.get(key)
        self._log[self._name, key] = _answer(found, self._own)
        if found is None:
            raise KeyError(key)
        return found

    def __iter__(self) -> Iterator[str]:
        raise TypeError("a rule looks up single keys of the index: going through it would tie it to every note")

    def __len__(self) -> int:
        return len(self._table)


def _answer(found: str | tuple[str, ...] | None, own: str) -> Answer:
    """What was found, without the note itself: a note that is alone with its job has asked in vain."""
    if isinstance(found, tuple):
        return [path for path in found if path != own] or None
    return found
