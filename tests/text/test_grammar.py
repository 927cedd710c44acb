"""Patterns of named pieces find what one long pattern would."""

import re

import pytest

from vault_tool.text.grammar import filled, grammar

PRICE = grammar(r"\A{sign}?{number}(?: (?:to|-) {number})?\Z", sign="[$€]", number=r"\d+{cents}?", cents=r"\.\d{2}")


@pytest.mark.parametrize(
    ("text", "found"), [("$5", True), ("5.20 to 6", True), ("€5.2", False), ("$", False), ("5 to", False)]
)
def test_pieces_stand_where_they_are_named(text: str, found: bool) -> None:
    assert bool(PRICE.match(text)) is found


def test_a_piece_is_one_whole() -> None:
    assert grammar("{pet}s", pet="cat|dog").fullmatch("cats")
    assert not grammar("{pet}s", pet="cat|dog").fullmatch("cat")


def test_groups_and_flags_are_those_of_a_plain_pattern() -> None:
    found = grammar("{name}!", re.IGNORECASE, name="(?P<who>ada)").match("ADA!")
    assert found
    assert found["who"] == "ADA"


def test_what_names_no_piece_is_left() -> None:
    assert filled(r"a{2}{other.list}{sign}", {"sign": "x"}) == r"a{2}{other.list}(?:x)"
