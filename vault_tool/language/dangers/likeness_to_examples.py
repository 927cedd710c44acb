"""How alike a sentence and an example are: the words and ideas that they share, in shares of one."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from math import sqrt

from vault_tool.language.dangers.danger_examples import Told
from vault_tool.language.dangers.grams import words_of
from vault_tool.language.dangers.ideas import ideas

_ALIKE = 0.5
"""Likeness from which an example of the user's own counts."""
_MOST = 12.0
"""What one that is the very same adds, in logits; it then decides."""
_SHORT = 2
"""Letters up to which a word is in nearly every sentence."""


@lru_cache(maxsize=2048)
def _marks(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(w for w in words if len(w) > _SHORT) | {f"k {idea}" for idea in ideas(words)}


def _share(shared: int, one: int, other: int) -> float:
    return shared / sqrt(one * other) if shared else 0.0


def nearest(words: tuple[str, ...], examples: Sequence[str]) -> str:
    """The example that a sentence is most like; the first of those that are equally so."""
    marks = _marks(words)

    def alike(example: str) -> float:
        theirs = _marks(words_of(example))
        return _share(len(marks & theirs), len(marks), len(theirs))

    return max(examples, key=alike, default="")


@lru_cache(maxsize=8)
def _by_mark(taught: tuple[Told, ...]) -> tuple[Mapping[str, list[int]], tuple[int, ...]]:
    """The numbers of the examples that have each mark, and how many marks each has."""
    places: dict[str, list[int]] = defaultdict(list)
    marks = [_marks(words_of(one.text)) for one in taught]
    for number, found in enumerate(marks):
        for mark in found:
            places[mark].append(number)
    return places, tuple(map(len, marks))


def lessons(words: tuple[str, ...], taught: tuple[Told, ...]) -> Mapping[str, float]:
    """What the user's own examples add for a sentence, in logits by kind: for those that are it, against those that are not."""
    if not taught:
        return {}
    places, sizes = _by_mark(taught)
    marks = _marks(words)
    shared = Counter(number for mark in marks for number in places.get(mark, ()))
    added: dict[str, float] = defaultdict(float)
    for number, many in sorted(shared.items()):
        if (alike := _share(many, len(marks), sizes[number])) >= _ALIKE:
            weight = _MOST * (alike - _ALIKE) / (1 - _ALIKE)
            added[taught[number].kind] += weight if taught[number].is_one else -weight
    return added
