"""Which files are linted: the vault's notes, or what the user named, inside a vault or not."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from glob import glob
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from vault_tool.errors import UserError
from vault_tool.jobs.named_paths import located, path_in
from vault_tool.store import layout

if TYPE_CHECKING:
    from vault_tool.jobs.lint.request import Request
    from vault_tool.jobs.vault import Place
    from vault_tool.store.layout import VaultFile

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


def targets(root: Path | None, named: Iterable[Path], entries: Iterable[VaultFile]) -> list[Target]:
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
    for shown, path in (pair for name in named for pair in _expanded(root, name)):
        for target in _under(root, shown, path) if path.is_dir() else [_single(root, shown, path)]:
            found.setdefault(target.file, target)
    return sorted(found.values())


def left_out(place: Place, request: Request, found: Iterable[Target]) -> frozenset[str]:
    """The shown paths of those that are left out: by `exclude`, or because git leaves them out. What was named is in."""
    lint = place.config.lint
    in_git = place.root is not None and lint.respect_gitignore and _in_repository(place.root)
    if not (lint.exclude or request.exclude or in_git):
        return frozenset()
    from vault_tool.store.path_globs import of_git, patterns

    listed = list(found)
    paths = [t.path for t in listed if t.kind]
    excluded = patterns((*lint.exclude, *request.exclude))
    ignored = of_git(place.root, paths) if place.root and in_git else patterns(())
    named = {str(located(place.root, path).resolve()) for path in request.paths} if excluded or ignored else set()
    return frozenset(
        t.shown
        for t in listed
        if (excluded or ignored)
        and (excluded.mean(t.path) or (t.kind and ignored.mean(t.path)))
        and str(Path(t.file).resolve()) not in named
    )


def _in_repository(root: Path) -> bool:
    real = root.resolve()
    return any((folder / ".git").exists() for folder in (real, *real.parents))


def _of_vault(root: Path, entries: Iterable[VaultFile]) -> Iterator[Target]:
    start = f"{root}{os.sep}"
    for e in entries:
        kind = layout.kind_of(e.path)
        if kind not in NOT_LINTED:
            yield Target(e.path, start + e.path, e.path, kind, e.size, e.mtime_ns)


def _expanded(root: Path | None, named: Path) -> list[tuple[Path, Path]]:
    """The file or folder that a name means, or the files that it means as a pattern: how each is shown, and its path.

    Raises UserError where there is nothing of that name.
    """
    path = located(root, named)
    if path.exists():
        return [(named, path)]
    if not any(c in str(named) for c in "*?["):
        raise UserError(f"{named}: no such file or folder; check its name")
    for start in (Path(), root) if root else (Path(),):
        found = sorted(glob(str(named), root_dir=start, recursive=True))  # noqa: PTH207 - an absolute pattern is one too
        if found:
            return [(Path(name), start / name) for name in found if not (start / name).is_dir()]
    raise UserError(f"{named}: no file has such a name")


def _under(root: Path | None, shown_as: Path, folder: Path) -> Iterator[Target]:
    """The notes below a folder, shown below the name that the user gave it."""
    inside = path_in(root, folder)
    for e in layout.walk(folder):
        shown, file = (shown_as / e.path).as_posix(), str(folder / e.path)
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
    inside = path_in(root, located(root, Path(name)))
    if inside is None and root is not None:
        inside = path_in(root, root / name)
    return _target(name, name, inside, size, 0)


def _single(root: Path | None, shown: Path, file: Path) -> Target:
    stat = file.stat()
    return _target(shown.as_posix(), str(file), path_in(root, file), stat.st_size, stat.st_mtime_ns)


def _target(shown: str, file: str, inside: str | None, size: int, mtime_ns: int) -> Target:
    kind = layout.kind_of(inside) if inside else ""
    known = kind if kind not in NOT_LINTED else ""
    return Target(shown, file, inside or Path(file).name, known, size, mtime_ns)
