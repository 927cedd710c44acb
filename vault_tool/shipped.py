"""What travels with the package: the sample vault, the JSON Schemas, the word lists, what its files say of themselves.

Read-only, the same everywhere.
"""

import ast
import json
import os
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from vault_tool.kept import kept

_T = TypeVar("_T")

_PACKAGE = Path(__file__).parent
_PLACE = str(_PACKAGE)
KINDS_OF_NOTES = (
    "profile", "answer", "bank", "effort", "feature", "phrases", "rule", "signal", "template", "client", "posting"
)  # fmt: skip
"""Kinds of notes that have a schema of what stands in their properties."""


def folder(name: str) -> Path:
    """The folder `vault` or `schemas`: inside an installed package, else beside it in a checkout."""
    installed = _PACKAGE / "data" / name
    return installed if installed.is_dir() else _PACKAGE.parent / name


@cache
def schema(name: str) -> dict[str, Any]:
    """The JSON Schema `schemas/<name>.schema.json` as data. Treat it as read-only: it is shared."""
    text = (folder("schemas") / f"{name}.schema.json").read_text("utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def notes(folder_name: str) -> tuple[tuple[str, str], ...]:
    """Path in the vault and text of each note of a folder of the sample vault, by name."""
    files = sorted((folder("vault") / folder_name).glob("*.md"))
    return tuple((f"{folder_name}/{file.name}", file.read_text("utf-8")) for file in files)


def made_of(name: str, sources: Iterable[str], make: Callable[[], _T], otherwise: Callable[[], _T] | None = None) -> _T:
    """What `make` makes of files and folders of the package or elsewhere, or of its folder `vault`, further files of its code
    among them; kept until one of them changes. `otherwise`: see `kept`."""
    all_sources = ("shipped.py", *sources)
    places = (str(folder(s)) if s == "vault" else os.path.join(_PLACE, s) for s in all_sources)  # noqa: PTH118 - see `kept`
    return kept(name.replace("/", "-"), (file for place in places for file in _files(place)), make, otherwise)


def _files(place: str) -> Iterator[str | os.DirEntry[str]]:
    """The file at a place, or every one that lies in a folder, but for hidden ones, which an editor may put there for a while.
    A name with a dot is a file's: to ask the disk would take longer."""
    if "." in place.rpartition("/")[2]:
        yield place
        return
    with os.scandir(place) as found:
        items = sorted(found, key=lambda item: item.name)
    for item in items:
        if item.name[0] == ".":
            continue
        if item.is_dir():
            yield from _files(item.path) if item.name != "__pycache__" else ()
        else:
            yield item


def word_lists(name: str) -> tuple[str, ...]:
    """The text of `language/data/<name>.txt`, or of every file in the folder of that name: English first, then by name."""
    return tuple(file.read_text("utf-8") for file in _word_list_files(name))


def made_of_word_lists(
    kind: str, name: str, code: Iterable[str], make: Callable[[], _T], otherwise: Callable[[], _T] | None = None
) -> _T:
    """The same of the word lists of a name, a kind of thing."""
    lists = f"language/data/{name}"
    lists += "" if os.path.isdir(f"{_PLACE}/{lists}") else ".txt"  # noqa: PTH112 - see `kept`
    return made_of(f"{kind}-{name}", (lists, *code), make, otherwise)


def _word_list_files(name: str) -> list[Path]:
    place = _PACKAGE / "language" / "data" / name
    return [place.with_suffix(".txt")] if not place.is_dir() else sorted(place.glob("*.txt"), key=_english_first)


def language_text(name: str) -> str:
    """The text of a file in `language/`, its path with '/'."""
    return (_PACKAGE / "language" / name).read_text("utf-8")


def language_texts(name: str) -> tuple[tuple[str, str], ...]:
    """Name without ending, and text, of each `.txt` file of a folder in `language/`, by name."""
    return tuple((file.stem, file.read_text("utf-8")) for file in sorted((_PACKAGE / "language" / name).glob("*.txt")))


def _english_first(file: Path) -> tuple[bool, str]:
    return file.stem != "en", file.stem


def declared(package: str, *names: str) -> list[dict[str, Any]]:
    """What the files of `vault_tool/<package>/` say of themselves with lines `NAME = literal`, one mapping a file, by file name.

    The files are read, not run: a caller that wants one word of each need not load all that they import. A folder with an
    `__init__.py` counts as one file.
    """
    line = re.compile(rf"^({'|'.join(names)})(?:: [^=\n]+)? = (.+)$", re.MULTILINE)
    folder = _PACKAGE / package
    files = sorted(p for p in (*folder.glob("[!_]*.py"), *folder.glob("*/__init__.py")))
    found = ({name: ast.literal_eval(value) for name, value in line.findall(p.read_text("utf-8"))} for p in files)
    return [said for said in found if said]
