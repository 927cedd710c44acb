"""What can be said to a client: only what post and profile both bear out."""

import re
from datetime import date
from pathlib import Path

import pytest

from vault_tool.jobs import vault_notes
from vault_tool.judging.judgment import Judgment
from vault_tool.knowledge.conditions.scope import known_names
from vault_tool.knowledge.notes.everything import Knowledge
from vault_tool.knowledge.who_applies import Profile, Skill
from vault_tool.letters import application
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read
from vault_tool.writers import Job

DOCS = Path(__file__).parents[2] / "docs" / "writing.md"

WITH_ARTICLE = [
    ("operations manager", "an operations manager"), ("tailor", "a tailor"), ("UX designer", "a UX designer"), ("SEO expert", "an SEO expert"),
    ("a tailor of kites", "a tailor of kites"), ("the tailor", "the tailor"), ("your tailor", "your tailor"), ("", ""),
]  # fmt: skip
SHARED = [
    (("ClickUp", "Monday.com"), ["monday", "Asana"], ["Monday.com"]),
    (("C#", "C++"), ["c++"], ["C++"]),
    (("Google Sheets",), ["Google  Sheets", "google sheets"], ["Google Sheets"]),
    ((), ["Asana"], []),
]
SAMPLES = [
    ("Send us your portfolio.", True),
    ("Please include work samples.", True),
    ("Link to your kites, please.", True),
    ("We sew samples.", False),
    ("", False),
]
DEMANDED = [
    ('Start your proposal with "blue whale".', (["blue whale"], [])),
    ("Please mention the word **LANTERN** when applying.", ([], ["LANTERN"])),
    (
        'Write "red kite" at the top of your letter. Please mention the word **SILK** when applying.',
        (["red kite"], ["SILK"]),
    ),
    ("Start your proposal with a short introduction.", ([], [])),
]
YEARS = [
    ("Kite tailor\n\n5+ years of experience with kites required.\n", Skill("Kites", 7), (5, 7, "Kites")),
    ("Kite tailor\n\n5+ years of experience with kites required.\n", Skill("Kites", 3), None),
    ("Kite tailor\n\n5+ years of experience with kites required.\n", Skill("Bookkeeping", 9), None),
    ("Kite tailor\n\nWe fly kites.\n", Skill("Kites", 7), None),
]


def post(text: str) -> Post:
    return Post.of(text, read(text))


def judged(text: str, profile: Profile) -> Judgment:
    return Judgment(post(text), Knowledge(profile=profile), date(2026, 3, 3))


@pytest.mark.parametrize(("noun", "said"), WITH_ARTICLE)
def test_an_article_where_none_stands(noun: str, said: str) -> None:
    assert application.with_article(noun) == said


@pytest.mark.parametrize(("own", "asked", "both"), SHARED)
def test_tools_that_both_name_are_spelled_as_in_the_profile(
    own: tuple[str, ...], asked: list[str], both: list[str]
) -> None:
    assert application.shared(Profile(tools=own), asked) == both


@pytest.mark.parametrize(("text", "asks"), SAMPLES)
def test_whether_work_is_to_be_shown(text: str, asks: bool) -> None:
    assert application.asks_samples(text) is asks


@pytest.mark.parametrize(("words", "demanded"), DEMANDED)
def test_words_that_the_post_demands(words: str, demanded: tuple[list[str], list[str]]) -> None:
    assert application.demanded(post(f"Kite tailor\n\nWe fly kites.\n{words}\n")) == demanded


@pytest.mark.parametrize(("text", "skill", "wanted"), YEARS)
def test_years_are_named_only_where_there_are_enough(
    text: str, skill: Skill, wanted: tuple[float, float, str] | None
) -> None:
    profile = Profile(practised=(skill,))
    found = application.years(profile, post(text), judged(text, profile).brief)
    assert (found and (found.asked, found.own, found.skill)) == wanted


def test_with_nothing_known_nothing_is_claimed() -> None:
    said = application.apply_for(judged("Kite tailor\n\nWe fly kites over the sea.\n", Profile()))
    assert (said.lines, said.proven, said.i_am, said.shared_tools, said.hours, said.years) == (
        [],
        False,
        "",
        [],
        None,
        None,
    )
    assert (said.questions, said.start_with, said.mention, said.declined, said.client_name) == ([], [], [], [], "")


def test_every_name_that_a_template_may_use_is_documented_and_no_other() -> None:
    rows = re.findall(r"^\| (`.*?`) \|", DOCS.read_text("utf-8"), re.MULTILINE)
    documented = {name for row in rows for name in re.findall(r"`(\w+)`", row)}
    job = Job(
        Post("Plan our shops in Asana.", {"title": "Planner"}), vault_notes.shipped_with_package(), date(2026, 3, 1)
    )
    given = job.application.names(job.scope).keys() - known_names()
    assert given <= documented
    assert documented <= job.application.names(job.scope).keys()
