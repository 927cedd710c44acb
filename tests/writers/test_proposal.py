"""The Proposal section: what a letter says, what it never says, and that it fits the site's field."""

import os
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vault_tool.jobs import vault_notes
from vault_tool.knowledge.notes import profile
from vault_tool.knowledge.notes.proposal_settings import LENGTHS, TONES
from vault_tool.knowledge.who_applies import EMPTY, ExperienceLine, Profile, Skill
from vault_tool.note import Note
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read
from vault_tool.rules.engine.rule import Calendar, Context
from vault_tool.rules.engine.subject import Posting
from vault_tool.rules.sections import s003_placeholder as placeholder
from vault_tool.writers import Job, ProposalSettings, proposal

HERE = Path(__file__).parent
PROFILES = {
    path.stem: profile.read(Note(path.read_text("utf-8"), "Profile.md"))
    for path in (HERE.parent / "profiles").glob("*.md")
}
POSTS = {path.stem: path.read_text("utf-8") for path in (HERE / "posts").glob("*.txt")}
SHIPPED = vault_notes.shipped_with_package()
LETTERS = [
    ("studio", "operations", "standard", "plain"),
    ("studio", "operations", "short", "formal"),
    ("studio", "operations", "long", "warm"),
    ("scraper", "developer", "standard", "plain"),
    ("channel", "creative", "standard", "warm"),
    ("scraper", "creative", "standard", "plain"),
]


def job(text: str, who: Profile, **how: object) -> Job:
    reading = read(text)
    post = Post.of(text, reading)
    return Job(post, replace(SHIPPED, profile=who), date(2026, 3, 10), proposal=ProposalSettings(**how))  # type: ignore[arg-type]


@pytest.mark.parametrize(("post", "who", "length", "tone"), LETTERS, ids=["-".join(x) for x in LETTERS])
def test_snapshot(post: str, who: str, length: str, tone: str) -> None:
    letter = proposal.write(job(POSTS[post], PROFILES[who], length=length, tone=tone))
    snapshot = HERE / "letters" / f"{post}-{who}-{length}-{tone}.txt"
    if os.environ.get("UPDATE_SNAPSHOTS"):
        snapshot.parent.mkdir(exist_ok=True)
        snapshot.write_text(letter, "utf-8")
    assert letter == snapshot.read_text("utf-8"), "run with UPDATE_SNAPSHOTS=1 and review the difference"


EVERY = [(p, w, length, tone) for p in POSTS for w in PROFILES for length in LENGTHS for tone in TONES]


@pytest.mark.parametrize(("post", "who"), [(p, w) for p in POSTS for w in PROFILES])
def test_every_length_and_tone_keeps_its_length_and_says_other_words(post: str, who: str) -> None:
    letters = set()
    for length in LENGTHS:
        for tone in TONES:
            letter = proposal.write(job(POSTS[post], PROFILES[who], length=length, tone=tone))
            assert len(letter) <= 1500 * LENGTHS[length]
            letters.add(letter)
    assert len(letters) == len(LENGTHS) * len(TONES)


def claims(letter: str) -> list[str]:
    """The letter's bullets and figures that are neither questions nor plans."""
    told = letter.split("How I would begin:")[0]
    return [line.removeprefix("• ") for line in told.splitlines() if line.startswith("• ") and not line.endswith("?")]


@pytest.mark.parametrize(("post", "who", "length", "tone"), EVERY[:: len(TONES)])
def test_every_claim_stands_in_the_profile(post: str, who: str, length: str, tone: str) -> None:
    """Experience word for word; tools, links and languages from the profile's lists."""
    letter = proposal.write(job(POSTS[post], PROFILES[who], length=length, tone=tone))
    own = {line.said for line in PROFILES[who].experience} | set(PROFILES[who].links)
    assert set(claims(letter)) <= own
    for tools in re.findall(r"I work with (.+)\.$", letter, re.MULTILINE):
        assert set(re.split(r", | and ", tools)) <= set(PROFILES[who].tools)


def test_the_first_150_characters_carry_the_point() -> None:
    opening = proposal.write(job(POSTS["studio"], PROFILES["operations"]))[:150]
    assert "plan the work of twelve animators" in opening
    assert "operations manager" in opening


def test_an_empty_profile_claims_nothing() -> None:
    letter = proposal.write(job(POSTS["studio"], EMPTY))
    assert claims(letter) == []
    gaps = re.findall(r"‹fill in: ([^›]+)›", letter)
    assert any("what you are" in gap for gap in gaps)
    assert any("what you have done" in gap for gap in gaps)
    assert any("your name" in gap for gap in gaps)


def test_the_sample_profile_cannot_be_sent_unnoticed() -> None:
    letter = proposal.write(job(POSTS["studio"], SHIPPED.profile))
    note = Note(f"---\nstatus: ready\n---\n# T\n\n## Proposal\n\n{letter}")
    found = list(placeholder.check(note, Context(Posting(note), "ready", Calendar(date(2026, 3, 10)))))
    assert any("Profile.md is still the sample" in f.message for f in found)


REQUIRED = [
    ('Start your proposal with "blue heron".', "blue heron\n"),
    ("Begin your cover letter with the word Saturn.", "Saturn\n"),
    ("Please mention the word **LANTERN** when applying.", "You asked applicants to mention this: LANTERN"),
]


@pytest.mark.parametrize(("demand", "words"), REQUIRED)
@pytest.mark.parametrize("length", LENGTHS)
def test_required_words_are_obeyed(demand: str, words: str, length: str) -> None:
    letter = proposal.write(job(f"{POSTS['studio']}\n{demand}\n", PROFILES["operations"], length=length))
    assert words in letter
    if words.endswith("\n"):
        assert letter.startswith(words)


def test_what_the_profile_turns_down_is_marked() -> None:
    letter = proposal.write(job(POSTS["studio"] + "\nThere is some cold calling, too.\n", PROFILES["operations"]))
    assert "‹fill in: what you say about cold calling" in letter


SPANISH = """Editor de vídeo para una panadería

Buscamos una persona que edite dos vídeos por semana para nuestro canal. El trabajo es de larga duración y se paga por hora.
"""


def test_a_post_in_another_language_is_marked() -> None:
    letter = proposal.write(job(SPANISH, PROFILES["creative"]))
    assert "‹fill in: all of this in the post's own language" in letter
    assert "You want" not in letter
    assert all("own language" not in proposal.write(job(text, PROFILES["creative"])) for text in POSTS.values())


def test_years_are_named_where_they_are_enough() -> None:
    letter = proposal.write(job(POSTS["studio"], PROFILES["operations"]))
    assert "You ask for 5 years of experience; I have 9 in project management." in letter
    little = replace(PROFILES["operations"], practised=(Skill("Project Management", 2),))
    assert "years of experience" not in proposal.write(job(POSTS["studio"], little))


def test_the_trade_is_claimed_only_where_it_is_ones_own() -> None:
    assert "That is my work" in proposal.write(job(POSTS["scraper"], PROFILES["developer"]))
    assert "That is my work" not in proposal.write(job(POSTS["scraper"], replace(PROFILES["creative"], tone="plain")))


WORDS = st.text("abcdef ABC.,;:!?-*#[]{}%()‹›“”'\"\n\r\t•0123456789$€", max_size=400)
LINES = st.lists(st.builds(ExperienceLine, st.text("abc XYZ.", min_size=1, max_size=900)), max_size=8)


@settings(max_examples=80, deadline=None)
@given(WORDS, LINES, st.integers(200, 3000), st.sampled_from(sorted(LENGTHS)), st.booleans())
def test_a_letter_never_exceeds_the_sites_limit(
    extra: str, lines: list[ExperienceLine], limit: int, length: str, sample: bool
) -> None:
    who = Profile(headline="x" * 90, experience=tuple(lines), name="N" * 120, sample=sample)
    letter = proposal.write(job(f"{POSTS['studio']}\n{extra}", who, limit=limit, length=length))
    assert 0 < len(letter) <= limit


@settings(max_examples=40, deadline=None)
@given(WORDS.filter(lambda w: w.strip()))
def test_any_post_gives_plain_text(text: str) -> None:
    letter = proposal.write(job(text, PROFILES["operations"]))
    assert not re.search(r"^(?:#{1,6} |> )|\*\*", letter, re.MULTILINE)
    assert "None" not in letter


def test_the_notes_own_limit_counts() -> None:
    one = job(POSTS["studio"], PROFILES["operations"])
    post = Post(one.post.text, {**one.post.facts, "proposal_limit": 300})
    assert len(proposal.write(replace(one, post=post))) <= 300
