"""The posts and messages of `danger_posts/`, in words of our own: dangers, and honest ones that look like them.

A line `=== KIND KIND?` begins each: the kinds of danger that it is, with `?` those that a careful reader may see otherwise.
`=== honest` begins one that is none.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).parent / "danger_posts"
HONEST = "honest"
_DOUBT = "?"
_HEAD = re.compile(r"^=== *", re.MULTILINE)


class LabeledPost(NamedTuple):
    """A text, the kinds of danger that it surely is, and those about which careful readers aren't sure."""

    text: str
    kinds: frozenset[str]
    doubtful: frozenset[str] = frozenset()

    @property
    def is_settled(self) -> bool:
        """Whether it is surely a danger or surely none."""
        return bool(self.kinds) or not self.doubtful


def read(text: str) -> Iterator[LabeledPost]:
    """The posts of a file's text. Raises ValueError for one whose first line names no kind."""
    for part in _HEAD.split(text)[1:]:
        head, _, post = part.partition("\n")
        named = head.split()
        if not named:
            raise ValueError(f"no kind stands before {post[:60]!r}")
        doubtful = frozenset(name.removesuffix(_DOUBT) for name in named if name.endswith(_DOUBT))
        yield LabeledPost(
            post.strip(), frozenset(named) - {HONEST} - {name for name in named if name.endswith(_DOUBT)}, doubtful
        )


@cache
def danger_posts() -> tuple[LabeledPost, ...]:
    """Every post of the folder, file by file: those that are nearly the same stand near each other."""
    return tuple(post for file in sorted(FOLDER.glob("*.txt")) for post in read(file.read_text("utf-8")))
