"""A change to a text is a list of edits over it; what is not edited keeps its bytes."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple, TypeVar

_T = TypeVar("_T")


class Span(NamedTuple):
    """A half-open range of code point offsets: `text[span.start:span.end]`."""

    start: int
    end: int


def apart(found: Iterable[_T], span_of: Callable[[_T], Span]) -> Iterator[_T]:
    """What was found, in the order it stands, without what overlaps something before it; of two at one place the first."""
    end = 0
    for one in sorted(found, key=lambda one: span_of(one).start):
        span = span_of(one)
        if span.start >= end:
            yield one
            end = span.end


class Edit(NamedTuple):
    """Replace `text[start:end]` with `text`; an insertion where start == end, a deletion where `text` is empty."""

    start: int
    end: int
    text: str


class OverlappingEditsError(ValueError):
    """Two edits touch the same characters, so their order would matter."""


def apply(text: str, edits: Iterable[Edit]) -> str:
    """`text` with all edits made at once; insertions at one place keep the order given.

    Raises OverlappingEditsError where two edits overlap, ValueError where one reaches outside the text.
    """
    pieces: list[str] = []
    cursor = 0
    for edit in sorted(edits, key=lambda e: (e.start, e.end)):
        if not 0 <= edit.start <= edit.end <= len(text):
            raise ValueError(f"edit {edit.start}..{edit.end} reaches outside a text of {len(text)} characters")
        if edit.start < cursor:
            raise OverlappingEditsError(f"edit {edit.start}..{edit.end} overlaps the one that ends at {cursor}")
        pieces += (text[cursor : edit.start], edit.text)
        cursor = edit.end
    pieces.append(text[cursor:])
    return "".join(pieces)
