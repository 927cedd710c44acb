"""What a post makes a must of and the profile leaves open has a gap in the letter, and what is only wished for has none."""

from dataclasses import replace

import pytest

from tests.assuming import assuming
from tests.letters.own_lines.test_openings import WHO, job
from vault_tool.judging.decision import Decision
from vault_tool.judging.matching import firmness
from vault_tool.knowledge.who_applies import ExperienceLine
from vault_tool.letters import letter_questions, unfit
from vault_tool.letters.own_lines import left_open, open_musts
from vault_tool.letters.replies import Reply
from vault_tool.writers import proposal

HARBOR = (
    "{title}\n\nHourly: $40-$60\n\nBuild the Power BI boards of our harbor.\n\nRequirements:\n- Power BI\n- {must}\n"
)
PLAIN = HARBOR.format(title="Power BI analyst", must="{}")
HOSPITAL = "Experience working with hospital or medical data"
TEACHES = "Ability to train new users in what the boards show"


def test_a_paper_of_the_title_has_a_gap() -> None:
    one = job(HARBOR.format(title="Certified Power BI analyst (must be certified)", must="SQL"))
    assert open_musts.gaps(one) == ["what you say about a certificate, which they want"]
    assert "‹fill in: what you say about a certificate, which they want›" in proposal.write(one)


@pytest.mark.parametrize(
    ("must", "gap"),
    [
        (HOSPITAL, "what you've done with healthcare data, or say that you haven't yet"),
        (TEACHES, f"what you say to this: “{TEACHES}”"),
    ],
)
def test_data_of_a_line_of_business_and_training_people_have_a_gap(must: str, gap: str) -> None:
    assert open_musts.gaps(job(PLAIN.format(must))) == [gap]
    assert open_musts.gaps(job(PLAIN.format(f"{must} (a plus)"))) == []


def test_who_is_to_work_at_weekends_says_whether_that_is_possible() -> None:
    must = "Available from 9 AM to 5 PM, with some weekend flexibility"
    assert "whether you can work on weekends" in open_musts.gaps(job(PLAIN.format(must)))
    assert open_musts.gaps(job(PLAIN.format("A sense for what sells at weekends"))) == []


def test_nobody_answers_a_term_of_the_contract_a_mood_or_a_degree_that_the_brief_does_not_ask_about() -> None:
    one = job(PLAIN.format("SQL"))
    degree = "A bachelor's degree in economics"
    for demand in ("Contract type: independent contractor", "You must have a passion for tides", degree):
        assert not open_musts._is_answered(demand, one)
    asks = Decision("ask", "It wants a degree.", question=f"Is this a must: “{degree}”?")
    assert open_musts._is_answered(degree, assuming(one, decision=asks))


def test_who_has_done_it_has_no_gap_for_it() -> None:
    taught = ExperienceLine("Trained staff of a hospital in Power BI.", ("healthcare", "training"))
    who = replace(WHO, experience=(*WHO.experience, taught))
    assert open_musts.gaps(job(PLAIN.format(HOSPITAL), who)) == []
    assert open_musts.gaps(job(PLAIN.format(TEACHES), who)) == []


def test_who_is_to_have_read_the_post_to_its_end_shows_it() -> None:
    words = "Please write to me only if you read this until the end."
    one = job(f"Power BI analyst\n\nBuild the Power BI boards of our harbor. We sail on Sundays. {words}\n")
    assert open_musts.gaps(one) == [f"what you say to this: “{words}”"]


@pytest.mark.parametrize(
    ("demand", "asked"),
    [
        ("Strong statistical analysis", True),
        ("A degree in Economics, Statistics or a related field", False),
        ("Statistics would be a plus", False),
    ],
)
def test_a_field_of_a_degree_and_a_wish_are_no_work_that_is_asked_for(demand: str, asked: bool) -> None:
    assert unfit._is_asked_for("statistics", job(PLAIN.format(demand))) is asked


def test_a_letter_that_names_a_rate_asks_of_the_task_alone() -> None:
    one = job(f"Power BI help\n\n{'Help us with the Power BI boards of our harbor and its boats. ' * 9}\n")
    price = next(f for f in one.red_flags if f.signal.tells == letter_questions.NO_PAY_NAMED)
    asked = f"What would my first task be, and {letter_questions.question_about(price.signal, one.scope).lower()}"
    assert letter_questions._one_thing(asked, one) == "What would my first task be?"
    assert letter_questions._one_thing("Which board?", one) == "Which board?"


def test_a_question_that_an_answer_asks_is_not_asked_again() -> None:
    one = job(PLAIN.format("SQL"))
    one = assuming(
        one, application=replace(one.application, unfit=None, questions=["Which of the boards comes first?"])
    )
    assert proposal.write(one).count("which of the boards comes first?") == 1
    one = assuming(one, replies=(Reply("Any questions", "- Which of the boards comes first?", screening=False),))
    assert proposal.write(one).lower().count("which of the boards comes first?") == 1


def test_three_plus_years_are_no_wish() -> None:
    assert not firmness.is_optional("3 plus years leading a harbor team")
    assert firmness.is_optional("Years at sea are a plus")


CHOICE = "Experience with boards (Kiteboard, Silkview, or similar)"


def test_a_tool_of_a_choice_is_named_with_what_would_do_as_well() -> None:
    words = " ".join(CHOICE.split())
    assert left_open._as_a_choice("Silkview", words) == ("Kiteboard or Silkview or similar", "with boards")
    assert left_open._as_a_choice("Anchor", words) == ("Anchor", "")


def test_what_a_request_to_applicants_asks_about_has_no_second_gap() -> None:
    assert left_open._is_asked_about("Silkview", "", ["Tell us about a time Silkview saved you."])
    assert left_open._is_asked_about("Kiteboard or Silkview or similar", "wind boards", ["When did a wind board help?"])
    assert not left_open._is_asked_about("Silkview", "", ["Your favorite kite"])


def test_the_day_to_start_on_and_the_hours_a_day_are_to_be_confirmed() -> None:
    one = job(
        PLAIN.format("SQL").replace("Hourly: $40-$60\n\n", "") + "\nWe start on May 3. It takes 2-4 hours daily.\n"
    )
    assert open_musts.gaps(one) == ["whether this suits you: “It takes 2-4 hours daily.”"]
    one = job(PLAIN.format("SQL") + "\nThe work starts on June 3.\n")
    assert open_musts.gaps(one) == ["whether this suits you: “The work starts on June 3.”"]
