"""The first lines of a card: which of them are its head, a place, or nothing but pay."""

import pytest

from vault_tool.posting.read import cardhead
from vault_tool.posting.read.document import Document

HEADS = [
    ("Kite Tailor\nUpwind\nFaro\n\nWe fly kites.", ["Kite Tailor", "Upwind", "Faro"]),
    (
        "Kite Tailor\nUpwind\n" + "We sew kites of silk and paper and we do so by the sea, every day.\n",
        ["Kite Tailor", "Upwind"],
    ),
    ("Kite Tailor", ["Kite Tailor"]),
    ("a\nb\nc\nd\ne\nf\ng\nh\ni\nj", list("abcdefgh")),
    ("", []),
]
PLACES = [
    "Austin, TX", "Seattle, WA 98134 (Industrial District area)", "Remote", "Remote (EU only)", "Hybrid work", "On-site", "Anywhere in the World", "United States",
    "Los Angeles, United States", "London", "new york", "Washington State", "EMEA", "Toronto, ON",
]  # fmt: skip
NO_PLACES = [
    "Kite Tailor",
    "We work in TX and fly kites every day of the year, whatever wind there may be out there over the sea",
    "Upwind Ltd",
    "remotely interested",
    "",
]
PAY = [
    "$50",
    "$127,100 - $203,000 a year",
    "$53K-$91K (Glassdoor est.)",
    "Employer Provided Salary:$25-$28 Per Hour",
    "€40/hr",
    "From $20 an hour",
    "R$4.000,00 por mês",
]
NO_PAY = ["Kite Tailor", "We pay $50 for each kite", "$5 off every kite you buy from us", "3 years", "", "100"]


@pytest.mark.parametrize(("text", "lines"), HEADS)
def test_the_head_of_a_card(text: str, lines: list[str]) -> None:
    assert [line.text for line in cardhead.head(Document(text))] == lines


@pytest.mark.parametrize("words", PLACES)
def test_a_place(words: str) -> None:
    assert cardhead.is_place(words)


@pytest.mark.parametrize("words", NO_PLACES)
def test_no_place(words: str) -> None:
    assert not cardhead.is_place(words)


@pytest.mark.parametrize("words", PAY)
def test_nothing_but_pay(words: str) -> None:
    assert cardhead.is_pay(words)


@pytest.mark.parametrize("words", NO_PAY)
def test_not_only_pay(words: str) -> None:
    assert not cardhead.is_pay(words)
