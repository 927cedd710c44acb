"""What an applicant is wanted to have behind them, on posts of our own."""

from dataclasses import replace

import pytest

from tests.judging.coder import CODER, WORK, judged
from vault_tool.judging.glance import glance

NAMES_NONE = "They want {}; your profile names none."


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        ("Requirements:\n- A PhD in computer science", NAMES_NONE.format("a PhD")),
        (
            "\nWe are seeking skilled and patient developers with Master's or PhD degrees.",
            NAMES_NONE.format("a master's degree"),
        ),
        ("Requirements:\n- Master's degree or PhD in computer science", NAMES_NONE.format("a master's degree")),
        ("Requirements:\n- Master's degree in statistics", NAMES_NONE.format("a master's degree")),
        (
            "Requirements:\n- 6+ years integrating hospital systems",
            "Weigh this before you apply: “6+ years integrating hospital systems”",
        ),
        (
            "Requirements:\n- Proven experience in the music industry",
            "Weigh this before you apply: “Proven experience in the music industry”",
        ),
        (
            "Requirements:\n- 2-4 years at a desk in the hotel industry",
            "Weigh this before you apply: “2-4 years at a desk in the hotel industry”",
        ),
        ("Requirements:\n- 5 years as a bookkeeper", "Weigh this before you apply: “5 years as a bookkeeper”"),
    ],
)
def test_what_the_profile_does_not_name_is_weighed(asked: str, why: str) -> None:
    judgment = judged(f"{WORK}{asked}\n")
    assert (judgment.decision.choice, judgment.decision.why) == ("ask", why)
    assert glance(judgment).following.startswith("if you meet that")


@pytest.mark.parametrize(
    "asked",
    [
        "- Bachelor's or master's degree",
        "- A degree in computing",
        "- A valid driver's license",
        "- 5 years as a web developer",
        "- 6 years of Django in a hospital",
        "- 2 years in insurance",
        "- Some experience in the music industry",
        "- Proven experience in the software industry",
        "Nice to have:\n- A PhD in computer science",
    ],
)
def test_what_is_met_or_no_must_is_not(asked: str) -> None:
    assert not judged(f"{WORK}{asked}\n").decision.meets


@pytest.mark.parametrize(
    ("title", "why"),
    [
        ("PhD Django developers", NAMES_NONE.format("a PhD")),
        ("Masters and PhD Django developers for work on kites", NAMES_NONE.format("a master's degree")),
        ("Django developer for the site of a PhD program", ""),
    ],
)
def test_a_paper_in_the_title(title: str, why: str) -> None:
    decision = judged(WORK.replace("Django developer for a booking service", title)).decision
    assert (decision.why if decision.meets else "") == why


def test_a_paper_that_the_profile_names_is_no_question() -> None:
    doctor = replace(CODER, headline="back-end web developer, PhD in computer science")
    assert not judged(f"{WORK}Requirements:\n- A PhD in computer science\n", doctor).decision.meets


def test_a_degree_that_is_called_a_must_is_not_asked_about() -> None:
    judgment = judged(f"{WORK}Requirements:\n- A degree in computing is a must\n")
    assert judgment.decision.why == NAMES_NONE.format("a degree")
    assert glance(judgment).following.endswith("If you don't, skip this one.")
