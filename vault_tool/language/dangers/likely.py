"""How surely a passage is a danger of each kind, in logits: 0 is as likely as not among the examples."""

from collections.abc import Collection, Mapping
from functools import lru_cache
from math import sqrt

from vault_tool.language.dangers import grams
from vault_tool.language.dangers.danger_weights import SCALE, danger_weights, unpacked
from vault_tool.language.dangers.passages import Cut, Passage, settings

ANY = "any"
"""The kind that says whether it is a danger at all."""
_MOST_WORDS = 16384
"""Words that are remembered, with what they weigh."""
_NONE: Mapping[str, int] = {}


class _Words(dict[str, tuple[int, int, str, Mapping[str, int]]]):
    """For each word that has been asked for the packed sum of its grams, how many they are, the word as pairs have it, and
    what it weighs before others."""

    def __missing__(self, word: str) -> tuple[int, int, str, Mapping[str, int]]:
        if len(self) >= _MOST_WORDS:
            self.clear()
        found, sized = grams.of_word(word), grams.sized(word)
        weights = danger_weights()
        known = self[word] = weights.sum_of(found), len(found), sized, weights.followers.get(sized, _NONE)
        return known


_words = _Words()


@lru_cache(maxsize=2048)
def _of_words(words: tuple[str, ...]) -> tuple[int, int]:
    """The packed sum of a sentence's grams, and how many they are."""
    summed, count, followers = 0, len(words) - 1, _NONE
    for number, grams_of_word, sized, behind in map(_words.__getitem__, words):
        summed += number + followers.get(sized, 0)
        count += grams_of_word
        followers = behind
    return summed, count


@lru_cache(maxsize=4096)
def _of_ideas(ideas: frozenset[str]) -> tuple[int, int]:
    found = grams.of_ideas(ideas)
    return danger_weights().sum_of(found), len(found)


def logits(passage: Passage, kinds: Collection[str]) -> Mapping[str, float]:
    """One number for each of the kinds."""
    weights, numbers = danger_weights(), settings()["all"]
    lanes = [weights.lanes[kind] for kind in kinds]
    summed = [_of_words(cut.words) for cut in passage.cuts]
    of_grams = unpacked(sum(number for number, _ in summed), lanes)
    number, count = _of_ideas(passage.ideas)
    of_ideas = unpacked(number, lanes)
    of_effort = unpacked(weights.sum_of(passage.effort), lanes) if passage.effort else [0] * len(lanes)
    by_grams = SCALE * sqrt(max(numbers["least_grams"], sum(n for _, n in summed)))
    by_ideas = SCALE * sqrt(max(numbers["least_ideas"], count))
    parts = zip(kinds, lanes, of_grams, of_ideas, of_effort, strict=True)
    return {kind: weights.bias[lane] + g / by_grams + i / by_ideas + e / SCALE for kind, lane, g, i, e in parts}


def of_sentence(cut: Cut, kind: str) -> float:
    """How surely one sentence alone is of a kind."""
    return logits(Passage((cut,)), (kind,))[kind]
