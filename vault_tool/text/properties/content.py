"""What a properties block holds, whoever read it: values, and where each entry stands in the block."""

from typing import NamedTuple


class Entry(NamedTuple):
    """One property: `start` of its key, `end` of what belongs to it (no line ending), its value's own span and style."""

    key: str
    start: int
    end: int
    value_start: int
    value_end: int
    style: str
    """`'`, `"`, `|`, `>` as the scalar is quoted, "" plain, "block" or "flow" for a list or mapping, "alias"."""


class Content(NamedTuple):
    """What a block holds; `flow` where all of it is one `{…}`. `duplicate` is the offset of a key that stands twice."""

    values: dict[str, object]
    entries: tuple[Entry, ...] = ()
    flow: bool = False
    duplicate: tuple[str, int] | None = None


class YamlProblem(Exception):  # noqa: N818 - it becomes a Problem, not a traceback
    """Why the YAML cannot be read, and where."""

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message)
        self.message, self.offset = message, offset
