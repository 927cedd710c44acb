"""What can be said to a client: only what post and profile both bear out."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from vault_tool.jobs import vault_notes
from vault_tool.judging.judgment import Judgment
from vault_tool.knowledge.conditions.scope import known_names
from vault_tool.knowledge.notes import signals
from vault_tool.knowledge.notes.everything import Knowledge
from vault_tool.knowledge.who_applies import ExperienceLine, Profile, Skill
from vault_tool.letters import application, hours_fit, letter_questions, own_headline, proofs, screening_answer
from vault_tool.letters.own_lines import (
    closest_line,
    pieces_answered,
    tools_of_both,
    years_of_skills,
)
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read
from vault_tool.writers import Job

DOCS = Path(__file__).parents[2] / "docs" / "writing.md"

SHARED = [
    (("ClickUp", "Monday.com"), ["monday", "Asana"], ["Monday.com"]),
    (("C#", "C++"), ["c++"], ["C++"]),
    (("Google Sheets",), ["Google  Sheets", "google sheets"], ["Google Sheets"]),
    ((), ["Asana"], []),
]
YEARS = [
    (("Kites",), "", [("kites", 7, False)]),
    ((), "Teacher of kites", [("kites", 7, False)]),
    (("Zendesk",), "", []),
    (("Zendesk",), "Head of customer support", [("customer support", 4, False)]),
    (("Zendesk", "Customer support"), "", [("customer support", 4, False)]),
    (("Excel", "Kites"), "", [("Excel", 3, True), ("kites", 7, False)]),
    (("LLM integration",), "", [("LLMs", 2, True)]),
    ((), "Cook", []),
]
"""What the post names, its title, and the skills with their years."""


def post(text: str) -> Post:
    return Post.of(text, read(text))


def judged(text: str, profile: Profile) -> Judgment:
    return Judgment(post(text), Knowledge(profile=profile), date(2026, 3, 3))


@pytest.mark.parametrize(("own", "asked", "both"), SHARED)
def test_tools_that_both_name_are_spelled_as_in_the_profile(
    own: tuple[str, ...], asked: list[str], both: list[str]
) -> None:
    assert tools_of_both.shared(Profile(tools=own), asked) == both
    assert tools_of_both.shared(Profile(skills=own), asked) == both


@pytest.mark.parametrize(("named", "title", "found"), YEARS)
def test_years_are_those_of_skills_that_the_post_names(
    named: tuple[str, ...], title: str, found: list[tuple[str, float, bool]]
) -> None:
    support, models = Skill("Customer Support", 4, ("Zendesk",)), Skill("LLM integration", 2)
    skills = (Skill("Kites", 7), support, Skill("Excel", 3), Skill("Sewing"), models)
    practised = years_of_skills.practised(Profile(practised=skills), named, title)
    assert [(p.skill, p.years, p.is_tool) for p in practised] == found


@pytest.mark.parametrize(
    ("question", "skills"),
    [
        ("Your experience with Make.com", ["automation"]),
        ("How long have you done automation?", ["automation"]),
        ("How long have you used Xero?", []),
    ],
)
def test_a_question_that_names_a_tool_is_about_its_skill(question: str, skills: list[str]) -> None:
    who = Profile(practised=(Skill("Automation", 3, ("Zapier", "Make")), Skill("Bookkeeping", None, ("Xero",))))
    assert [practice.skill for practice in years_of_skills.asked_about(who, question)] == skills


def test_with_nothing_known_nothing_is_claimed() -> None:
    said = application.apply_for(judged("Kite tailor\n\nWe fly kites over the sea.\n", Profile()))
    assert (said.lines, said.proofs, said.i_am, said.shared_tools, said.hours, said.years) == ([], (), "", [], None, ())
    assert (said.questions, said.start_with, said.mention, said.declined, said.client_name) == ([], [], [], [], "")
    assert said.unfit is not None


def test_a_letter_asks_one_question_of_a_topic_and_none_that_doubts_the_client() -> None:
    text = """Kite planner\nFixed-price: $400.00\n2.9 of 30 reviews\nPayment method verified\n
    Plan our kites full-time, 40 hours a week, for a long time."""
    known = vault_notes.shipped_with_package()
    found = Judgment(post(text), replace(known, profile=Profile(rate_floor=25.0, currency="USD")), date(2026, 3, 3))
    asked = letter_questions.protection(found)
    assert asked
    assert not any("review" in question or "went wrong" in question for question in asked)
    topics = [f.signal.topic for f in found.red_flags if signals.text(f.signal.protection, found.scope) in asked]
    assert len(topics) == len(set(topics))


def test_every_name_that_a_template_may_use_is_documented_and_no_other() -> None:
    rows = re.findall(r"^\| (`.*?`) \|", DOCS.read_text("utf-8"), re.MULTILINE)
    documented = {name for row in rows for name in re.findall(r"`(\w+)`", row)}
    job = Job(
        Post("Plan our shops in Asana.", {"title": "Planner"}), vault_notes.shipped_with_package(), date(2026, 3, 1)
    )
    given = job.application.names(job.scope).keys() - known_names()
    assert given <= documented
    assert documented <= job.application.names(job.scope).keys()


def test_in_ones_own_trade_a_line_stands_beside_the_whole_sentence_it_answers() -> None:
    text = (
        "Kite planner\n\nRequirements:\n- Plan the work of our kite tailors in Asana\n"
        "- Prepare payroll, invoices and budgets in QuickBooks\n- Fly kites\n"
    )
    lines = (
        ExperienceLine(
            "Planned the work of nine kite tailors in Asana.", ("kites", "planning", "asana", "project-management")
        ),
        ExperienceLine(
            "Kept payroll, invoices and budgets of a bakery in QuickBooks.", ("payroll", "invoices", "quickbooks")
        ),
        ExperienceLine("Sewed forty tents.", ("sewing",)),
    )
    who = Profile(
        headline="project manager", skills=("Project Management",), tools=("Asana", "QuickBooks"), experience=lines
    )
    found = proofs.proofs(judged(text, who))
    quoted = {proof.line.text: proof.quote for proof in found}
    assert "Sewed forty tents." not in quoted
    assert len({proof.quote for proof in found if proof.quote}) == len([proof for proof in found if proof.quote])
    for proof in found:
        assert not proof.quote or proof.quote in text


ROLES = [
    ("kite tailor", "Tailor, kite repair", True),
    ("kite Java developer", "Tailor, kite repair", False),
    ("operations manager", "Operations management", True),
    ("marketing manager", "Operations management", False),
]


@pytest.mark.parametrize(("role", "skills", "own"), ROLES)
def test_a_role_is_taken_on_only_where_it_is_what_one_is(role: str, skills: str, own: bool) -> None:
    profile = Profile(headline="manager of tents", skills=tuple(skills.split(", ")))
    assert own_headline.is_own(role, profile) is own


MAPS = "I drew the harbor maps of nine towns in QGIS."
CLOSEST = [
    ("Python developer\n\nBuild pages in Python. Our maps stand in QGIS.\n", MAPS),
    ("Python developer for harbor maps\n\nBuild the booking pages of our harbor in Python and Django.\n", MAPS),
    ("Python developer\n\nBuild the booking pages of our harbor in Python and Django, with maps of the harbor.\n", ""),
    ("Python developer\n\nBuild the booking pages of our bakery in Python and Django.\n", ""),
    ("Python developer for sailing\n\nBuild the booking pages of our sailing club in Python and Django.\n", ""),
    ("Cook\n\nCook for our sailing club.\n", ""),
]
"""A post that no line proves, and the line that a letter opens with: one that shares a tool, a word of the title or much else."""


@pytest.mark.parametrize(("text", "line"), CLOSEST)
def test_the_closest_line_is_said_only_where_it_is_close(text: str, line: str) -> None:
    lines = (
        ExperienceLine(MAPS.removeprefix("I ").capitalize().replace("qgis", "QGIS"), ("maps", "harbor", "sailing")),
    )
    skills = ("Django", "Python", "React")
    who = Profile(headline="web developer", skills=skills, practised=(Skill("Django", 5),), experience=lines)
    found = judged(text, who)
    assert found.evidence == ()
    assert closest_line.closest(found).text == line


PAID = "Python developer\nHourly: $40-$60\n\nBuild the booking pages of our {} in Python and Django. Add a page for payments. Write tests for both pages. Deploy them to our server in May.\n\nRequirements:\n- Good knowledge of Django\n"


@pytest.mark.parametrize(("place", "line"), [("harbor", MAPS), ("bakery", "")])
def test_of_a_post_to_apply_to_the_closest_line_may_share_a_word_alone(place: str, line: str) -> None:
    lines = (ExperienceLine("Drew the harbor maps of nine towns in QGIS.", ("maps", "sailing")),)
    skills = ("Django", "Python", "React", "Web development")
    headline = "web developer, Python and Django"
    who = Profile(headline=headline, skills=skills, practised=(Skill("Django", 5),), experience=lines)
    found = judged(PAID.format(place), who)
    assert found.decision.choice == "apply"
    assert closest_line.closest(found).text == line


WITH = {
    "Python developer\n\nBuild pages in Python. Our maps stand in QGIS.\n": "QGIS",
    "Python developer for harbor maps\n\nBuild the booking pages of our harbor in Python and QGIS.\n": "",
}


@pytest.mark.parametrize("text", WITH)
def test_a_line_that_shares_a_tool_alone_is_not_called_the_closest(text: str) -> None:
    lines = (ExperienceLine(MAPS.removeprefix("I ").capitalize().replace("qgis", "QGIS"), ("sailing",)),)
    who = Profile(
        headline="web developer",
        skills=("Django", "Python", "React"),
        practised=(Skill("Python", 5),),
        experience=lines,
    )
    assert closest_line.closest(judged(text, who)).tool == WITH[text]


@pytest.mark.parametrize(("role", "said"), [("kite tailor", True), ("kite expert", False), ("kite ninja", False)])
def test_nobody_calls_oneself_an_expert(role: str, said: bool) -> None:
    assert own_headline.is_said(role) is said


AGAIN = [
    ("Strong expertise in Asana, QuickBooks and the like", True),
    ("Bill our clients in QuickBooks", False),
    ("Fly kites", False),
]


@pytest.mark.parametrize(("words", "again"), AGAIN)
def test_a_list_of_tools_is_quoted_once(words: str, again: bool) -> None:
    assert (
        pieces_answered.lists_again(words, {"Plan the work of our kite tailors in Asana and QuickBooks", ""}) is again
    )


ANSWERED = [
    ("Writing and mending long formulas in Google Sheets", False),
    ("Mailing kite reports from Google Sheets", True),
    ("Long experience with formulas in Google Sheets", True),
]


@pytest.mark.parametrize(("words", "answered"), ANSWERED)
def test_work_is_not_answered_by_its_tool_alone(words: str, answered: bool) -> None:
    line = ExperienceLine("Mailed a kite report from Google Sheets every day.")
    assert (proofs._shared(line, words) >= proofs.ANSWERS_IT) is answered


DONE = [
    ("Drawing kites for our club in Google Sheets", False),
    ("Send and file our reports with Google Sheets", False),
    ("Create and mail reports of our kites every week", True),
    ("Build our whole club on Google Sheets and AWS ECS", False),
    ("Experience with reports in Google Sheets and kites", False),
]


@pytest.mark.parametrize(("words", "done"), DONE)
def test_a_letter_says_that_work_is_close_only_where_deed_and_thing_are_the_same(words: str, done: bool) -> None:
    line = ExperienceLine("Made a weekly report in Google Sheets.", ("aws", "ecs"))
    assert pieces_answered.does_it(line, words) is done


def test_a_tool_has_one_spelling() -> None:
    line = ExperienceLine("Drew kites in Power BI.")
    assert proofs._shared(line, "Experience with PowerBI") >= proofs.ANSWERS_IT


SEWER = Profile(
    headline="web developer",
    skills=("Django", "Python", "Figma"),
    tools=("Stripe", "Django"),
    practised=(Skill("Python", 9, ("Django", "Flask")), Skill("Figma", 3)),
    experience=(
        ExperienceLine("Built the web shop of a kite tailor in Django.", ("django", "web-development", "backend")),
        ExperienceLine("Built the web shop of a harbor museum in Django.", ("django", "web-development", "backend")),
        ExperienceLine("Built the payment pages of a choir in Stripe.", ("stripe", "payments", "web-development")),
    ),
)


@pytest.mark.parametrize("thing", ["kite tailor", "harbor museum"])
def test_of_lines_that_prove_as_much_the_one_about_the_same_thing_opens(thing: str) -> None:
    found = proofs.proofs(judged(f"Django web developer\n\nBuild the web shop of our {thing} in Django.\n", SEWER))
    assert thing in found[0].text


def test_a_line_with_a_further_tool_of_the_post_stands_beside_the_first() -> None:
    found = proofs.proofs(judged("Django web developer\n\nBuild our web shop in Django, paid by Stripe.\n", SEWER))
    assert [proof.line.text for proof in found if "Stripe" in proof.text] == [SEWER.experience[2].text]


WORDS_AND_TAGS = [
    ("Build pages in Python and Django.", ["Figma"], ["Python"]),
    ("Build pages.", ["Figma"], []),
    ("Build pages.", ["Figma", "Django"], ["Figma", "Python (including Django)"]),
]


@pytest.mark.parametrize(("words", "tags", "years"), WORDS_AND_TAGS)
def test_years_follow_the_clients_words_before_the_tags(words: str, tags: list[str], years: list[str]) -> None:
    text = f"Web developer\n\n{words}\n"
    one = Post.of(text, read(text))
    found = Judgment(replace(one, facts={**one.facts, "skills": tags}), Knowledge(profile=SEWER), date(2026, 3, 3))
    assert [skill.skill for skill in application.apply_for(found).years] == years


def test_where_there_is_little_to_win_the_profile_is_not_to_blame() -> None:
    known = replace(vault_notes.shipped_with_package(), profile=replace(SEWER, rate_floor=50.0, currency="USD"))
    text = "Django web developer\nFixed-price: $5.00\nProposals: 50+\n\nBuild the web shop of our club in Django."
    found = Judgment(post(text), known, date(2026, 3, 3))
    assert found.decision.choice == "skip"
    assert (reason := application.apply_for(found).unfit) is not None
    assert reason.kind == "odds"


@pytest.mark.parametrize(
    ("words", "told"), [("We use LLMs.", True), ("Our llm bot", True), ("We integrate maps.", False)]
)
def test_an_abbreviation_names_the_skill_that_begins_with_it(words: str, told: bool) -> None:
    who = Profile(practised=(Skill("LLM integration", 2),))
    assert bool(years_of_skills.practised(who, (), "", words)) is told


ZONES = [
    ("Work during Eastern time (EST) hours, to meet our team.", "Asia/Manila", ("midnight to 10 AM", 1)),
    ("Work during our office hours in the US.", "Asia/Manila", None),
]


@pytest.mark.parametrize(("words", "zone", "there"), ZONES)
def test_a_day_far_from_theirs_says_how_far(words: str, zone: str, there: tuple[str, float] | None) -> None:
    who = Profile(headline="kite tailor", time_zone=zone, hours=("13:00", "23:00"))
    said = application.apply_for(judged(f"Kite tailor\n\nSew our kites. {words}\n", who))
    if there:
        assert isinstance(said.hours, hours_fit.OwnDay)
        assert (said.hours.there, said.hours.shared) == there
    else:
        assert said.hours is None
        assert said.own_day
        assert (said.own_day.my_day, said.own_day.place) == ("1 PM to 11 PM", "Manila")


ABOUT = [
    ("A similar chatbot project that you have built", "Put a helper over nine songbooks: retrieval, tests."),
    ("A similar chatbot in somebody else's code that you have mended", ""),
]


@pytest.mark.parametrize(("question", "line"), ABOUT)
def test_a_line_about_all_that_is_asked_answers(question: str, line: str) -> None:
    lines = (
        ExperienceLine("Put a helper over nine songbooks: retrieval, tests."),
        ExperienceLine("Sewed forty tents."),
    )
    found = screening_answer.best_line(Profile(experience=lines), question)
    assert (found.text if found else "") == line
