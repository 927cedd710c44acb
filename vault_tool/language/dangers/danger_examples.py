"""The example sentences of `examples/`: a file a kind of danger, and one of what is always harmless."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from vault_tool import shipped

FOLDER = "dangers/examples"
ORDINARY = "ordinary"
"""The file whose every line is harmless."""
_MARKS = {"+ ": True, "- ": False}


class Told(NamedTuple):
    """A sentence or short message, the kind of danger whose file it stands in, and whether it is one."""

    text: str
    kind: str
    is_one: bool


def read(kind: str, text: str) -> Iterator[Told]:
    """The examples of a file's text. Raises ValueError for a line that has no mark."""
    for line in text.splitlines():
        if line.startswith("#") or not line.strip():
            continue
        if line[:2] not in _MARKS:
            raise ValueError(f"{kind}: no mark begins {line[:60]!r}")
        yield Told(line[2:], kind, _MARKS[line[:2]])


@cache
def ones_of(kind: str) -> tuple[str, ...]:
    """The texts of the examples of a kind that are one, in their order."""
    return tuple(one.text for one in read(kind, shipped.language_text(f"{FOLDER}/{kind}.txt")) if one.is_one)


@cache
def harmless() -> tuple[str, ...]:
    """The texts of the examples that are none of any kind."""
    return tuple(one.text for one in told() if not one.is_one)


@cache
def told() -> tuple[Told, ...]:
    """Every example that travels with the package."""
    return tuple(one for name, text in shipped.language_texts(FOLDER) for one in read(name, text))
