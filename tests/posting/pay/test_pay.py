"""What a post pays, worked out: exact figures, and what holds for any figures."""

from dataclasses import replace
from math import isfinite

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vault_tool.posting import features
from vault_tool.posting.fact import Value
from vault_tool.posting.pay.arithmetic import Pay, work_out
from vault_tool.posting.pay.assumptions import Assumptions
from vault_tool.posting.pay.hours import parse

FIXED: dict[str, Value] = {
    "compensation_type": "fixed",
    "compensation_min": 1250,
    "compensation_max": 1250,
    "currency": "USD",
    "platform": "upwork",
    "weekly_hours": "35",
    "client_avg_hourly_rate": 18.14,
    "client_total_spent": 88000,
    "client_hours_paid": 4597,
    "connects_required": 10,
}


def pay(facts: dict[str, Value], text: str = "", **rates: float) -> Pay:
    found = work_out(facts, features.find(text), Assumptions(), **rates)
    assert found is not None
    return found


def test_a_fixed_price_over_stated_hours() -> None:
    found = pay(FIXED, rate_floor=25.0)
    assert [round(r.hours, 1) for r in found.rows] == [151.7, 455.0, 910.0]
    assert [round(r.gross_hourly, 2) for r in found.rows] == [8.24, 2.75, 1.37]
    assert [round(r.net_hourly, 2) for r in found.rows] == [7.42, 2.47, 1.24]
    assert [r.below_minimum for r in found.rows] == [False, True, True]
    assert found.minimum_week == 12
    assert found.break_even_hours == 50
    assert round(found.break_even_weeks or 0, 2) == 1.43
    assert found.monthly is not None
    assert round(found.monthly.gross_hourly, 2) == 8.24
    assert round(found.rows[0].against_client or 0, 2) == 0.45
    assert round(found.rows[0].against_floor or 0, 2) == 0.33
    assert found.connects_cost == 1.5
    assert round(found.history_hourly or 0, 2) == 19.14
    assert found.history_agrees is True
    assert (found.weekly_hours, found.hours_quote) == (35, "35")


def test_every_assumption_is_printed() -> None:
    assert pay(FIXED, rate_floor=25.0).assumption_lines == (
        "A month has 4.33 weeks (52 / 12).",
        "Service fee 10%, taken off every net figure.",
        "The site's minimum is $3 an hour where a fixed price sets hours.",
        "A connect costs $0.15.",
        "Rates are compared before the fee.",
    )
    full_time = pay({"compensation_type": "fixed", "compensation_max": 900}, "This is a full-time role.")
    assert "The post says full-time but no hours: 40 hours a week." in full_time.assumption_lines
    assert "The post names no currency: amounts are taken as USD." in full_time.assumption_lines


def test_a_fixed_price_without_hours_has_no_table() -> None:
    found = pay({"compensation_type": "fixed", "compensation_max": 4}, rate_floor=20)
    assert (found.rows, found.minimum_week, found.break_even_weeks, found.monthly) == ((), None, None, None)
    assert found.break_even_hours == 0.2
    assert found.below_fixed_minimum


def test_an_hourly_range() -> None:
    facts: dict[str, Value] = {"compensation_type": "hourly", "compensation_min": 15, "compensation_max": 30}
    found = pay(facts | {"client_avg_hourly_rate": 20, "currency": "USD"}, rate_floor=25, rate_target=40)
    assert found.low
    assert found.high
    assert (found.low.gross, found.low.net, found.low.against_floor, found.low.against_client) == (15, 13.5, 0.6, 0.75)
    assert (found.high.gross, found.high.net, found.high.against_floor, found.high.against_target) == (
        30,
        27,
        1.2,
        0.75,
    )
    assert found.rows == ()


@pytest.mark.parametrize(
    ("period", "amount", "hourly"),
    [("year", 104000, 50.0), ("month", 5200, 30.0), ("week", 1000, 25.0), ("day", 400, 50.0), ("hour", 30, 30.0)],
)
def test_a_salary_an_hour(period: str, amount: float, hourly: float) -> None:
    found = pay({
        "compensation_type": "salary", "compensation_min": amount, "compensation_period": period, "weekly_hours": "40 hours",
    })  # fmt: skip
    assert found.low
    assert found.low.gross == found.low.net == pytest.approx(hourly)


@pytest.mark.parametrize(("period", "known"), [("week", False), ("month", False), ("day", True), ("year", True)])
def test_a_month_or_a_week_of_unknown_hours_is_not_guessed(period: str, known: bool) -> None:
    found = pay({"compensation_type": "salary", "compensation_min": 900, "compensation_period": period})
    assert (found.low is not None) == known
    assert known or not [line for line in found.assumption_lines if "names no hours" in line]


@pytest.mark.parametrize(("currency", "period"), [("USD", "year"), ("EUR", "year"), ("PHP", ""), ("INR", "")])
def test_a_salary_that_nobody_pays_by_the_month_is_a_years(currency: str, period: str) -> None:
    found = pay({"compensation_type": "salary", "compensation_max": 60_000, "currency": currency})
    assert found.period == period


def test_a_salary_of_unknown_period_is_not_guessed() -> None:
    found = pay({"compensation_type": "salary", "compensation_min": 5000})
    assert found.low is None
    assert found.high is None


def test_monthly_pay_of_a_fixed_price_is_not_spread() -> None:
    found = pay(FIXED | {"compensation_period": "month"})
    assert found.low
    assert round(found.low.gross, 2) == 8.24
    assert found.rows == ()


@pytest.mark.parametrize(
    "facts",
    [
        {},
        {"compensation_type": "fixed"},
        {"compensation_max": 5},
        {"compensation_type": "equity", "compensation_max": 5},
    ],
)
def test_no_amount_no_pay(facts: dict[str, Value]) -> None:
    assert work_out(facts, {}, Assumptions()) is None


def test_the_minimum_is_upworks_own_and_in_dollars() -> None:
    assert pay(FIXED | {"currency": "EUR"}).minimum_week is None
    assert pay(FIXED | {"platform": "freelancer"}).minimum_week is None


def test_a_history_that_cannot_be_is_seen() -> None:
    assert pay(FIXED | {"client_total_spent": 20000}).history_agrees is False
    assert pay(FIXED | {"client_hours_paid": 0}).history_agrees is None


@pytest.mark.parametrize(
    ("words", "low", "high", "working"),
    [
        ("35", 35, 35, 35),
        ("Less than 30 hrs/week", None, 30, 30),
        ("30+ hrs/week", 30, None, 30),
        ("More than 30 hrs/week", 30, None, 30),
        ("10-20 hours", 10, 20, 20),
        ("20 to 10", 10, 20, 20),
        ("up to 12.5 h", None, 12.5, 12.5),
    ],
)
def test_weekly_hours(words: str, low: float | None, high: float | None, working: float) -> None:
    found = parse(words)
    assert found
    assert (found.low, found.high, found.working) == (low, high, working)


@pytest.mark.parametrize("words", ["", "Hours to be determined", "0", "169", "1000 hours"])
def test_no_weekly_hours(words: str) -> None:
    assert parse(words) is None


def test_hours_follow_from_the_day() -> None:
    found = pay({"compensation_type": "fixed", "compensation_max": 350}, "You work 9 AM - 4 PM, Monday-Friday.")
    assert found.weekly_hours == 35
    assert "9 AM - 4 PM" in found.hours_quote


numbers = st.floats(0, 1e9) | st.integers(0, 10**9)
facts_of = st.fixed_dictionaries(
    {"compensation_type": st.sampled_from(["fixed", "hourly", "salary"])},
    optional={
        "compensation_min": numbers,
        "compensation_max": numbers,
        "compensation_period": st.sampled_from(["hour", "day", "week", "month", "year", "project"]),
        "weekly_hours": st.sampled_from(["35", "Less than 30 hrs/week", "30+", "0", "none"]),
        "client_avg_hourly_rate": numbers,
        "client_total_spent": numbers,
        "client_hours_paid": numbers,
        "connects_required": numbers,
    },
)
rules = st.builds(
    Assumptions,
    fee_percent=st.floats(0, 100),
    minimum_hourly=st.floats(0, 100),
    weeks_per_month=st.floats(1, 5),
    full_time_hours=st.floats(1, 60),
    months=st.lists(st.floats(0.1, 120), max_size=3).map(tuple),
)


@given(facts_of, rules, st.none() | st.floats(0, 500))
@settings(max_examples=100, deadline=None)
def test_nothing_is_negative_or_infinite(
    facts: dict[str, Value], assumptions: Assumptions, floor: float | None
) -> None:
    found = work_out(facts, {}, assumptions, rate_floor=floor)
    if found is None:
        return
    figures = [f for row in found.rows for f in (row.hours, row.gross_hourly, row.net_hourly)]
    figures += [f for end in (found.low, found.high) if end for f in (end.gross, end.net)]
    assert all(isfinite(f) and f >= 0 for f in figures)
    assert all(row.net_hourly <= row.gross_hourly for row in found.rows)
    assert found.minimum_week is None or found.minimum_week >= 1


@given(st.floats(1, 1e6), st.floats(1.001, 10))
@settings(max_examples=60, deadline=None)
def test_more_pay_is_never_worse_and_more_months_never_better(amount: float, factor: float) -> None:
    less, more = (
        pay(FIXED | {"compensation_min": amount, "compensation_max": amount}),
        pay(FIXED | {"compensation_min": amount * factor, "compensation_max": amount * factor}),
    )
    assert all(a.gross_hourly < b.gross_hourly for a, b in zip(less.rows, more.rows, strict=True))
    assert (less.minimum_week or 0) <= (more.minimum_week or 0)
    rates = [row.gross_hourly for row in less.rows]
    assert rates == sorted(rates, reverse=True)


@given(st.integers(1, 10**6), st.integers(1, 60))
@settings(max_examples=60, deadline=None)
def test_the_minimum_week_is_the_first_one(amount: int, hours: int) -> None:
    week = pay(
        FIXED | {"compensation_min": amount, "compensation_max": amount, "weekly_hours": str(hours)}
    ).minimum_week
    assert week
    assert amount < week * hours * 3
    assert week == 1 or amount >= (week - 1) * hours * 3


def test_a_fee_only_touches_net_figures() -> None:
    free = work_out(FIXED, {}, replace(Assumptions(), fee_percent=0))
    assert free
    assert [r.gross_hourly for r in free.rows] == [r.net_hourly for r in free.rows]


@pytest.mark.parametrize(
    ("amount", "currency", "into", "wanted"),
    [
        (10, "USD", "USD", 10),
        (10, "EUR", "USD", 11),
        (11, "USD", "EUR", 10),
        (10, "EUR", "GBP", 8.8),
        (1, "CHF", "USD", None),
    ],
)
def test_currencies_are_converted_where_their_worth_is_known(
    amount: float, currency: str, into: str, wanted: float | None
) -> None:
    found = Assumptions(exchange={"EUR": 1.1, "GBP": 1.25}).converted(amount, currency, into)
    assert found == (wanted if wanted is None else pytest.approx(wanted))


@pytest.mark.parametrize(
    ("platform", "net"), [("upwork", 27.0), ("freelancer", 27.0), ("linkedin", 30.0), ("hackernews", 30.0)]
)
def test_a_job_board_takes_no_share(platform: str, net: float) -> None:
    found = pay({"platform": platform, "compensation_type": "hourly", "compensation_min": 30})
    assert found.low is not None
    assert found.low.net == net


def test_another_month_is_printed_as_it_is() -> None:
    found = work_out(FIXED, {}, replace(Assumptions(), weeks_per_month=4.0))
    assert found is not None
    assert found.assumption_lines[0] == "A month has 4 weeks."


def test_the_top_of_monthly_pay_is_for_the_fewest_hours() -> None:
    found = pay(
        {
            "compensation_type": "salary",
            "compensation_min": 1300,
            "compensation_period": "month",
            "weekly_hours": "20-30",
        }
    )
    assert found.low is not None
    assert found.high is not None
    assert (round(found.low.gross, 2), round(found.high.gross, 2)) == (10, 15)
    assert any("30 a week for the least an hour, 20 for the most" in line for line in found.assumption_lines)


@pytest.mark.parametrize(
    ("text", "reckoned"),
    [
        ("Our internship lasts 12 weeks.", False),
        ("We run a 10-12-week summer internship.", False),
        ("A 9-month contract.", True),
        ("", True),
    ],
)
def test_a_yearly_amount_for_work_of_some_weeks_is_none_an_hour(text: str, reckoned: bool) -> None:
    found = pay({"compensation_type": "salary", "compensation_min": 12000, "compensation_period": "year"}, text)
    assert (found.low is not None, found.high is not None) == (reckoned, reckoned)
