"""The client's hours against the freelancer's, where a post names a zone or a coast."""

from datetime import date

import pytest

from vault_tool.knowledge.conditions.working_day import my_day_there
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
