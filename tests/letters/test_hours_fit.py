"""When a post's hours are set, and when they are only wished for."""

from dataclasses import replace

import pytest

from tests.assuming import assuming
from tests.letters.own_lines.test_openings import SHIPPED, WHO, job
from vault_tool.judging.decision import Decision
from vault_tool.knowledge.notes.signals import Fired
from vault_tool.letters import letter_questions
from vault_tool.letters.hours_fit import hours_are_open
from vault_tool.letters.unfit import Unfit
from vault_tool.writers import proposal


@pytest.mark.parametrize(
    ("hours", "are_open"),
    [
        ("Working hours: 9 AM to 5 PM EST.", False),
        ("Working hours: 9 AM to 5 PM EST preferred.", True),
        ("Working hours: 9 AM to 5 PM EST, if possible.", True),
        ("Some overlap with working hours of 9 AM to 5 PM EST would be great.", True),
    ],
)
def test_hours_that_are_only_wished_for_are_open(hours: str, are_open: bool) -> None:
    assert hours_are_open(job(f"Power BI analyst\n\nBuild the boards of our tea shops.\n\n{hours}\n")) is are_open


COAST = "Power BI analyst\n\nBuild the Power BI boards of our tea shops.\n\nYou work West Coast USA hours.\n"
FIXED = "Are the hours in your post fixed, or is there some flexibility?"


def test_the_question_about_the_hours_that_the_brief_asks_stands_in_the_letter_and_no_gap_beside_it() -> None:
    one = job(COAST, replace(WHO, hours=("09:00", "18:00"), time_zone="Europe/Lisbon"))
    flag = next(signal for signal in SHIPPED.signals if signal.name == "Set working hours")
    one = assuming(one, decision=Decision("ask", "Ask.", settle=(Fired(flag, "", ()),), question=FIXED))
    assert letter_questions.of(one, asks_for_unshown=False) == [FIXED]
    letter = proposal.write(
        assuming(one, application=replace(one.application, unfit=None, asks_hours=True, hours=None, questions=[FIXED]))
    )
    assert "are the hours in your post fixed" in letter
    assert "fit theirs›" not in letter
    assert "I work 9 AM to 6 PM in Lisbon." in letter


def test_a_post_that_is_not_to_be_opened_with_a_line_of_one_s_own_trade_has_the_question_to_send() -> None:
    one = job(COAST)
    said = replace(one.application, unfit=Unfit("unproven"), own_trade=True, questions=[FIXED])
    assert f"‹If you want to ask first, send this: {FIXED}›" in proposal.write(assuming(one, application=said))
