"""How figures read in a sentence: the filters that notes may use beside Jinja's own."""

import re
from collections.abc import Callable, Iterable, Sequence

from vault_tool.language.values.currencies import sign_of
from vault_tool.language.values.time_lengths import DAYS_A_MONTH, DAYS_A_YEAR

LONGEST_QUOTED = 140
"""Characters of a quote that stands in a sentence for the user or for the client; a longer one is left out, never cut."""

_PERIODS = {
    "hour": "an hour",
    "day": "a day",
    "week": "a week",
    "month": "a month",
    "year": "a year",
    "project": "in all",
}


def number(value: float) -> str:
    """4597 -> "4,597", 35.0 -> "35", 6.9 -> "6.9", 8.241 -> "8.24"."""
    return f"{value:,.2f}".rstrip("0").rstrip(".")


def money(value: float, currency: str = "USD") -> str:
    """1250 -> "$1,250", 8.241 -> "$8.24", 8.5 EUR -> "€8.50", 88000 -> "$88,000"; unknown currencies by their code."""
    return _in_currency(f"{value:,.2f}".removesuffix(".00"), currency)


def short_money(value: float, currency: str = "USD") -> str:
    """88000 -> "$88K", 1500000 -> "$1.5M"; under 10,000 as `money`."""
    for unit, name in ((1_000_000, "M"), (1_000, "K")):
        if value >= max(unit, 10_000):
            return _in_currency(f"{number(round(value / unit, 1))}{name}", currency)
    return money(value, currency)


def _in_currency(amount: str, currency: str) -> str:
    sign = sign_of(currency)
    return f"{sign}{amount}" if sign else f"{amount} {currency}"


def percent(part: float, whole: float) -> str:
    """71 of 132 -> "54%"."""
    return f"{100 * part / whole:.0f}%"


def plural(count: float, word: str, many: str = "") -> str:
    """(1, "job") -> "1 job", (5, "job") -> "5 jobs"."""
    return f"{number(count)} {word if count == 1 else many or word + 's'}"


_NEARLY_AN_HOUR = 0.9
"""Hours from which one speaks of an hour."""
_HALVES_UNDER, _TENS_FROM = 6, 100
"""Hours under which halves are told, and from which only tens are."""


def time_for(hours: float) -> str:
    """Hours of work as one says them: "5 minutes" at the least, "40 minutes", "1 hour", "2.5 hours", "38 hours", "110 hours"."""
    if hours < _NEARLY_AN_HOUR:
        return plural(max(5, round(hours * 12) * 5), "minute")
    if hours < _HALVES_UNDER:
        return plural(round(hours * 2) / 2, "hour")
    return plural(round(hours) if hours < _TENS_FROM else round(hours, -1), "hour")


def listed(words: Iterable[str], most: int = 6, last: str = "and") -> str:
    """("a", "b", "c") -> "a, b and c"; what is over `most` is counted. `last` stands before the last: "a, b or c"."""
    items = [str(w) for w in words]
    if len(items) > most:
        items, last = [*items[:most], f"{len(items) - most} more"], "and"
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} {last} {items[-1]}" if items else ""


def listed_open(words: Sequence[str], most: int) -> str:
    """("a", "b", "c") -> "a, b and c"; over `most`, which leave at least two out, "and more": for what may not be all there is."""
    return listed(words, most + 1) if len(words) <= most + 1 else f"{', '.join(words[:most])} and more"


def applied(words: str) -> str:
    """How many have applied, in the site's words: "20 to 50" -> "20 to 50 proposals", "22 bids" as it is."""
    text = str(words).strip()
    return text if re.search(r"[a-z]{3,} *$", text, re.IGNORECASE) else f"{text} proposals"


def time_span(days: float) -> str:
    """A span of days as people say it: 3 -> "3 days", 30 -> "30 days", 90 -> "3 months", 649 -> "1.8 years"."""
    if days < 60:
        return plural(round(days), "day")
    return (
        plural(round(days / DAYS_A_MONTH), "month")
        if days < DAYS_A_YEAR
        else plural(round(days / DAYS_A_YEAR, 1), "year")
    )


def period(name: str) -> str:
    """ "month" -> "a month", "project" -> "in all"."""
    return _PERIODS.get(name, name)


FILTERS: dict[str, Callable[..., object]] = {
    "number": number,
    "money": money,
    "short_money": short_money,
    "percent_of": percent,
    "plural": plural,
    "time_for": time_for,
    "listed": listed,
    "period": period,
    "applied": applied,
    "time_span": time_span,
}
