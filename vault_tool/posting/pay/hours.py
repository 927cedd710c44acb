"""Hours a week: what the post says, as a range of numbers, and the words it says it with."""

from collections.abc import Mapping
from typing import NamedTuple

from vault_tool.language.values import clock
from vault_tool.language.wording import number
from vault_tool.language.wordlists import Pattern
from vault_tool.posting.fact import Value
from vault_tool.posting.features.feature import Feature, Features
from vault_tool.text.regex import Regex

HOURS_IN_A_WEEK = 168

_RANGE = Regex(r"(\d{1,3}(?:\.\d{1,2})?)\s*(?:-|–|—|to|bis|a|à)\s*(\d{1,3}(?:\.\d{1,2})?)")
_NUMBER = Regex(r"(?<![\d.])\d{1,3}(?:\.\d{1,2})?(?!\d)")
_UPPER_BOUND = Pattern(r"{working_hours.at most}|<")
_LOWER_BOUND = Pattern(r"{working_hours.at least}|>|\d\s*\+")


class WeeklyHours(NamedTuple):
    """Hours a week. `low` or `high` is None where the post leaves that end open; `quote` are its words.

    `assumed` says that the post gives no number, only "full-time".
    """

    low: float | None
    high: float | None
    quote: str
    assumed: bool = False

    @property
    def working(self) -> float:
        """The one number to reckon with: the most that is asked ("less than 30": 30), else the least ("30+": 30)."""
        return (self.high if self.high is not None else self.low) or 0.0


def parse(words: str) -> WeeklyHours | None:
    """ "35", "Less than 30 hrs/week", "30+ hrs/week", "10-20 hours"; None where there is no number from 1 to 168."""
    lower = words.lower()[:200]
    if found := _RANGE.search(lower):
        low, high = sorted((float(found[1]), float(found[2])))
        return _checked(low, high, words)
    if not (found := _NUMBER.search(lower)):
        return None
    value = float(found[0])
    if _UPPER_BOUND.search(lower):
        return _checked(None, value, words)
    if _LOWER_BOUND.search(lower):
        return _checked(value, None, words)
    return _checked(value, value, words)


def _checked(low: float | None, high: float | None, quote: str) -> WeeklyHours | None:
    if any(end is not None and not 0 < end <= HOURS_IN_A_WEEK for end in (low, high)):
        return None
    return WeeklyHours(low, high, quote.strip())


def weekly(facts: Mapping[str, Value], features: Features, full_time_hours: float) -> WeeklyHours | None:
    """Hours a week by the fact `weekly_hours`, else by the day's hours and working days, else by "full-time", where nothing
    speaks of part-time."""
    stated = facts.get("weekly_hours")
    if isinstance(stated, str | int | float) and not isinstance(stated, bool) and (found := parse(str(stated))):
        return found
    if (daily := features.get("daily_hours")) and isinstance(daily.value, int | float):
        days = features.get("working_days")
        total = daily.value * clock.working_days(str(days.value) if days else "")
        if 0 < total <= HOURS_IN_A_WEEK:
            least = _fewest(daily.value, _quote(daily)) * total / daily.value
            return WeeklyHours(least, total, _quote(daily))
    if (full_time := features.get("full_time")) and "part_time_told" not in features:
        return WeeklyHours(full_time_hours, full_time_hours, _quote(full_time), assumed=True)
    return None


def _fewest(daily: float, quote: str) -> float:
    """The lower end of the hours a day where the post names two: 2 of "2-4 hours daily"; else the hours themselves."""
    ranges = (sorted(map(float, found.groups())) for found in _RANGE.finditer(quote))
    return next((low for low, high in ranges if high == daily and low > 0), daily)


def _quote(feature: Feature) -> str:
    return feature.mentions[0].quote if feature.mentions else ""


def reckoned_with(weekly: WeeklyHours, *, both_ends: bool = False) -> list[str]:
    """The line that says which number of an open end or a range is reckoned with; none for one number that the post gives.

    `both_ends`: the pay is by the week or longer, and the least an hour is for the most hours, the most for the fewest.
    """
    most = number(weekly.working)
    if weekly.assumed:
        return [f"The post says full-time but no hours: {most} hours a week."]
    if weekly.low is None:
        return [f"Hours are given as an upper limit: {most} a week."]
    if weekly.high is None:
        return [f"Hours are given as a lower limit: {most} a week."]
    if weekly.low == weekly.high:
        return []
    if both_ends:
        return [f"Hours are given as a range: {most} a week for the least an hour, {number(weekly.low)} for the most."]
    return [f"Hours are given as a range: its upper end, {most} a week."]
