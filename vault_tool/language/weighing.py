"""Weights learned from examples: of which kind a thing is, by its traits. A file of weights is in `data/weights/`.

The first line of such a file is a remark, `kinds:` names the kinds, and below stands a trait a line: its weight for each
kind in hundredths, a tab, the trait. A kind's chance is the exponential of the sum of its weights, in shares of one
(multinomial logistic regression). `training/` holds the examples, in words of our own, and makes the files.
"""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from vault_tool import shipped

ALWAYS = "always"
"""The trait that everything has."""


@dataclass(frozen=True)
class Weighing:
    """What each trait speaks for: `weights` in hundredths, one for each of `kinds`."""

    kinds: tuple[str, ...]
    weights: Mapping[str, tuple[int, ...]]

    def sums(self, traits: Iterable[str]) -> list[int]:
        """The weights of the traits added up, one sum a kind; a trait that is not known weighs nothing."""
        return [a + b for a, b in zip(self.weights[ALWAYS], self.more(traits), strict=True)]

    def more(self, traits: Iterable[str]) -> list[int]:
        """What further traits add to such sums."""
        known = [found for trait in traits if (found := self.weights.get(trait))]
        return [sum(column) for column in zip(*known, strict=True)] if known else [0] * len(self.kinds)

    def chances(self, sums: Iterable[int]) -> dict[str, float]:
        """The chance of each kind, 0 to 1, one in all."""
        shares = [math.exp(value / 100) for value in sums]
        whole = sum(shares)
        return {kind: share / whole for kind, share in zip(self.kinds, shares, strict=True)}


@cache
def weighing(name: str) -> Weighing:
    """The weights of `data/weights/<name>.txt`."""
    (text,) = shipped.word_lists(f"weights/{name}")
    lines = [line for line in text.splitlines() if not line.startswith("# ")]
    kinds = tuple(lines[0].removeprefix("kinds: ").split())
    weights = {}
    for line in lines[1:]:
        numbers, _, trait = line.partition("\t")
        weights[trait] = tuple(map(int, numbers.split()))
    return Weighing(kinds, weights)
