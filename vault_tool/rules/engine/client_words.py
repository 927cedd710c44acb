"""The client's own words in a note, and what can be seen in them at once."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from vault_tool import section_order
from vault_tool.note import Note
from vault_tool.posting import screening_cues
from vault_tool.rules.engine.line_spans import line_around, lowered
from vault_tool.text.edits import Span

if TYPE_CHECKING:
    from vault_tool.posting.screening_question import Question

_WORD = re.compile(r"\w+")
_FULL_WEEK = ("full", "fulltime", "40", "45", "48", "8", "eight")
_NOT_WORDS = bytes.maketrans(
    bytes(c for c in range(128) if not chr(c).isalnum()), b" " * sum(not chr(c).isalnum() for c in range(128))
)


@dataclass(frozen=True)
class ClientWords:
    """The words of the post in a note. Costly readings are made only where a word of theirs stands in it."""

    note: Note

    @cached_property
    def words_span(self) -> Span:
        """Where the post's own words stand: the Posting section, else the body before the first other section."""
        found = self.note.section("Posting")
        if found:
            return found.body_span
        others = (s.span.start for s in self.note.sections if s.title.strip().casefold() in section_order.known())
        return Span(self.note.body_span.start, next(others, len(self.note.text)))

    @cached_property
    def words(self) -> str:
        """The post's own words."""
        return self.note.text[slice(*self.words_span)]

    @cached_property
    def words_lower(self) -> str:
        """The post's own words in lower case, each character where it stands in them."""
        return lowered(self.words)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The words of the post (letters and digits, ASCII ones in lower case): what is not here need not be looked for."""
        plain = self.words.encode("utf-8", "surrogatepass").lower().translate(_NOT_WORDS)
        return frozenset(plain.decode("utf-8", "surrogatepass").split())

    def says(self, words: str) -> bool:
        """Whether the post has these words in a row, whatever stands between them."""
        bare = " ".join(_WORD.findall(words.casefold()))
        return bool(bare) and f" {bare} " in self._bare

    @cached_property
    def _bare(self) -> str:
        return f" {' '.join(_WORD.findall(self.words.casefold()))} "

    def lines_with(self, words: Iterable[str]) -> list[str]:
        """The lines of the post that have one of these words (lower case), in order."""
        cues = self.vocabulary.intersection(words)
        return [self.words[slice(*span)] for span in self.line_spans_with(cues)] if cues else []

    def line_spans_with(self, cues: Iterable[str]) -> list[Span]:
        """Where in `words` the lines stand that have one of these pieces of text (lower case), in order."""
        lower = self.words_lower
        ends = "\n\r" if "\r" in lower else "\n"
        spans: set[Span] = set()
        for cue in cues:
            at = lower.find(cue)
            while at >= 0:
                line = line_around(lower, at, ends)
                spans.add(line)
                at = lower.find(cue, line.end)
        return sorted(spans)

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """The screening questions that the post asks; looked for only where a word says that it may ask some."""
        if not screening_cues.may_ask(self.words_lower, self.vocabulary):
            return ()
        from vault_tool.posting import screening

        return screening.questions(self.words)

    @cached_property
    def full_time(self) -> bool:
        """The post asks for a full working week."""
        return self._has("full_time", _FULL_WEEK)

    def _has(self, feature: str, cues: tuple[str, ...]) -> bool:
        """Whether the post has a feature, looked for only in the lines that have one of its words."""
        lines = self.lines_with(cues)
        if not lines:
            return False
        from vault_tool.posting import features

        return features.has(feature, "\n\n".join(lines))
