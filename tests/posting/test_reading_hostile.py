"""Reading comes to its end on lines that no person writes."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vault_tool.posting.feed import split_feed
from vault_tool.posting.reading import read

ONE_LINE = [
    "$",
    "1",
    ":",
    " ",
    "-",
    "*",
    "|",
    "[",
    "(",
    "1:",
    "1,",
    "$1-",
    "http://",
    "~0",
    " to ",
    " ago",
    "https://www.upwork.com/jobs/",
]
LINES = [
    "a: b\n",
    "$1,000 - \n",
    "- a\n",
    "## A\n",
    "Budget: $5\n",
    "Skills\n",
    "Posted 2 days ago\n",
    "About the client\n",
    "Hourly\n",
]


def read_all(text: str) -> int:
    """How many posts were read."""
    return len([read(text[slice(*span)]) for span in split_feed(text)])


@pytest.mark.parametrize("unit", ONE_LINE)
@pytest.mark.usefixtures("no_runaway")
def test_one_line_of_half_a_megabyte_ends(unit: str) -> None:
    assert read_all(unit * (500_000 // len(unit))) >= 1


@pytest.mark.parametrize("unit", LINES)
@pytest.mark.usefixtures("no_runaway")
def test_many_lines_end(unit: str) -> None:
    assert read_all(unit * (100_000 // len(unit))) >= 1


PIECES = st.sampled_from(
    [*ONE_LINE, *LINES, "\n", "\r\n", "$20-$30", "Hourly: ", "hire rate", "42%", "\u00a0", "é", "\ud800", "| a | b |\n", "```\n"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=40).map("".join))
@settings(max_examples=150, deadline=None)
def test_reading_never_fails_and_quotes_what_stands_there(text: str) -> None:
    for fact in read(text).facts:
        assert text[fact.span.start : fact.span.end] == fact.quote
        assert fact.value is not None
