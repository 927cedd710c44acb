"""Figures from words: how long the work is, and what an hour of it pays by the post's own sentences."""

from datetime import date

import pytest

from vault_tool.knowledge.conditions.figures import figures
from vault_tool.knowledge.conditions.scope import Words, of_facts
from vault_tool.knowledge.who_applies import Profile
from vault_tool.posting import features
from vault_tool.posting.pay.assumptions import Assumptions

TODAY = date(2026, 3, 3)

LENGTHS = [
    ("1 to 3 months", (1, 3)),
    ("Less than a month", (0, 1)),
    ("Up to 6 months", (0, 6)),
    ("More than 6 months", (6, None)),
    ("3+ months", (3, None)),
    ("1 year", (12, 12)),
    ("Menos de 1 mes", (0, 1)),
    ("Mehr als 6 Monate", (6, None)),
    ("Более 6 месяцев", (6, None)),
    ("Ongoing", (None, None)),
]
RATES = [
    ("We pay $20 per hour for this.", 20),
    ("We pay $100 a day for this.", None),
    ("We pay $400 per week for this.", 10),
    ("We pay $1.5k per month for this.", 8.65),
    ("We pay $3,000 per month for this.", 17.31),
    ("We pay $15 per article for this.", None),
]
CAPS = [
    ("fixed", "Our budget is max $300.", 300),
    ("fixed", "We can't pay more than $300 for the whole set.", 300),
    ("fixed", "The budget is $300 at most.", 300),
    ("fixed", "We pay no more than $30 per map.", 1000),
    ("fixed", "Our budget is $300.", 1000),
    ("fixed", "Our budget is not more than $2,000.", 1000),
    ("hourly", "We pay not more than $12 per hour.", 12),
    ("hourly", "Our budget is max $300.", 1000),
]


@pytest.mark.parametrize(("kind", "text", "most"), CAPS)
def test_no_more_is_reckoned_with_than_the_client_says_to_pay(kind: str, text: str, most: float) -> None:
    facts = {"compensation_type": kind, "compensation_min": 1000.0, "compensation_max": 1000.0}
    pay = of_facts(facts, Words(text, features.find(text)), Profile(), Assumptions(), TODAY).pay
    assert pay is not None
    assert (pay.amount_low, pay.amount_high) == (most, most)


@pytest.mark.parametrize(("duration", "ends"), LENGTHS)
def test_months(duration: str, ends: tuple[float | None, float | None]) -> None:
    found = figures({"duration": duration}, {}, Profile(), Assumptions(), TODAY)
    assert (found.get("months_low"), found.get("months_high")) == ends


@pytest.mark.parametrize(("text", "rate"), RATES)
def test_what_an_hour_pays(text: str, rate: float | None) -> None:
    assert figures({}, features.find(text), Profile(), Assumptions(), TODAY).get("hourly_in_text") == rate


def test_a_week_has_the_hours_that_the_user_says() -> None:
    found = figures({}, features.find(RATES[2][0]), Profile(), Assumptions(full_time_hours=32), TODAY)
    assert found.get("hourly_in_text") == 12.5
