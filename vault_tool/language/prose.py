"""A post's text cut up once for all features: sentences with their words, and lines with what they are."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Set
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate, pairwise

from vault_tool.language import pieces, wordlists
from vault_tool.language.wordlists import Pattern
from vault_tool.text.edits import Span
from vault_tool.text.regex import Regex

SENTENCE_END = Pattern(
    r"[\r\n.!?…:•●▪◦·✓✔✅►➤⇒–—_-](?:{line_end}|{stop}|{bullet}|{dash}|{rule})",
    re.NOFLAG,
    line_end=r"(?<=[\r\n])[\r\n]*",
    stop=r"(?<=[.!?…:]){no_short_form}[\"'”’)\]*_]{0,4}[ \t]+(?=[\"'“‘(\[*_$]{0,3}[A-Z0-9])",
    no_short_form=r"(?<!e\.g\.)(?<!i\.e\.)(?<!\bvs\.)(?<!U\.S\.)(?<!\bU\. S\.)(?!(?<=\bU\.)[ \t]S\.)",
    bullet=r"(?<=[ \t][•●▪◦·✓✔✅►➤⇒])[ \t]*",
    rule=r"(?<=[ \t]_)_{3,}[ \t]*",
    dash=r"(?<=[ \t][-–—])[ \t]+(?=[A-Z])(?!{time/en.weekday}s?\b|[AP]M\b)",
)
"""A sentence ends with a line, behind a full stop and the like, and before a bullet, a dash or a rule within a line."""
LEAST_TOLD = 5
"""Words of a sentence that tells something."""

_BULLETS = frozenset("•●▪◦·✓✔✅►➤⇒–—-")
WORD = Regex(r"[^\W_]+(?:['’][^\W_]+)*")
"""A word as phrases see it."""
_PLAIN_WORD = Regex(r"[a-z0-9]+(?:'[a-z0-9]+)*")
"""The same in ASCII and small letters, found in half the time."""
_WORD_OR_BREAK = Regex(r"[^\W_]+(?:['’][^\W_]+)*|[,;:()|.]")
_BREAKS = frozenset(",;:()|.")
_TURNS = wordlists.words("negations", "turns")
_ADDRESS = Regex(r"\s*(?:https?://\S*|\S+\.(?:txt|md|html?|eml|pdf))\s*")


@dataclass(frozen=True)
class Sentence:
    """One sentence, list item or line of `text`. `words` are lower-case with no marks."""

    text: str
    span: Span
    words: tuple[str, ...]

    @cached_property
    def plain(self) -> str:
        """The words with one space before, between and after them: what phrases are looked for in."""
        return f" {' '.join(self.words)} "

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """Where each word stands in the text."""
        return tuple([Span(*m.span()) for m in WORD.finditer(self.text, *self.span)])

    @cached_property
    def clauses(self) -> tuple[int, ...]:
        """The number of the clause that each word is in."""
        clause, found = 0, []
        for piece in _WORD_OR_BREAK.findall(self.text, *self.span):
            if piece in _BREAKS:
                clause += 1
                continue
            clause += piece.lower() in _TURNS
            found.append(clause)
        return tuple(found)

    @cached_property
    def _offsets(self) -> tuple[int, ...]:
        return tuple(accumulate((len(w) + 1 for w in self.words[:-1]), initial=1))

    def word_at(self, offset: int) -> int:
        """The number of the word that stands at `offset` in `plain`."""
        return bisect_right(self._offsets, offset) - 1

    def word_after(self, offset: int) -> int:
        """The number of the word that stands at `offset` in the text or next after it; the last where none does."""
        return next((n for n, span in enumerate(self.spans) if span.end > offset), len(self.words) - 1)


def low_words(text: str) -> tuple[str, ...]:
    """The words of a text, in small letters."""
    low = text.lower()
    return tuple(_PLAIN_WORD.findall(low) if low.isascii() else WORD.findall(low.replace("’", "'")))


def _sentence(text: str, span: Span) -> Sentence | None:
    said = text[slice(*span)]
    # a capital may become two characters in small letters, one of which is in no word
    words = low_words(said) if said.isascii() else tuple([w.lower().replace("’", "'") for w in WORD.findall(said)])
    if not words or (len(words) > 1 and _ADDRESS.fullmatch(text, *span)):
        return None
    return Sentence(text, span, words)


@lru_cache(maxsize=4)
def _sentences(text: str) -> tuple[Sentence, ...]:
    edges = [0]
    for m in SENTENCE_END.finditer(text):
        edges += (m.start() if text[m.start()] in _BULLETS else m.end(), m.end())
    edges.append(len(text))
    found = (_sentence(text, Span(a, b)) for a, b in list(pairwise(edges))[::2] if a < b)
    return tuple(s for s in found if s)


def places_in(sentences: Iterable[Sentence]) -> Mapping[str, list[int]]:
    """The numbers of the sentences that have a word, in order, by each word."""
    places: dict[str, list[int]] = defaultdict(list)
    for number, sentence in enumerate(sentences):
        for word in frozenset(sentence.words):
            places[word].append(number)
    return dict(places)


@lru_cache(maxsize=4)
def _places(text: str) -> Mapping[str, list[int]]:
    return places_in(_sentences(text))


@lru_cache(maxsize=4)
def of(text: str, title_at: int = 0) -> "Prose":
    """The text cut up; features and signals ask for the same one after another."""
    return Prose(text, title_at)


@dataclass(frozen=True)
class Prose:
    """A post's text and what every feature looks at, each worked out at most once and in linear time."""

    text: str
    title_at: int = 0
    """Where the job's title stands in the text; at its beginning where nobody knows better."""

    @cached_property
    def title(self) -> Sentence | None:
        """The sentence that is the job's title; the first one where none stands at `title_at`."""
        return self.sentence_at(self.title_at) or (self.sentences[0] if self.sentences else None)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Every sentence that has a word in it, in order."""
        return _sentences(self.text)

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
    def places(self) -> Mapping[str, list[int]]:
        """The numbers of the sentences that have a word, by each word."""
        return _places(self.text)

    @cached_property
    def _vocabulary(self) -> list[str]:
        return sorted(self.places)

    def numbers_having(self, cues: Iterable[str]) -> set[int]:
        """The numbers of the sentences that have one of these words; a cue that ends in `*` is a word's beginning."""
        numbers: set[int] = set()
        for cue in cues:
            if places := self.places.get(cue):
                numbers.update(places)
            elif cue[-1] == "*":
                for word in self._beginning(cue[:-1]):
                    numbers.update(self.places[word])
        return numbers

    def numbers_having_each(self, several: Iterable[tuple[str, ...]]) -> set[int]:
        """The numbers of the sentences that have one word of each of several such cues."""
        places, numbers = self.places, None
        for cues in several:
            having: Collection[int] | None
            if len(cues) == 1 and cues[0][-1] != "*":
                having = places.get(cues[0], ())
            elif (having := self._having.get(cues)) is None:
                having = self._having[cues] = self.numbers_having(cues)
            numbers = set(having) if numbers is None else numbers.intersection(having)
            if not numbers:
                break
        return numbers or set()

    @cached_property
    def _having(self) -> dict[tuple[str, ...], set[int]]:
        """What has been found for cues: many phrases have the same."""
        return {}

    def _beginning(self, stem: str) -> Iterable[str]:
        first = bisect_left(self._vocabulary, stem)
        last = bisect_left(self._vocabulary, stem + "\U0010ffff", first)
        return self._vocabulary[first:last]

    @cached_property
    def told(self) -> tuple[Sentence, ...]:
        """The sentences and list items that are long enough to tell something; shorter ones are labels and names."""
        return tuple(sentence for sentence in self.sentences if len(sentence.words) >= LEAST_TOLD)

    def having(self, cues: Iterable[str]) -> list[Sentence]:
        """The sentences that have one of these words, in order."""
        return [self.sentences[n] for n in sorted(self.numbers_having(cues))]

    def having_any(self, words: Set[str]) -> list[Sentence]:
        """The same for many whole words."""
        places = self.places
        return [self.sentences[n] for n in sorted({n for word in places.keys() & words for n in places[word]})]

    @cached_property
    def lines(self) -> tuple[pieces.Piece, ...]:
        """Every line that is not blank: heading, list item or plain text."""
        return pieces.lines(self.text)

    @cached_property
    def _entries(self) -> dict[str, tuple[pieces.ListEntry, ...]]:
        return {}

    def entries(self, kind: str) -> tuple[pieces.ListEntry, ...]:
        """The entries of every list of a kind: duties, requirements, deliverables, success."""
        if kind not in self._entries:
            self._entries[kind] = tuple(pieces.entries_under(self.lines, kind))
        return self._entries[kind]
