"""A trade is named where the post's own words vouch for it, and where no line around it has."""

import pytest

from tests.judging.coder import judged
from vault_tool.judging.telling.trade_line import trade_line, vouched_for

_PLAIN = "\n\nHourly: $60-$80\n\n" + "You will look after what our club shows its members. " * 6


@pytest.mark.parametrize(
    ("title", "named"),
    [
        ("Web developer for a kite club", True),
        ("Website for a kite club, by a web developer", True),
        ("Automation engineer for the web of a loom", False),
        ("A text on kites, with the help of Django", False),
    ],
)
def test_a_trade_is_named_that_the_title_names(title: str, *, named: bool) -> None:
    assert ("web development" in vouched_for(judged(title + _PLAIN))) == named


@pytest.mark.parametrize(
    ("told", "line"),
    [((), "Your trade in it: web development."), (("Most of it is web development.",), "")],
)
def test_what_another_line_has_told_is_not_told_again(told: tuple[str, ...], line: str) -> None:
    assert trade_line(judged(f"Web developer for a kite club{_PLAIN}"), told) == line
