"""The vault as the editor sees it: what is open in it before what is on disk. What was read is kept for a moment."""

import re
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from vault_tool.errors import UserError
from vault_tool.jobs.named_paths import path_in
from vault_tool.jobs.pipeline import note_links
from vault_tool.jobs.vault import Place, Vault
from vault_tool.note import Note
from vault_tool.store import layout, reads
from vault_tool.text.encoding.decode import read_note

Where = Callable[[Path], Place]
"""The vault that a file lies in, with its configuration. Raises UserError where vault.toml is broken."""

KEPT_SECONDS = 5
"""How long the list of files and what the vault's notes say are taken for true where no editor tells of changes."""
_HEAD_BYTES = 4_096
_TAGS = re.compile(r"^tags:[ \t]*(?P<row>[^\r\n]*)(?P<items>(?:\r?\n[ \t]*-[ \t]+[^\r\n]*)*)", re.MULTILINE)
_TAG = re.compile(r"[\w/-]+")


@dataclass
class _VaultFiles:
    """What is known of one vault, and since when."""

    since: float
    paths: tuple[str, ...]
    names: dict[str, str]
    vault: Vault | None = None


class VaultView:
    """The vaults that the open documents lie in. `open_texts` gives each open document's file and text."""

    def __init__(self, where: Where, open_texts: Callable[[], Iterable[tuple[Path, str]]]) -> None:
        self.where = where
        self._open_texts = open_texts
        self._known: dict[Path, _VaultFiles] = {}
        self._tags: dict[Path, frozenset[str]] = {}

    def forget(self) -> None:
        """Something has changed on disk."""
        self._known.clear()

    def root_of(self, file: Path) -> Path | None:
        """The vault that a file lies in, whatever its vault.toml says; None outside of any."""
        try:
            return self.where(file).root
        except UserError:
            return layout.find(file.parent)

    def located(self, file: Path) -> tuple[Path, str] | None:
        """The vault that a file lies in, and its path there."""
        root = self.root_of(file)
        path = path_in(root, file)
        return (root, path) if root is not None and path is not None else None

    def paths(self, root: Path) -> tuple[str, ...]:
        """The files of a vault, by path; the archive too."""
        return self._of(root).paths

    def names(self, root: Path) -> dict[str, str]:
        """The file that each name in a link stands for."""
        return self._of(root).names

    def notes(self, root: Path, saying: str = "") -> Iterator[Note]:
        """The vault's notes; only those in whose text a word stands, in whatever capitals."""
        opened = self._opened(root)
        wanted = saying.casefold()
        for path in self.paths(root):
            if path.endswith(".md") and layout.kind_of(path) not in ("archive", "ignored", "state"):
                text = opened[path] if path in opened else _text(root, path)
                if wanted in text.casefold():
                    yield Note(text, path)

    def note(self, root: Path, path: str) -> Note:
        """A file as a note; empty where it cannot be read."""
        opened = self._opened(root)
        return Note(opened[path] if path in opened else _text(root, path), path)

    def vault(self, file: Path) -> Vault | None:
        """The vault with what its notes say; None outside of any. Raises UserError where they cannot be used."""
        place = self.where(file)
        if place.root is None:
            return None
        known = self._of(place.root)
        if known.vault is None or known.vault.config != place.config:
            known.vault = Vault(place.root, place.config, place.now)
        return known.vault

    def tags(self, root: Path) -> frozenset[str]:
        """The tags that notes are known to have."""
        return self._tags.get(root, frozenset())

    def learn_tags(self, root: Path) -> None:
        """Read the tags of all notes: 5,000 take half a second."""
        heads = (_head(root, path) for path in self.paths(root) if path.endswith(".md"))
        self._tags[root] = frozenset(tag for head in heads for tag in _tags_in(head))

    def _of(self, root: Path) -> _VaultFiles:
        known, now = self._known.get(root), time.monotonic()
        if known is None or now - known.since > KEPT_SECONDS:
            paths = tuple(sorted(e.path for e in layout.walk(root, archive=True)))
            known = self._known[root] = _VaultFiles(now, paths, note_links.by_name(paths))
        return known

    def _opened(self, root: Path) -> dict[str, str]:
        found = ((path_in(root, file), text) for file, text in self._open_texts())
        return {path: text for path, text in found if path}


def _text(root: Path, path: str) -> str:
    try:
        return read_note(reads.regular(root / path))
    except OSError:
        return ""


def _head(root: Path, path: str) -> str:
    try:
        with (root / path).open("rb") as file:
            return file.read(_HEAD_BYTES).decode("utf-8", "replace")
    except OSError:
        return ""


def _tags_in(head: str) -> Iterator[str]:
    found = _TAGS.search(head) if head.startswith("---") else None
    if found:
        yield from (m[0] for m in _TAG.finditer(found["row"]))
        yield from (m[0].rstrip("-") for m in re.finditer(r"(?<=[\s-])[\w/][\w/-]*", found["items"]))
