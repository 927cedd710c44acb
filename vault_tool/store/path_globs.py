"""Which paths patterns mean: those of vault.toml, and those of .gitignore, as git reads them (git-scm.com/docs/gitignore)."""

import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

GITIGNORE = ".gitignore"


@dataclass(frozen=True, slots=True)
class PathPatterns:
    """Patterns in their order; of those that mean a path the last one decides, and one that begins with `!` lets it in."""

    found: tuple[tuple[re.Pattern[str], bool], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.found)

    def mean(self, path: str) -> bool:
        """Whether a file's path ('/'-separated) is meant, or a folder that it lies in."""
        parts = path.split("/")
        return any(self._decide("/".join(parts[: n + 1]), n + 1 < len(parts)) for n in range(len(parts)))

    def _decide(self, path: str, is_folder: bool) -> bool:
        shown = f"{path}/" if is_folder else path
        verdict = False
        for pattern, lets_in in self.found:
            if pattern.fullmatch(shown):
                verdict = not lets_in
        return verdict


def patterns(lines: Iterable[str], folder: str = "") -> PathPatterns:
    """The patterns of these lines, seen from `folder`; comments and empty lines are none."""
    return PathPatterns(tuple(found for line in lines if (found := _pattern(line, folder))))


def of_git(root: Path, paths: Iterable[str]) -> PathPatterns:
    """What git leaves out of the folder `root`, that these paths lie in: no pattern where it lies in no repository.

    A .gitignore above it, in it and in its folders counts; one that cannot be read is passed over.
    """
    real = root.resolve()
    top = next((folder for folder in (real, *real.parents) if (folder / ".git").exists()), None)
    if top is None:
        return PathPatterns()
    found = PathPatterns()
    above = [folder for folder in (real, *real.parents) if folder.is_relative_to(top)]
    for folder in reversed(above):
        found = _joined(found, _above(folder, real))
    inner = {name for path in paths for name in _folders_of(path)}
    for name in sorted(inner):  # a folder's name comes before those in it
        found = _joined(found, _read(real / name, name))
    return found


def _above(folder: Path, root: Path) -> PathPatterns:
    """The patterns of a .gitignore at or above the root: those with a folder in them are cut down to what is below."""
    if folder == root:
        return _read(folder, "")
    below = f"{root.relative_to(folder).as_posix()}/"
    found = []
    for line in _lines(folder):
        bare = line.removeprefix("!")
        if "/" not in bare.rstrip("/"):
            found.append(line)
        elif bare.removeprefix("/").startswith(below):
            found.append(f"{'!' if line.startswith('!') else ''}/{bare.removeprefix('/').removeprefix(below)}")
        elif bare.startswith("**/"):
            found.append(line)
    return patterns(found)


def _folders_of(path: str) -> list[str]:
    """Each folder on the way to a file, the outer one first."""
    parts = path.split("/")[:-1]
    return ["/".join(parts[: n + 1]) for n in range(len(parts))]


def _read(folder: Path, shown: str) -> PathPatterns:
    return patterns(_lines(folder), shown)


def _lines(folder: Path) -> list[str]:
    try:
        return (folder / GITIGNORE).read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return []


def _joined(one: PathPatterns, other: PathPatterns) -> PathPatterns:
    return PathPatterns((*one.found, *other.found)) if other else one


@lru_cache(maxsize=512)
def _pattern(line: str, folder: str) -> tuple[re.Pattern[str], bool] | None:
    words = line.rstrip("\r\n")
    words = words if words.endswith("\\ ") else words.rstrip(" ")
    if not words or words.startswith("#"):
        return None
    lets_in = words.startswith("!")
    words = words.removeprefix("!").replace("\\#", "#").replace("\\!", "!")
    only_folders = words.endswith("/")
    words = words.rstrip("/")
    anchored = "/" in words
    words = words.removeprefix("/")
    if not words:
        return None
    start = f"{re.escape(folder)}/" if folder else ""
    anywhere = "" if anchored else "(?:.*/)?"
    end = "/" if only_folders else "/?"
    return re.compile(start + anywhere + _expression(words) + end, (os.name == "nt" and re.IGNORECASE) or 0), lets_in


def _expression(words: str) -> str:
    """A glob as a regular expression: `*` and `?` within a name, `**` over folders, `[...]` one of these letters."""
    out, at = "", 0
    while at < len(words):
        if words.startswith("**/", at):
            out, at = out + "(?:.*/)?", at + 3
        elif words.startswith("/**", at) and at + 3 == len(words):
            out, at = out + "/.+", at + 3
        elif words.startswith("**", at):
            out, at = out + ".*", at + 2
        elif words[at] == "*":
            out, at = out + "[^/]*", at + 1
        elif words[at] == "?":
            out, at = out + "[^/]", at + 1
        elif words[at] == "[" and (end := words.find("]", at + 2)) > 0:
            inside = words[at + 1 : end].replace("\\", "\\\\")
            out, at = out + f"[{'^' + inside[1:] if inside[0] in '!^' else inside}]", end + 1
        else:
            out, at = out + re.escape(words[at]), at + 1
    return out
