"""The client's working day against the freelancer's: the hours both are at work."""

import re
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from vault_tool.knowledge.who_applies import Profile
from vault_tool.language.values.zones import zone_of
from vault_tool.language.wordlists import Pattern, table
from vault_tool.posting.fact import Value
from vault_tool.posting.features import Features

OFFICE = (time(9), time(17))
"""The hours of an office, where a post names its zone alone."""
NOON = 12
_HOURS_BEHIND = Pattern(r"\s+{working_hours.hours of a zone}$")
_OFFSET = re.compile(r"(?:UTC|GMT)\s*([+−-])\s*(\d{1,2})(?::?([0-5]\d))?", re.IGNORECASE)


def day_together(facts: Mapping[str, Value], features: Features, profile: Profile, day: date) -> dict[str, object]:
    """The post's working day against the profile's, on the day of the post, daylight saving included."""
    stated = features.get("working_hours")
    theirs, mine = _zone(str(facts.get("time_zone", ""))), _zone(profile.time_zone or "")
    if not stated or not theirs or not mine:
        return {}
    first, _, last = str(stated.value).partition("-")
    start, end = _clock(first), _clock(last)
    if not start or not end:
        return {}
    begin, finish = _moments(day, start, end, theirs)
    local = f"{begin.astimezone(mine):%H:%M}-{finish.astimezone(mine):%H:%M}"
    if not profile.hours:
        return {"local_hours": local}
    my_start, my_end = _clock(profile.hours[0]), _clock(profile.hours[1])
    if not my_start or not my_end:
        return {"local_hours": local}
    shared = timedelta()
    for shift in (-1, 0, 1):
        my_begin, my_finish = _moments(day + timedelta(days=shift), my_start, my_end, mine)
        shared += max(timedelta(), min(finish, my_finish) - max(begin, my_begin))
    together = shared.total_seconds() / 3600
    return {
        "local_hours": local,
        "overlap_hours": together,
        "away_hours": (finish - begin).total_seconds() / 3600 - together,
    }


def my_day_there(facts: Mapping[str, Value], features: Features, profile: Profile, day: date) -> dict[str, object]:
    """Where the post asks for the hours of a zone and names no times of day: `my_day`, "1 PM to 11 PM in Manila", `my_day_there`,
    "midnight to 10 AM Eastern", and how many hours of an office there are inside it, `office_shared`."""
    named = features.get("time_zones")
    told = str(
        facts.get("time_zone") or (named.value[0] if named and isinstance(named.value, tuple) and named.value else "")
    )
    theirs, name = _usual_zone(told)
    mine, hours = _zone(profile.time_zone or ""), profile.hours
    start, end = (_clock(hours[0]), _clock(hours[1])) if hours else (None, None)
    if "zone_hours" not in features or "working_hours" in features or not (theirs and mine and start and end):
        return {}
    begin, finish = _moments(day, start, end, mine)
    shared = timedelta()
    for shift in (-1, 0, 1):
        opens, closes = _moments(day + timedelta(days=shift), *OFFICE, theirs)
        shared += max(timedelta(), min(finish, closes) - max(begin, opens))
    place = (profile.time_zone or "").rpartition("/")[2].replace("_", " ")
    return {
        "my_day": f"{_spoken(begin)} to {_spoken(finish)} in {place}",
        "my_day_there": f"{_spoken(begin.astimezone(theirs))} to {_spoken(finish.astimezone(theirs))} {name}",
        "office_shared": shared.total_seconds() / 3600,
    }


def _usual_zone(told: str) -> tuple[tzinfo | None, str]:
    """The zone that is told, and how one says it; of an area with several the one that stands for it."""
    bare = _HOURS_BEHIND.sub("", told)
    if zone := _zone(bare):
        return zone, told if bare == told else f"{bare} time"
    usual = table("usual_zones").get(next(iter(told.casefold().split()), "").rstrip("."))
    return (_zone(usual[0]), usual[1]) if usual else (None, told)


def _spoken(moment: datetime) -> str:
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


def _clock(text: object) -> time | None:
    try:
        return time.fromisoformat(str(text).strip().zfill(5)) if text else None
    except ValueError:
        return None


def _moments(day: date, start: time, end: time, zone: tzinfo) -> tuple[datetime, datetime]:
    begin, finish = datetime.combine(day, start, zone), datetime.combine(day, end, zone)
    return begin, finish if finish > begin else datetime.combine(day + timedelta(days=1), end, zone)
