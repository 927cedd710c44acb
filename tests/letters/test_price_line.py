"""The price line: a rate or the client's price and a first milestone in one sentence, only where the effort is reckoned well."""

from dataclasses import replace

import pytest

from tests.assuming import assuming
from tests.writers.test_proposal import PROFILES, job
from vault_tool.knowledge.notes.signals import Fired
from vault_tool.letters import letter_questions
from vault_tool.letters.application import told
from vault_tool.letters.replying import request_kinds
from vault_tool.writers import proposal

DESIGNER = "Graphic designer\n\n{budget}\n\nWe need a graphic designer. {work}\n"
BROCHURE = "Design a brochure for our bakery."
LINES = {
    ("Fixed price: €4,000", BROCHURE): (4, "€4,000"),
    ("Fixed price: $4,000", BROCHURE): (4, ""),  # the rate is in euros
    ("Fixed price: €600", BROCHURE): (4, ""),  # enough for the least it takes, not for the most
    ("Fixed price: €100", BROCHURE): (None, ""),  # too little
    ("Fixed price: €4,000", "Design a logo for our bakery."): (None, ""),  # four hours or sixteen: nobody can say
    ("Fixed price: €4,000", "Help us with whatever comes up."): (None, ""),
}


@pytest.mark.parametrize(("budget", "work"), LINES)
def test_a_milestone_only_where_the_effort_is_sound(budget: str, work: str) -> None:
    found = job(DESIGNER.format(budget=budget, work=work), PROFILES["creative"]).application.offer
    assert (found.milestone, found.price) == LINES[budget, work]


@pytest.mark.parametrize(
    ("budget", "line"),
    [
        ("Fixed price: €4,000", "The fixed price of €4,000 works for me, with a first milestone of about 4 hours."),
        ("Fixed price: €600", "A first milestone of about 4 hours would be €152."),
    ],
)
def test_it_is_one_sentence(budget: str, line: str) -> None:
    letter = proposal.write(job(DESIGNER.format(budget=budget, work=BROCHURE), PROFILES["creative"]))
    assert line in letter.splitlines()


WEEK = "Hourly: $40-$60\nDuration: {length}\nWeekly hours: {weekly}\n\nWe need a graphic designer for posters. {told}"
FIRST_STEPS = {
    ("3 to 6 months", "20", ""): 20,
    ("3 to 6 months", "20", "All of it should take 6 hours at most."): None,
    ("3 to 6 months", "20", "Estimated 10-15 hours of work."): None,
    ("Less than 1 week", "20", ""): None,
}


STEPS = {
    ("3 to 6 months", "20"): "hours",
    ("3 to 6 months", "Less than 30"): "week",
    ("1 to 3 months", "10-30"): "hours",
    ("Less than 1 month", "Less than 30"): "",
    ("Less than 1 week", "20"): "",
    ("1 to 3 months", "Less than 30"): "week",
}
"""A length, the hours a week, and what a letter offers to begin with: so many hours are named only where they are asked for."""


@pytest.mark.parametrize(("length", "weekly"), STEPS)
def test_the_first_step_is_a_week_only_of_a_longer_job(length: str, weekly: str) -> None:
    text = "Graphic designer\n\n" + WEEK.format(length=length, weekly=weekly, told="") + "\n"
    assert job(text, PROFILES["creative"]).application.offer.step == STEPS[length, weekly]


@pytest.mark.parametrize(
    ("told", "step"),
    [
        ("This is a 1-month contract. You work 2-4 hours daily.", ""),
        ("It goes on for 5 months, 2-4 hours daily.", "week"),
    ],
)
def test_hours_of_a_day_make_no_week_of_so_many_and_a_month_is_too_short_for_one(told: str, step: str) -> None:
    text = DESIGNER.format(budget="Remote", work=f"Design our posters. {told}")
    assert job(text, PROFILES["creative"]).application.offer.step == step


def test_a_job_that_is_one_small_task_is_offered_no_smaller_one() -> None:
    text = DESIGNER.format(budget="Fixed price: €200", work="Help us with whatever comes up.")
    assert job(text, PROFILES["creative"]).application.offer.step == ""
    assert "first milestone" not in proposal.write(job(text, PROFILES["creative"]))


@pytest.mark.parametrize(
    ("told", "noun"), [("We begin with a paid test of a week.", "test"), ("The first poster is a paid trial.", "trial")]
)
def test_a_paid_test_that_the_post_tells_of_is_taken_up_and_no_other_offered(told: str, noun: str) -> None:
    text = "Graphic designer\n\n" + WEEK.format(length="3 to 6 months", weekly="20", told=told) + "\n"
    found = job(text, PROFILES["creative"])
    assert found.application.offer.step == "test"
    assert f"I'm happy to start with the paid {noun}." in proposal.write(found)


def test_where_all_of_it_is_a_few_hours_no_week_of_it_is_offered() -> None:
    told = WEEK.format(length="3 to 6 months", weekly="Less than 30", told="Estimated 10-15 hours of work.")
    assert job(f"Graphic designer\n\n{told}\n", PROFILES["creative"]).application.offer.step == ""


@pytest.mark.parametrize("told", ["Full-time, remote.", "This is a full-time job."])
def test_whoever_hires_an_employee_is_offered_no_first_week(told: str) -> None:
    text = f"Graphic designer\n\n{told} We need a graphic designer for our posters, 40 hours a week.\n"
    assert job(text, PROFILES["creative"]).application.offer.step == ""


def test_lessons_begin_with_the_first_one() -> None:
    told = WEEK.format(length="3 to 6 months", weekly="Less than 30", told="")
    assert job(f"Photoshop tutor\n\n{told}\n", PROFILES["creative"]).application.offer.step == ""


ANYTHING, IN_PHOTOSHOP = "Help us with whatever comes up.", "Use Photoshop. Help us with whatever comes up."
PRICES = {
    ("€3,000", ANYTHING): "We could start with a small first milestone and see how we work together.",
    ("€5", ANYTHING): "What budget range do you have in mind? I'll quote a fixed price once the scope is clear.",
    ("€5", IN_PHOTOSHOP): "I work at €38 an hour and will quote a fixed price once the scope is clear.",
}
"""A price, the work, and the letter's line: what is to be asked before one applies, the letter asks."""


@pytest.mark.parametrize(("price", "work"), PRICES)
def test_a_price_that_is_stated_is_not_quoted_anew(price: str, work: str) -> None:
    text = DESIGNER.format(budget=f"Fixed price: {price}", work=work)
    assert PRICES[price, work] in proposal.write(job(text, PROFILES["creative"])).splitlines()


@pytest.mark.parametrize("price", ["€500", "$500"])
def test_a_job_with_a_price_of_its_own_is_told_no_rate_an_hour(price: str) -> None:
    text = DESIGNER.format(budget=f"Fixed price: {price}", work="Help us with whatever comes up.")
    assert "an hour" not in proposal.write(job(text, PROFILES["creative"]))


@pytest.mark.parametrize(
    "told", ["It takes just a few days.", "This should only take a day or two.", "We want it done in days."]
)
def test_a_job_of_a_few_days_is_offered_no_week(told: str) -> None:
    text = "Graphic designer\n\n" + WEEK.format(length="1 to 3 months", weekly="Less than 30", told=told) + "\n"
    assert job(text, PROFILES["creative"]).application.offer.step == ""


def test_whoever_asks_for_a_month_s_pay_is_told_no_rate_an_hour() -> None:
    text = DESIGNER.format(budget="Remote", work="Please tell us your availability and monthly salary expectation.")
    found = job(text, PROFILES["creative"])
    assert found.application.offer.kind == "salary"
    assert "€38 an hour" not in proposal.write(found)


BUILT = "Our present site is half finished. Help us with whatever comes up."


def test_where_somebody_else_has_built_it_the_first_step_is_to_look_at_it() -> None:
    found = job(DESIGNER.format(budget="Fixed price: €3,000", work=BUILT), PROFILES["creative"])
    assert found.application.offer.step == "review"
    assert "a paid review of what's there" in proposal.write(found)


SALARIED = "Graphic Designer\nKite Works\nRemote\n$60,000 - $80,000\n\nDesign our posters.\n\nhttps://remoteok.com/remote-jobs/1"


def test_a_board_that_names_a_sum_a_year_is_offered_no_rate_an_hour() -> None:
    found = job(SALARIED, PROFILES["creative"]).application.offer
    assert (found.kind, found.step) == ("salary", "")


@pytest.mark.parametrize(("length", "weekly", "told"), FIRST_STEPS)
def test_a_first_step_is_no_longer_than_half_the_job(length: str, weekly: str, told: str) -> None:
    text = "Graphic designer\n\n" + WEEK.format(length=length, weekly=weekly, told=told) + "\n"
    found = job(text, PROFILES["creative"]).application.offer
    assert found.first_hours == FIRST_STEPS[length, weekly, told]


BID = "Graphic designer\nBids: 9\nAverage bid: €400\n\nWe need a graphic designer for our posters.\n"


def test_where_the_site_takes_one_price_for_all_no_rate_an_hour_is_named() -> None:
    found = job(BID, PROFILES["creative"])
    found.post.facts["bid_avg"] = 400  # type: ignore[index]
    assert found.application.offer.kind == "bid"
    assert "‹fill in: your price for the whole job, as in your bid›" in proposal.write(found)


RATES = {"$20-$35": 35, "$30-$60": 38, "$50-$80": 50, "$150-$200": 150}
"""What is named for a range, by one whose target is 38: never less than the client's own low end."""


@pytest.mark.parametrize("range_", RATES)
def test_the_rate_lies_in_the_range_of_the_post(range_: str) -> None:
    text = f"Graphic designer\n\nHourly: {range_}\n\nWe need a graphic designer for our posters.\n".replace("$", "€")
    assert job(text, PROFILES["creative"]).application.offer.rate == f"€{RATES[range_]}"


EMPLOYER = "Job summary: You design what our guests read. Requirements: a bachelor's degree in design, and taste."


@pytest.mark.parametrize(("work", "kind"), [(EMPLOYER, "salary"), ("Requirements: a degree in design.", "")])
def test_what_reads_like_an_employer_s_advertisement_is_told_no_rate_an_hour(work: str, kind: str) -> None:
    found = job(DESIGNER.format(budget="Remote", work=work), PROFILES["creative"])
    assert found.application.offer.kind == kind
    assert ("an hour" in proposal.write(found)) is (not kind)


def test_a_board_that_names_no_pay_is_told_no_rate_an_hour() -> None:
    found = job(SALARIED.replace("$60,000 - $80,000\n", ""), PROFILES["creative"])
    assert found.application.offer.kind == "salary"


def test_whoever_quotes_later_names_no_rate_in_the_next_sentence() -> None:
    said = job(DESIGNER.format(budget="Remote", work=BUILT), PROFILES["creative"]).application
    assert told(said, ["Is there a poster I can look at before I quote?"]).rate
    assert not told(said, ["Is there a poster I can look at?"]).rate


def test_one_price_that_the_text_speaks_of_comes_before_the_hours_of_the_page() -> None:
    text = DESIGNER.format(
        budget="Hourly: €40-€60", work="Design our posters. This is a fixed-price job in four milestones."
    )
    found = job(text, PROFILES["creative"])
    assert found.application.offer.kind == "fixed"
    assert "will quote a fixed price" in proposal.write(found)


def test_a_rate_is_named_and_no_budget_asked_where_something_else_is_asked() -> None:
    found = job(DESIGNER.format(budget="Remote", work=BROCHURE), PROFILES["creative"])
    asks = replace(
        found.application, asks_budget="What budget do you have in mind?", questions=["Which paper do you print on?"]
    )
    letter = proposal.write(assuming(found, application=asks))
    assert "which paper do you print on?" in letter
    assert "I work at €38 an hour." in letter
    assert "What budget do you have in mind?" not in letter


def test_where_an_employer_names_no_pay_the_letter_asks_for_it() -> None:
    found = job(SALARIED.replace("$60,000 - $80,000\n", ""), PROFILES["creative"])
    flag = next(signal for signal in found.knowledge.signals if signal.tells == letter_questions.NO_PAY_NAMED)
    found = assuming(found, red_flags=(Fired(flag, "", ()),))
    asked = letter_questions.of(found, asks_for_unshown=True)
    assert [question.partition("?")[0] for question in asked] == ["What is the pay range for this role"]


def test_a_way_of_pricing_that_is_a_gap_settles_the_rate() -> None:
    found = job(DESIGNER.format(budget="Remote", work=BROCHURE), PROFILES["creative"])
    assert told(found.application, [f"‹fill in: {request_kinds.way_of_pricing()}›"]).rate
