"""Interview and vetting questions: enough, about this post, none twice, none answered already, the red flags first."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from rapidfuzz import fuzz

from tests.assuming import assuming
from vault_tool.jobs import vault_notes
from vault_tool.judging import brief
from vault_tool.judging.asking import same_question
from vault_tool.judging.decision import Decision
from vault_tool.knowledge.notes import profile
from vault_tool.knowledge.notes.everything import Knowledge, load
from vault_tool.knowledge.notes.question_settings import QuestionSettings
from vault_tool.letters import interview, question_choice
from vault_tool.note import Note
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read
from vault_tool.writers import Job, interview_questions, vetting_questions

HERE = Path(__file__).parent
POSTS = {path.stem: path.read_text("utf-8") for path in (HERE / "posts").glob("*.txt")}
WHO = profile.read(Note((HERE.parent / "profiles" / "operations.md").read_text("utf-8"), "Profile.md"))
SHIPPED = replace(vault_notes.shipped_with_package(), profile=WHO)


def job(text: str, known: Knowledge = SHIPPED) -> Job:
    reading = read(text)
    return Job(Post.of(text, reading), known, date(2026, 3, 10))


def listed(section: str) -> list[str]:
    return re.findall(r"^\d+\. (.*)$", section, re.MULTILINE)


def topics(section: str) -> list[str]:
    return re.findall(r"^### (.*)$", section, re.MULTILINE)


def bank(questions: str, kind: str = "interview", head: str = "") -> Knowledge:
    text = f"---\nkind: {kind}\n{head}---\n\n# Own\n\n## Topic\n\n{questions}"
    return load({"Questions/Own.md": text})


def test_a_rich_post_gets_nearly_thirty_and_a_thin_one_a_third_of_them() -> None:
    rich = POSTS["studio"] + "\n".join(f"- Sort the drawings of film {n} by scene and date" for n in range(40))
    found = job(rich)
    found = assuming(found, decision=Decision("apply", "You fit."))
    assert 25 <= len(listed(interview_questions.write(found))) <= 30
    assert len(listed(interview_questions.write(job("Logo\n\nDraw me a logo, please.")))) <= 10


@pytest.mark.parametrize(
    "text",
    [
        "Python developer\n\nI need a quick fix: our script loops and never ends.",
        "Kite maps\n\nHourly: $20-$40 - Est. Time: Less than 1 week, Less than 30 hrs/week\n\nDraw two maps of our kites.",
        "Kite maps\n\nFixed-price: $50\n\nDraw a map of our kites.",
    ],
)
def test_a_job_of_hours_or_days_gets_two_or_three_vetting_questions(text: str) -> None:
    assert 0 < len(listed(vetting_questions.write(job(text)))) <= 3


@pytest.mark.parametrize("kind", ["interview", "vetting"])
def test_the_vault_sets_the_most(kind: str) -> None:
    writer = {"interview": interview_questions, "vetting": vetting_questions}[kind]
    few = replace(job(POSTS["studio"]), questions=QuestionSettings(**{kind: 10}))
    assert 0 < len(listed(writer.write(few))) <= 10


def test_what_decides_is_asked_first() -> None:
    section = interview_questions.write(job(POSTS["studio"]))
    assert topics(section)[0] == question_choice.FIRST
    assert "the whole engagement?" in listed(section)[0]
    first = listed(section.partition("### ")[2].partition("\n### ")[0])
    assert 5 <= len(first) <= interview.MOST_FIRST
    assert sum(question.startswith("“") for question in first) >= 2


@pytest.mark.parametrize("name", POSTS)
def test_no_question_stands_in_both_sections(name: str) -> None:
    one = job(POSTS[name])
    assert not set(listed(interview_questions.write(one))) & set(listed(vetting_questions.write(one)))


@pytest.mark.parametrize("name", POSTS)
def test_what_is_quoted_stands_in_the_post(name: str) -> None:
    for question in listed(interview_questions.write(job(POSTS[name]))):
        for quote in re.findall("“([^”]*)”", question):
            assert quote in " ".join(POSTS[name].split())


@pytest.mark.parametrize("name", POSTS)
@pytest.mark.parametrize("writer", [interview_questions, vetting_questions])
def test_none_is_asked_twice_in_other_words(name: str, writer: object) -> None:
    questions = listed(writer.write(job(POSTS[name])))  # type: ignore[attr-defined]
    alike = [
        (a, b)
        for n, a in enumerate(q.rpartition("” ")[2] for q in questions)
        for b in (q.rpartition("” ")[2] for q in questions[:n])
        if fuzz.token_set_ratio(a.lower(), b.lower()) > 85
    ]
    assert alike == []


@pytest.mark.parametrize("name", POSTS)
def test_every_gap_is_filled(name: str) -> None:
    assert not re.search(r"[{}]|None|\bthe the\b", interview_questions.write(job(POSTS[name])))


def test_what_the_post_answers_is_not_asked() -> None:
    known = bank("- Which hours?\n  - unless: working_hours\n- Which price?\n")
    assert listed(interview_questions.write(job(POSTS["studio"], known))) == ["Which price?"]


def test_what_a_red_flag_asks_is_known_to_the_banks() -> None:
    known = bank(
        "- For how many weeks?\n  - unless: \"'Fixed price for full-time work' in flags\"\n- Is {{ price }} firm?\n".replace(
            '"', ""
        )
    )
    asked = replace(known, signals=SHIPPED.signals, profile=WHO)
    questions = listed(interview_questions.write(job(POSTS["studio"], asked)))
    assert "Is the fixed price of $1,600 firm?" in questions
    assert "For how many weeks?" not in questions


def test_a_price_has_one_article() -> None:
    known = bank("- Is the {{ price }} firm?\n")
    assert listed(interview_questions.write(job(POSTS["studio"], known))) == ["Is the fixed price of $1,600 firm?"]


def test_vetting_has_a_reason_for_each_question() -> None:
    known = bank("- Who pays?\n  - Money decides.\n- How often?\n  - So does time.\n", "vetting")
    assert vetting_questions.write(job(POSTS["studio"], known)) == (
        "### Topic\n\n1. Who pays?\n    - Money decides.\n2. How often?\n    - So does time.\n"
    )


NO_PERSON = [("Customer support\n\nWe want customer support for our shop. Answer tickets in Zendesk.", "role")]


@pytest.mark.parametrize(("text", "word"), NO_PERSON)
def test_a_role_that_is_nobody_is_called_a_role(text: str, word: str) -> None:
    role = brief.of(job(text).post).role
    assert role == "" or role.endswith(word)


@pytest.mark.parametrize("name", POSTS)
def test_a_note_asks_for_a_thing_once(name: str) -> None:
    one = job(POSTS[name])
    asked = [*listed(interview_questions.write(one)), *listed(vetting_questions.write(one))]
    things = [thing for q in asked if (thing := same_question.thing(q.rpartition("” ")[2].lower()))]
    assert sorted(things) == sorted(set(things))


def test_a_topic_with_little_left_makes_room_for_the_others() -> None:
    few = (
        "- Who pays?\n  - Money.\n\n## Many\n\n- Which silk?\n  - So.\n- Whose kite?\n  - So.\n- From where?\n  - So.\n"
    )
    known = replace(SHIPPED, banks=bank(few, "vetting").banks)
    one = replace(job(POSTS["studio"], known), questions=QuestionSettings(vetting=50))
    assert len(listed(vetting_questions.write(one))) == 4
