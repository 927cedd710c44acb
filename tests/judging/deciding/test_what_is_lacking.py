"""What a post asks for that a profile lacks, told by what it is, on posts of our own."""

from dataclasses import replace

import pytest

from tests.judging.coder import CODER, PROVEN_ELSEWHERE, WORK, judged
from vault_tool.knowledge.who_applies import ExperienceLine


@pytest.mark.parametrize(
    ("asked", "choice", "why"),
    [
        (
            "- 12+ years of Python",
            "ask",
            "This is your kind of work. They ask for 12 years of Python, and your profile has 9. Ask if that's enough.",
        ),
        (
            "- 15+ years of Django",
            "skip",
            "They ask for 15 years of Django, and your profile has 7.",
        ),
        (
            "- 12+ years in web work, 16+ years Django",
            "skip",
            "They ask for 16 years of Django, and your profile has 7.",
        ),
        (
            "- Three years of Kotlin\n- Experience with Terraform\n- Hands-on work with Salesforce\n- Knowledge of Kubernetes",
            "skip",
            "It takes Kotlin, Terraform, Salesforce and Kubernetes, which your profile doesn't show.",
        ),
        (
            "- Financial sense and deep Web3 fluency",
            "ask",
            "They want somebody who knows Web3 well, and your profile doesn't show it.",
        ),
        (
            "- Four or 4 years of patent prosecution experience",
            "skip",
            "They want a patent practitioner, and your profile names no such work.",
        ),
        ("- You can talk to a lawyer about our terms", "apply", ""),
    ],
)
def test_a_demand_that_decides_is_told_by_what_it_asks_for(asked: str, choice: str, why: str) -> None:
    decision = judged(f"{WORK.rstrip()}\n{asked}\n").decision
    assert decision.choice == choice
    assert not why or decision.why == why


RUBY = """Ruby developer for a ferry

Hourly: $50-$80

You write the back end of our booking.

Requirements:
- Ruby on Rails and PostgreSQL
- Three years of Ruby on Rails
- A test in Ruby on Rails for each change
"""
OF_BOATS = "".join(f"- You {what}\n" for what in ("swim", "sail", "write well", "know boats", "like water", "stay dry"))
LETTERS = """Newsletter writer

Hourly: $50-$80

You write our newsletters and blog posts, and read what comes in from Python.

Requirements:
- Knowledge of Python
- Copywriting and writing blog posts
"""
OF_MAKERS = """Need a developer who understands looms, C++ is a plus

You keep the firmware of our looms running.

Requirements:
- Embedded code and firmware
"""


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (f"{RUBY}{OF_BOATS}", "It takes Ruby on Rails, which your profile doesn't show."),
        (LETTERS, "You have Python, but this job is about writing, which your profile doesn't show."),
        (OF_MAKERS, "Your profile shows little of what this takes."),
    ],
)
def test_what_is_lacking_is_named_where_it_has_a_name(text: str, why: str) -> None:
    assert judged(text).decision.why == why


def test_a_cut_ad_is_opened_before_it_is_judged() -> None:
    cut = judged("Django developer\n\nYou mend what is slow in our Python and Django site, and you …\n").decision
    assert cut.why == "This is only the start of the ad. Open the whole post before you decide."
    assert cut.reason == "start alone"


@pytest.mark.parametrize(("own", "told"), [(20, ["medium"]), (35, ["low"]), (40, [])])
def test_full_time_work_against_the_hours_of_the_profile(own: int, told: list[str]) -> None:
    found = judged(f"{WORK}This is full-time work.\n", replace(CODER, weekly_hours=own)).red_flags
    assert [f.signal.severity for f in found if f.signal.name == "More hours than you have"] == told


def test_a_language_that_is_asked_about_is_no_must() -> None:
    assert not judged(f"{WORK}Tell us if you speak Chinese.\n").stops


def test_a_sentence_for_who_seeks_a_salary_is_no_must() -> None:
    text = f"{WORK}Please do not apply if you want a full-time salaried role.\n"
    assert judged(text).decision.choice == "apply"


BUILT = replace(
    CODER,
    experience=(
        ExperienceLine(
            "Built the back end of a booking service in Django and PostgreSQL.",
            ("django", "api", "backend", "booking", "python"),
        ),
    ),
)
FOR_A_LEADER = (
    WORK.replace("You move two old back-end jobs from cron to Celery.\n", "").split("Requirements:")[0]
    + "Requirements:\n- Strong project management skills\n"
)
LESSONS = """Python teacher for evening lessons

Hourly: $50-$80

You teach Python and Django to a class of twelve adults, twice a week.
You write the lessons and the exercises, and answer the students' questions about PostgreSQL.
The course is ours and has run for two years with back-end developers as teachers. Each lesson takes ninety
minutes, and the next course starts on 4 May. We keep the list of students, send out the links and record every
lesson, so that nobody misses one. At the end each student shows a small site that lends books, with its tests.
Marit, who taught the last course, hands you her slides and answers your questions every morning.

Requirements:
- Python
- PostgreSQL

"""


@pytest.mark.parametrize(
    ("text", "choice", "why"),
    [
        (
            FOR_A_LEADER,
            "apply",
            "This is your kind of work: they name Django, Python and PostgreSQL, which you have.",
        ),
        (
            FOR_A_LEADER.replace("Hourly: $50-$80\n", ""),
            "apply",
            "This is your kind of work. They name no pay, so say what you charge.",
        ),
        (
            f"{FOR_A_LEADER}You have 5-7 years of experience with bookings.\n".replace("Hourly: $50-$80\n", ""),
            "ask",
            "This is your kind of work. Ask this before you apply: “What budget or rate do you have in mind?”",
        ),
        (
            LESSONS.replace("Hourly: $50-$80\n", ""),
            "ask",
            "They name Python and PostgreSQL, which you have; nothing in your profile shows teaching."
            " If you've done it, add the line to Profile.md; if not, say so in your letter.",
        ),
        (
            LESSONS,
            "ask",
            "They name Python and PostgreSQL, which you have; nothing in your profile shows teaching."
            " If you've done it, add the line to Profile.md; if not, say so in your letter.",
        ),
    ],
)
def test_where_nothing_can_be_named_as_lacking_there_is_a_question_or_nothing_to_wait_for(
    text: str, choice: str, why: str
) -> None:
    decision = judged(text, BUILT).decision
    assert (decision.choice, decision.why) == (choice, why)


def test_tools_that_are_the_openings_are_named() -> None:
    text = (
        "Software engineer\n\nSomebody to join our good people. We make maps of harbors.\n\n-- Kotlin:\n\n-- Erlang:\n"
    )
    assert judged(text, PROVEN_ELSEWHERE).fit.named.lacking == ("Kotlin", "Erlang")


def test_what_their_own_people_work_with_is_named() -> None:
    text = (
        "Software engineer\n\nWe make maps of harbors. We use modern technologies like Kotlin, Erlang and PostgreSQL.\n"
    )
    assert judged(text, PROVEN_ELSEWHERE).fit.named.lacking == ("Kotlin", "Erlang")


def test_what_is_built_for_a_sales_team_is_no_sales_work() -> None:
    text = (
        "Sales intelligence for fairs\n\nSkills\nSales\nOutbound Sales\nSales Management\n\n"
        "A machine watches the pages of fairs and says which of our sales leads to call."
        " I would build this using tools like Django and PostgreSQL.\n"
    )
    found = judged(text)
    assert found.fit.level != "none"
    assert "about sales" not in found.decision.why


def test_who_teaches_a_tool_teaches() -> None:
    text = "Tutor for Django and PostgreSQL\n\nTeach my nephew Django and PostgreSQL: one on one lessons, tutoring.\n"
    assert "They name" not in judged(text).decision.why


def test_where_nothing_lacking_has_a_name_what_the_post_leaves_open_is_asked() -> None:
    text = (
        "Web developer\n\nHarbor pilots, remote\n\nOur full stack web application shows who waits for a pilot."
        " You will do web development on it with two of us, and talk to the pilots about what they miss in it, all"
        " through the year. We have been at it since the spring, and what is left is more than we can do by"
        " ourselves before the storms come back in the autumn.\n"
    )
    found = judged(text, PROVEN_ELSEWHERE).decision
    assert "closest thing" not in found.why
    assert found.question
