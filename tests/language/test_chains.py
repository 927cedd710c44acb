"""Patterns in a row: where all of them stand, and nothing else."""

import re

import pytest

from vault_tool.language.chains import Chain
from vault_tool.language.wordlists import Pattern

KITES = Chain(re.compile(r"\d{1,2}"), re.compile(r"(?: to \d{1,2})?"), Pattern(r" kites?\b"))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", []),
        ("3 kites", ["3 kites"]),
        ("3 to 5 kites and 1 kite", ["3 to 5 kites", "1 kite"]),
        ("3 to 5 tails", []),
        ("12 3 kites", ["3 kites"]),
        ("3 4 kites", ["4 kites"]),
    ],
)
def test_places(text: str, found: list[str]) -> None:
    assert ["".join(m[0] for m in links) for links in KITES.finditer(text, 0, len(text))] == found


def test_only_inside_the_offsets() -> None:
    assert list(KITES.finditer("3 kites, 4 kites", 3, 14)) == []
    assert KITES.match("I fly 3 kites", 6, 13) is not None
    assert KITES.match("I fly 3 kites", 0, 13) is None


def test_a_chain_that_matches_nothing_at_all_ends() -> None:
    assert len(list(Chain(re.compile("x*")).finditer("ab", 0, 2))) == 3


@pytest.mark.usefixtures("no_runaway")
def test_a_long_text_ends() -> None:
    text = "3 to " * 100_000
    assert list(KITES.finditer(text, 0, len(text))) == []
