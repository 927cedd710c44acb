"""Kinds weighed by traits."""

import pytest

from vault_tool.language.weighing import ALWAYS, Weighing

WEIGHTS = Weighing(("wet", "dry"), {ALWAYS: "0 0", "rain": "200 -100", "sun": "-50 150"})


def test_weights_add_up_and_unknown_traits_weigh_nothing() -> None:
    assert WEIGHTS.sums(["rain", "sun", "moon"]) == [150, 50]
    assert WEIGHTS.sums(["moon"]) == [0, 0]


def test_many_weights_below_zero_stay_apart() -> None:
    weights = Weighing(("a", "b", "c"), {ALWAYS: "-3 0 4", "x": "-900 900 -1"})
    assert weights.sums(["x"] * 400) == [-360_003, 360_000, -396]


def test_chances_are_shares_of_one() -> None:
    chances = WEIGHTS.chances([200, -100])
    assert sum(chances.values()) == pytest.approx(1)
    assert chances["wet"] > 0.9
