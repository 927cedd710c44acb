"""How surely a passage is a danger of each kind, in logits: 0 is as likely as not among the examples."""

from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from math import sqrt

from vault_tool.language.dangers import grams
from vault_tool.language.dangers.danger_weights import SCALE, DangerWeights, danger_weights, unpacked
from vault_tool.language.dangers.passages import Cut, Passage, settings

ANY = "any"
"""The kind that says whether it is a danger at all."""
_MOST_WORDS = 16384
"""Words that are remembered, with what they weigh."""


class _Words(dict[str, tuple[int, int]]):
    """For each word that has been asked for the packed sum of its grams, and how many they are."""

    def __init__(self, weights: DangerWeights) -> None:
        self._weights = weights

    def __missing__(self, word: str) -> tuple[int, int]:
        if len(self) >= _MOST_WORDS:
            self.clear()
        found = grams.of_word(word)
        known = self[word] = self._weights.sum_of(found), len(found)
        return known


class _Ideas(dict[str, int]):
    """For each idea and each two that have been asked for what they weigh, packed: they are few, and every post has many."""

    def __init__(self, weights: DangerWeights) -> None:
        self._weights = weights

    def __missing__(self, cue: str) -> int:
        known = self[cue] = self._weights.sum_of((cue,))
        return known


class Likelihoods:
    """What weights say of passages; what has been weighed is remembered."""

    def __init__(self, weights: DangerWeights) -> None:
        self._weights = weights
        self._words, self._ideas = _Words(weights), _Ideas(weights)
        self._of_words = lru_cache(maxsize=4096)(self._words_summed)
        self._of_neighbors = lru_cache(maxsize=4096)(self._neighbors_summed)
        self.of_sentence = lru_cache(maxsize=1024)(self._sentence)

    def _words_summed(self, words: tuple[str, ...]) -> tuple[int, int]:
        """The packed sum of a sentence's grams, and how many they are."""
        summed = count = 0
        for number, of_word in map(self._words.__getitem__, words):
            summed += number
            count += of_word
        return summed, count

    def _neighbors_summed(self, words: tuple[str, ...]) -> tuple[int, int]:
        """The packed sum of each two words in a row of a sentence, and how many they are."""
        return self._weights.sum_of(grams.neighbors(words)), len(words) - 1

    def logits(self, passage: Passage, length: int, usual: int) -> Mapping[str, float]:
        """One number for each kind and for `any`. Of a passage that is longer than usual, in letters, each weighs less."""
        weights, numbers = self._weights, settings()["all"]
        share = sqrt(min(1.0, usual / max(1, length)))
        words = [self._of_words(cut.marked) for cut in passage.cuts]
        neighbors = [self._of_neighbors(cut.words) for cut in passage.cuts]
        ideas = _summed(cut.ideas for cut in passage.cuts)
        pairs = _summed(grams.pairs(cut.ideas) for cut in passage.cuts)
        parts = (
            (sum(n for n, _ in words), max(numbers["least_grams"], sum(n for _, n in words))),
            (sum(n for n, _ in neighbors), max(numbers["least_neighbors"], sum(n for _, n in neighbors))),
            (sum(self._ideas[f"k {idea}"] for idea in ideas), max(numbers["least_ideas"], len(ideas))),
            (sum(map(self._ideas.__getitem__, pairs)), max(numbers["least_pairs"], len(pairs))),
            (weights.sum_of(passage.effort), 1) if passage.effort else (0, 1),
        )
        found = list(weights.bias)
        for number, count in parts:
            if number:
                by = SCALE * sqrt(count) / share
                of_lanes = unpacked(number, len(found))
                found = [so_far + of_lane / by for so_far, of_lane in zip(found, of_lanes, strict=True)]
        return dict(zip(weights.kinds, found, strict=True))

    def _sentence(self, cut: Cut) -> Mapping[str, float]:
        """How surely one sentence alone is of each kind."""
        return self.logits(Passage((cut,)), len(" ".join(cut.words)), settings()["all"]["usual_sentence"])


def _summed(parts: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset[str]().union(*parts)


@cache
def likelihoods() -> Likelihoods:
    """What the weights say that travel with the package."""
    return Likelihoods(danger_weights())
