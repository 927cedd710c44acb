"""The Brief's risks: what decides stands first, each with its question, but none asks again what one above it asks."""

from tests.judging.test_decision import WORK, judged
from vault_tool.judging.glance import MOST_RISKS, glance
from vault_tool.judging.half_page import half_page

OLD_AND_CROWDED = WORK.replace(
    "Hourly: $50-$80", "Posted 6 weeks ago\nProposals: 20 to 50\nInterviewing: 7\nHourly: $50-$80"
)
MANY = WORK.replace(
    "Hourly: $50-$80", "Posted 3 weeks ago\nProposals: 50+\nInterviewing: 7\n$450 total spent\nFixed price"
) + ("You sort the patient records of a clinic. You build in any further changes requested by the staff.\n")


def test_whether_the_role_is_still_open_is_asked_once() -> None:
    seen = glance(judged(OLD_AND_CROWDED))
    assert len(seen.risks) > 1
    assert sum("still" in risk.question for risk in seen.risks) == 1


def test_the_question_of_the_verdict_is_the_first_of_the_risks() -> None:
    seen = glance(judged(OLD_AND_CROWDED))
    assert seen.choice == "ask"
    assert seen.why.endswith(f"“{seen.risks[0].question}”")


def test_what_decides_is_told_before_an_old_date_and_the_rest_in_a_few_words() -> None:
    seen = glance(judged(MANY))
    names = [risk.name for risk in seen.risks]
    assert len(names) == MOST_RISKS
    assert {"No amount named", "Changes without a limit"} <= set(names)
    assert "Posted long ago" in seen.further
    assert f"Also: {'; '.join(seen.further)}." in half_page(judged(MANY))


def test_a_post_of_another_year_is_told_first() -> None:
    seen = glance(judged(WORK.replace("Hourly: $50-$80", "Hourly: $50-$80\nPosted on: February 10, 2021")))
    assert seen.risks[0].name == "Posted more than a year ago"
    assert seen.risks[0].evidence == "posted over 5 years ago"
