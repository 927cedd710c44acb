"""How the post's working day and the freelancer's meet, as typed values for a sentence."""

import re
from dataclasses import dataclass

from vault_tool.judging.judgment import Judgment
from vault_tool.judging.matching.firmness import says_optional
from vault_tool.knowledge.conditions import figures, working_day
from vault_tool.knowledge.conditions.working_day import OFFICE, Hours

_TELLS_HOURS = ("working_hours", "time_zones")
_SETS_HOURS = ("zone_hours", "working_hours")
NEAR = 60
"""Characters around a mention of hours in which a word makes a wish of it. Own threshold."""


@dataclass(frozen=True, slots=True)
class StatedDay:
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
    around = (text[max(0, m.span.start - NEAR) : m.span.end + NEAR] for m in named)
    return any(map(says_optional, around))


def hours_together(judged: Judgment) -> StatedDay | OwnDay | None:
    """How the post's day and the profile's meet; None where either is not known."""
    post, profile = judged.post, judged.knowledge.profile
    day = figures.posted_on(post.facts) or judged.today
    both = working_day.shared_day(post.facts, post.features, profile, day)
    if both is None:
        return None
    zone, place = str(post.facts["time_zone"]), working_day.place_of(profile)
    if both.theirs and both.theirs_here:
        theirs = f"{_told(both.theirs, judged)} {zone}"
        return StatedDay(theirs, _told(both.theirs_here, judged), place, both.shared, both.length)
    if both.mine is None or both.mine_there is None or both.of_an_office is None:
        return None
    office = _told(OFFICE, judged).replace(" to ", " and ")
    return OwnDay(_told(both.mine, judged), _told(both.mine_there, judged), zone, place, both.of_an_office, office)


def day_alone(judged: Judgment) -> OwnDay | None:
    """The freelancer's day where the post speaks of hours and names neither them nor a zone; None where the profile has none."""
    profile = judged.knowledge.profile
    if not profile.hours or not profile.time_zone or judged.post.facts.get("time_zone"):
        return None
    return OwnDay(my_day(judged), "", "", working_day.place_of(profile))


def my_day(judged: Judgment) -> str:
    """The freelancer's working day as the post's readers write hours: "2 PM to 11 PM"; "" where the profile has none."""
    hours = working_day.own_hours(judged.knowledge.profile)
    return _told(hours, judged) if hours else ""


def _told(hours: Hours, judged: Judgment) -> str:
    """ "9 AM to 4 PM", or "09:00 to 16:00" in answer to a post that writes hours so."""
    return hours.spoken if _half_days(judged.post.text) else hours.clock.replace("-", " to ")


def _half_days(text: str) -> bool:
    """Whether the post writes hours as 9 AM and 4 PM, or writes none and so is read by people who do."""
    return bool(re.search(r"\d ?[ap]\.?m\b", text, re.IGNORECASE)) or not re.search(r"\b\d{1,2}:\d\d\b", text)
