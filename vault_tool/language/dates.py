"""Dates and times as posts print them, and the time inside Upwork's job ids. No clock: "now" is passed in."""

import re
from datetime import UTC, date, datetime, timedelta

from vault_tool.language import ages

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan enero ene janeiro januar jänner janvier janv января",
            "february feb febrero fevereiro fev februar février fevrier févr февраля",
            "march mar marzo março marco märz maerz mars марта",
            "april apr abril abr avril avr апреля",
            "may mayo maio mai мая",
            "june jun junio junho juni juin июня",
            "july jul julio julho juli juillet juil июля",
            "august aug agosto ago août aout августа",
            "september sep sept septiembre setembro set septembre сентября",
            "october oct octubre outubro out oktober okt octobre октября",
            "november nov noviembre novembro novembre ноября",
            "december dec diciembre dic dezembro dez dezember décembre décembre déc декабря",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH = r"(?P<month>[^\W\d_]{3,10})\.?"
_CLOCK = (
    r"(?:,?\s+(?:at\s+)?(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::\d{2})?\s?(?P<half>[AaPp][Mm])?\s?(?P<zone>UTC|GMT|Z)?)?"
)
_FORMS = (
    re.compile(
        r"(?P<year>\d{4})[-/](?P<number>\d{2})(?:[-/](?P<day>\d{2}))?"
        r"(?:[T ](?P<hour>\d{2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:\.\d{1,9})?)?\s?(?P<zone>Z|UTC|[+-]\d{2}:?\d{2})?)?(?!\d)"
    ),
    re.compile(_MONTH + r"\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year>\d{4})" + _CLOCK),
    re.compile(
        r"(?P<day>\d{1,2})(?:st|nd|rd|th)?\.?\s+(?:de\s+)?" + _MONTH + r",?\s+(?:de\s+)?(?P<year>\d{4})" + _CLOCK
    ),
    re.compile(_MONTH + r",?\s+(?:de\s+)?(?P<year>\d{4})"),
)


def read_date(text: str) -> tuple[str, int, int] | None:
    """The first date in `text`, as ISO ("2020-10-27", "2016-07" without a day, a time where one stands), and where."""
    found = None
    for form in _FORMS:
        match = form.search(text)
        if match and (found is None or match.start() < found[1]):
            value = _iso(match)
            found = (value, match.start(), match.end()) if value else found
    return found


def _iso(match: re.Match[str]) -> str | None:
    part = match.groupdict()
    month = int(part["number"]) if part.get("number") else _MONTHS.get((part.get("month") or "").lower())
    if not month:
        return None
    try:
        if not part.get("day"):
            return date(int(part["year"]), month, 1).isoformat()[:7]
        day = date(int(part["year"]), month, int(part["day"]))
        return _with_clock(day, part) if part.get("hour") else day.isoformat()
    except ValueError:
        return None


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
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def before(now: datetime, text: str) -> str | None:
    """The moment that a phrase like "3 days ago" means, seen from `now`; None where it says no age."""
    ago = ages.seconds_ago(text)
    return None if ago is None else stamp(now - timedelta(seconds=ago))
