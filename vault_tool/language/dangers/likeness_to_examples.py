"""How alike a sentence and an example are: the words and ideas that they share, in shares of one."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from heapq import nlargest
from math import ceil, sqrt

from vault_tool.language.dangers.danger_examples import Told
from vault_tool.language.dangers.grams import words_of
from vault_tool.language.dangers.ideas import ideas

_ALIKE = 0.5
"""Likeness from which an example of the user's own counts."""
_MOST = 24.0
"""What one that is the very same adds, in logits; it then decides."""
_NEARLY = 1e-6
_SHORT = 2
"""Letters up to which a word is in nearly every sentence."""
_LOOKED_AT = 200
"""Examples whose ideas are looked for: those that share most words, which is seen in a hundredth of the time."""


def _marks(words: Iterable[str], ideas_of_words: Iterable[str]) -> frozenset[str]:
    return frozenset((*(w for w in words if len(w) > _SHORT), *(f"k {idea}" for idea in ideas_of_words)))


@lru_cache(maxsize=8192)
def _marks_of(example: str) -> frozenset[str]:
    words = words_of(example)
    return _marks(words, ideas(words))


def _share(shared: int, one: int, other: int) -> float:
    return shared / sqrt(one * other) if shared else 0.0


def nearest(words: Sequence[str], ideas_of_words: frozenset[str], examples: Iterable[str]) -> tuple[str, float]:
    """The example that a sentence is most like, the first of those that are equally so, and how alike they are, of one."""
    marks = _marks(words, ideas_of_words)

    def alike(example: str) -> float:
        theirs = _marks_of(example)
        return _share(len(marks & theirs), len(marks), len(theirs))

    found = max(_sharing_most(words, examples), key=alike, default="")
    return found, alike(found)


def _sharing_most(words: Iterable[str], examples: Iterable[str]) -> Sequence[str]:
    """The examples with most of the words for their length, in their order."""
    every, said = tuple(examples), {word for word in words if len(word) > _SHORT}
    if len(every) <= _LOOKED_AT:
        return every
    shares = [sum(map(text.__contains__, said)) / long for text, long in _searchable(every)]
    return [every[at] for at in sorted(nlargest(_LOOKED_AT, range(len(every)), key=shares.__getitem__))]


@lru_cache(maxsize=4)
def _searchable(examples: tuple[str, ...]) -> Sequence[tuple[str, float]]:
    """Each example in small letters, and the root of its length."""
    return [(example.lower(), sqrt(len(example) or 1)) for example in examples]


class _Taught:
    """Examples by their marks. How many each shares with a sentence is counted in lanes of one whole number, all at once."""

    def __init__(self, taught: tuple[Told, ...]) -> None:
        self.places: dict[str, list[int]] = defaultdict(list)
        self.sizes: list[int] = []
        for number, one in enumerate(taught):
            marks = _marks_of(one.text)
            self.sizes.append(len(marks))
            for mark in marks:
                self.places[mark].append(number)
        self._largest = max(self.sizes, default=0)
        self._lane = self._largest.bit_length() + 1
        self._lanes = {mark: sum(1 << self._lane * at for at in numbers) for mark, numbers in self.places.items()}
        self._least: dict[int, tuple[int, int]] = {}

    def may_be_like(self, marks: frozenset[str]) -> bool:
        """Whether one of the examples shares as many marks as it takes to be like them."""
        size = len(marks)
        if size * _ALIKE**2 > self._largest:
            return False
        raised, full = self._least.get(size) or self._least.setdefault(size, self._raised(size))
        return bool((sum(filter(None, map(self._lanes.get, marks))) + raised) & full)

    def _raised(self, size: int) -> tuple[int, int]:
        """What lifts each lane to its highest bit where enough is shared, and these bits."""
        full = [1 << self._lane * at + self._lane - 1 for at in range(len(self.sizes))]
        least = (max(1, ceil(_ALIKE * sqrt(size * theirs) - _NEARLY)) for theirs in self.sizes)
        enough = (shared << self._lane * at for at, shared in enumerate(least))
        return sum(full) - sum(enough), sum(full)


@lru_cache(maxsize=8)
def _by_mark(taught: tuple[Told, ...]) -> _Taught:
    return _Taught(taught)


def lessons(words: Sequence[str], ideas_of_words: frozenset[str], taught: tuple[Told, ...]) -> Mapping[str, float]:
    """What the user's own examples add for a sentence, in logits by kind: for those that are it, against those that are not."""
    if not taught:
        return {}
    known, marks = _by_mark(taught), _marks(words, ideas_of_words)
    if not known.may_be_like(marks):
        return {}
    shared = Counter(number for mark in marks for number in known.places.get(mark, ()))
    added: dict[str, float] = defaultdict(float)
    for number, many in sorted(shared.items()):
        if (alike := _share(many, len(marks), known.sizes[number])) >= _ALIKE:
            weight = _MOST * (alike - _ALIKE) / (1 - _ALIKE)
            added[taught[number].kind] += weight if taught[number].is_one else -weight
    return added
