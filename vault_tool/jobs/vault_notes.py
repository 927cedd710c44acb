"""A vault's knowledge notes, read from disk."""

from collections.abc import Mapping, Set
from dataclasses import replace
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from vault_tool import shipped
from vault_tool.errors import UserError
from vault_tool.knowledge.notes.everything import Knowledge, load
from vault_tool.knowledge.notes.problem import KnowledgeError
from vault_tool.note import Note, Parts
from vault_tool.store import layout, reads
from vault_tool.text.encoding.decode import read_note

MOST_BYTES = 2_000_000
"""A signal, a bank or a profile is far smaller; a larger file is none."""
JUDGED_BY = frozenset({"profile", "signal", "feature", "effort", "client"})
"""The notes that a judgment needs."""
_SHIPPED = shipped.folder("vault")
_READ_FROM = ("vault", "text", "note.py", "store/layout.py", "store/reads.py")
"""The notes that a vault begins with, and what else of the package reads them."""
_PARSERS = ("yaml", "mistune")
"""Other people's packages that take them apart: a new version may do so another way."""
KINDS = JUDGED_BY | {"bank", "answer", "template"}
"""The notes that a posting is written from."""


def of_vault(root: Path, kinds: Set[str] = KINDS) -> Knowledge:
    """The profile, signals, features, efforts, banks, answers, templates and clients of the vault at `root`, or those of
    some `kinds`; Jinja is taken on trust, and so are notes that are still as they came with the tool.

    One that cannot be read is a problem like one that cannot be used. Raises UserError where that is the profile: letters
    without it would say nothing of their writer.
    """
    came = as_they_came()
    if root == _SHIPPED and kinds == JUDGED_BY:
        return load({path: note.text for path, note in came.items()}, thorough=False, shipped=came)
    texts, as_shipped, problems = {}, {}, []
    folder = str(root)
    for path in sorted(e.path for e in layout.walk(root) if layout.kind_of(e.path) in kinds):
        try:
            texts[path] = read_note(reads.regular(f"{folder}/{path}", MOST_BYTES))
            if path in came and came[path].text == texts[path]:
                as_shipped[path] = came[path]
        except OSError as e:
            if path == layout.PROFILE:
                raise UserError(f"{root / path}: {e.strerror or e}; check its permissions") from e
            problems.append((path, KnowledgeError(f"cannot be read: {e.strerror or e}")))
    read = load(texts, thorough=False, shipped=as_shipped)
    return replace(read, problems=(*read.problems, *problems)) if problems else read


@cache
def as_they_came() -> Mapping[str, Note]:
    """The notes of JUDGED_BY that a new vault has, by their paths, what is read of them first being kept. The package's own
    files stay as they are."""
    parsers = (str(found.origin) for name in _PARSERS if (found := find_spec(name)))
    read = shipped.made_of("notes", (*_READ_FROM, *parsers), _taken_apart, _texts)
    return {
        path: Note.of_parts(text, path, parts) if parts else Note(text, path) for path, (text, parts) in read.items()
    }


def _taken_apart() -> dict[str, tuple[str, Parts | None]]:
    return {path: (text, Note(text, path).parts) for path, (text, _) in _texts().items()}


def _texts() -> dict[str, tuple[str, Parts | None]]:
    paths = sorted(e.path for e in layout.walk(_SHIPPED) if layout.kind_of(e.path) in JUDGED_BY)
    return {path: (read_note(reads.regular(_SHIPPED / path, MOST_BYTES)), None) for path in paths}


def shipped_with_package(kinds: Set[str] = KINDS) -> Knowledge:
    """The knowledge a new vault starts with, for files outside any vault."""
    return _shipped(frozenset(kinds))


@cache
def _shipped(kinds: frozenset[str]) -> Knowledge:
    return of_vault(_SHIPPED, kinds)
