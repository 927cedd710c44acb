"""Reading takes time in step with the text, on lines that no person writes as well."""

import time

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


def seconds(text: str) -> float:
    start = time.process_time()
    for span in split_feed(text):
        read(text[slice(*span)])
    return time.process_time() - start


@pytest.mark.parametrize("unit", ONE_LINE)
def test_one_line_of_a_megabyte(unit: str) -> None:
    """Ten times the size; time that grew with its square would be a hundred times as long."""
    small, large = (unit * (size // len(unit)) for size in (100_000, 1_000_000))
    assert seconds(large) < 35 * max(seconds(small), 0.01)


@pytest.mark.parametrize("unit", LINES)
def test_many_lines(unit: str) -> None:
    """Eight times the lines; squared it would be sixty-four times as long."""
    small, large = (unit * (size // len(unit)) for size in (5_000, 40_000))
    assert seconds(large) < 30 * max(seconds(small), 0.003)


PIECES = st.sampled_from(
    [*ONE_LINE, *LINES, "\n", "\r\n", "$20-$30", "Hourly: ", "hire rate", "42%", "\u00a0", "é", "\ud800", "| a | b |\n", "```\n"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=40).map("".join))
@settings(max_examples=150, deadline=None)
def test_reading_never_fails_and_quotes_what_stands_there(text: str) -> None:
    for fact in read(text).facts:
        assert text[fact.span.start : fact.span.end] == fact.quote
        assert fact.value is not None
