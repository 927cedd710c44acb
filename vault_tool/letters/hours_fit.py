"""How the post's working day and the freelancer's meet, as typed values for a sentence."""

import re
from dataclasses import dataclass

from vault_tool.judging.judgment import Judgment
from vault_tool.knowledge.conditions import figures
from vault_tool.knowledge.who_applies import Profile
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.fact import Value
from vault_tool.posting.features import Feature

_TELLS_HOURS = ("working_hours", "time_zones")
_SETS_HOURS = ("zone_hours", "working_hours")
OFFICE, A_DAY = "09:00-17:00", 24
"""The hours of an office, where a post names its zone alone."""
NEAR = 60
"""Characters around a mention of hours in which a word makes a wish of it. Own threshold."""


@dataclass(frozen=True, slots=True)
class SharedDay:
    """The post's working day: `theirs` "09:00 to 16:00 PST", `mine` the same where the freelancer is, `place` "Lisbon".

    `shared` of its hours, of `of` in all, fall inside the freelancer's day; None where that is not known.
    """

    theirs: str
    mine: str
    place: str
    shared: float | None
    of: float | None


@dataclass(frozen=True, slots=True)
class OwnDay:
    """The freelancer's working day, for a post that names no hours: `my_day` "13:00 to 22:00" in `place`, `there` the same in the
    post's `zone`, "" where it names none. `shared` of the hours of an office there are inside it, `office` "9 AM and 5 PM"."""

    my_day: str
    there: str
    zone: str
    place: str
    shared: float = 0
    office: str = ""


def asks_hours(judged: Judgment) -> bool:
    """Whether the post says when the work is to be done."""
    return not judged.post.features.keys().isdisjoint(_TELLS_HOURS)


def hours_are_open(judged: Judgment) -> bool:
    """Whether the post words its hours as a wish ("overlap with our mornings preferred"), so that nobody asks if they are fixed."""
    named = [m for name in _SETS_HOURS for m in getattr(judged.post.features.get(name), "mentions", ())]
    text = judged.post.text
    around = (text[max(0, m.span.start - NEAR) : m.span.end + NEAR].lower() for m in named)
    wish = word_list("judging", "wish")
    return any(not wish.isdisjoint(re.findall(r"[a-z]+", words)) for words in around)


def hours_together(judged: Judgment) -> SharedDay | OwnDay | None:
    """How the post's day and the profile's meet; None where either is not known."""
    post, profile = judged.post, judged.knowledge.profile
    zone = str(post.facts.get("time_zone") or "")
    if not profile.time_zone or not zone:
        return None
    place = _place(profile.time_zone)
    half = _half_days(post.text)
    local, stated = judged.scope.get("local_hours"), post.features.get("working_hours")
    if isinstance(local, str) and stated:
        shared, away = judged.scope.get("overlap_hours"), judged.scope.get("away_hours")
        total = shared + away if isinstance(shared, float) and isinstance(away, float) else None
        theirs = f"{_day(str(stated.value), half=half)} {zone}"
        return SharedDay(theirs, _day(local, half=half), place, shared, total)
    there = _my_day_there(profile, zone, judged)
    if not there or not profile.hours:
        return None
    office = _day(OFFICE, half=half).replace(" to ", " and ")
    return OwnDay(
        _day("-".join(profile.hours), half=half), _day(there, half=half), zone, place, _of_an_office(there), office
    )


def day_alone(judged: Judgment) -> OwnDay | None:
    """The freelancer's day where the post speaks of hours and names neither them nor a zone; None where the profile has none."""
    profile = judged.knowledge.profile
    if not profile.hours or not profile.time_zone or judged.post.facts.get("time_zone"):
        return None
    return OwnDay(my_day(judged), "", "", _place(profile.time_zone))


def _place(zone: str) -> str:
    return zone.rsplit("/", 1)[-1].replace("_", " ")


def _of_an_office(day: str) -> float:
    """How many of an office's hours are inside a day, "21:00-06:00" too."""
    (start, end), (opens, closes) = (tuple(map(_hour, hours.split("-"))) for hours in (day, OFFICE))
    spans = ((start, end),) if start < end else ((start, A_DAY), (0.0, end))
    return sum(max(0.0, min(e, closes) - max(s, opens)) for s, e in spans)


def _hour(clock: str) -> float:
    hour, _, minute = clock.partition(":")
    return int(hour) % A_DAY + int(minute or 0) / 60


def my_day(judged: Judgment) -> str:
    """The freelancer's working day as the post's readers write hours: "2 PM to 11 PM"; "" where the profile has none."""
    hours = judged.knowledge.profile.hours
    return _day("-".join(hours), half=_half_days(judged.post.text)) if hours else ""


def _my_day_there(profile: Profile, zone: str, judged: Judgment) -> str | None:
    """The profile's working day in the post's zone: the figure `local_hours` with the two sides exchanged."""
    if not profile.hours or not profile.time_zone:
        return None
    facts: dict[str, Value] = {"time_zone": profile.time_zone}
    facts |= {k: judged.post.facts[k] for k in ("posted_at", "date") if k in judged.post.facts}
    mine = {"working_hours": Feature("working_hours", "-".join(profile.hours), ())}
    found = figures.figures(facts, mine, Profile(time_zone=zone), judged.assumptions, judged.today)
    there = found.get("local_hours")
    return str(there) if there else None


def _half_days(text: str) -> bool:
    """Whether the post writes hours as 9 AM and 4 PM, or writes none and so is read by people who do."""
    return bool(re.search(r"\d ?[ap]\.?m\b", text, re.IGNORECASE)) or not re.search(r"\b\d{1,2}:\d\d\b", text)


def _day(hours: str, *, half: bool = False) -> str:
    """ "09:00-16:00" -> "09:00 to 16:00", or "9 AM to 4 PM" where half-days are wanted."""
    return " to ".join(_half_day(clock) if half else clock for clock in hours.split("-"))


def _half_day(clock: str) -> str:
    hour, _, minute = clock.partition(":")
    return f"{int(hour) % 12 or 12}{'' if minute == '00' else ':' + minute} {'PM' if int(hour) % 24 >= 12 else 'AM'}"
