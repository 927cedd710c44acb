"""Pay that a post's own sentences name, as figures: a budget, a rate, the time that a fixed price is for."""

import re
from collections.abc import Iterator, Mapping

from vault_tool.language.values.money import period_of
from vault_tool.language.values.time_lengths import working_weeks
from vault_tool.language.wordlists import Pattern
from vault_tool.posting.fact import Value, as_number
from vault_tool.posting.features.feature import Features, texts
from vault_tool.posting.pay.assumptions import Assumptions
from vault_tool.text.regex import Regex

_AMOUNT = Regex(r"(?<![\d,.])\d{1,3}(?:,\d{3})+(?![\d,])|(?<![\d,.])\d{1,7}(?:\.\d{2})?(?![\d,]|\.\d)")
_NOT_WHOLE = Pattern(r"[/+–-]|(?<![^\W\d_])(?:{budget_stated.of a part}|{time.pay_period})(?![^\W_])")
"""In an amount that is not all of the pay."""
_FOR_A_PART = Pattern(r"\b(?:{budget_stated.for a part}|/)\b")
_MOST_BEFORE = Pattern(r"\b{budget_stated.most before}\b[\s:]*$", re.IGNORECASE)
_MOST_BEHIND = Pattern(r"[\s(]*{budget_stated.most behind}\b", re.IGNORECASE)
_NAMES_OF_IT = Pattern("{budget_stated.all of it}")
_BUDGET = Pattern("{budget_stated.budget}")
_RATE = Pattern(
    r"(?P<amount>\d[\d,]*(?:\.\d{1,2})?)(?P<thousand>k?)\s*{each}\s*(?P<time>{of_work})\b",
    each="{budget_stated.for each}",
    of_work="{time.hours}|{time.days}|{time.weeks}|{time.months}",
)
_A_FULL_MONTHS_PAY = Pattern(r"\b{budget_stated.a full month's pay}\b", re.IGNORECASE)
_PERIOD = Pattern(
    r"{budget_stated.for each}\s*(?P<time>{time.hours}|{time.span})\b|(?P<often>{often})(?![^\W_])",
    often="{time.weekly}|{time.monthly}|{time.yearly}",
)


def budget(features: Features) -> float | None:
    """The amount, where the text names one alone and as the budget: "our budget is $400", not "$50 per article"; the most that is
    paid, where the text says so of one."""
    if most := most_in_all(features):
        return most
    amounts = _stated(features)
    if len(amounts) != 1 or _NOT_WHOLE.search(amounts[0]):
        return None
    numbers, mentions = _AMOUNT.findall(amounts[0]), features["budget_stated"].mentions
    sentence = mentions[0].quote if mentions else ""
    if len(numbers) != 1 or not _BUDGET.search(sentence):
        return None
    return None if _FOR_A_PART.search(_NAMES_OF_IT.sub(" ", sentence)) else _plain(numbers[0])


def most_in_all(features: Features) -> float | None:
    """The most that the client says to pay for all of the work: "our budget is max $300", "we can't pay more than $150"."""
    found = ((amount, said) for amount, said in _most(features) if not _NOT_WHOLE.search(amount))
    whole = (a for a, said in found if not _FOR_A_PART.search(_NAMES_OF_IT.sub(" ", said)))
    return min((_plain(n) for amount in whole for n in _AMOUNT.findall(amount)), default=None)


def most_an_hour(features: Features) -> float | None:
    """The most that the client says to pay an hour: "not more than $12 per hour"."""
    rates = (r for amount, _ in _most(features) if (r := _RATE.search(amount)) and period_of(r["time"]) == "hour")
    return min((_plain(r["amount"]) for r in rates if not r["thousand"]), default=None)


def _most(features: Features) -> Iterator[tuple[str, str]]:
    """The amounts that the text calls the most, with their sentences."""
    stated = features.get("budget_stated")
    for said in dict.fromkeys(mention.quote for mention in stated.mentions) if stated else ():
        for amount in _stated_in(said, features):
            before, _, behind = said.partition(amount)
            if _MOST_BEFORE.search(before) or _MOST_BEHIND.match(behind):
                yield amount, said


def at_most(facts: Mapping[str, Value], features: Features) -> Mapping[str, Value]:
    """The facts, with the pay no higher than the client's own words let it be."""
    most_told = _MOST_TOLD.get(str(facts.get("compensation_type")))
    most = most_told(features) if most_told and "compensation_period" not in facts else None
    if not most:
        return facts
    ends = {key: as_number(facts.get(key)) for key in ("compensation_min", "compensation_max")}
    return {**facts, **{key: most for key, end in ends.items() if end is not None and end > most}}


_MOST_TOLD = {"fixed": most_in_all, "hourly": most_an_hour}
"""Which words cap pay of a kind: those of pay by the month or the year are not looked for."""


def hourly(features: Features, assumed: Assumptions) -> float | None:
    """The lowest rate that the text names, an hour; those for longer are taken to be for full-time work."""
    found = filter(None, map(_RATE.search, _stated(features)))
    rates = [
        _plain(r["amount"]) * (1000 if r["thousand"] else 1) / _worked(period_of(r["time"]), assumed) for r in found
    ]
    return round(min(rates), 2) if rates else None


def salary(features: Features, assumed: Assumptions) -> float | None:
    """The most that a sentence names as a month's pay for full-time work, an hour: "the monthly full-time salary is $1,733" is 10."""
    stated = features.get("budget_stated")
    for mention in stated.mentions if stated else ():
        said = " ".join(mention.quote.split())
        if _A_FULL_MONTHS_PAY.search(said) and (amounts := _AMOUNT.findall(" ".join(_stated_in(said, features)))):
            return round(max(map(_plain, amounts)) / _worked("month", assumed), 2)
    return None


def _worked(time: str, assumed: Assumptions) -> float:
    """Hours of full-time work in a day, week or month; 1 for an hour."""
    return working_weeks(assumed.weeks_per_month).get(time, 0.0) * assumed.full_time_hours or 1.0


def _stated_in(said: str, features: Features) -> tuple[str, ...]:
    """The amounts that stand in a sentence."""
    return tuple(amount for amount in _stated(features) if amount in said)


def with_stated_period(facts: Mapping[str, Value], features: Features) -> Mapping[str, Value]:
    """The facts, with the period that the text itself gives to a fixed price: "$400 per month", posted as $400."""
    if facts.get("compensation_type") != "fixed" or "compensation_period" in facts:
        return facts
    ends = {facts.get("compensation_min"), facts.get("compensation_max")} - {None}
    for amount in _stated(features):
        period, numbers = _PERIOD.search(amount), _AMOUNT.findall(amount)
        if period and numbers and {_plain(n) for n in numbers} == ends:
            return {**facts, "compensation_period": period_of(period["time"] or period["often"])}
    return facts


def _stated(features: Features) -> tuple[str, ...]:
    """The amounts that sentences name as pay, with the words around them; none where none does."""
    return texts(features, "budget_stated")


def _plain(number: str) -> float:
    return float(number.replace(",", ""))
