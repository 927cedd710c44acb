"""How many of a thing, and how much of it: "five articles", "1,500 words", "3 to 4 minutes", "60-second"."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from vault_tool.language.cues import words_of
from vault_tool.language.values import number_words
from vault_tool.language.wordlists import Pattern, table
from vault_tool.text.regex import Regex

_NUMBER = Pattern(r"(?:(\d{1,3}(?:,\d{3})+|\d{1,7}(?:\.\d{1,2})?)(k?)|({numbers.words}))\b")
_BEGINS = Regex(r"(?<![\w$€£¥.,#/:'’-])(?=\w)")
_TO = Regex(r"\s*(?:-|–|—|to|or|and)\s*")
_BEHIND = Regex(r"\+?[ \t-]*(?:[A-Za-z][\w'’]*[ \t-]+){0,4}(?:[A-Za-z][\w'’]*)?")
_UP_TO = Regex(r"\+?[ \t]+(?:[A-Za-z][\w'’-]*[ \t]+){0,3}")
_BETWEEN = 2
"""Other words that may stand between a number and its unit."""
_THOUSAND = 1000.0
_YEARS = range(1990, 2100)
_MOST = 10_000_000


@dataclass(frozen=True, slots=True)
class Amount:
    """A number as a text gives it: `low` and `high` are the same where it gives no range. `word` is the unit, as it is said."""

    low: float
    high: float
    word: str = field(default="", compare=False)


@lru_cache(1024)
def _numbers(text: str) -> tuple[tuple[Amount, int], ...]:
    """Each number, or range, in a text, and where it ends; prices and parts of other things are none."""
    found: list[tuple[Amount, int]] = []
    end = 0
    for begin in _BEGINS.finditer(text):
        if begin.start() >= end and (number := _NUMBER.match(text, begin.start())):
            low, end = _value(number), number.end()
            to = _TO.match(text, end)
            other = _NUMBER.match(text, to.end()) if to else None
            high, end = (_value(other), other.end()) if other else (low, end)
            found.append((Amount(min(low, high), max(low, high)), end))
    return tuple(found)


def of_unit(text: str, unit: tuple[str, ...]) -> Amount | None:
    """How many of a unit a text names first; spans of time are worked out one from the other. None where it names none."""
    for forms, times in _in_units_of_time(unit) or ((unit, 1.0),):
        for amount, end in _numbers(text):
            word = _unit_behind(text, end, forms)
            if word and 0 < amount.high <= _MOST:
                word = word if forms[0] in unit else unit[-1]
                return Amount(amount.low * times, amount.high * times, word)
    return None


def _unit_behind(text: str, end: int, forms: tuple[str, ...]) -> str:
    """The form of a unit that stands behind a number, at most `_BETWEEN` other words between; empty where none does."""
    behind = _BEHIND.match(text, end)
    said = words_of(behind[0]) if behind else ()
    for start in range(_BETWEEN + 1):
        for form in forms:
            words = tuple(form.split())
            if said[start : start + len(words)] == words:
                return form
    return ""


def _in_units_of_time(unit: tuple[str, ...]) -> tuple[tuple[tuple[str, ...], float], ...]:
    """For minutes: minutes, seconds and hours, each with what one of it is in minutes."""
    spans = {name: table("efforts")[name] for name in ("seconds", "minutes", "hours")}
    long = {"seconds": 1.0, "minutes": 60.0, "hours": 3600.0}
    own = next((name for name, forms in spans.items() if unit and unit[0] in forms), "")
    order = sorted(spans, key=lambda name: name != own)
    return tuple((spans[name], long[name] / long[own]) for name in order) if own else ()


def is_of_time(unit: tuple[str, ...]) -> bool:
    """Whether a unit is one of time: a post names many spans of it, and few say how long the thing is."""
    return bool(_in_units_of_time(unit))


def right_before(text: str, at: int) -> Amount | None:
    """The number that stands before a thing at `at`: "5 SEO articles"; None for a year, a price or a number of something else."""
    before = [(amount, end) for amount, end in _numbers(text) if end <= at]
    if not before or not _UP_TO.fullmatch(text, before[-1][1], at):
        return None
    amount = before[-1][0]
    return amount if amount.low > 0 and amount.low not in _YEARS else None


def _value(number: re.Match[str]) -> float:
    if number[3]:
        return number_words.value(number[3])
    return float(number[1].replace(",", "")) * (_THOUSAND if number[2] else 1.0)


def first(texts: Iterable[str], unit: tuple[str, ...]) -> Amount | None:
    """How many of a unit the first of these texts names that names any."""
    return next((amount for text in texts if (amount := of_unit(text, unit))), None)
