"""The client's hours against the freelancer's, where a post names a zone or a coast."""

from datetime import UTC, date

import pytest

from vault_tool.knowledge.conditions.working_day import SharedDay, hours_of, my_day_there
from vault_tool.knowledge.who_applies import Profile
from vault_tool.posting import features


@pytest.mark.parametrize(
    ("hours", "there"),
    [
        ("West Coast USA working hours", "6 AM to 3 PM West Coast USA time"),
        ("US Pacific hours", "6 AM to 3 PM US Pacific time"),
        ("US hours", "9 AM to 6 PM Eastern"),
    ],
)
def test_hours_of_a_coast_are_spoken_of_as_a_time(hours: str, there: str) -> None:
    found = features.find(f"Kite maker\n\nAvailability during {hours}.")
    mine = Profile(time_zone="Europe/Lisbon", hours=("14:00", "23:00"))
    told = my_day_there({}, found, mine, date(2026, 2, 10))
    assert told["my_day_there"] == there


OFFICE = [("03:00-12:00", 3), ("00:00-10:00", 1), ("21:00-06:00", 0), ("22:00-10:30", 1.5), ("08:00-18:00", 8)]


@pytest.mark.parametrize(("mine", "hours"), OFFICE)
def test_hours_of_an_office_inside_a_day(mine: str, hours: float) -> None:
    assert SharedDay(date(2026, 2, 10), UTC, UTC, None, hours_of(mine)).of_an_office == hours


SPOKEN = [
    ("09:00-16:00", "9 AM to 4 PM"),
    ("12:00-00:00", "noon to midnight"),
    ("9:30-17:45", "9:30 AM to 5:45 PM"),
]


@pytest.mark.parametrize(("clock", "spoken"), SPOKEN)
def test_hours_as_one_says_them(clock: str, spoken: str) -> None:
    assert (hours := hours_of(clock))
    assert hours.spoken == spoken


@pytest.mark.parametrize("words", ["", "noon-midnight", "9", "25:00-26:00"])
def test_what_is_no_working_day(words: str) -> None:
    assert hours_of(words) is None


def test_a_day_of_which_only_the_zone_is_known_has_no_hours_in_common() -> None:
    both = SharedDay(date(2026, 2, 10), UTC, UTC, None, None)
    assert (both.theirs_here, both.mine_there, both.length, both.shared, both.of_an_office) == (None,) * 5
