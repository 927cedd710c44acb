"""Which lines of experience a letter takes, and whether the trade may be called one's own."""

from dataclasses import replace
from pathlib import Path

import pytest

from vault_tool.judging import brief, experience
from vault_tool.knowledge.notes import profile
from vault_tool.knowledge.who_applies import ExperienceLine, Profile
from vault_tool.note import Note
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read

TESTS = Path(__file__).parents[1]
PROFILES = {p.stem: profile.read(Note(p.read_text("utf-8"), "Profile.md")) for p in (TESTS / "profiles").glob("*.md")}
POSTS = {p.stem: p.read_text("utf-8") for p in (TESTS / "writers" / "posts").glob("*.txt")}
FIRST = [
    ("studio", "operations", {"Led eight account managers", "Took the calls", "Rewrote proposals", "Kept the books"}),
    ("scraper", "developer", {"Scrape prices of 120 shops", "Put sales, stock"}),
    ("channel", "creative", {"Cut 180 videos"}),
]
NONE = [("scraper", "creative"), ("channel", "developer")]
TRADES = [
    ("operations", "operations manager", True),
    ("operations", "project manager", True),  # a skill of the profile
    ("operations", "product manager", False),
    ("operations", "data analyst", False),
    ("developer", "full-stack developer", True),
    ("developer", "game developer", True),
    ("developer", "data engineer", False),
    ("creative", "video editor", True),
    ("creative", "web developer", False),
    ("creative", "copywriter", False),  # a skill, but not what the headline says
    ("operations", "bookkeeper", False),
    ("creative", "", False),
]


def post(text: str) -> Post:
    reading = read(text)
    return Post.of(text, reading)


def begins(line: ExperienceLine, words: set[str]) -> bool:
    return any(line.text.startswith(w) for w in words)


@pytest.mark.parametrize(("name", "who", "expected"), FIRST)
def test_the_lines_that_answer_the_post_come_first(name: str, who: str, expected: set[str]) -> None:
    taken = experience.choose(PROFILES[who], post(POSTS[name]))[: len(expected)]
    assert all(begins(c.line, expected) for c in taken)
    assert len(taken) == len(expected)


@pytest.mark.parametrize(("name", "who"), NONE)
def test_no_line_is_better_than_one_of_another_trade(name: str, who: str) -> None:
    assert experience.choose(PROFILES[who], post(POSTS[name])) == ()


def test_a_choice_tells_the_posts_own_words() -> None:
    first = experience.choose(PROFILES["developer"], post(POSTS["scraper"]))[0]
    assert {"playwright", "scrapy"} & set(first.words)
    assert first.reason.startswith(f"{first.score:.1f}: ")


def test_a_line_counts_less_for_what_another_has_shown() -> None:
    line = ExperienceLine("Scraped shops with Scrapy.", ("scraping", "scrapy"))
    other = ExperienceLine("Built a dashboard in Power BI.", ("power-bi",))
    who = Profile(experience=(line, replace(line, text="Scraped sites with Scrapy."), other))
    taken = experience.ranked(who, post(POSTS["scraper"]), 2)
    assert {c.line.text for c in taken} == {"Scraped shops with Scrapy.", "Built a dashboard in Power BI."}


def test_words_of_one_meaning_are_one() -> None:
    line = ExperienceLine("Kept the ledger of a garden centre.", ("ledger",))
    text = "Bookkeeper for a bakery\n\nYou will keep our books in order. You will do bookkeeping every week."
    without = experience.ranked(Profile(experience=(line,)), post(text), 1)[0]
    with_same = experience.ranked(Profile(experience=(line,), same=(("bookkeeping", "ledger"),)), post(text), 1)[0]
    assert with_same.score > without.score


def test_lines_that_name_a_tool() -> None:
    found = experience.naming(PROFILES["developer"], ["n8n", "Power BI"])
    assert [begins(line, {"Moved a wholesaler", "Put sales"}) for line in found] == [True, True]
    assert experience.naming(PROFILES["developer"], ["Excel"]) == ()


@pytest.mark.parametrize(("who", "role", "own"), TRADES)
def test_the_trade(who: str, role: str, own: bool) -> None:
    short = replace(brief.of(Post("Work.", {})), role=role)
    assert experience.same_trade(PROFILES[who], short) is own


def test_a_long_profile_takes_no_time(at_most) -> None:
    lines = tuple(
        ExperienceLine(f"Planned project {n} in Asana for clients.", ("asana", f"tag{n}")) for n in range(300)
    )
    one = post(POSTS["studio"])
    experience.choose(Profile(experience=lines[:2]), one)
    with at_most(1.0, "300 lines"):
        experience.choose(Profile(experience=lines), one)
