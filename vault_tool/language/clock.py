"""Times of day and days of the week as posts write them."""

import re
from dataclasses import dataclass

from vault_tool.text.edits import Span

_TIME = r"(\d{1,2})(?:[:.h](\d{2}))?\s*([ap]\.?\s?m\b\.?)?+"
RANGE = re.compile(
    rf"(?<![\d$€£.,:/-]){_TIME}\s*(?:[A-Z]{{2,4}}\s*)?(?:-|–|—|to|until|till|and)\s*{_TIME}(?!\d|"
    rf"\s*(?:days|weeks|months|years|people))",
    re.IGNORECASE,
)
_DAY = r"(mon|tue|wed|thu|fri|sat|sun)(?:s|sday|nesday|nes|r|rs|rsday|urday|ur|day)?\b\.?"
DAYS = re.compile(rf"\b{_DAY}\s*(?:-|–|—|to|through|thru|until)\s*{_DAY}", re.IGNORECASE)
WEEKDAYS = re.compile(r"\b(?:on|during|every|all|work|working|only)?\s*week ?days\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Shift:
    """A stretch of the day, in minutes after midnight, and where the text names it."""

    start: int
    end: int
    span: Span

    @property
    def hours(self) -> float:
        """How long it is; over midnight where it ends before it starts."""
        return ((self.end - self.start) % 1440) / 60

    @property
    def clock(self) -> str:
        """ "09:00-16:00"."""
        return "-".join(f"{m // 60:02d}:{m % 60:02d}" for m in (self.start, self.end))


def shift(text: str, span: Span) -> Shift | None:
    """The first stretch of the day in a span: "9 AM - 4 PM", "9-5pm", "09:00 to 17:00"; bare numbers are none."""
    for m in RANGE.finditer(text, *span):
        if not (m[3] or m[6] or (m[2] and m[5])):
            continue
        start, end = _minutes(m[1], m[2], m[3]), _minutes(m[4], m[5], m[6])
        if not m[3] and m[6] and start is not None and end is not None:
            start = _same_half(int(m[1]), m[2], m[6], end)
        if start is not None and end is not None and start != end:
            return Shift(start, end, Span(*m.span()))
    return None


def _minutes(hour: str, minute: str | None, half: str | None) -> int | None:
    hours, minutes = int(hour), int(minute or 0)
    if minutes > 59 or hours > 24 or (half and not 1 <= hours <= 12):
        return None
    if half:
        hours = hours % 12 + (12 if half[0] in "pP" else 0)
    return hours % 24 * 60 + minutes


def _same_half(hour: int, minute: str | None, half: str, end: int) -> int | None:
    """ "9-5pm" starts in the morning, "1-5pm" in the afternoon: the last such hour before the end."""
    same = _minutes(str(hour), minute, half)
    if same is not None and same < end:
        return same
    return _minutes(str(hour), minute, "am" if half[0] in "pP" else "pm")


def days(text: str, span: Span) -> tuple[str, Span] | None:
    """Working days in a span as ("Mon-Fri", where), None where it names none."""
    if m := DAYS.search(text, *span):
        return f"{m[1].title()}-{m[2].title()}", Span(*m.span())
    if m := WEEKDAYS.search(text, *span):
        return "Mon-Fri", Span(*m.span())
    return None
