"""What a job is said to be about: what its title or its work asks for by name, and nothing that a word of it might mean."""

import pytest

from tests.judging.coder import judged
from vault_tool.judging.work.what_it_is_about import surely_about
from vault_tool.judging.work.whose_work import Whose
from vault_tool.knowledge.who_applies import ExperienceLine, Profile, Skill

PLANNER = Profile(
    headline="project manager for boat yards",
    skills=("Project Management",),
    practised=(Skill("Project Management", 8, ("Trello",)),),
    tools=("Trello", "WordPress"),
    experience=(ExperienceLine("Joined the orders of two yards.", ("integration", "automation")),),
)
TIDES = """{title}

{goal}

Deliverables:
- Take the tide data of four harbors, and put them on one scale
- Draw one line chart of the tides since 1979
- Write a Python script with comments that gives the same results again
"""


@pytest.mark.parametrize(
    ("title", "goal", "about"),
    [
        ("Tide index", "We look for a developer or data scientist who builds an index of the tides.", ()),
        ("Machine learning for tides", "You train machine learning models on the tides.", ("machine learning",)),
        ("Display of boat sales", "You build a web application that shows boats.", ()),
        ("Build a tide statistics program", "It keeps the statistics of four harbors.", ()),
    ],
)
def test_a_job_is_about_what_it_names(title: str, goal: str, about: tuple[str, ...]) -> None:
    seen = judged(TIDES.format(title=title, goal=goal), PLANNER)
    assert surely_about(seen.fit, seen.post)[:1] == about


def test_what_is_lacking_is_told_where_no_subject_is_sure() -> None:
    text = TIDES.format(title="Tide index", goal="We look for a developer or data scientist who builds an index.")
    assert "machine learning" not in judged(text, PLANNER).decision.why


def test_of_what_the_profile_shows_a_little_nobody_says_that_it_does_not() -> None:
    text = "Integration specialist\n\nDuties:\n- Plan the API integration of our two yards\n- Mend its webhooks\n"
    assert judged(text, PLANNER).decision.why == "This job is about integrations, and your profile shows little of it."


def test_nobody_who_makes_no_software_has_a_part_of_a_developers_work() -> None:
    text = (
        "WordPress and LearnDash developer\n\nDuties:\n- Mend the sessions of our WordPress site in PHP and LearnDash\n"
    )
    assert judged(text, PLANNER).decision.why.startswith("This isn't your trade, and it takes ")


def test_of_two_tools_one_of_which_will_do_both_are_told_as_a_choice() -> None:
    text = "Developer for a yard\n\nRequirements:\n- Experience with Django or Flask\n- Experience with Trello\n"
    assert judged(text, PLANNER).fit.named.choices == ("Django or Flask",)


def test_two_kinds_of_work_are_spoken_of_together() -> None:
    whose = Whose(stand="worked in", mostly=("writing", "data analysis"))
    assert whose.hardly == "Most of the work here is writing and data analysis, and that isn't your main trade."


def test_several_tools_of_a_developers_title_are_all_told() -> None:
    text = "Developer who knows Twilio and Kafka really well\n\nDuties:\n- Write the scripts in Python with Twilio\n"
    assert "about Twilio" not in judged(text, PLANNER).decision.why
