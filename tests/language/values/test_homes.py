"""Which country a time zone is of, and which countries a post's words take in."""

import zoneinfo

import pytest

from vault_tool.language.values import homes
from vault_tool.language.wordlists import table


@pytest.mark.parametrize(
    ("zone", "country"),
    [
        ("Europe/Lisbon", "Portugal"),
        ("US/Pacific", "United States"),
        ("America/Indiana/Knox", "United States"),
        ("Asia/Calcutta", "India"),
        ("UTC", ""),
        ("Etc/GMT+3", ""),
        ("", ""),
    ],
)
def test_country_of(zone: str, country: str) -> None:
    assert homes.country_of(zone) == country


@pytest.mark.parametrize(
    ("words", "some", "others"),
    [
        ("Only people who live in the U.S. may answer", {"United States"}, {"Canada"}),
        ("U.S.-based", {"United States"}, {"Canada"}),
        ("US", {"United States"}, set()),
        ("Tell us more about you", set(), {"United States"}),
        ("You work in New Mexico.", {"United States"}, {"Mexico"}),
        ("Somewhere in Mexico", {"Mexico"}, {"United States"}),
        ("Hamburg, two days a week", {"Germany"}, {"Austria"}),
        ("the DACH region", {"Germany", "Austria", "Switzerland"}, {"France"}),
        ("Europe or LATAM", {"Portugal", "Brazil"}, {"United States", "India"}),
        ("people in EMEA", {"Kenya", "Poland"}, {"Japan"}),
        ("anywhere", set(), {"Portugal"}),
    ],
)
def test_countries_in(words: str, some: set[str], others: set[str]) -> None:
    found = homes.countries_in(words)
    assert some <= found
    assert not others & found
    assert found or not some


def test_every_country_that_is_named_has_a_zone() -> None:
    countries = table("zone_countries").keys()
    assert table("place_names").keys() <= countries
    for region, members in table("regions").items():
        assert all(member in countries or member in table("regions") for member in members), region


def test_every_zone_is_one_that_the_system_knows() -> None:
    known = zoneinfo.available_timezones()
    listed = {zone for zones in table("zone_countries").values() for zone in zones}
    assert len(listed - known) < 5, sorted(listed - known)


@pytest.mark.parametrize(
    ("words", "countries"),
    [
        ("Akron, OH", {"United States"}),
        ("Halyard | Akron, OH | ONSITE", {"United States"}),
        ("Red Deer, AB", {"Canada"}),
        ("Attleboro, MA", {"United States", "Morocco"}),
        ("Kassel, DE", {"Germany", "United States"}),
        ("Bring Figma, OR Sketch", set()),
        ("Kochi, IN", set()),
        ("Toronto, CA", {"Canada"}),
        ("Please answer, OK", set()),
        ("HTML, CSS, PHP, JS, OK", set()),
    ],
)
def test_the_code_of_a_state_behind_a_town(words: str, countries: set[str]) -> None:
    assert homes.countries_in(words) == countries


@pytest.mark.parametrize(
    ("words", "places"),
    [
        ("LATAM or the EU", ["Latin America", "European Union"]),
        ("people in the U.S.", ["United States"]),
        ("Redwood City or Vancouver", ["Redwood City", "Vancouver"]),
        ("Los Angeles, United States", ["Los Angeles"]),
        ("US time zones", ["US time zones"]),
        ("Akron, OH", ["United States"]),
        ("anywhere", []),
    ],
)
def test_places_as_one_says_them(words: str, places: list[str]) -> None:
    assert [place.name for place in homes.places_in(words)] == places
