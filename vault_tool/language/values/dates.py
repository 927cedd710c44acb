"""Dates and times as posts print them. No clock: "now" is passed in."""

from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import NamedTuple

from vault_tool.language import wordlists
from vault_tool.language.values import ages
from vault_tool.text.regex import Regex

_ORDINAL = "(?:st|nd|rd|th|er|º)"
_DAY = rf"(?P<day>\d{{1,2}}){_ORDINAL}?"
_MONTH = r"(?P<month>[^\W\d_]{3,10})\.?"
_YEAR = r"(?P<year>\d{4})"
_ISO = Regex(rf"{_YEAR}[-/](?P<number>\d{{2}})(?:[-/](?P<day>\d{{2}})(?!\d))?(?!\d)")
_ISO_CLOCK = Regex(
    r"[T ](?P<hour>\d{2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:\.\d{1,9})?)?\s?(?P<zone>Z|UTC|[+-]\d{2}:?\d{2})?(?!\d)"
)
_CLOCK = Regex(
    r",?\s+(?:at\s+)?(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::\d{2})?\s?(?P<half>[AaPp][Mm])?\s?(?P<zone>UTC|GMT|Z)?"
)
MONTHS = 12
_FORMS = (
    (_ISO, _ISO_CLOCK),
    (Regex(rf"{_MONTH}\s+{_DAY},?\s+{_YEAR}"), _CLOCK),
    (Regex(rf"{_DAY}\.?\s+(?:(?:de|of)\s+)?{_MONTH},?\s+(?:de\s+)?{_YEAR}"), _CLOCK),
    (Regex(rf"{_MONTH},?\s+(?:de\s+)?{_YEAR}"), None),
    (Regex(r"(?<![\d/.-])(?P<one>\d{1,2})/(?P<other>\d{1,2})/(?P<year>20\d{2})(?![\d/])"), None),
)
"""The ways a date is printed, each with the time of day that may stand behind it."""


def month_number(name: str) -> int | None:
    """The month that a name or short name in one of the languages means, 1 for January; None for what is none."""
    return _months().get(name.rstrip(".").lower())


@cache
def _months() -> dict[str, int]:
    table = wordlists.table("time")
    return {name.lower(): number for number in range(1, 13) for name in table[f"month_{number}"]}


class PrintedDate(NamedTuple):
    """A date as text prints it: as ISO ("2020-10-27", "2016-07" without a day, a time where one stands), and where."""

    iso: str
    start: int
    end: int


def read_date(text: str) -> PrintedDate | None:
    """The first date in `text`."""
    found: PrintedDate | None = None
    for form, clock in _FORMS:
        match = form.search(text)
        if match and (found is None or match.start() < found.start):
            time = clock.match(text, match.end()) if clock else None
            value = _iso(match.groupdict() | (time.groupdict() if time else {}))
            found = PrintedDate(value, match.start(), (time or match).end()) if value else found
    return found


def _iso(part: dict[str, str | None]) -> str | None:
    if "one" in part:
        part = _told_apart(part)
    month = int(part["number"] or 0) if "number" in part else month_number(part["month"] or "")
    if not month:
        return None
    try:
        if not part.get("day"):
            return date(int(part["year"] or 0), month, 1).isoformat()[:7]
        day = date(int(part["year"] or 0), month, int(part["day"] or 0))
        return _with_clock(day, part) if part.get("hour") else day.isoformat()
    except (ValueError, OverflowError):
        return None


def _told_apart(part: dict[str, str | None]) -> dict[str, str | None]:
    """Day and month of a date that is all numbers, where only one of them can be a month: "11/30/2023"; else none."""
    one, other = part["one"] or "", part["other"] or ""
    if int(one) <= MONTHS < int(other):
        return part | {"number": one, "day": other}
    return part | ({"number": other, "day": one} if int(other) <= MONTHS < int(one) else {"number": "0"})


def _with_clock(day: date, part: dict[str, str | None]) -> str:
    hour = int(part["hour"] or 0)
    if part.get("half"):
        hour = hour % 12 + (12 if (part["half"] or "").lower() == "pm" else 0)
    at = datetime(
        day.year, day.month, day.day, hour, int(part["minute"] or 0), int(part.get("second") or 0), tzinfo=UTC
    )
    zone = part.get("zone") or ""
    if zone[:1] in "+-" and zone:
        sign = 1 if zone[0] == "+" else -1
        at -= sign * timedelta(hours=int(zone[1:3]), minutes=int(zone[-2:]))
    return stamp(at)


def stamp(at: datetime) -> str:
    """`at` in UTC as in "2025-02-14T22:41:37Z"."""
    return at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


def before(now: datetime, text: str) -> str | None:
    """The moment that a phrase like "3 days ago" means, seen from `now`; None where it says no age, or one before all calendars."""
    ago = ages.seconds_ago(text)
    try:
        return None if ago is None else stamp(now - timedelta(seconds=ago))
    except OverflowError:
        return None
