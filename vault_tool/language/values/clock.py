"""Times of day and days of the week as posts write them."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from vault_tool.language import wordlists
from vault_tool.language.values.currencies import marks
from vault_tool.language.wordlists import Pattern
from vault_tool.text.edits import Span
from vault_tool.text.regex import Regex

_TIME = Regex(
    r"(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d{2}))?\s*(?P<half>[ap]\.?\s?m\b\.?|(?<=\d)[ap]\b)?+", re.IGNORECASE
)
_UNTIL = Pattern(r"\s*(?:[A-Z]{2,4}\s*)?(?:-|–|—|{values/en.to}|{values/en.until}|{values/en.and})\s*")
_NOT_BEFORE = frozenset(f"0123456789.,:/-{marks()}")
_NOT_AFTER = Pattern(r"\d|\s*{values/en.counted}")
_DAYS = Pattern(
    r"\b({time/en.weekday})\b\.?\s*(?:-|–|—|{values/en.to}|{values/en.until}|{values/en.through})\s*({time/en.weekday})\b"
)
_BEFORE_DAYS = Regex(r"\s?(?:\(?[A-Z]{2,4}\)?)?[ \t(,]+", re.IGNORECASE)
"""What may stand between a stretch of the day and its days: a time zone, a comma."""
_ZONE = Pattern(r"\s?(?:{zones/clear}|{zones/everyday})\b", re.NOFLAG)
"""A time zone behind a stretch of the day."""
_MORNING = range(7, 12)
"""Hours at which a working day begins that is told in bare numbers: "8-5 EST"."""
_HALF_A_DAY = 720
"""Minutes."""
_WEEKDAYS = Pattern(r"\b{values/en.weekdays}\b")


class Shift(NamedTuple):
    """A stretch of the day, in minutes after midnight, and where the text names it."""

    start: int
    end: int
    span: Span

    @property
    def hours(self) -> float:
        """How long it is; over midnight where it ends before it starts."""
        return ((self.end - self.start) % (2 * _HALF_A_DAY)) / 60

    @property
    def clock(self) -> str:
        """ "09:00-16:00"."""
        return "-".join(f"{m // 60:02d}:{m % 60:02d}" for m in (self.start, self.end))


def shift(text: str, span: Span) -> Shift | None:
    """The first stretch of the day in a span: "9 AM - 4 PM", "9-5pm", "09:00 to 17:00"; bare numbers are none but before a time zone."""
    for first, last in _ranges(text, span):
        is_said = _has_half(first) or _has_half(last) or (first["minute"] and last["minute"])
        bare = not is_said and _is_bare_day(first, last, text)
        if (is_said or bare) and (found := _shift(first, last, bare=bare)):
            return found
    return None


def _is_bare_day(first: re.Match[str], last: re.Match[str], text: str) -> bool:
    """Whether two bare numbers are a working day, by the time zone behind them: "8-5 EST"."""
    return int(first["hour"]) in _MORNING and bool(_ZONE.match(text, last.start() + len(last[0].rstrip())))


def shift_before_days(text: str) -> Shift | None:
    """The stretch of the day that a text ends with, before the days it is for: "9 AM - 4 PM PST, "; bare numbers end in the
    afternoon ("9-5 ")."""
    pairs = list(_ranges(text, Span(0, len(text))))
    if not pairs:
        return None
    first, last = pairs[-1]
    is_last = _BEFORE_DAYS.fullmatch(text, last.start() + len(last[0].rstrip()))
    return _shift(first, last, bare=not (first["half"] or last["half"])) if is_last else None


def _shift(first: re.Match[str], last: re.Match[str], *, bare: bool = False) -> Shift | None:
    """From a time to the next; of `bare` numbers the last is in the afternoon where it would stand before the first."""
    start, end = _minutes(*first.groups()), _minutes(*last.groups())
    if start is None or end is None:
        return None
    if not first["half"] and last["half"]:
        start = _same_half(first["hour"], first["minute"], last["half"], end)
    elif first["half"] and not last["half"]:
        end = _next(last["hour"], last["minute"], start)
    elif bare and end <= start <= _HALF_A_DAY:
        end += _HALF_A_DAY
    return None if start is None or start == end else Shift(start, end, Span(first.start(), last.end()))


def _has_half(time: re.Match[str]) -> bool:
    """Whether a time says "am" or "pm"; a letter alone may count paragraphs."""
    return len(time["half"] or "") > 1


def time_of_day(text: str) -> str | None:
    """A time as "HH:MM", out of "9", "5pm", "17.30"; None where the text is none, or more than one."""
    found = _TIME.fullmatch(text.strip())
    minutes = _minutes(*found.groups()) if found else None
    return None if minutes is None else f"{minutes // 60:02d}:{minutes % 60:02d}"


def _ranges(text: str, span: Span) -> Iterator[tuple[re.Match[str], re.Match[str]]]:
    """Each two times with "to" between them."""
    at = span.start
    while first := _TIME.search(text, at, span.end):
        at = first.end()
        between = _UNTIL.match(text, at, span.end)
        last = _TIME.match(text, between.end(), span.end) if between else None
        if last and text[first.start() - 1 : first.start()] not in _NOT_BEFORE:
            end = last.start() + len(last[0].rstrip())
            if not _NOT_AFTER.match(text, end):
                at = end
                yield first, last


def _minutes(hour: str, minute: str | None, half: str | None) -> int | None:
    hours, minutes = int(hour), int(minute or 0)
    if minutes > 59 or hours > 24 or (half and not 1 <= hours <= 12):
        return None
    if half:
        hours = hours % 12 + (12 if half[0] in "pP" else 0)
    return hours % 24 * 60 + minutes


def _same_half(hour: str, minute: str | None, half: str, end: int) -> int | None:
    """ "9-5pm" starts in the morning, "1-5pm" in the afternoon: the last such hour before the end."""
    same = _minutes(hour, minute, half)
    if same is not None and same < end:
        return same
    return _minutes(hour, minute, "am" if half[0] in "pP" else "pm")


def _next(hour: str, minute: str | None, start: int) -> int:
    """ "9am-5" ends in the afternoon, "10pm-6" in the morning: the first such hour behind the start."""
    ends = (_minutes(hour, minute, half) for half in ("am", "pm", None))
    return min((end for end in ends if end is not None), key=lambda end: (end - start) % (2 * _HALF_A_DAY))


def days(text: str, span: Span) -> tuple[str, Span] | None:
    """Working days in a span as ("Mon-Fri", where), None where it names none."""
    if m := _DAYS.search(text, *span):
        return f"{m[1][:3].title()}-{m[2][:3].title()}", Span(*m.span())
    if m := _WEEKDAYS.search(text, *span):
        return "Mon-Fri", Span(*m.span())
    return None


def day_ranges(text: str) -> Iterator[tuple[int, Span]]:
    """Each "Monday to Friday": how many days it is, and where it stands."""
    for m in _DAYS.finditer(text):
        yield (weekday(m[2]) - weekday(m[1])) % 7 + 1, Span(*m.span())


def working_days(words: str) -> int:
    """How many days "Mon-Fri" are; 5 for what is no such range."""
    return next((count for count, span in day_ranges(words) if span == (0, len(words))), 5)


def weekday(name: str) -> int:
    """The number of a day of the week, from 1 for Monday on."""
    return _weekdays()[name.lower()]


@cache
def _weekdays() -> dict[str, int]:
    return {name.lower(): number for number in range(1, 8) for name in wordlists.table("time")[f"weekday_{number}"]}
