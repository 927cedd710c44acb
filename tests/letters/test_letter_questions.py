"""The question about the work that a letter ends with."""

from dataclasses import replace

from tests.assuming import assuming
from tests.letters.own_lines.test_openings import SHIPPED, job
from vault_tool.knowledge.notes.signals import Fired
from vault_tool.letters.letter_questions import closing_question, protection
from vault_tool.letters.question_choice import Asked
from vault_tool.writers import proposal

BOARDS = """Power BI dashboard for our tea shops

Hourly: $40-$60
Duration: 1 to 3 months

We need a dashboard in Power BI with the sales, stock and returns of our nine tea shops. The data comes from two tills and a
spreadsheet. It should show each Monday which teas sell and which only fill the shelf, so that we know what to order.
"""


def test_of_what_is_asked_in_an_interview_the_one_that_decides_most_ends_a_letter() -> None:
    of_the_look = Asked("The data", "Is there an example of a report you like?")
    of_today = Asked("The data", "How do you get these numbers today?")
    assert closing_question([of_the_look, of_today]) == of_today.text


def test_what_fits_any_post_ends_no_letter() -> None:
    assert closing_question([Asked("Terms", "Who approves my work?"), Asked("Day", "When do we talk?")]) == ""
    assert closing_question([Asked("Terms", "Where does the data live?", of_any=True)]) == ""


def test_a_letter_with_nothing_graver_to_ask_ends_with_one_question_about_the_work() -> None:
    letter = proposal.write(job(BOARDS))
    assert "One question first: how do you get these numbers today?" in letter.splitlines()


def test_a_letter_does_not_doubt_what_the_client_has() -> None:
    of_their_use = Asked("The data", "Which of your current reports do people really use?")
    assert closing_question([of_their_use]) == ""


def test_how_the_work_is_measured_is_asked_in_a_talk_and_in_no_letter() -> None:
    found = job("Kite tailor\n\nFixed-price: $900\n\nSew and mend our kites.")
    flag = next(signal for signal in SHIPPED.signals if signal.name == "Fixed price, no clear end")
    found = assuming(found, red_flags=(Fired(replace(flag, severity="medium"), "", ()),))
    assert protection(found) == []


def test_a_marketplace_shows_itself_whether_a_job_is_still_open() -> None:
    text = f"{BOARDS.replace('shops', 'shops - Upwork', 1)}\nPosted On: February 10, 2021 14:21 UTC\n"
    found = job(text)
    assert "Posted more than a year ago" in [fired.signal.name for fired in found.red_flags]
    question = "Is this job still open?"
    assert question not in [asked.text for asked in found.interview]
    assert question.lower() not in proposal.write(found).lower()
