"""What a post pays, worked out: hourly rates, net of fees, against minimum, floor and the client's history."""

from collections.abc import Mapping
from math import floor
from typing import NamedTuple

from vault_tool.language.values.time_lengths import working_weeks
from vault_tool.language.wording import money, number
from vault_tool.posting.fact import Value, as_number
from vault_tool.posting.features.feature import Features
from vault_tool.posting.pay import hours, pay_period, terms
from vault_tool.posting.pay.assumptions import Assumptions
from vault_tool.posting.pay.hours import WeeklyHours
from vault_tool.posting.pay.terms import Terms


class Hourly(NamedTuple):
    """A rate an hour, before and after the service fee, in the post's currency.

    The ratios compare the rate before the fee with the client's paid average and the profile's floor and target; None
    where there is nothing to compare with.
    """

    gross: float
    net: float
    against_client: float | None
    against_floor: float | None
    against_target: float | None
    below_minimum: bool


class PayRow(NamedTuple):
    """A fixed price spread over `months` of the stated hours: `hours` in all, and the rate an hour that leaves."""

    months: float
    hours: float
    gross_hourly: float
    net_hourly: float
    against_client: float | None
    against_floor: float | None
    below_minimum: bool


class Pay(NamedTuple):
    """What the post pays, worked out. Amounts are in `currency` per `period`.

    `kind`: fixed, hourly, salary. `low` and `high` are the offer's ends an hour (hourly posts and salaries, and a fixed
    price that is monthly pay). `rows` are for a fixed price with known hours. `minimum_week` is the first week of those
    hours in which a fixed price falls under the site's minimum an hour; `break_even_weeks` and `break_even_hours` say
    how long it lasts at the profile's floor. `monthly`: the rate if a fixed price were a month's pay. `fee`: the share
    the site takes, 0 to 1. `minimum_hourly`, `minimum_fixed`: the least that it lets pay be, None where it sets none in
    this currency. `below_fixed_minimum`: the price is under what the site takes for a fixed-price job. `connects_cost`:
    what applying costs, in USD. `history_hourly`: all the client has spent over all hours paid; it is above the paid
    average where much was fixed-price. `history_agrees`: the paid average times the hours is no more than was spent
    (within 10%).
    """

    kind: str
    currency: str
    period: str
    amount_low: float
    amount_high: float
    weekly_hours: float | None = None
    hours_quote: str = ""
    low: Hourly | None = None
    high: Hourly | None = None
    rows: tuple[PayRow, ...] = ()
    minimum_week: int | None = None
    break_even_weeks: float | None = None
    break_even_hours: float | None = None
    monthly: PayRow | None = None
    below_fixed_minimum: bool = False
    connects_cost: float | None = None
    history_hourly: float | None = None
    history_agrees: bool | None = None
    assumption_lines: tuple[str, ...] = ()
    fee: float = 0.0
    minimum_hourly: float | None = None
    minimum_fixed: float | None = None


class _Measure(NamedTuple):
    """What a rate an hour is measured by."""

    assumptions: Assumptions
    terms: Terms
    client: float | None
    floor: float | None
    target: float | None

    def hourly(self, gross: float) -> Hourly:
        return Hourly(
            gross,
            gross * (1 - self.terms.fee),
            _ratio(gross, self.client),
            _ratio(gross, self.floor),
            _ratio(gross, self.target),
            self.terms.minimum_hourly is not None and gross < self.terms.minimum_hourly,
        )

    def row(self, amount: float, months: float, weekly: float) -> PayRow:
        total = months * self.assumptions.weeks_per_month * weekly
        rate = self.hourly(amount / total)
        return PayRow(months, total, rate.gross, rate.net, rate.against_client, rate.against_floor, rate.below_minimum)


def _ratio(value: float, to: float | None) -> float | None:
    return value / to if to else None


def _amount(facts: Mapping[str, Value], key: str) -> float | None:
    value = as_number(facts.get(key))
    return float(value) if value is not None and value >= 0 else None


def work_out(
    facts: Mapping[str, Value],
    features: Features,
    assumptions: Assumptions,
    *,
    rate_floor: float | None = None,
    rate_target: float | None = None,
) -> Pay | None:
    """What a post pays, from its facts and features; None where it names no amount.

    Rates in the profile's own currency are compared as they stand: the caller passes none where currencies differ.
    """
    ends = [a for a in (_amount(facts, "compensation_min"), _amount(facts, "compensation_max")) if a]
    kind = str(facts.get("compensation_type") or "")
    if not ends or kind not in ("fixed", "hourly", "salary"):
        return None
    low, high = min(ends), max(ends)
    weekly = hours.weekly(facts, features, assumptions.full_time_hours)
    client = _amount(facts, "client_avg_hourly_rate")
    measure = _Measure(assumptions, terms.of(facts, assumptions), client, rate_floor, rate_target)
    period = pay_period.of(facts, kind)
    common = _Common(facts, assumptions, measure, weekly, period, _told_length(features))
    if kind == "fixed" and period == "project":
        return _fixed(common, low, high)
    return _by_period(common, kind, low, high)


def _told_length(features: Features) -> float | None:
    told = features.get("length_told")
    return float(told.value) if told and isinstance(told.value, int | float) else None


class _Common(NamedTuple):
    """What every kind of pay is worked out from."""

    facts: Mapping[str, Value]
    assumptions: Assumptions
    measure: _Measure
    weekly: WeeklyHours | None
    period: str
    length: float | None = None
    """Months that the work lasts, as the post's own words tell it."""

    @property
    def weekly_hours(self) -> float | None:
        return self.weekly.working if self.weekly else None

    @property
    def currency(self) -> str:
        return str(self.facts.get("currency") or "USD")

    @property
    def connects_cost(self) -> float | None:
        connects = _amount(self.facts, "connects_required")
        return None if connects is None else connects * self.assumptions.connect_price

    def history(self) -> tuple[float | None, bool | None]:
        """The client's spending an hour, and whether it can hold the paid average times the hours."""
        spent, paid = _amount(self.facts, "client_total_spent"), _amount(self.facts, "client_hours_paid")
        if not spent or not paid:
            return None, None
        average = _amount(self.facts, "client_avg_hourly_rate")
        return spent / paid, average * paid <= spent * 1.1 if average else None


def _stated(common: _Common, kind: str, low: float, high: float) -> Pay:
    """What holds for every kind of pay: the amount, the hours, the site's terms and the client's history."""
    terms_there = common.measure.terms
    history, agrees = common.history()
    return Pay(
        kind,
        common.currency,
        common.period,
        low,
        high,
        common.weekly_hours,
        common.weekly.quote if common.weekly else "",
        connects_cost=common.connects_cost,
        history_hourly=history,
        history_agrees=agrees,
        assumption_lines=_lines(common, kind, low, high),
        fee=terms_there.fee,
        minimum_hourly=terms_there.minimum_hourly,
        minimum_fixed=terms_there.minimum_fixed,
    )


def _fixed(common: _Common, low: float, high: float) -> Pay:
    measure, weekly = common.measure, common.weekly_hours
    minimum = measure.terms.minimum_fixed
    floor_hours = high / measure.floor if measure.floor else None
    return _stated(common, "fixed", low, high)._replace(
        rows=tuple(measure.row(high, m, weekly) for m in common.assumptions.months if m > 0) if weekly else (),
        minimum_week=_minimum_week(high, weekly, measure.terms.minimum_hourly),
        break_even_weeks=floor_hours / weekly if floor_hours and weekly else None,
        break_even_hours=floor_hours,
        monthly=measure.row(high, 1, weekly) if weekly else None,
        below_fixed_minimum=minimum is not None and high < minimum,
    )


_HALF_A_YEAR = 6
"""Months: an amount that a site prints for a year may be for the whole of work that ends before."""

_LEAST = 0.01
"""Pay a week, in the currency, under which no minimum is worth a word."""


def _minimum_week(amount: float, weekly: float | None, minimum: float | None) -> int | None:
    """The first week n with amount / (n * weekly hours) under the minimum."""
    if not weekly or not minimum or weekly * minimum < _LEAST:
        return None
    return floor(round(amount / (weekly * minimum), 9)) + 1


def _by_period(common: _Common, kind: str, low: float, high: float) -> Pay:
    most, fewest = _reckoned_weeks(common)
    longest, shortest = _hours_in(common, most), _hours_in(common, fewest)
    return _stated(common, kind, low, high)._replace(
        weekly_hours=most if common.period != "hour" else common.weekly_hours,
        low=common.measure.hourly(low / longest) if longest else None,
        high=common.measure.hourly(high / shortest) if shortest else None,
    )


def _reckoned_weeks(common: _Common) -> tuple[float, float]:
    """The most and the fewest hours a week that the pay may be for: the same where the post gives no range of them."""
    most = common.weekly_hours or common.assumptions.full_time_hours
    fewest = common.weekly.low if common.weekly else None
    return most, min(fewest or most, most)


def _hours_in(common: _Common, week: float) -> float | None:
    """Hours of work in the period that the amount pays for, at `week` hours a week. None where that can't be said: the period
    is not known; it is a week or month, and the post tells neither hours nor that it is full-time, so that it may be a few
    hours of work; or it is a year, and the work ends within half of one, so that the amount may be for the whole."""
    if common.period in ("week", "month") and common.weekly is None:
        return None
    if common.period == "year" and common.length is not None and common.length < _HALF_A_YEAR:
        return None
    if common.period == "hour":
        return 1.0
    return week * working_weeks(common.assumptions.weeks_per_month).get(common.period, 0.0) or None


def _lines(common: _Common, kind: str, low: float, high: float) -> tuple[str, ...]:
    """Everything that was taken for granted, a line each."""
    a, own, lines = common.assumptions, common.measure.terms, []
    if not common.facts.get("currency"):
        lines.append("The post names no currency: amounts are taken as USD.")
    lines += _hours_lines(common, kind)
    if kind == "fixed" and low != high:
        lines.append(f"The post gives a range: the table is made for its upper end, {number(high)}.")
    if own.fee:
        lines.append(f"Service fee {number(own.fee * 100)}%, taken off every net figure.")
    if own.minimum_hourly is not None and kind == "fixed" and common.weekly:
        lines.append(f"The site's minimum is {money(own.minimum_hourly)} an hour where a fixed price sets hours.")
    if common.connects_cost is not None:
        lines.append(f"A connect costs {money(a.connect_price)}.")
    if common.measure.floor or common.measure.client:
        lines.append("Rates are compared before the fee.")
    return tuple(lines)


def _hours_lines(common: _Common, kind: str) -> list[str]:
    a, weekly = common.assumptions, common.weekly
    needed = kind == "fixed" or common.period not in ("hour", "")
    lines = []
    if weekly:
        lines += hours.reckoned_with(weekly, both_ends=kind != "fixed" and common.period not in ("hour", ""))
    elif not weekly and needed and kind != "fixed" and common.period not in ("week", "month"):
        lines.append(f"The post names no hours: {number(a.full_time_hours)} a week.")
    if common.period == "day":
        lines.append("A week has five working days.")
    if needed and (weekly or kind != "fixed") and common.period not in ("week", "day"):
        usual = " (52 / 12)" if a.weeks_per_month == Assumptions().weeks_per_month else ""
        lines.append(f"A month has {number(a.weeks_per_month)} weeks{usual}.")
    return lines
