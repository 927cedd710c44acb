"""What rules may know of a vault's other notes: their names, and which job each is about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from vault_tool.note import Note
from vault_tool.rules.rule import VaultIndex
from vault_tool.store import layout
from vault_tool.text.decode import read_note

_HEAD_BYTES = 16_384
"""Properties longer than this are none that a note of this vault has."""


def of_vault(root: Path) -> VaultIndex:
    """The index of a whole vault; notes that cannot be read count by their name."""
    names: dict[str, str] = {}
    jobs: dict[str, tuple[str, ...]] = {}
    urls: dict[str, tuple[str, ...]] = {}
    for path in sorted(e.path for e in layout.walk(root, archive=True)):
        for name in names_of(path):
            names.setdefault(name, path)
        kind = layout.kind_of(path)
        if not path.endswith(".md") or kind in ("archive", "ignored", "state"):
            continue
        values = _head(root / path).values
        for alias in aliases_of(values):
            names.setdefault(alias, path)
        if kind == "posting":
            for key, into in (("job_id", jobs), ("url", urls)):
                if value := str(values.get(key) or "").strip():
                    into[value] = (*into.get(value, ()), path)
    return VaultIndex(names, jobs, urls)


def names_of(path: str) -> tuple[str, ...]:
    """What a wiki-link may call a file, case folded: its path or its name, with and without `.md`."""
    folded = path.casefold()
    name = folded[folded.rfind("/") + 1 :]
    return (folded, name, folded.removesuffix(".md"), name.removesuffix(".md"))


def aliases_of(values: Mapping[str, object]) -> Iterator[str]:
    """The other names that a note gives itself in its properties."""
    aliases = values.get("aliases")
    listed: Iterable[object] = aliases if isinstance(aliases, list) else (aliases,)
    return (str(alias).strip().casefold() for alias in listed if alias)


def _head(file: Path) -> Note:
    try:
        with file.open("rb") as opened:
            return Note(read_note(opened.read(_HEAD_BYTES)))
    except OSError:
        return Note("")
