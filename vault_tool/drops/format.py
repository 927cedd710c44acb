"""What a file format's module has to have. Copy the shortest one here to add a format; nothing else has to know."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class Format(Protocol):
    """A module of this package that has a NAME, found by itself: files that hold posts, but not as plain text."""

    NAME: str
    """What people call it: "web page"."""

    def recognise(self, name: str, text: str) -> bool:
        """Whether a file with this name (may be empty) and these words is one; by its words where the name says nothing."""

    def texts(self, data: bytes, text: str) -> Sequence[str]:
        """The posts in it as text, as copying them from a screen gives it; empty where there is none to be had.

        `data` are the file's bytes, `text` the same decoded. Never raises for any of them; O(n).
        """
