"""The Brief of a post that one is told to skip: why, and nothing to ask, to send or to reckon with."""

from dataclasses import replace

import pytest

from tests.judging.coder import CODER, WORK, judged
from vault_tool.judging.glance import glance
from vault_tool.judging.half_page import half_page
from vault_tool.knowledge.who_applies import ExperienceLine, Profile

CHEAP = WORK.replace("Hourly: $50-$80", "Fixed price: $150\nPayment unverified")
"""A price far under the work."""


def test_who_is_told_to_skip_it_is_given_nothing_to_ask() -> None:
    seen = glance(judged(CHEAP))
    assert seen.choice == "skip"
    assert seen.risks
    assert not [risk.question for risk in seen.risks if risk.question]


def test_who_is_told_to_skip_it_is_given_nothing_to_send() -> None:
    asking = "Please send us three samples of your work and your price.\n"
    assert glance(judged(f"{WORK}{asking}")).asks
    skipped = glance(judged(f"{CHEAP}{asking}"))
    assert (skipped.choice, skipped.asks, skipped.more_asks) == ("skip", (), 0)
    assert "They ask you to send" not in half_page(judged(f"{CHEAP}{asking}"))


def test_a_price_is_held_against_its_hours_once() -> None:
    told = half_page(judged(CHEAP))
    assert told.count("pays for about") == 1
    assert told.count("or more") <= 1


def test_nothing_is_reckoned_with_a_price_of_work_not_to_be_taken() -> None:
    priced = WORK.replace("Hourly: $50-$80", "Fixed price: $2,000")
    assert glance(judged(priced)).work
    other = "Kiln welder\n\nFixed price: $2,000\n\n" + "You weld the gates of our kiln and paint them. " * 6
    assert glance(judged(other)).choice == "skip"
    assert not glance(judged(other)).work
    assert not glance(judged(f"{priced}The tool can automatically create accounts on third-party sites.\n")).work
    assert not glance(judged(f"{priced}We talk on Zoom first, and the payment structure will be covered then.\n")).work


def test_a_closed_post_shows_no_line_of_experience() -> None:
    line = ExperienceLine("Built the booking service of a harbor in Django and PostgreSQL.", ("django", "backend"))
    who = replace(CODER, experience=(line,))
    assert glance(judged(WORK, who)).shows
    closed = glance(judged(f"This job is no longer available.\n{WORK}", who))
    assert (closed.choice, closed.shows) == ("skip", ())


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Kite keeper", "And it isn't your trade."),
        ("Watercolor illustrator", "This job is about graphic design, which your profile doesn't show."),
        ("Bookkeeper", ""),
    ],
)
def test_work_of_another_trade_is_told_as_such_beside_a_place(title: str, told: str) -> None:
    place = "Only freelancers located in Canada may apply.\n\nYou walk along the water each day and write down what it does.\n"
    keeper = Profile("Ada", headline="bookkeeper", skills=("Bookkeeping",), time_zone="Europe/Lisbon")
    seen = glance(judged(f"{title}\n\nHourly: $60-$80\n\n{place}", keeper))
    assert seen.why.startswith("They only hire in Canada")
    assert (told in seen.fit) if told else ("trade" not in seen.fit)
