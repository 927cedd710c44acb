"""Settings given on the command line as KEY=VALUE, over those of the vault."""

import json
import tomllib
from collections.abc import Callable, Iterable
from typing import Any

Table = dict[str, Any]


def laid_over(data: Table, given: Iterable[str], checked: Callable[[str, str], Table]) -> Table:
    """The settings with the given ones in their places; `checked` reads TOML text and raises for what cannot be.

    A value that is no TOML is text: `lint.fail-on=error`.
    """
    for words in given:
        data = _merged(data, checked(_as_toml(words), "--config"))
    return data


def _as_toml(words: str) -> str:
    key, equals, value = words.partition("=")
    if not equals:
        return words
    try:
        tomllib.loads(f"value = {value}")
    except ValueError:
        value = json.dumps(value.strip())
    return f"{key.strip()} = {value.strip()}"


def _merged(below: Table, above: Table) -> Table:
    both = {key: _merged(below[key], above[key]) for key in below.keys() & above.keys() if _tables(below, above, key)}
    return {**below, **above, **both}


def _tables(below: Table, above: Table, key: str) -> bool:
    return isinstance(below[key], dict) and isinstance(above[key], dict)
