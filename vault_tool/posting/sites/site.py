"""What a job site's file has to have. Copy the shortest one here to add a site; nothing else has to know."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Protocol

from vault_tool.posting.read.candidates import Candidate
from vault_tool.posting.read.document import Document
from vault_tool.text.edits import Span


class Platform(Protocol):
    """A module of this package that has a NAME, found by itself.

    Its docstring ends in three examples or more, each a post in our own words and the facts that must be read from it:
    `Example:`, the post indented by four spaces, `Facts:`, and one `key = JSON value` a line, indented too. They are
    its tests.
    """

    NAME: str
    """The value of the fact `platform`: "upwork"."""

    ADDRESS: re.Pattern[str]
    """What the addresses of the site's posts look like."""

    def recognise(self, doc: Document) -> tuple[int, Span] | None:
        """How surely the text is a post of this site (90 its own address or headings, 50 its layout, 10 a hint), and
        the words that say so; None where it is not. The surest site reads the text; under 10 none does."""

    def read(self, doc: Document) -> Iterator[Candidate]:
        """The values that the site's own layout shows. Labels common to all posts are read for it afterwards, unless the
        module has a function `labels_too(doc) -> bool` that says no."""

    # A module may also have `own_words(doc) -> Sequence[Span]`: where the client's title and description stand on a page
    # that prints much else around them; empty where that is not known. And `posts(doc) -> Sequence[Span]`: where each post stands in a page that shows many, without
    # the menus and footers around them; empty where the text is one post and nothing else.
