"""Which pieces of a post are quoted to the client."""

import pytest

from vault_tool.letters import quotable

PIECES = [
    ("Edit the letters of our kite club.", True, True),
    ("Mending and flying old kites", True, True),
    ("Experience with silk and bamboo", True, False),
    ("5+ years of sewing kites", True, False),
    ("Expert in kite lines (including reels)", True, False),
    ("Sew kites of light cloth, such as silk", True, True),
    ("Experience with Google Cloud Platform and Microsoft Power BI", True, False),
    ("We will send you the silk next week.", False, False),
    ("You know the winds of our coast.", False, False),
    ("We are looking for a kite tailor to sew our kites.", False, False),
    ("Kite Tailor (By The Piece)", False, False),
]
"""A piece, whether it asks for something, and whether it names work."""
CUT = [
    "Experience with silk kites (tails required) Bamboo frames and lines",
    "Think in seasons, not days Design the lines of old kites",
    "Sew the kites that our club will fly ... more",
    "Sew the kites that … and mend them",
    "4 ,Experience with kites",
    "Silk, bamboo, lines;.",
    "Sew kites, mend lines, and",
    "Kites",
    "Repair Of Old Kites",
    "Sewing machines or other tools Loom API Thread API Button Drive Docs",
    "Your favorite silk Estimated days of sewing",
    "Please put this experience first in it",
    "Mend these kites by hand",
    "Mend the kites that came back Requirements",
    "Experience with [sewing machines, e.g., Pfaff, Singer]",
]


@pytest.mark.parametrize(("words", "asks", "work"), PIECES)
def test_what_asks_for_something_and_what_names_work(words: str, asks: bool, work: bool) -> None:
    assert (quotable.asks_for(words), quotable.names_work(words)) == (asks, work)


@pytest.mark.parametrize("words", [words for words, asks, _ in PIECES if asks])
def test_a_whole_piece(words: str) -> None:
    assert quotable.is_whole(words)


@pytest.mark.parametrize("words", [*CUT, "Sew kites (large, small), and.", "Sew kites: ", "Sew " + "kites " * 30])
def test_what_is_broken_off_long_or_a_heading_is_not_whole(words: str) -> None:
    assert not quotable.is_whole(words)
