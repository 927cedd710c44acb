"""Where somebody lives, and whether a place that a post names takes that in."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from vault_tool.language.wordlists import table
from vault_tool.language.wordlists import words as word_list
from vault_tool.text.regex import Regex

_TOKEN = Regex(r"[\w&'’.-]+?(?=[-‐](?:based|only|resident)\b)|[\w&'’.-]+")
_BEHIND_A_TOWN = Regex(r"(?<!\w)[A-Z][a-z]+, ?([A-Z]{2})(?![\w.])")
_MOST_WORDS = 4
"""The words of the longest name."""


class NamedPlace(NamedTuple):
    """A place as one says it: a country or region by its full name; a town or state as it is written, `within` its country."""

    name: str
    within: str = ""


@cache
def country_of(zone: str) -> str:
    """The country of an IANA time zone, by its English name; empty where the zone is of no country ("UTC")."""
    return next((country for country, zones in table("zone_countries").items() if zone in zones), "")


def in_a_sentence(place: str) -> str:
    """A place as it stands within a sentence: "the Philippines", "Poland"."""
    ends = tuple(word_list("job_places", "with the"))
    return f"the {place}" if place.startswith(ends) or place.endswith(ends) else place


def zone_of_place(place: str) -> str | None:
    """The IANA time zone of a city that one is named after, or of a country with a single one; None for any other place."""
    wanted = "_".join(place.casefold().split())
    zones = {country: [zone for zone in of if "/" in zone] for country, of in table("zone_countries").items()}
    cities = {zone for of in zones.values() for zone in of if zone.rpartition("/")[2].casefold() == wanted}
    alone = {of[0] for country, of in zones.items() if len(of) == 1 and country.casefold() == place.strip().casefold()}
    found = cities or alone
    return found.pop() if len(found) == 1 else None


def countries_in(words: str) -> frozenset[str]:
    """The countries that these words name, by themselves, by one of their places or by a region; the longest name counts.

    Where they name none so, the code of a state behind a town does: "Akron, OH".
    """
    found = frozenset().union(*(_meanings()[_known(name)] for name in _names_in(_TOKEN.findall(words))))
    codes = set(_BEHIND_A_TOWN.findall(words))
    return found or frozenset(country for country, of in table("state_codes").items() if not codes.isdisjoint(of))


def places_in(words: str) -> tuple[NamedPlace, ...]:
    """The places that these words name, each once, in their order; a country not beside one of its towns. A code that stands
    for states of two countries names none."""
    found = dict.fromkeys(_place(name) for name in _names_in(_TOKEN.findall(words)))
    towns = {place.within for place in found}
    told = tuple(place for place in found if place.name not in towns)
    by_code = countries_in(words)
    return told or (tuple(map(NamedPlace, by_code)) if len(by_code) == 1 else ())


def place_at_end(words: str) -> str:
    """The place that these words end with, as written; empty where they end with none."""
    tokens = words.split()
    ends = (" ".join(tokens[-count:]) for count in range(min(_MOST_WORDS, len(tokens)), 0, -1))
    return next((end for end in ends if is_place(end)), "")


def is_place(words: str) -> bool:
    """Whether these words name a place and nothing else: "USA", "the U.K.", "Latin America", "Bristol"."""
    return _known(words.strip().removeprefix("the ")) != ""


def _place(name: str) -> NamedPlace:
    known, regions = _known(name), {_key(region): region for region in table("regions")}
    if known in regions:
        return NamedPlace(_full_name(regions[known]))
    itself = word_list("job_places", "the country itself")
    country = next(iter(_meanings()[known]))
    if known == _key(country) or not itself.isdisjoint({known, name}):
        return NamedPlace(country)
    return NamedPlace(name.rstrip(".-'’"), country)


def _full_name(region: str) -> str:
    """A region by the name that stands for it: "Latin America" for "LATAM"."""
    members = table("regions").get(region, ())
    return _full_name(members[0]) if len(members) == 1 and members[0] in table("regions") else region


def _names_in(tokens: list[str]) -> Iterator[str]:
    """The names as they are written."""
    at = 0
    while at < len(tokens):
        for count in range(min(_MOST_WORDS, len(tokens) - at), 0, -1):
            name = " ".join(tokens[at : at + count])
            if _known(name):
                yield name
                break
        else:
            count = 1
        at += count


def _known(words: str) -> str:
    """The name that these words are, with or without a stop behind them: capitals as they stand, others in any case."""
    ways = (words, words.lower(), words.rstrip(".-'’"), words.lower().rstrip(".-'’"))
    return next((way for way in ways if way in _meanings()), "")


@cache
def _meanings() -> dict[str, frozenset[str]]:
    """Each name and the countries it stands for: names in capitals as they are, others in lower case."""
    meanings = {_key(country): frozenset({country}) for country in table("zone_countries")}
    meanings |= {_key(name): frozenset({country}) for country, names in table("place_names").items() for name in names}
    return meanings | {_key(region): _members(region) for region in table("regions")}


def _members(region: str) -> frozenset[str]:
    inside = table("regions").get(region)
    return frozenset({region}) if inside is None else frozenset().union(*map(_members, inside))


def _key(name: str) -> str:
    return name if name.isupper() else name.lower()
