"""Words without Markdown's marks: what is emphasis, code or a link goes, what is part of a word stays."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault_tool.text.markdown import marks

PLAIN = {
    "**Kites** and *string*": "Kites and string",
    "__Kites__ and _string_": "Kites and string",
    "***Kites***": "Kites",
    "`knot` and ``reef``": "knot and reef",
    "fly_by_night, 2*3 and wind__sock": "fly_by_night, 2*3 and wind__sock",
    "5 * 3": "5 * 3",
    "Tailor _ Silk + Paper_ Faro": "Tailor _ Silk + Paper_ Faro",
    "Tailor _silk and _paper_": "Tailor _silk and paper",
    "Name: ____ or ___": "Name: or",
    "https://kites.example/post_~01 calls _fly()": "https://kites.example/post_~01 calls _fly()",
    "Budget*: $50": "Budget: $50",
    "[the workshop](https://kites.example/a_b) is open": "the workshop is open",
    "![a kite](kite.png) and ![](tail.png)": "a kite and",
    "[![a kite](kite.png)](https://kites.example)": "a kite",
    "[1] see (below)": "[1] see (below)",
    "no link](here)": "no link](here)",
    "[[Clients/Upwind]]": "[[Clients/Upwind]]",
    "Ki\u200btes\ufeff": "Kites",
    "👩\u200d💻 sews": "👩\u200d💻 sews",
    "two\nlines  and\tmore ": "two lines and more",
    "****": "",
    "": "",
}


@pytest.mark.parametrize("text", PLAIN)
def test_words_without_marks(text: str) -> None:
    assert marks.plain(text) == PLAIN[text]


def test_line_ends_stay_where_only_marks_go() -> None:
    assert marks.without("**one**\r\n_two_ \n") == "one\r\ntwo \n"


def test_spans_begin_where_asked() -> None:
    assert [tuple(span) for span in marks.spans("**a** [b](c)", 3)] == [(3, 5), (6, 7), (8, 12)]


@given(st.text(alphabet="ab*_`[]()! \n\u200d", max_size=60))
def test_what_is_left_is_the_text_in_its_order(text: str) -> None:
    left = iter(text)
    assert all(character in left for character in marks.without(text))


@pytest.mark.parametrize("piece", ["_a ", "[", "[a](", "![](", "](", "*", "_", "[![a](b)"])
def test_hostile_lines_cost_no_more_than_their_length(piece: str) -> None:
    before = time.process_time()
    marks.plain(piece * 50_000)
    assert time.process_time() - before < 5
