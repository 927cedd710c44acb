"""A value behind a label, and the words it is read from."""

from collections.abc import Iterator
from typing import NamedTuple

from vault_tool.posting.fact import Value
from vault_tool.posting.read.document import Line
from vault_tool.posting.read.labels import READERS
from vault_tool.text.edits import Span


class ValueWords(NamedTuple):
    """Some of a line's words."""

    line: Line
    start: int = 0
    end: int | None = None

    @property
    def text(self) -> str:
        """The words from `start` to `end`."""
        return self.line.text[self.start : self.end]


class Found(NamedTuple):
    """A value behind a label that names `field`: what was read from the words at `span`."""

    field: str
    key: str
    value: Value
    span: Span


def read(field: str, words: ValueWords) -> Iterator[Found]:
    """The values in some words that stand for a field; none where they are no such value."""
    for part in READERS[field](words.text):
        yield Found(field, part.key, part.value, words.line.span(words.start + part.start, words.start + part.end))
