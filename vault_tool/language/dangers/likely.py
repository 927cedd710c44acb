"""How surely a passage is a danger of each kind, in logits: 0 is as likely as not among the examples."""

from collections.abc import Mapping
from functools import lru_cache
from math import sqrt

from vault_tool.language.dangers import grams
from vault_tool.language.dangers.danger_weights import SCALE, danger_weights, unpacked
from vault_tool.language.dangers.passages import Cut, Passage, settings

ANY = "any"
"""The kind that says whether it is a danger at all."""


@lru_cache(maxsize=16384)
def _of_word(word: str) -> tuple[int, int]:
    found = grams.of_word(word)
    return danger_weights().sum_of(found), len(found)


@lru_cache(maxsize=2048)
def _of_cut(words: tuple[str, ...]) -> tuple[int, int]:
    """The packed sum of a sentence's grams, and how many they are."""
    found = [_of_word(word) for word in words]
    pairs = tuple(grams.pairs(words))
    return sum(number for number, _ in found) + danger_weights().sum_of(pairs), sum(n for _, n in found) + len(pairs)


@lru_cache(maxsize=4096)
def _of_ideas(ideas: frozenset[str]) -> tuple[int, int]:
    found = grams.of_ideas(ideas)
    return danger_weights().sum_of(found), len(found)


def logits(passage: Passage) -> Mapping[str, float]:
    """One number a kind, and `any`."""
    weights, numbers = danger_weights(), settings()["all"]
    lanes = len(weights.kinds)
    summed = [_of_cut(cut.words) for cut in passage.cuts]
    of_grams = unpacked(sum(number for number, _ in summed), lanes)
    number, count = _of_ideas(passage.ideas)
    of_ideas = unpacked(number, lanes)
    of_effort = unpacked(weights.sum_of(passage.effort), lanes)
    by_grams = SCALE * sqrt(max(numbers["least_grams"], sum(n for _, n in summed)))
    by_ideas = SCALE * sqrt(max(numbers["least_ideas"], count))
    parts = zip(weights.kinds, weights.bias, of_grams, of_ideas, of_effort, strict=True)
    return {kind: bias + g / by_grams + i / by_ideas + e / SCALE for kind, bias, g, i, e in parts}


def of_sentence(cut: Cut, kind: str) -> float:
    """How surely one sentence alone is of a kind."""
    return logits(Passage((cut,)))[kind]
