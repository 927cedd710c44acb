"""What a passage pays for an hour of the effort it states: "$500 weekly for 2 hours a day" is $50.

Sums are taken as they stand, whatever the currency; hours and minutes, days, weeks and months are the words of
`data/danger_effort.txt`.
"""

from collections.abc import Iterator, Sequence
from functools import cache

from vault_tool.language import wordlists
from vault_tool.language.values.time_lengths import WEEKS_A_MONTH

_LIST = "danger_effort"
_NEAR = 5
"""Words within which a sum or an effort says what it is for."""
_BESIDE = 3
"""Words behind a sum or a time within which it is no pay and no effort: "$1K+ spent", "7 minutes of video"."""
_WEEKS = {"day": 5.0, "week": 1.0, "two_weeks": 0.5, "month": 1 / WEEKS_A_MONTH}
"""How often in a working week."""
STEPS = (30, 60, 150)
"""Pay per hour from which one more thing is said of a passage."""


BOTH = 3
"""What is stated where there is a word of money, which is 1, and one of effort, which is 2."""


def stated(words: Sequence[str]) -> int:
    """What a sentence has words of. Nothing is said of a passage whose sentences do not have both together."""
    return (not _words("money").isdisjoint(words)) + 2 * (not _effort().isdisjoint(words))


@cache
def _effort() -> frozenset[str]:
    return _words("minute") | _words("hour")


def said(words: Sequence[str]) -> tuple[str, ...]:
    """What counts for the passage: each step that its pay per hour of stated effort reaches."""
    rate = per_hour(words)
    return tuple(f"e {step}" for step in STEPS if rate >= step)


def per_hour(words: Sequence[str]) -> float:
    """The highest pay per hour of effort that the words state, 0 where they do not state both."""
    sums = list(_sums(words))
    efforts = list(_efforts(words)) if sums else []
    return max((rate for s in sums for e in efforts if (rate := _rate(s, e))), default=0.0)


def _rate(pay: tuple[float, str], effort: tuple[float, str]) -> float:
    (amount, paid), (hours, spent) = pay, effort
    if hours <= 0 or paid == "hour":
        return 0.0
    if not paid:
        return amount / hours if not spent else 0.0
    if paid == "month" and not spent:
        return 0.0
    return amount * _WEEKS[paid] / (hours * _WEEKS[spent or paid])


def _sums(words: Sequence[str]) -> Iterator[tuple[float, str]]:
    """Each sum of money and the time that it is paid for."""
    signs, not_paid = _words("money"), _words("not_paid")
    for at, word in enumerate(words):
        if not not_paid.isdisjoint(words[at + 1 : at + 1 + _BESIDE]):
            continue
        if word[0].isdigit() and not signs.isdisjoint((*words[max(0, at - 1) : at], *words[at + 1 : at + 2])):
            yield _number(word), _time(words[at + 1 : at + 1 + _NEAR]) or _time(words[max(0, at - _NEAR + 1) : at])


def _efforts(words: Sequence[str]) -> Iterator[tuple[float, str]]:
    """Each effort in hours, and how often it is made."""
    sizes = {**dict.fromkeys(_words("minute"), 1 / 60), **dict.fromkeys(_words("hour"), 1.0)}
    units = {at: size for at, word in enumerate(words) if (size := sizes.get(word))}
    for at in sorted({at - behind for at in units for behind in (1, 2) if at >= behind}):
        for behind in (1, 2):
            size = units.get(at + behind, 0.0)
            if not _words("made").isdisjoint(words[at + behind + 1 : at + behind + 1 + _BESIDE]):
                break
            if size and (number := _number(words[at])):
                often = _time(words[at + behind + 1 : at + behind + 1 + _NEAR])
                yield number * size, "" if often == "hour" else often
                break


def _time(words: Sequence[str]) -> str:
    """The first time that words name."""
    return next((t for word in words for t in ("hour", *_WEEKS) if word in _words(t)), "")


def _words(name: str) -> frozenset[str]:
    return wordlists.words(_LIST, name)


def _number(word: str) -> float:
    """A number in digits or as a word, 0 for any other word."""
    if word[0].isdigit():
        digits = word.rstrip(".,").replace(",", "")
        return float(digits) if digits.replace(".", "", 1).isdecimal() else 0.0
    return next(
        (float(n) for n in ("1", "2", "3", "4", "5", "10", "15", "20", "30", "40") if word in _words(f"n{n}")), 0.0
    )
