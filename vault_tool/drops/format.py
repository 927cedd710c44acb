"""What a file format's module has to have. Copy the shortest one here to add a format; nothing else has to know."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import NamedTuple, Protocol

IsJob = Callable[[str], bool]
"""Whether an address leads to one job; files of posts know nothing of job sites, so whoever reads them says it."""


class Dropped(NamedTuple):
    """One post of a file: its words as text, and what the file says of it outside of them.

    `subject` and `sent` are a mail's; `card` says that the words are a card of many: name, company and place on its first
    lines.
    """

    text: str
    subject: str = ""
    sent: datetime | None = None
    card: bool = False


class Format(Protocol):
    """A module of this package that has a NAME, found by itself: files that hold posts, but not as plain text."""

    NAME: str
    """What people call it: "web page"."""

    def recognize(self, name: str, text: str) -> bool:
        """Whether a file with this name (may be empty) and these words is one; by its words where the name says nothing."""

    def texts(self, data: bytes, text: str, is_job: IsJob) -> Sequence[Dropped]:
        """The posts in it as copying them from a screen gives them; empty where there is none to be had.

        `data` are the file's bytes, `text` the same decoded. Links that `is_job` keep their address. Never raises for any
        of them; O(n).
        """

    # A form whose lines are nobody's words may also have `no_posts(text) -> str`: why a file without posts in it is not to
    # be read as plain text, "" where it may be.
