"""How far off the day is by which a post's own words want the work done."""

from collections.abc import Mapping
from datetime import date, timedelta

from vault_tool.language.wordlists import table
from vault_tool.posting.features import Features

_LONGEST_AGO = 36_500
"""Days: what is said to be older has no day."""

_WEEKDAY = "-W-"
"""What stands before the number of a day of the week, from 1 for Monday on."""


def days(features: Features, posted: date | None, ago: float | None, today: date) -> Mapping[str, int | None]:
    """`due_days` from `today` and `due_after` from the day it was `posted`; nothing where no such day is told.

    `ago`: the days since it was posted, where its day is not known. A day without a year is
    the first such day after the post was made, a day of the week the first behind the day of the post; without
    that day it is unknown.
    """
    if posted is None and ago is not None and ago < _LONGEST_AGO:
        posted = today - timedelta(days=ago)
    told = features.get("due_told")
    due = _day(str(told.value), posted) if told else None
    return {"due_days": (due - today).days, "due_after": (due - posted).days if posted else None} if due else {}


def season_days(features: Features, today: date) -> int | None:
    """Days from `today` to the end of the season that a program is for; None where none is told."""
    told = features.get("season_told")
    if not told:
        return None
    season, _, year = str(told.value).lower().partition(" ")
    return (date.fromisoformat(f"{year}-{table('seasons')[season][0]}") - today).days


def _day(told: str, posted: date | None) -> date | None:
    if not told.startswith("-"):
        return date.fromisoformat(told)
    if posted is None or posted.year == date.max.year:
        return None
    if told.startswith(_WEEKDAY):
        number = int(told.removeprefix(_WEEKDAY))
        return posted + timedelta(days=(number - posted.isoweekday() - 1) % 7 + 1)
    month, _, day = told[2:].partition("-")
    this_year = posted.replace(month=int(month), day=int(day))
    return this_year if this_year >= posted else this_year.replace(year=posted.year + 1)
