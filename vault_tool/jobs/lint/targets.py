"""Which files are linted: the vault's notes, or what the user named, inside a vault or not."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from glob import glob
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from vault_tool.errors import UserError
from vault_tool.store import layout

if TYPE_CHECKING:
    from vault_tool.store.layout import Entry

NOT_LINTED = frozenset({"drop", "archive", "state", "ignored"})
"""Kinds of files that a vault is not searched for; named on their own, they are linted like a file outside."""


class Target(NamedTuple):
    """A file to lint. `path` is its path in the vault; outside of it (`kind` empty: told by the text) its name."""

    shown: str
    file: str
    path: str
    kind: str
    size: int
    mtime_ns: int


def targets(root: Path | None, named: Iterable[Path], entries: Iterable[Entry]) -> list[Target]:
    """The files that are named, each once, those of a named folder below it; without a name all notes of the vault.

    `entries` are the vault's files, in the order of their names.

    Raises UserError for what is not there and, outside any vault, where nothing is named.
    """
    named = tuple(named)
    if not named:
        if root is None:
            raise UserError("not inside a vault: name the files to lint, or a vault with -C DIR")
        return list(_of_vault(root, entries))
    found: dict[str, Target] = {}
    for path in (p for n in named for p in _expanded(n)):
        for target in _under(root, path) if path.is_dir() else [_single(root, path)]:
            found.setdefault(target.file, target)
    return sorted(found.values())


def _of_vault(root: Path, entries: Iterable[Entry]) -> Iterator[Target]:
    start = f"{root}{os.sep}"
    for e in entries:
        kind = layout.kind_of(e.path)
        if kind not in NOT_LINTED:
            yield Target(e.path, start + e.path, e.path, kind, e.size, e.mtime_ns)


def _expanded(path: Path) -> list[Path]:
    """The path itself, or the files that it means as a pattern. Raises UserError where there is nothing of that name."""
    if path.exists():
        return [path]
    if any(c in str(path) for c in "*?["):
        found = [Path(p) for p in sorted(glob(str(path), recursive=True))]  # noqa: PTH207 - an absolute pattern is one too
        if found:
            return [p for p in found if not p.is_dir()]
        raise UserError(f"{path}: no file has such a name")
    raise UserError(f"{path}: no such file or folder; check its name")


def _under(root: Path | None, folder: Path) -> Iterator[Target]:
    """The notes below a folder, shown below the name that the user gave it."""
    inside = _relative(root, folder)
    for e in layout.walk(folder):
        shown, file = (folder / e.path).as_posix(), str(folder / e.path)
        if inside is None:
            if e.path.lower().endswith((".md", ".markdown")):
                yield Target(shown, file, e.path, "", e.size, e.mtime_ns)
            continue
        path = e.path if inside == "." else f"{inside}/{e.path}"
        kind = layout.kind_of(path)
        if kind not in NOT_LINTED:
            yield Target(shown, file, path, kind, e.size, e.mtime_ns)


def unsaved(root: Path | None, name: str, size: int) -> Target:
    """A text that is in no file, to be judged as if it stood at `name` (relative to here, or to the vault's root)."""
    inside = _relative(root, Path(name))
    return _target(name, name, inside, size, 0)


def _single(root: Path | None, file: Path) -> Target:
    stat = file.stat()
    return _target(file.as_posix(), str(file), _relative(root, file), stat.st_size, stat.st_mtime_ns)


def _target(shown: str, file: str, inside: str | None, size: int, mtime_ns: int) -> Target:
    kind = layout.kind_of(inside) if inside else ""
    known = kind if kind not in NOT_LINTED else ""
    return Target(shown, file, inside or Path(file).name, known, size, mtime_ns)


def _relative(root: Path | None, path: Path) -> str | None:
    """The path in the vault; None outside of it."""
    if root is None:
        return None
    real, real_root = path.resolve(), root.resolve()
    return real.relative_to(real_root).as_posix() if real.is_relative_to(real_root) else None
