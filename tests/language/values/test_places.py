"""Which words are a country, which end in one, and a city without the time printed behind it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault_tool.language.values.places import ends_in_country, is_country, without_clock

COUNTRIES = [
    "GBR",
    "USA",
    "DEU",
    "UK",
    "U.S.",
    "US",
    "UAE",
    "Georgia",
    "portugal",
    " Turkey ",
    "Côte d'Ivoire",
    "Korea, Republic of",
    "The Netherlands",
    "Viet Nam",
]
NONE = [
    "",
    " ",
    ",",
    "gbr",
    "can",
    "us",
    "per",
    "and",
    "Remote",
    "Worldwide",
    "Lisbon",
    "Portugal since 2019",
    "Los Angeles, United States",
]
IN_A_COUNTRY = ["Los Angeles, United States", "Clayton, AUS", "Graz, Steiermark, Austria", "Portugal"]
NOWHERE = ["Los Angeles, California", "red, white and blue", "Ask us", "Yes, we can", ""]
CITIES = {
    "Clayton11:16 AM": "Clayton", "Toronto 5:33 PM": "Toronto", "Ballarat 23:10": "Ballarat", "3:55 PM": "", "Lagos": "Lagos", "Area 51": "Area 51",
    "12:30 in Rome": "12:30 in Rome",
}  # fmt: skip


@pytest.mark.parametrize("words", COUNTRIES)
def test_a_country(words: str) -> None:
    assert is_country(words)


@pytest.mark.parametrize("words", NONE)
def test_no_country(words: str) -> None:
    assert not is_country(words)


@pytest.mark.parametrize("words", IN_A_COUNTRY)
def test_a_place_in_a_country(words: str) -> None:
    assert ends_in_country(words)


@pytest.mark.parametrize("words", NOWHERE)
def test_no_place_in_a_country(words: str) -> None:
    assert not ends_in_country(words)


@pytest.mark.parametrize(("printed", "city"), CITIES.items())
def test_a_city_without_its_clock(printed: str, city: str) -> None:
    assert without_clock(printed) == city


@given(st.text(max_size=60))
def test_a_city_is_never_more_than_was_printed(text: str) -> None:
    assert text.startswith(without_clock(text))
