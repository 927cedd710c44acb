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
from vault_tool.knowledge.who_applies import EMPTY, ExperienceLine, Profile
from vault_tool.letters import first_person
from vault_tool.letters.replies import Reply
from vault_tool.note import Note
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read
from vault_tool.rules.engine.rule import Calendar, Context
from vault_tool.rules.engine.subject import Posting
from vault_tool.rules.sections import s003_placeholder as placeholder
from vault_tool.text.edits import Span
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
    assert len(letters) == 1 if letter.startswith("‹Not written") else len(LENGTHS) * len(TONES)


@pytest.mark.parametrize(("post", "who", "length", "tone"), EVERY[:: len(TONES)])
def test_every_line_of_experience_stands_in_the_profile(post: str, who: str, length: str, tone: str) -> None:
    """Each line that begins as one of the profile's does is one of its lines; tools are from its lists."""
    letter = proposal.write(job(POSTS[post], PROFILES[who], length=length, tone=tone))
    own = [(first_person.said(line), first_person.said(line._replace(result=""))) for line in PROFILES[who].experience]
    for line in letter.splitlines():
        for whole, without_result in own:
            assert whole[:25] not in line or whole in line or without_result in line
    for tools in re.findall(r"I (?:also )?work with (.+)\.$", letter, re.MULTILINE):
        assert "you as your" in tools or set(re.split(r", | and ", tools)) <= set(PROFILES[who].tools)


def test_the_first_150_characters_are_the_strongest_proof() -> None:
    letter = proposal.write(job(POSTS["studio"], PROFILES["operations"]))
    assert letter.startswith("I led eight account managers at an agency")


def test_an_empty_profile_gets_no_letter() -> None:
    letter = proposal.write(job(POSTS["studio"], EMPTY))
    assert letter.startswith("‹Not written: your profile names no trade or skill yet.")


def test_the_sample_profile_cannot_be_sent_unnoticed() -> None:
    letter = proposal.write(job(POSTS["studio"], SHIPPED.profile))
    note = Note(f"---\nstatus: ready\n---\n# T\n\n## Proposal\n\n{letter}")
    found = list(placeholder.check(note, Context(Posting(note), "ready", Calendar(date(2026, 3, 10)))))
    assert any("Profile.md is still the sample" in f.message for f in found)


REQUIRED = [
    ('Start your proposal with "blue heron".', "blue heron\n"),
    ("Begin your cover letter with the word Saturn.", "Saturn\n"),
    ("Please mention the word **LANTERN** when applying.", "The word you asked for: LANTERN"),
]


@pytest.mark.parametrize(("demand", "words"), REQUIRED)
@pytest.mark.parametrize("length", LENGTHS)
def test_required_words_are_obeyed(demand: str, words: str, length: str) -> None:
    letter = proposal.write(job(f"{POSTS['studio']}\n{demand}\n", PROFILES["operations"], length=length))
    assert words in letter
    if words.endswith("\n"):
        assert letter.startswith(words)


def test_what_the_profile_turns_down_is_a_reason_not_to_write() -> None:
    text = POSTS["studio"].replace(
        "- Find ways to grow", "- Do the cold calling for our sales team\n- Find ways to grow"
    )
    letter = proposal.write(job(text, PROFILES["operations"]))
    assert letter.startswith("‹Not written. You don't do cold calling, and the post asks for it.")


def test_what_it_turns_down_and_the_post_only_mentions_is_marked() -> None:
    letter = proposal.write(job(POSTS["studio"] + "\nThere is some cold calling, too.\n", PROFILES["operations"]))
    assert "cold calling" in letter
    assert "‹" in letter


SPANISH = """Editor de vídeo para una panadería

Buscamos una persona que edite dos vídeos por semana para nuestro canal. El trabajo es de larga duración y se paga por hora.
"""


def test_a_post_in_another_language_gets_no_english_letter() -> None:
    letter = proposal.write(job(SPANISH, PROFILES["creative"]))
    assert letter.startswith("‹Not written: the post is in Spanish, and you have no template in that language.")
    assert all("the post is in" not in proposal.write(job(text, PROFILES["creative"])) for text in POSTS.values())


def test_a_template_in_its_language_writes_it() -> None:
    one = job(SPANISH, PROFILES["creative"])
    spanish = {**SHIPPED.templates, "Proposal, es": "Hola. {{ proofs[0].text if proofs }}\n{{ profile.name }}\n"}
    letter = proposal.write(replace(one, knowledge=replace(one.knowledge, templates=spanish)))
    assert letter.startswith("Hola.")


def test_a_stop_is_named_with_what_would_change_it() -> None:
    cheap = (
        "Project manager for an agency\nHourly: $3.00-$5.00\n\nPlan our projects in Asana and lead account managers.\n"
    )
    letter = proposal.write(job(cheap, PROFILES["operations"]))
    assert letter.startswith("‹Not written. It pays $5 an hour at most; your floor is $22. ")
    assert "An offer at your floor would change that.›" in letter


def test_what_is_asked_for_is_answered_in_order_from_the_profile_or_marked() -> None:
    asks = "\nTo apply, please send:\n- Your hourly rate\n- Your availability\n- A link to your portfolio\n- Your favorite color\n"
    letter = proposal.write(job(POSTS["studio"] + asks, PROFILES["operations"]))
    rate, available, link, color = (
        letter.index(x)
        for x in ("Your hourly rate\n", "Your availability\n", "A link to your portfolio\n", "Your favorite color\n")
    )
    assert rate < available < link < color
    assert letter[link:].splitlines()[1] == "https://example.com/revel/work"
    assert letter[color:].splitlines()[1].startswith("‹fill in:")
    assert letter.count("$32") == 1


def test_a_question_right_behind_a_request_goes_on_with_it_and_is_not_left_out() -> None:
    first = Reply("Tell us of a kite.", "‹fill in: a kite›", screening=False, whole=Span(10, 30))
    behind = Reply("Why did it fall?", "‹fill in: why›", screening=True, whole=Span(31, 47))
    elsewhere = replace(behind, whole=Span(90, 106))
    assert len(proposal.not_said_yet([first, behind], (), False)) == 2
    assert len(proposal.not_said_yet([first, elsewhere], (), False)) == 1


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


def test_a_line_that_stands_above_is_not_said_again_with_words_around_it() -> None:
    line = "I sewed forty kites of silk."
    replies = [Reply("Why you?", f"The closest thing I've done: {line}", screening=False)]
    (reply,) = proposal.not_said_yet(replies, [line], True)
    assert reply.text == "‹fill in: your answer›"


@pytest.mark.parametrize("ask", ["Examples of kites like ours", "Have you sewed kites before?", "Why you?"])
def test_a_request_that_a_line_above_answers_has_a_gap_and_points_nowhere(ask: str) -> None:
    line = "I sewed forty kites of silk."
    (reply,) = proposal.not_said_yet([Reply(ask, line, screening=True)], [line], True)
    assert (reply.ask, reply.text) == (ask, reply.gap)


def test_what_is_left_of_an_answer_does_not_stand_beside_a_gap() -> None:
    above, other = "I sewed forty kites of silk.", "I mended nine tents."
    replies = [Reply("Why you?", f"The closest thing I've done: {above}\n{other}", screening=False)]
    (reply,) = proposal.not_said_yet(replies, [above], True)
    assert reply.text == reply.gap


def test_a_page_beside_a_line_that_stands_above_is_the_whole_answer() -> None:
    above, page = "I sewed forty kites of silk.", "https://kites.example/work"
    (reply,) = proposal.not_said_yet([Reply("Your work", f"{page}\n{above}", screening=False)], [above], True)
    assert reply.text == page


def test_a_tool_that_stands_above_is_not_named_again() -> None:
    above = "I drew forty kites in Power BI."
    replies = [Reply("Your experience with Power BI", f"I work with Power BI.\n{above}", screening=False)]
    (reply,) = proposal.not_said_yet(replies, [above], True)
    assert reply.text == reply.gap


def test_a_rate_that_is_a_gap_already_is_not_asked_for_twice() -> None:
    text = POSTS["studio"] + "\nPlease include your hourly rate.\n"
    letter = proposal.write(job(text, replace(PROFILES["operations"], rate_floor=None, rate_target=None)))
    assert letter.count("your rate›") <= 1
