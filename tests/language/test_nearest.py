"""Which known word an unknown one stood for: a slip that can be mended, or a word worth asking after."""

import pytest

from vault_tool.language.nearest import closest, slip

KNOWN = ("client_rating", "client_hire_rate", "fee_percent", "status", "C005")

SLIPS = [
    ("clint_rating", "client_rating"),
    ("Client-Rating", "client_rating"),
    ("client_rate", None),
    ("fee", None),
    ("st", None),
]
MEANT = [
    ("fee", "fee_percent"),
    ("STATUSS", "status"),
    ("hire_rate", "client_hire_rate"),
    ("c0005", "C005"),
    ("moon", None),
    ("", None),
]


@pytest.mark.parametrize(("word", "meant"), SLIPS)
def test_a_slip_is_one_letter_in_five(word: str, meant: str | None) -> None:
    assert slip(word, KNOWN) == meant


@pytest.mark.parametrize(("word", "meant"), MEANT)
def test_a_word_to_ask_after(word: str, meant: str | None) -> None:
    assert closest(word, KNOWN) == meant


def test_where_nothing_is_known_nothing_is_meant() -> None:
    assert slip("status", ()) is closest("status", ()) is None
