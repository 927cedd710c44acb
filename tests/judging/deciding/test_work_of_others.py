"""What is said of work that is none of the freelancer's: its trade, its role, what it takes."""

import pytest

from tests.judging.coder import WORK, judged
from vault_tool.knowledge.who_applies import Profile, Skill

KEEPER = Profile(name="Ada", headline="bookkeeper", skills=("Bookkeeping",), practised=(Skill("Bookkeeping", 9),))


def test_another_trade() -> None:
    decision = judged(
        "Pastry cook\n\nHourly: $60\n\nYou bake croissants and tarts in our café every morning.\n"
    ).decision
    assert (decision.choice, decision.why) == (
        "skip",
        "Not your trade: your profile shows other kinds of work.",
    )


def test_a_place_that_nobody_changes_is_told_before_the_trade() -> None:
    found = judged(
        "Pastry cook\n\nHourly: $60\n\nYou bake croissants and tarts for our café.\nOnly freelancers located in the U.S. may apply.\n"
    ).decision
    assert (found.choice, found.why) == ("skip", "They only hire in the United States, and you are in Portugal.")


def test_a_trade_that_is_not_yours_counts_nothing() -> None:
    work = "You keep the books of our shop in QuickBooks, reconcile the bank each week, and file the sales tax."
    demands = "- Knowledge of Python\n- Ten years of bookkeeping\n"
    found = judged(f"Bookkeeper\n\nHourly: $50-$80\n\n{work}\n\nRequirements:\n{demands}").decision
    assert found.why == "You have Python, but this job is about bookkeeping, which your profile doesn't show."
    found = judged(f"Bookkeeper\n\nHourly: $50-$80\n\n{work}\n\nRequirements:\n- Ten years of bookkeeping\n").decision
    assert found.why == "This job is about bookkeeping, which your profile doesn't show."


@pytest.mark.parametrize(
    ("title", "said"),
    [
        (
            "Lead iOS developer for a tide app",
            "This job is about mobile app development, which your profile doesn't show.",
        ),
        ("Glacier scientist", "This job is for a glacier scientist, and your profile shows little of what it takes."),
        ("Tide assistant", "This job is for a tide assistant, and that isn't your trade."),
        ("Blog writer", "This job is about writing, which isn't your trade."),
        ("Data entry clerk", "This job is about data entry, which isn't your trade."),
        ("Kite expert", "Not your trade: your profile shows other kinds of work."),
        ("Co-op kite engineer", "Not your trade: your profile shows other kinds of work."),
    ],
)
def test_another_trade_is_told_by_its_name_or_by_the_role_in_the_title(title: str, said: str) -> None:
    text = f"{title}\n\nHourly: $60-$80\n\nYou walk along the water each day and write down what you see there.\n"
    assert judged(text, KEEPER).decision.why == said


@pytest.mark.parametrize("tool", ["Adobe XD", "OAuth", "Postman"])
def test_what_goes_with_any_work_is_not_what_a_job_is_about(tool: str) -> None:
    text = "Mobile app developer for a tide app\n\nHourly: $60-$80\n\nYou build our mobile app for tides.\nRequirements:\n- {}\n"
    assert tool not in judged(text.format(f"Experience with {tool}"), KEEPER).decision.why
    assert (
        "Kotlin"
        in judged(text.format("Experience with Kotlin").replace("tide app", "tide app in Kotlin"), KEEPER).decision.why
    )


@pytest.mark.parametrize(
    ("title", "added"),
    [
        ("Airtable expert for our Django site", ""),
        ("Django and Airtable for a booking service", "You are proficient in Airtable.\n"),
        ("Django and Airtable for a booking service", "We want an Airtable Sync pro.\n"),
    ],
)
def test_a_specialist_in_a_tool_that_is_not_yours_is_no_question(title: str, added: str) -> None:
    decision = judged(WORK.replace("Django developer for a booking service", title) + added).decision
    assert decision.choice == "skip"
    assert decision.why == "They want a specialist in Airtable, which your profile doesn't show."


def test_a_profession_that_the_title_names_is_not_taken_up_for_one_job() -> None:
    text = "{} with bookkeeping of a guest house\n\nHourly: $60-$80\n\nYou look after the bookkeeping of our guest house and its bank reconciliation.\n"
    assert judged(text.format("Tax advisor"), KEEPER).decision.why == (
        "They want a tax adviser, and your profile names no such work."
    )
    assert judged(text.format("Bookkeeper"), KEEPER).decision.choice != "skip"
