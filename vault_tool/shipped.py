"""What travels with the package: the sample vault, the JSON Schemas, the word lists. Read-only, the same everywhere."""

import json
from functools import cache
from pathlib import Path
from typing import Any

_PACKAGE = Path(__file__).parent


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


def word_lists(name: str) -> tuple[str, ...]:
    """The text of `language/data/<name>.txt`, or of every file in the folder of that name: English first, then by name."""
    place = _PACKAGE / "language" / "data" / name
    files = [place.with_suffix(".txt")] if not place.is_dir() else sorted(place.glob("*.txt"), key=_english_first)
    return tuple(file.read_text("utf-8") for file in files)


def _english_first(file: Path) -> tuple[bool, str]:
    return file.stem != "en", file.stem
