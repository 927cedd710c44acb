"""A vault's knowledge notes, read from disk."""

import pickle
from collections.abc import Mapping, Set
from contextlib import suppress
from dataclasses import replace
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from vault_tool import shipped
from vault_tool.errors import UserError
from vault_tool.knowledge.notes.everything import Knowledge, as_it_is, load
from vault_tool.knowledge.notes.problem import KnowledgeError
from vault_tool.note import Note
from vault_tool.store import layout, reads
from vault_tool.text.encoding.decode import read_note

MOST_BYTES = 2_000_000
"""A signal, a bank or a profile is far smaller; a larger file is none."""
JUDGED_BY = frozenset({"profile", "signal", "feature", "effort", "client"})
"""The notes that a judgment needs."""
_SHIPPED = shipped.folder("vault")
_MADE_BY = (
    "vault", "text", "knowledge", "language/dangers", "language/phrases.py", "language/data/years_experience.txt",
    "posting/features/phrased.py", "posting/features/learned.py", "note.py", "store/layout.py", "store/reads.py",
)  # fmt: skip
"""The notes that a vault begins with, and what else of the package makes data of them."""
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
        texts = {path: note.text for path, note in came.items()}
        return load(texts, thorough=False, shipped={path: note.made for path, note in came.items()})
    texts, as_shipped, problems = {}, {}, []
    folder = str(root)
    for path in sorted(e.path for e in layout.walk(root) if layout.kind_of(e.path) in kinds):
        try:
            texts[path] = read_note(reads.regular(f"{folder}/{path}", MOST_BYTES))
            if path in came and came[path].text == texts[path]:
                as_shipped[path] = came[path].made
        except OSError as e:
            if path == layout.PROFILE:
                raise UserError(f"{root / path}: {e.strerror or e}; check its permissions") from e
            problems.append((path, KnowledgeError(f"cannot be read: {e.strerror or e}")))
    read = load(texts, thorough=False, shipped=as_shipped)
    return replace(read, problems=(*read.problems, *problems)) if problems else read


class Came(NamedTuple):
    """A note that the tool came with: its text, and what is made of it."""

    text: str
    made: object


@cache
def as_they_came() -> Mapping[str, Came]:
    """The notes of JUDGED_BY that a new vault has, by their paths; what is made of them is kept. The package's own files stay as
    they are."""
    parsers = (str(found.origin) for name in _PARSERS if (found := find_spec(name)))
    kept = shipped.made_of("notes", (*_MADE_BY, *parsers), lambda: pickle.dumps(_made()), bytes)
    with suppress(Exception):  # there is nothing, or it is damaged
        came: Mapping[str, Came] = pickle.loads(kept)
        return came
    return _made()


def _made() -> dict[str, Came]:
    paths = sorted(e.path for e in layout.walk(_SHIPPED) if layout.kind_of(e.path) in JUDGED_BY)
    texts = {path: read_note(reads.regular(_SHIPPED / path, MOST_BYTES)) for path in paths}
    return {path: Came(text, as_it_is(Note(text, path))) for path, text in texts.items()}


def shipped_with_package(kinds: Set[str] = KINDS) -> Knowledge:
    """The knowledge a new vault starts with, for files outside any vault."""
    return _shipped(frozenset(kinds))


@cache
def _shipped(kinds: frozenset[str]) -> Knowledge:
    return of_vault(_SHIPPED, kinds)
