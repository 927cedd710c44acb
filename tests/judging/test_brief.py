"""A post in a few words: its goal and duties as they go into a sentence, its role, its price."""

import pytest

from vault_tool.judging import brief
from vault_tool.judging.role_names import short_title, trade
from vault_tool.language import phrasing
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read

DUTIES = [
    ("Overseeing our editors.", "oversee your editors"),
    ("Overseeing our editors to ensure that episodes are on time.", ""),
    ("Managing two calendars", "manage two calendars"),
    ("Managing two calendars and updating the board.", ""),
    ("You will write weekly reports", "write weekly reports"),
    ("Plan the day, edit the film and publish it", ""),
    (
        "Build a trench between the old kiln house and the stable",
        "build a trench between the old kiln house and the stable",
    ),
    ("Build a narrow trench between the old brick kiln house of the village and the stable behind", ""),
    ("Write a script to run (each night, at one)", ""),
    ("Design our winter catalogue", "design your winter catalogue"),
    ("Design team support", ""),
    ("Keep the board in Monday.com up to date", "keep the board in Monday.com up to date"),
    ("Keep the board. Write the notes", ""),
    ("Maintain its database", ""),
    ("Calendar management", ""),
    ("by keeping in touch with partners", ""),
    ("Not only guessing", ""),
    ("Lead generation, all channels", ""),
    ("Research, planning and notes", ""),
    ("continuously following the news", ""),
    ("Reports): weekly", ""),
    ("Apply with your best pot", ""),
    ("Sell", ""),
]
GOALS = [
    ("We need someone to plan the work of four repair shops.", "do", "plan the work of four repair shops"),
    ("I want to sell candles on our new site.", "want", "sell candles on your new site"),
    ("We are looking for a person who can help us to build a ecommerce site.", "do", "build an ecommerce site"),
    (
        "We need someone to work closely with our team. We need someone to repair our old kiln.",
        "do",
        "repair your old kiln",
    ),
    ("We need a person to edit professiona ... more", None, ""),
    ("Great people, good coffee.", None, ""),
    ("We are looking for people to take the next step in their professional journey.", None, ""),
    ("We want someone who can enhance our lively team.", None, ""),
    ("We are looking for people who want to visit our benefits page for more.", None, ""),
    ("We need a potter who can become a partner of the studio.", None, ""),
    (
        "If you want to build outstanding kilns, then we want to build outstanding kilns, then you'd love to talk.",
        None,
        "",
    ),
    ("We want to connect with recent graduates of any school.", None, ""),
]
ARTICLES = [
    ("RAG developer", "a"),
    ("SEO expert", "an"),
    ("UX designer", "a"),
    ("editor", "an"),
    ("unit tester", "a"),
    ("AI developer", "an"),
]


def post(text: str) -> Post:
    reading = read(text)
    return Post.of(text, reading)


@pytest.mark.parametrize(("said", "duty"), DUTIES)
def test_a_duty_follows_someone_to(said: str, duty: str) -> None:
    assert phrasing.duty(said) == duty


@pytest.mark.parametrize(("text", "kind", "words"), GOALS)
def test_the_goal_is_the_clients_own(text: str, kind: str | None, words: str) -> None:
    goal = brief.of(post(f"Help wanted\n\n{text}\n")).goal
    assert (goal.kind if goal else None, goal.words if goal else "") == (kind, words)


def test_what_stands_before_to_in_a_title_may_be_a_deed():
    found = brief.of(post("Help the potter move all his kilns to run on gas\n\nWe sell lamps.\n")).goal
    assert found is None or not found.words.startswith("run")


def test_a_noun_at_the_beginning_of_a_title_is_no_deed():
    found = brief.of(post("Supply Chain Intern\n\nWe sell lamps.\n")).goal
    assert (found.kind, found.words) == ("have", "a supply chain intern")


@pytest.mark.parametrize(("noun", "article"), ARTICLES)
def test_the_article_goes_by_sound(noun: str, article: str) -> None:
    assert phrasing.article(noun) == article


TITLES = [
    ("Senior Data Scientist | remote", "have", "a senior data scientist"),
    ("Looking for an Animation Director (part-time)", "have", "an animation director"),
    ("Data entry clerk needed", "have", "a data entry clerk"),
    ("Telegram Bot", None, ""),
    ("Customer support", None, ""),
]


@pytest.mark.parametrize(("title", "kind", "words"), TITLES)
def test_a_title_that_names_somebody_is_a_goal(title: str, kind: str | None, words: str) -> None:
    goal = brief.of(Post("The work is nice.", {"title": title})).goal
    assert (goal.kind if goal else None, goal.words if goal else "") == (kind, words)


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
        phrasing.spelled("a shop on shopify, quickbooks too", ["Shopify", "QuickBooks"])
        == "a shop on Shopify, QuickBooks too"
    )


THINGS = [
    ("Deliverables:\n- Prepare a chart of the harvest\n- Research report on bees\n", ("research report on bees",)),
    (
        "Deliverables:\n- Experience with hives\n- As we expect, honey\n- Run manual counts of bees\n- Photos of each hive\n",
        ("photos of each hive",),
    ),
]


@pytest.mark.parametrize(("text", "things"), THINGS)
def test_a_deliverable_is_a_thing_and_no_deed(text: str, things: tuple[str, ...]) -> None:
    assert brief.of(post(f"Farm helper\n\n{text}")).deliverables == things


def test_a_duty_has_the_right_article_and_its_tools_capitals() -> None:
    said = "Shop helper\n\nYou know Shopify well.\n\nDuties:\n- Set up a online shop in shopify\n- Answer letters\n"
    assert brief.of(post(said)).duties[:1] == ("set up an online shop in Shopify",)


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
