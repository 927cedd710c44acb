"""Weights learned from examples: of which kind a thing is, by its traits. A file of weights is in `data/weights/`.

The first line of such a file is a remark, `kinds:` names the kinds, and below stands a trait a line: its weight for each
kind in hundredths, a tab, the trait. A kind's chance is the exponential of the sum of its weights, in shares of one
(multinomial logistic regression). `training/` holds the examples, in words of our own, and makes the files.
"""

import math
from collections.abc import Iterable, Mapping
from functools import cache

from vault_tool import shipped

ALWAYS = "always"
"""The trait that everything has."""


_BITS = 24
"""Room for the sum of one kind: packed side by side in one whole number, all kinds are added at once."""
_BIAS = 1 << 13
"""Added to each packed weight, so that none is below zero; more than any weight."""
_FIELD = (1 << _BITS) - 1


class _Packed(dict[str, int]):
    """The packed weights of each trait that has been asked for; most of a file never are."""

    def __init__(self, weights: Mapping[str, str]) -> None:
        super().__init__()
        self._weights = weights

    def __missing__(self, trait: str) -> int:
        packed = self[trait] = _packed(map(int, self._weights[trait].split()))
        return packed


class Weighing:
    """What each trait speaks for: `weights` in hundredths, as they are written, one for each of `kinds`."""

    def __init__(self, kinds: tuple[str, ...], weights: Mapping[str, str]) -> None:
        self.kinds = kinds
        self._known = weights.keys()
        self._packed = _Packed(weights)

    def sums(self, traits: Iterable[str]) -> list[int]:
        """The weights of the traits added up, one sum a kind; a trait that is not known weighs nothing."""
        known = filter(self._known.__contains__, traits)
        whole = sum(map(self._packed.__getitem__, known), self._packed[ALWAYS])
        count = (whole & _FIELD) * _BIAS
        return [((whole >> _BITS * place) & _FIELD) - count for place in range(1, len(self.kinds) + 1)]

    def chances(self, sums: Iterable[float]) -> dict[str, float]:
        """The chance of each kind, 0 to 1, one in all."""
        shares = [math.exp(value / 100) for value in sums]
        whole = sum(shares)
        return {kind: share / whole for kind, share in zip(self.kinds, shares, strict=True)}


def _packed(numbers: Iterable[int]) -> int:
    """The weights in one number, the first behind a one that counts the traits."""
    return 1 + sum((number + _BIAS) << _BITS * place for place, number in enumerate(numbers, 1))


@cache
def weighing(name: str) -> Weighing:
    """The weights of `data/weights/<name>.txt`."""
    (text,) = shipped.word_lists(f"weights/{name}")
    lines = [line for line in text.splitlines() if not line.startswith("# ")]
    kinds = tuple(lines[0].removeprefix("kinds: ").split())
    each = (line.partition("\t") for line in lines[1:])
    return Weighing(kinds, {trait: numbers for numbers, _, trait in each})
