"""A post in a few typed values: its role, its price, how titles and names are spelled."""

import pytest

from vault_tool.judging import brief
from vault_tool.judging.role_names import short_title, trade
from vault_tool.language import spelling
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read

ARTICLES = [
    ("RAG developer", "a"),
    ("SEO expert", "an"),
    ("UX designer", "a"),
    ("editor", "an"),
    ("unit tester", "a"),
    ("AI developer", "an"),
]


WITH_ARTICLE = [
    ("operations manager", "an operations manager"), ("tailor", "a tailor"), ("a tailor of kites", "a tailor of kites"),
    ("the tailor", "the tailor"), ("your tailor", "your tailor"), ("", ""),
]  # fmt: skip


@pytest.mark.parametrize(("noun", "article"), ARTICLES)
def test_the_article_goes_by_sound(noun: str, article: str) -> None:
    assert spelling.article(noun) == article


@pytest.mark.parametrize(("noun", "said"), WITH_ARTICLE)
def test_an_article_where_none_stands(noun: str, said: str) -> None:
    assert spelling.with_article(noun) == said


PRICES = [
    ({"compensation_type": "fixed", "compensation_min": 1250, "compensation_max": 1250}, "the fixed price of $1,250"),
    ({"compensation_type": "hourly", "compensation_min": 15, "compensation_max": 35}, "$15 to $35 an hour"),
    ({"compensation_type": "fixed", "compensation_min": 5, "compensation_max": 5}, ""),
    ({}, ""),
]


@pytest.mark.parametrize(("facts", "price"), PRICES)
def test_the_price_stands_in_a_sentence(facts: dict[str, object], price: str) -> None:
    assert brief.of(Post("Work.", facts)).price == price  # type: ignore[arg-type]


SHORT_TITLES = [
    ("A bot for my shop (urgent)", "A bot for my shop"),
    ("Bot | now", "Bot | now"),
    ("We want a garden shed. It should be green and have two windows and a door", "We want a garden shed"),
    ("word " * 60, f"{' '.join(['word'] * 19)} …"),
]


@pytest.mark.parametrize(("title", "short"), SHORT_TITLES)
def test_a_title_in_short(title: str, short: str) -> None:
    assert short_title(title) == short


def test_names_keep_their_makers_letters() -> None:
    assert (
        spelling.spelled("a shop on shopify, quickbooks too", ["Shopify", "QuickBooks"])
        == "a shop on Shopify, QuickBooks too"
    )


def test_the_role_is_that_of_the_title_wherever_it_stands():
    text = (
        "Posted 3 days ago\nKiln Firing Coach\nHourly: $20.00 - $30.00\nIntermediate\n"
        "Est. time: 1 to 3 months, Less than 30 hrs/week\nOur studio needs a photographer now and then.\n"
    )
    assert brief.of(Post.of(text, read(text))).role == "kiln firing coach"


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Senior Kite Technologist (remote)", "senior kite technologist"),
        ("Kite Associate for Shopify", ""),
        ("Kite measuring in Amibroker", ""),
    ],
)
def test_a_title_that_is_a_trade(title, role):
    assert trade(title, ("Shopify",)) == role
