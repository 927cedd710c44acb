"""The clauses of a sentence that seeks somebody: who it is, what they bring along, what they are to do."""

import pytest

from vault_tool.posting.asked.segments import segments
from vault_tool.posting.asked.sought import sought

CLAUSES = [
    (
        "We are looking for an experienced harbor architect to guide our ferries at night.",
        ("experienced harbor architect", None, "guide our ferries at night"),
    ),
    (
        "We are looking for an experienced map designer to draw the whole coast.",
        ("experienced map designer", None, "draw the whole coast"),
    ),
    (
        "Seeking a map designer with a good eye for color to design a poster.",
        ("map designer", "good eye for color", "design a poster"),
    ),
    ("I need someone who can draw our coast in a week.", (None, None, "draw our coast in a week")),
    ("I need someone who can not only draw, but also print.", (None, None, None)),
    ("We need an expert in tides.", (None, None, None)),
    ("What I need is somebody who can draw our coast.", (None, None, "draw our coast")),
    ("We seek a skilled specialist to draw our coast.", (None, None, "draw our coast")),
    (
        "We have two piers that need to be drawn, I just need someone to draw them.",
        (None, None, "draw them"),
    ),
]
NOBODY = ["We need a map of the coast.", "We want to show the tides to our guests.", "Need it by Friday."]


@pytest.mark.parametrize(("sentence", "clauses"), CLAUSES)
def test_the_clauses_of_a_sentence_are_whole(sentence: str, clauses: tuple[str | None, ...]) -> None:
    (piece,) = segments(sentence)
    found = sought(sentence, piece)
    assert found
    assert tuple(c.words if c else None for c in (found.who, found.brings, found.does)) == clauses
    assert all(sentence[slice(*c.span)] == c.words for c in (found.who, found.brings, found.does) if c)


@pytest.mark.parametrize("sentence", NOBODY)
def test_a_thing_that_is_wanted_is_nobody(sentence: str) -> None:
    (piece,) = segments(sentence)
    assert sought(sentence, piece) is None
