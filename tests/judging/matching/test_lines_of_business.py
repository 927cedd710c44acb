"""Which lines of business a post and a line of experience are both of."""

import pytest

from vault_tool.judging.matching import lines_of_business
from vault_tool.knowledge.who_applies import ExperienceLine
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read


def post(text: str) -> Post:
    return Post.of(text, read(text))


POSTS = [
    ("Planner for a hospital\n\nPlan the shifts.\n", "health"),
    ("Planner wanted\n\nPlan the rounds of our clinic. Our nurses walk them.\n", "health"),
    ("Planner wanted\n\nOur subscribers cancel too often. Find out which subscription they leave.\n", "subscriptions"),
]


@pytest.mark.parametrize(("text", "name"), POSTS)
def test_a_title_or_two_places_tell_a_line_of_business(text: str, name: str) -> None:
    assert name in lines_of_business.of_post(post(text))


def test_a_line_of_business_that_is_named_in_passing_is_none() -> None:
    assert (
        lines_of_business.of_post(post("Planner wanted\n\nPlan the rounds of our boats, past the clinic.\n"))
        == frozenset()
    )
    assert (
        lines_of_business.of_title(post("Planner wanted\n\nOur nurses walk the rounds of our clinic.\n")) == frozenset()
    )


def test_a_line_tells_it_by_its_words_its_tags_or_whom_it_was_for() -> None:
    assert lines_of_business.of_line(ExperienceLine("Wrote the rota of a clinic.", ())) == {"health"}
    assert lines_of_business.of_line(ExperienceLine("Wrote a rota.", ("saas",))) == {"subscriptions"}
    assert lines_of_business.of_line(ExperienceLine("Wrote a rota.", (), client="kite shop")) == {"shops"}
    assert lines_of_business.of_line(ExperienceLine("Wrote a rota.", ("rota",))) == frozenset()
