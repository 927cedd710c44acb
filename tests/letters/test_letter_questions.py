"""The question about the work that a letter ends with."""

from dataclasses import replace

import pytest

from tests.assuming import assuming
from tests.letters.own_lines.test_openings import SCRAPE, SHIPPED, job
from vault_tool.judging.asking import told_already
from vault_tool.judging.deciding import first_message
from vault_tool.judging.decision import Decision
from vault_tool.judging.settling import question_about
from vault_tool.knowledge.notes.signals import Fired
from vault_tool.letters import interview, letter_questions
from vault_tool.letters.letter_questions import closing_question, may_ask_more, protection
from vault_tool.letters.question_choice import FIRST, Asked
from vault_tool.writers import proposal

BOARDS = """Power BI dashboard for our tea shops

Hourly: $40-$60
Duration: 1 to 3 months

We need a dashboard in Power BI with the sales, stock and returns of our nine tea shops. The data comes from two tills and a
spreadsheet. It should show each Monday which teas sell and which only fill the shelf, so that we know what to order.
"""


def test_of_what_is_to_be_asked_first_the_first_that_suits_a_letter_ends_it() -> None:
    of_the_look = Asked(FIRST, "Is there an example of a report you like?")
    of_weight, of_its_place = Asked(FIRST, "Which numbers matter most?"), Asked(FIRST, "Where does the data live?")
    of_another_trade = Asked(FIRST, "How many tickets do you get a day?", turns=True)
    later = Asked("The data", "Which fields do you need?")
    assert closing_question([later, of_the_look, of_weight, of_its_place]) == of_its_place.text
    assert closing_question([later, of_the_look, of_weight, of_another_trade]) == ""


def test_what_fits_any_post_ends_no_letter() -> None:
    assert closing_question([Asked("Terms", "Who approves my work?"), Asked("Day", "When do we talk?")]) == ""
    assert closing_question([Asked(FIRST, "Where does the data live?", of_any=True)]) == ""


def test_a_letter_with_nothing_graver_to_ask_ends_with_one_question_about_the_work() -> None:
    one = job(BOARDS)
    one = assuming(one, interview=(Asked(FIRST, "Where does the data live?"),))
    assert "One question first: where does the data live?" in proposal.write(one).splitlines()


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


RANGE = BOARDS.replace("$40-$60", "$20-$60")


def test_what_the_top_of_a_range_is_for_is_not_asked_beside_a_letter_that_names_a_rate() -> None:
    found = job(RANGE)
    flag = next(signal for signal in SHIPPED.signals if signal.name == "Only the top of the range reaches your floor")
    found = assuming(found, red_flags=(Fired(replace(flag, severity="medium"), "", ()),))
    question = "What experience do you expect at the upper end of your range?"
    assert question not in [asked.text for asked in interview.questions(found, 30)]
    skipped = assuming(found, decision=Decision("skip", "It is far below your rate."))
    assert question in [asked.text for asked in interview.questions(skipped, 30)]


FIRST_VERSION = ["We need the MVP first.", "Phase 1 has the till and the stock."]


@pytest.mark.parametrize("told", ["", *FIRST_VERSION])
def test_whoever_orders_the_first_version_is_not_asked_for_a_first_version(told: str) -> None:
    flag = next(s for s in SHIPPED.signals if s.name == "Price too low for so many tasks")
    asked = question_about(flag, job(f"{BOARDS}{told}\n").scope)
    assert ("in the first version" in asked) is not bool(told)


def test_where_there_is_a_report_already_nobody_asks_for_one_and_where_data_come_from_is_told() -> None:
    found = job(BOARDS)
    assert told_already.is_told(found, "Where does the data live?")
    assert not told_already.is_told(found, "Is there an example of a report you like?")
    assert told_already.is_told(
        job(f"{BOARDS}\nWe update our reports by hand."), "Is there an example of a report you like?"
    )


def test_a_post_of_some_length_is_asked_for_a_part_and_not_for_a_task() -> None:
    long = job(BOARDS + "We keep the tea in tins of nine sizes, and each shop counts them on another day. " * 4)
    assert first_message.of_the_work(job("Kite tailor\n\nSew kites.").post, "project") == first_message.FIRST_TASK
    assert first_message.of_the_work(long.post, "project") != first_message.FIRST_TASK


def test_what_a_job_turns_on_ends_a_letter_also_where_the_brief_s_question_can_wait_for_an_offer() -> None:
    of_weight, turning = (
        Asked(FIRST, "Which numbers matter most?"),
        Asked(FIRST, "How many tills are there?", turns=True),
    )
    assert closing_question([turning, of_weight]) == turning.text
    unverified = next(signal for signal in SHIPPED.signals if signal.tells == "payment-unverified")
    waits = Decision(
        "ask", "Settle it.", settle=(Fired(unverified, "", ()),), question="Could you add a payment method?"
    )
    assert may_ask_more(assuming(job(BOARDS), decision=waits))


def test_the_budget_stands_in_place_of_the_rate_in_the_words_of_what_is_asked_first() -> None:
    unpaid = next(signal for signal in SHIPPED.signals if signal.tells == letter_questions.NO_PAY_NAMED)
    one = assuming(job(SCRAPE), red_flags=(Fired(unpaid, "", ()),), decision=Decision("apply", "It fits."))
    asked = question_about(unpaid, one.scope)
    assert asked in [question.text for question in one.interview if question.topic == FIRST]
    letter = proposal.write(assuming(one, interview=()))
    assert f"{asked} My usual rate is $40 an hour." in letter.splitlines()


def test_a_letter_that_asks_something_else_names_the_rate_and_does_not_ask_for_theirs() -> None:
    unpaid = next(signal for signal in SHIPPED.signals if signal.tells == letter_questions.NO_PAY_NAMED)
    one = assuming(job(SCRAPE), red_flags=(Fired(unpaid, "", ()),), decision=Decision("apply", "It fits."))
    one = assuming(one, application=replace(one.application, questions=["Which shops do you mean?"]))
    letter = proposal.write(one)
    assert "I work at $40 an hour." in letter.splitlines()
    assert question_about(unpaid, one.scope) not in letter


def test_what_the_brief_asks_of_the_budget_stands_in_place_of_the_rate_where_nothing_above_asks_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = "What budget range do you have in mind?"
    one = assuming(job(SCRAPE), red_flags=(), decision=Decision("ask", "It is too wide.", question=asked))
    assert letter_questions.about_the_budget(one) == ""
    monkeypatch.setattr(letter_questions, "of_letter", lambda _: [])
    assert letter_questions.about_the_budget(one) == asked


def test_nothing_is_asked_in_place_of_the_budget_that_the_brief_says_to_ask_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = "What budget range do you have in mind?"
    monkeypatch.setattr(letter_questions, "of_letter", lambda _: [])
    assert not may_ask_more(
        assuming(job(SCRAPE), red_flags=(), decision=Decision("ask", "It is open.", question=asked))
    )


def test_what_the_brief_says_to_ask_is_asked_before_whether_the_job_is_still_there() -> None:
    found = job("Kite tailor\n\nPosted On: February 10, 2021\n\nSew and mend the kites of our club by hand.")
    flag = next(signal for signal in SHIPPED.signals if signal.name == "Remote, but listed in one place")
    question = "Do you hire people from other countries for this role?"
    asks = Decision("ask", "Ask.", settle=(Fired(flag, "", ()),), question=question)
    assert letter_questions.of(assuming(found, decision=asks), asks_for_unshown=False) == [question]


def test_a_call_that_the_client_offers_is_taken_up_and_nothing_is_asked_that_it_tells() -> None:
    asks = Decision("ask", "It is open.", question="Could you list the deliverables so I can price this properly?")
    offered = assuming(job(f"{SCRAPE}Glad to tell you more over a short call!\n"), decision=asks)
    assert not letter_questions._of_the_brief(offered)
    assert "A call works for me" in proposal.write(offered)
    silent = assuming(job(SCRAPE), decision=asks)
    assert letter_questions._of_the_brief(silent) == ["Could you list the deliverables?"]
    assert "A call works for me" not in proposal.write(silent)
