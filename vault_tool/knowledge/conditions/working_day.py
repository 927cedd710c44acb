"""The client's working day against the freelancer's: the hours both are at work."""

import re
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from vault_tool.knowledge.who_applies import Profile
from vault_tool.language.values.zones import zone_of
from vault_tool.posting.fact import Value
from vault_tool.posting.features import Features

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
