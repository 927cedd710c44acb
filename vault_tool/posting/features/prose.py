"""A post's text cut up once for all features: sentences with their words, and lines with what they are."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, pairwise

from vault_tool.posting.features import listing
from vault_tool.text.edits import Span

_SENTENCE_END = re.compile(
    r"[\r\n]+"
    r"|(?<=[.!?…:])(?<!e\.g\.)(?<!i\.e\.)(?<!\bvs\.)(?<!U\.S\.)(?<!\bapprox\.)[\"'”’)\]*_]{0,4}[ \t]+(?=[\"'“‘(\[*_$]{0,3}[A-Z0-9])"
    r"|[ \t]+[•●▪◦·✓✔✅►➤⇒][ \t]*"
    r"|[ \t]+[-–—][ \t]+(?=[A-Z])(?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[a-z]{0,6})\b|[AP]M\b)"
)
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|[,;:()|.]")
_ADDRESS = re.compile(r"\s*(?:https?://\S*|\S+\.(?:txt|md|html?|eml|pdf))\s*")
_BREAKS = frozenset(",;:()|.")
_TURNS = frozenset(("but", "however", "although", "though", "yet"))


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, list item or line. `words` are lower-case with no marks; `clauses` numbers the clause each is in.

    `plain` is the words with one space before, between and after them: what phrases are looked for in.
    """

    span: Span
    words: tuple[str, ...]
    spans: tuple[Span, ...]
    clauses: tuple[int, ...]
    plain: str
    offsets: tuple[int, ...]

    def word_at(self, offset: int) -> int:
        """The number of the word that stands at `offset` in `plain`."""
        return bisect_right(self.offsets, offset) - 1

    def word_after(self, offset: int) -> int:
        """The number of the word that stands at `offset` in the text or next after it; the last where none does."""
        return next((n for n, span in enumerate(self.spans) if span.end > offset), len(self.words) - 1)


def _sentence(text: str, span: Span) -> Sentence | None:
    words: list[str] = []
    spans: list[Span] = []
    clauses: list[int] = []
    clause = 0
    for m in _WORD.finditer(text, *span):
        word = m[0]
        if word in _BREAKS:
            clause += 1
            continue
        word = word.lower().replace("’", "'")
        clause += word in _TURNS
        words.append(word)
        spans.append(Span(*m.span()))
        clauses.append(clause)
    if not words or _ADDRESS.fullmatch(text, *span):
        return None
    offsets = tuple(accumulate((len(w) + 1 for w in words[:-1]), initial=1))
    return Sentence(span, tuple(words), tuple(spans), tuple(clauses), f" {' '.join(words)} ", offsets)


@dataclass(frozen=True)
class Prose:
    """A post's text and what every feature looks at, each worked out at most once and in linear time."""

    text: str

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Every sentence that has a word in it, in order."""
        edges = [0]
        for m in _SENTENCE_END.finditer(self.text):
            edges += (m.start(), m.end())
        edges.append(len(self.text))
        found = (_sentence(self.text, Span(a, b)) for a, b in list(pairwise(edges))[::2] if a < b)
        return tuple(s for s in found if s)

    @cached_property
    def _starts(self) -> list[int]:
        return [s.span.start for s in self.sentences]

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence that stands at an offset of the text."""
        number = bisect_right(self._starts, offset) - 1
        if number < 0 or self.sentences[number].span.end <= offset:
            return None
        return self.sentences[number]

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        places: dict[str, list[int]] = {}
        for number, sentence in enumerate(self.sentences):
            for word in sentence.words:
                at = places.setdefault(word, [])
                if not at or at[-1] != number:
                    at.append(number)
        return places

    @cached_property
    def _vocabulary(self) -> list[str]:
        return sorted(self._places)

    def having(self, cues: Iterable[str]) -> list[Sentence]:
        """The sentences that have one of these words, in order; a cue that ends in `*` is the beginning of a word."""
        numbers: set[int] = set()
        for cue in cues:
            if not cue.endswith("*"):
                numbers.update(self._places.get(cue, ()))
                continue
            stem = cue[:-1]
            for word in self._vocabulary[bisect_left(self._vocabulary, stem) :]:
                if not word.startswith(stem):
                    break
                numbers.update(self._places[word])
        return [self.sentences[n] for n in sorted(numbers)]

    @cached_property
    def lines(self) -> tuple["listing.Line", ...]:
        """Every line that is not blank: heading, list item or plain text."""
        return listing.lines(self.text)
