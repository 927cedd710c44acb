"""The Screening Answers section: each of the post's questions, answered from the vault's answers or left as a gap."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vault_tool.jobs import vault_notes
from vault_tool.knowledge.notes import profile
from vault_tool.knowledge.notes.answers import Answer
from vault_tool.knowledge.who_applies import EMPTY, Profile
from vault_tool.letters import screening_answer
from vault_tool.letters.replying import question_words
from vault_tool.note import Note
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read
from vault_tool.rules.engine.rule import Calendar, Context
from vault_tool.rules.engine.subject import Posting
from vault_tool.rules.sections import s003_placeholder as placeholder
from vault_tool.writers import Job, screening_answers

PROFILES = Path(__file__).parents[1] / "profiles"
SHIPPED = vault_notes.shipped_with_package()
OPERATIONS = profile.read(Note((PROFILES / "operations.md").read_text("utf-8"), "Profile.md"))
ASKS = """Coordinator for our repair shops
Hourly: $20.00-$30.00, 30 hrs/week

You will plan the work of our account managers in Asana, take client escalations, and write proposals and renewals.

You will be asked to answer the following questions when submitting a proposal:
1. Describe your recent experience with similar projects
2. Have you worked with Asana and Blender before?
3. What is your hourly rate?
4. Which colour should our vans have?
"""


def written(text: str, who: Profile = OPERATIONS, **changes: object) -> str:
    reading = read(text)
    post = Post.of(text, reading)
    known = replace(SHIPPED, profile=who, **changes)
    return screening_answers.write(Job(post, known, date(2026, 3, 10)))


def answers_in(section: str) -> dict[str, str]:
    parts = [part.split("\n", 1) for part in section.split("### ")[1:]]
    return {question.strip(): text.strip() for question, text in parts}


def test_each_thing_of_a_request_has_a_heading_of_its_own() -> None:
    asks = "Coordinator for our piers\n\nWe need a plan.\n\nIn your proposal, tell us your rate, two plans like this, and when you could start."
    assert list(answers_in(written(asks))) == ["Your rate", "Two plans like this", "When you could start"]


def test_how_long_a_tool_has_been_used_is_answered_in_years() -> None:
    asks = (
        "Coordinator for our piers\n\nIn your proposal, tell us how long you have used Asana and when you could start."
    )
    assert "years" in answers_in(written(asks))["How long you have used Asana"]


def test_each_question_has_its_answer_and_where_it_came_from() -> None:
    found = answers_in(written(ASKS))
    assert list(found) == [
        "Describe your recent experience with similar projects",
        "Have you worked with Asana and Blender before?",
        "What is your hourly rate?",
        "Which colour should our vans have?",
    ]
    first, tools, rate, color = found.values()
    assert "I led eight account managers" in first
    assert "<!-- from [[Answers/Similar projects]]: 100 of 100 alike -->" in first
    assert tools.startswith("I work with Asana.")
    assert "I've worked in project management for 9 years, with Asana, Monday.com and ClickUp." in tools
    assert "‹fill in: what you've done with Blender›" in tools
    assert rate.startswith("My rate is $30 an hour.")
    assert color.startswith("‹fill in: your answer›")


def test_a_tool_is_shown_by_the_work_that_was_done_with_it() -> None:
    asks = ASKS.replace("Asana and Blender", "Zendesk")
    found = answers_in(written(asks))["Have you worked with Zendesk before?"]
    assert found.startswith("I work with Zendesk.\nI ran the support desk of a cosmetics shop")
    assert "Led eight" not in found


def test_nothing_is_asked() -> None:
    assert written("Plan the work of four repair shops. Start on Monday.") == ""


def test_a_gap_names_the_nearest_answers() -> None:
    near = Answer("Which colour do you like?", "Green.", path="Answers/Colour.md")
    found = answers_in(written(ASKS, answers=(near,)))["Which colour should our vans have?"]
    assert "<!-- nearest: [[Answers/Colour]] (" in found


def test_a_line_that_surely_answers_is_the_answer() -> None:
    asks = ASKS.replace("1. Describe your recent experience with similar projects\n", "")
    asks = asks.replace("Which colour should our vans have?", "Which studio's proposals did you rewrite?")
    found = answers_in(written(asks))["Which studio's proposals did you rewrite?"]
    assert found.startswith("I rewrote proposals, statements of work and renewals for a design studio")


PLANS = ["How would you rewrite our proposals?", "Your approach to proposals and renewals?"]


@pytest.mark.parametrize("question", PLANS)
def test_what_one_would_do_is_not_answered_by_what_was_done(question: str) -> None:
    found = answers_in(written(ASKS.replace("Which colour should our vans have?", question)))[question]
    assert "I rewrote" not in found.partition("<!--")[0]


def test_two_questions_are_not_answered_by_the_same_line() -> None:
    more = "Describe a similar project that you completed"
    found = answers_in(written(ASKS.replace("Which colour should our vans have?", more)))
    first, second = found["Describe your recent experience with similar projects"], found[more]
    assert second.startswith("I ")
    assert first.splitlines()[0] != second.splitlines()[0]


def test_what_a_line_does_not_say_is_marked() -> None:
    asks = ASKS.replace("Which colour should our vans have?", "How many books of small studios did you keep?")
    found = answers_in(written(asks))["How many books of small studios did you keep?"]
    assert found.startswith("I kept the books of two small studios in QuickBooks")
    assert "‹fill in: how many›" in found


@pytest.mark.parametrize(
    ("question", "is_named"),
    [("What is a good proposal?", True), ("Which captain steers the ferry under a proposal?", False)],
)
def test_a_gap_names_what_the_profile_has_on_it(question: str, is_named: bool) -> None:
    found = answers_in(written(ASKS.replace("Which colour should our vans have?", question)))[question]
    assert found.startswith("‹fill in: your answer›")
    assert ("<!-- from your profile: Rewrote proposals" in found) == is_named


FACTS = [
    ("What would you charge us per hour of planning?", "My rate is $30 an hour."),
    ("How soon could you get started with the vans?", "I can start ‹fill in: the day›."),
    ("Where are you located, and what is your time zone?", "I'm in Bogota and work from 8 AM to 6 PM my time."),
    (
        "Which project management tools have you used, and for how long?",
        "I've worked in project management for 9 years, with Asana, Monday.com and ClickUp.",
    ),
    ("Drop a link to your portfolio site", "https://example.com/revel/work"),
]


@pytest.mark.parametrize(("question", "answer"), FACTS)
def test_a_fact_of_the_profile_answers_however_it_is_asked(question: str, answer: str) -> None:
    found = answers_in(written(ASKS.replace("Which colour should our vans have?", question)))[question]
    assert found.startswith(answer)


def test_a_question_outside_the_list_has_its_heading_too() -> None:
    text = "Coordinator\n\nPlan the work of account managers in Asana. When you apply, tell us: do you own a van?\n"
    assert any(q.lower().endswith("do you own a van?") for q in answers_in(written(text)))


def test_your_own_answer_is_used_as_it_stands() -> None:
    own = Answer("Which colour should the vans have?", "Green, with {{ profile.name }} on it.", path="Answers/Vans.md")
    found = answers_in(written(ASKS, answers=(own,)))["Which colour should our vans have?"]
    assert found.startswith("Green, with Tomas Revel on it.")


def test_an_answer_that_cannot_be_filled_is_passed_over() -> None:
    own = Answer("Which colour should our vans have?", "{{ nothing_of_the_sort }}", path="Answers/Vans.md")
    found = answers_in(written(ASKS, answers=(own,)))["Which colour should our vans have?"]
    assert found.startswith("‹fill in: your answer›")


def test_an_empty_profile_claims_nothing() -> None:
    for question, text in answers_in(written(ASKS, EMPTY)).items():
        assert "‹fill in: " in text, question


def test_the_sample_profile_cannot_be_sent_unnoticed() -> None:
    text = f"---\nstatus: ready\n---\n# T\n\n## Screening Answers\n\n{written(ASKS, SHIPPED.profile)}"
    context = Context(Posting(Note(text)), "ready", Calendar(date(2026, 3, 10)))
    found = [f.message for f in placeholder.check(Note(text), context)]
    assert any("Profile.md is still the sample" in message for message in found)


QUESTIONS = st.lists(st.text("abc {}%#<>?*[]‹›\n.:1", max_size=40), max_size=5)


@settings(max_examples=60, deadline=None)
@given(QUESTIONS)
def test_no_question_breaks_the_section(questions: list[str]) -> None:
    asked = "\n".join(f"{n}. {q}" for n, q in enumerate(questions, 1))
    text = f"Help\n\nYou will be asked to answer the following questions when submitting a proposal:\n{asked}\n"
    note = Note(f"# T\n\n## Screening Answers\n\n{written(text)}")
    assert [s.title for s in note.sections] == ["Screening Answers"]


@pytest.mark.parametrize("name", ["operations", "developer", "creative"])
def test_the_profiles_of_these_tests_are_read(name: str) -> None:
    read_ = profile.read(Note((PROFILES / f"{name}.md").read_text("utf-8"), "Profile.md"))
    assert len(read_.experience) >= 7
    assert any(line.result for line in read_.experience)


def test_a_line_that_points_to_the_questions_is_none() -> None:
    assert question_words.is_asked("Answer which silk you like?")
    assert question_words.is_asked("Your favorite silk")
    assert not question_words.is_asked("Answer the questions below.")


SENT = """You will be asked to answer the following questions when submitting a proposal:
1. {}
2. Which colour should our vans have?
"""


@pytest.mark.parametrize("thing", ["Attach your resume.", "Send a cover letter on your relevant experience."])
def test_what_is_attached_and_the_letter_itself_are_no_questions(thing: str) -> None:
    found = answers_in(written(f"Coordinator for our repair shops\n\nYou will plan our work.\n\n{SENT.format(thing)}"))
    assert list(found) == ["Which colour should our vans have?"]


def test_a_notice_behind_a_question_is_no_part_of_it() -> None:
    asked = "How do you plan a week Please note: We talk only on this site. Do not call us."
    found = answers_in(written(f"Coordinator for our repair shops\n\nYou will plan our work.\n\n{SENT.format(asked)}"))
    assert "How do you plan a week" in found


def test_examples_of_a_kind_are_answered_by_lines_that_share_it() -> None:
    lines = ["I led eight account managers.", "I ran the support desk of a cosmetics shop."]
    assert screening_answer.of_its_subject(lines, "Examples of cosmetics shops you ran", OPERATIONS) == lines[1:]
    assert screening_answer.of_its_subject(lines, "Examples of similar work that you've done", OPERATIONS) == lines
    assert screening_answer.of_its_subject(lines, "Examples of moon landings", OPERATIONS) == []


def test_of_tools_to_choose_from_any_is_asked_for() -> None:
    asks = ASKS.replace("worked with Asana and Blender before", "worked with Blender, Figma, or similar")
    found = answers_in(written(asks))["Have you worked with Blender, Figma, or similar?"]
    assert "‹fill in: what you've done with Blender or Figma›" in found


def test_examples_are_given_of_the_trade_that_they_are_asked_of() -> None:
    asks = ASKS.replace(
        "Which colour should our vans have?", "Please share examples of customer support you have done."
    )
    assert "I ran the support desk" in written(asks)


def test_a_story_is_begun_with_the_line_about_its_subject_and_has_a_gap_for_the_rest() -> None:
    story = "Tell us about a time you tied order processing to data cleaning."
    line, gap, *_ = answers_in(written(ASKS.replace("Which colour should our vans have?", story)))[story].splitlines()
    assert line.startswith("I ran the support desk of a cosmetics shop")
    assert gap.startswith("‹fill in: ")


def test_what_only_heads_the_word_to_begin_with_is_no_question() -> None:
    asks = (
        "Coordinator for our piers\n\nWe need a plan.\n\nTo apply, please answer briefly: Start your proposal with the word "
        '"Halyard" so I know you read this. What is your rate?'
    )
    assert not any("Halyard" in question for question in answers_in(written(asks)))
