"""The files that a user names on the command line: from where they stand, or from the vault's root."""

import contextlib
import re
from collections.abc import Iterable
from pathlib import Path

from vault_tool.errors import UserError
from vault_tool.language.nearest import closest
from vault_tool.store import layout

_TITLE = re.compile(rb"^title:[ \t]*([^\r\n]{1,400})", re.MULTILINE)
_HEAD_BYTES = 2_048
_SAYS_MUCH = 4
"""Letters that words have at least by which a note is named."""


def path_in(root: Path | None, path: Path) -> str | None:
    """The path in the vault of a file, which need not be there; None outside of it."""
    if root is None:
        return None
    real, real_root = path.resolve(), root.resolve()
    return real.relative_to(real_root).as_posix() if real.is_relative_to(real_root) else None


def located(root: Path | None, named: Path) -> Path:
    """Where a file or folder that the user named lies: in the vault, named from here or from its root; else from here."""
    for candidate in (named, root / named) if root else ():
        if candidate.exists() and path_in(root, candidate) is not None:
            return candidate
    return named


def in_names(root: Path, named: Path) -> list[str]:
    """The notes that a few words of their names stand for, by their paths in the vault; empty where `named` is a path.

    Postings come before all others, by their names and then by their titles, and a note of exactly this name before
    those that have more in theirs.
    """
    if str(named) == "-" or set(str(named)) & set("*?[") or located(root, named).exists():
        return []
    words = _plain(named.name.removesuffix(".md") if len(named.parts) == 1 else named.as_posix().removesuffix(".md"))
    paths = sorted(e.path for e in layout.walk(root) if e.path.endswith(".md"))
    named_so = [path for path in paths if words and words in _plain(path.removesuffix(".md"))]
    postings = [path for path in named_so if layout.kind_of(path) == "posting"]
    found = postings or [path for path in paths if words and words in _title(root, path)] or named_so
    exact = [path for path in found if _plain(path.rpartition("/")[2].removesuffix(".md")) == words]
    return exact or found


def _title(root: Path, path: str) -> str:
    """The title that a posting note's properties have, as names are compared; empty for any other note."""
    if layout.kind_of(path) != "posting":
        return ""
    with contextlib.suppress(OSError), (root / path).open("rb") as file:
        found = _TITLE.search(file.read(_HEAD_BYTES))
        return _plain(found[1].decode("utf-8", "replace")) if found else ""
    return ""


def _plain(name: str) -> str:
    """A name as it is compared: letters and digits, one hyphen for whatever else stands between them."""
    return re.sub(r"[\W_]+", "-", name.casefold()).strip("-")


def note_in(root: Path, named: Path) -> str:
    """The path in the vault of a note that the user named. Raises UserError where there is none."""
    found = located(root, named)
    path = path_in(root, found)
    if path is None or not found.is_file():
        near = _alike(root, named)
        raise UserError(
            f"{named}: no such note in {root}; {f'did you mean {near}?' if near else 'vault list has them all'}"
        )
    return path


def shortest_words(path: str, others: Iterable[str]) -> str:
    """The fewest words of a posting's file name that no other posting has, for `in_names`; its whole name where that is it.

    The fewer digits the better: words are remembered.
    """
    name = _plain(path.rpartition("/")[2].removesuffix(".md"))
    names = [f"-{_plain(other.removesuffix('.md'))}-" for other in others if other != path]
    parts = name.split("-")
    for count in range(1, len(parts)):
        runs = ["-".join(parts[at : at + count]) for at in range(len(parts) - count + 1)]
        for words in sorted(runs, key=lambda run: sum(c.isdigit() for c in run)):
            if len(words) >= _SAYS_MUCH and not any(words in other for other in names):
                return words
    return path.rpartition("/")[2].removesuffix(".md")


def _alike(root: Path, named: Path) -> str:
    """The posting whose name has words most like these; empty where none has."""
    names = {path: path for e in layout.walk(root) if layout.kind_of(path := e.path) == "posting"}
    by_word = {word: path for path in names for word in _plain(path.removesuffix(".md")).split("-")}
    near = closest(_plain(named.name.removesuffix(".md")), by_word)
    return by_word[near] if near else ""
