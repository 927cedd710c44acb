"""The client's working day against the freelancer's: the hours both are at work."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from vault_tool.knowledge.who_applies import Profile
from vault_tool.language.values.zones import zone_of
from vault_tool.language.wordlists import Pattern, table
from vault_tool.posting.fact import Value
from vault_tool.posting.features import Features, texts
from vault_tool.text.regex import Regex

NOON = 12
_HOURS_BEHIND = Pattern(r"\s+{working_hours.hours of a zone}$")
_OFFSET = Regex(r"(?:UTC|GMT)\s*([+−-])\s*(\d{1,2})(?::?([0-5]\d))?", re.IGNORECASE)


class Hours(NamedTuple):
    """A working day by the clock. Where `end` is not later than `start`, it is the next day's."""

    start: time
    end: time

    @property
    def clock(self) -> str:
        """ "09:00-16:00"."""
        return f"{self.start:%H:%M}-{self.end:%H:%M}"

    @property
    def spoken(self) -> str:
        """ "9 AM to 4:30 PM", "noon to midnight"."""
        return f"{_spoken(self.start)} to {_spoken(self.end)}"


OFFICE = Hours(time(9), time(17))
"""The hours of an office, where a post names its zone alone."""


@dataclass(frozen=True, slots=True)
class SharedDay:
    """Two working days on one day, daylight saving included: the post's `theirs` in its zone, the profile's `mine` in its own.
    Either is None where only the zone is known."""

    day: date
    their_zone: tzinfo
    my_zone: tzinfo
    theirs: Hours | None
    mine: Hours | None

    @property
    def theirs_here(self) -> Hours | None:
        """The post's day by the profile's clock."""
        return self._moved(self.theirs, self.their_zone, self.my_zone)

    @property
    def mine_there(self) -> Hours | None:
        """The profile's day by the post's clock."""
        return self._moved(self.mine, self.my_zone, self.their_zone)

    @property
    def length(self) -> float | None:
        """Hours of the post's day."""
        return _in_hours(*_moments(self.day, self.theirs, self.their_zone)) if self.theirs else None

    @property
    def shared(self) -> float | None:
        """Hours of the post's day that fall inside the profile's."""
        return self._inside_mine(self.theirs) if self.theirs and self.mine else None

    @property
    def of_an_office(self) -> float | None:
        """Hours of an office in the post's zone that fall inside the profile's day."""
        return self._inside_mine(OFFICE) if self.mine else None

    def _moved(self, hours: Hours | None, zone: tzinfo, to: tzinfo) -> Hours | None:
        if hours is None:
            return None
        begin, finish = _moments(self.day, hours, zone)
        return Hours(begin.astimezone(to).time(), finish.astimezone(to).time())

    def _inside_mine(self, theirs: Hours) -> float:
        assert self.mine
        begin, finish = _moments(self.day, theirs, self.their_zone)
        mine = (_moments(self.day + timedelta(days=n), self.mine, self.my_zone) for n in (-1, 0, 1))
        return sum(max(0.0, _in_hours(max(begin, first), min(finish, last))) for first, last in mine)


def shared_day(facts: Mapping[str, Value], features: Features, profile: Profile, day: date) -> SharedDay | None:
    """The two working days; None where either zone is not known."""
    stated = features.get("working_hours")
    theirs, mine = _zone(str(facts.get("time_zone") or "")), _zone(profile.time_zone or "")
    if not theirs or not mine:
        return None
    return SharedDay(day, theirs, mine, hours_of(str(stated.value)) if stated else None, own_hours(profile))


def day_together(facts: Mapping[str, Value], features: Features, profile: Profile, day: date) -> dict[str, object]:
    """The figures of a post that states its hours: `local_hours`, `overlap_hours`, `away_hours`."""
    both = shared_day(facts, features, profile, day)
    if both is None or both.theirs_here is None or both.length is None:
        return {}
    local: dict[str, object] = {"local_hours": both.theirs_here.clock}
    if both.shared is None:
        return local
    return local | {"overlap_hours": both.shared, "away_hours": both.length - both.shared}


def my_day_there(facts: Mapping[str, Value], features: Features, profile: Profile, day: date) -> dict[str, object]:
    """Where the post asks for the hours of a zone and names no times of day: `my_day`, "1 PM to 11 PM in Manila", `my_day_there`,
    "midnight to 10 AM Eastern", and how many hours of an office there are inside it, `office_shared`."""
    if "zone_hours" not in features or "working_hours" in features:
        return {}
    first = next(iter(texts(features, "time_zones")), "")
    theirs, name = _usual_zone(str(facts.get("time_zone") or first))
    mine, hours = _zone(profile.time_zone or ""), own_hours(profile)
    both = SharedDay(day, theirs, mine, None, hours) if theirs and mine else None
    if both is None or hours is None or both.mine_there is None:
        return {}
    return {
        "my_day": f"{hours.spoken} in {place_of(profile)}",
        "my_day_there": f"{both.mine_there.spoken} {name}",
        "office_shared": both.of_an_office,
    }


def own_hours(profile: Profile) -> Hours | None:
    """The profile's working day; None where it names none."""
    return hours_of("-".join(profile.hours)) if profile.hours else None


def hours_of(words: str) -> Hours | None:
    """ "09:00-16:00" as times; None for what is none."""
    first, _, last = words.partition("-")
    start, end = _clock(first), _clock(last)
    return Hours(start, end) if start and end else None


def place_of(profile: Profile) -> str:
    """The city that stands for the profile's time zone: "New York"."""
    return (profile.time_zone or "").rpartition("/")[2].replace("_", " ")


def _usual_zone(told: str) -> tuple[tzinfo | None, str]:
    """The zone that is told, and how one says it; of an area with several the one that stands for it."""
    bare = _HOURS_BEHIND.sub("", told)
    if zone := _zone(bare):
        return zone, told if bare == told else f"{bare} time"
    usual = table("usual_zones").get(next(iter(told.casefold().split()), "").rstrip("."))
    return (_zone(usual[0]), usual[1]) if usual else (None, told)


def _spoken(moment: time) -> str:
    """ "1 PM", "9:30 AM", "midnight"."""
    if moment.minute == 0 and moment.hour % 12 == 0:
        return "noon" if moment.hour else "midnight"
    minute = f":{moment.minute:02d}" if moment.minute else ""
    return f"{moment.hour % 12 or 12}{minute} {'PM' if moment.hour >= NOON else 'AM'}"


def _zone(name: str) -> tzinfo | None:
    name = name.strip()
    if (m := _OFFSET.fullmatch(name)) and int(m[2]) <= 14:
        span = timedelta(hours=int(m[2]), minutes=int(m[3] or 0))
        return timezone(span if m[1] == "+" else -span)
    try:
        key = zone_of(name)
        return ZoneInfo(key or name) if key or "/" in name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _clock(text: str) -> time | None:
    try:
        return time.fromisoformat(text.strip().zfill(5)) if text.strip() else None
    except ValueError:
        return None


def _moments(day: date, hours: Hours, zone: tzinfo) -> tuple[datetime, datetime]:
    begin, finish = datetime.combine(day, hours.start, zone), datetime.combine(day, hours.end, zone)
    return begin, finish if finish > begin else datetime.combine(day + timedelta(days=1), hours.end, zone)


def _in_hours(begin: datetime, finish: datetime) -> float:
    return (finish - begin).total_seconds() / 3600
