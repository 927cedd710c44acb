"""The examples of `pieces/` cut as posts are cut, each piece with its traits and its mark."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from vault_tool.posting.asked.piece_kinds import PieceKind
from vault_tool.posting.asked.segments import Segment, segments
from vault_tool.posting.asked.traits import after
from vault_tool.posting.asked.weighed import described

FOLDER = Path(__file__).parent / "pieces"
_HEADING = "h"
MARKS = frozenset((*PieceKind, _HEADING))
_NO_PLACE = ("place=", "under=")
"""Traits that a sentence on its own does not have."""


class Example(NamedTuple):
    """A piece: its traits, what it is, and the number of its post."""

    traits: tuple[str, ...]
    kind: str
    post: int


class Marked(NamedTuple):
    """A post's text, and where each marked piece stands in it."""

    text: str
    marks: tuple[tuple[int, int, str], ...]
    alone: bool


def posts() -> Iterator[Marked]:
    """Every post of the folder. Raises ValueError for a line without a mark."""
    for file in sorted(FOLDER.glob("*.txt")):
        for block in file.read_text("utf-8").split("\n===\n")[1:]:
            yield _marked(block, file)


def _marked(block: str, file: Path) -> Marked:
    text, marks = "", []
    for line in filter(str.strip, block.splitlines()):
        mark, _, words = line.removeprefix("&").partition(" ")
        if mark not in MARKS:
            raise ValueError(f"{file.name}: no mark begins {line!r}")
        text += (" " if line.startswith("&") else "\n") if text else ""
        marks.append((len(text), len(text) + len(words), mark))
        text += words
    return Marked(text, tuple(marks), file.stem.startswith("sentences"))


def examples() -> Iterator[Example]:
    """Every piece that is cut out of the posts."""
    for number, post in enumerate(posts()):
        cut = segments(post.text)
        before: Segment | None = None
        kind = ""
        for one in described(post.text, cut):
            found = [*one.traits, *after(kind, one.piece, before)]
            before, kind = one.piece, _kind(one.piece, post)
            if kind != _HEADING:
                known = (t for t in found if not (post.alone and t.startswith(_NO_PLACE)))
                yield Example(tuple(sorted(set(known))), kind, number)


def _kind(piece: Segment, post: Marked) -> str:
    """The mark of the line that most of the piece stands in."""
    return max(
        post.marks,
        key=lambda m: min(m[1], piece.span.end) - max(m[0], piece.span.start),
    )[2]
