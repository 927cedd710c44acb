"""Patterns that stand one right behind the other: what one long pattern would find, in pieces that a person can read."""

import re
from collections.abc import Iterator

from vault_tool.language.wordlists import Pattern
from vault_tool.text.regex import Regex

Finder = Regex | Pattern


class Chain:
    """Patterns in a row; one that may match nothing at all need not be there."""

    def __init__(self, first: Finder, *others: Finder) -> None:
        self._first, self._others = first, others

    def match(self, text: str, start: int, end: int) -> tuple[re.Match[str], ...] | None:
        """The match of each, if they stand at `start`."""
        first = self._first.match(text, start, end)
        return self._linked(first, text, end) if first else None

    def finditer(self, text: str, start: int, end: int) -> Iterator[tuple[re.Match[str], ...]]:
        """The same for each place in `text[start:end]`; no two of them overlap."""
        low = text[start:end].lower()
        if not all(other.may_be_in(low) for other in (self._first, *self._others) if isinstance(other, Pattern)):
            return
        while start <= end and (first := self._first.search(text, start, end)):
            start = first.start() + 1
            if links := self._linked(first, text, end):
                start = max(start, links[-1].end())
                yield links

    def _linked(self, first: re.Match[str], text: str, end: int) -> tuple[re.Match[str], ...] | None:
        links = [first]
        for other in self._others:
            if (link := other.match(text, links[-1].end(), end)) is None:
                return None
            links.append(link)
        return tuple(links)
