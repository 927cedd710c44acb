"""Where the work is: the place a job is bound to, and whether it is the freelancer's own country."""

import re
from collections.abc import Mapping
from itertools import chain, pairwise

from vault_tool.knowledge.who_applies import Profile
from vault_tool.language.values import homes
from vault_tool.language.wordlists import Pattern, words
from vault_tool.posting.fact import Value
from vault_tool.posting.features import Features
from vault_tool.text.regex import Regex

_OPEN = Pattern(r"\b{job_places.anywhere}\b")
_ALONE = Pattern(r"\b{job_places.only}\b")
_HOURS = Pattern(r"\b{job_places.hours}\b")
_CHOICES = Regex(r"[|/]")
"""Between what one may choose from: "Lyon | Remote" is an office or one's own desk."""
_LISTED = Regex(r"\s*[•(),]\s*|\s-\s")
"""Between a place and the word that the job listed there is done from one's own desk: "Akron, OH•Remote", "Remote - India"."""
_MORE_OF_IT = Regex(r"(?: \d{5})?(?: \([^()]* area\))?(?:\+\d+ locations?)?(?=$|•)")
"""What a card has behind a town: its code, its district, and how many others there are."""
_OR = Pattern(r"[|/]|\b{job_places.or}\b", re.IGNORECASE)
_FOR_NOW = Pattern(r"•?\s*\b{job_places.for now}\b", re.IGNORECASE)
_PARTS = Regex(r"[()\[\],–—:]|\s-\s")
_CELLS_OF_TITLE = Regex(r"[()\[\]–—|]|\s-\s")
_CODE = Regex(r"[A-Z]{2}(?: \d{5})?")
_WITH_CODE = Regex(r"(?<=[a-z]) [A-Z]{2}$")
"""The code of a state right behind its town: "Boston MA"."""
_OF_A_JOB = Pattern(r"(?<!\w)(?:{job_cells.terms}|{job_cells.openings})(?!\w)")
_LAST_IN_BRACKETS = Regex(r"(?P<before>.*\w)\s*[(\[](?P<inside>[^()\[\]]+)[)\]]")
_BETWEEN_PLACES = Regex(r"\s*(?:[/,&|]|\bor\b|\band\b)\s*")
_BOUND = Pattern(r"[\s-]+(?:{job_places.bound to it})\b", re.IGNORECASE)
_ADDRESS = "http"
"""What an employer's address in a title begins with: "Kites Ltd (Oslo) https://…"."""
_JOINED = Regex(_BETWEEN_PLACES.pattern + "$")
_LETTERS = Regex(r"[^\W\d_]{2}")
_NEAR = 3
"""Words behind "based" that may say who or what is there."""


def place_bound(facts: Mapping[str, Value], features: Features, profile: Profile) -> dict[str, object]:
    """`job_place`, `title_place` and, where a place is named and the profile's time zone tells its country, `at_home`; `my_country`."""
    located = _MORE_OF_IT.sub("", _FOR_NOW.compiled.sub("", str(facts.get("job_location", ""))))
    listed = _listed(located)
    place = listed or (_place(located) if "job_location" in facts else _office(str(facts.get("title", ""))))
    told = (features.get(name) for name in ("place_required", "place_preferred"))
    titled = _place_of_title(str(facts.get("title", "")))
    said = " ".join([place, titled, *(m.quote for m in chain.from_iterable(f.mentions for f in told if f))])
    found: dict[str, object] = {name: words for name, words in (("job_place", place), ("title_place", titled)) if words}
    found |= {"listed_remote": True} if listed else {}
    home, named = homes.country_of(profile.time_zone or ""), homes.countries_in(said)
    found |= {"my_country": homes.in_a_sentence(home)} if home else {}
    return found | ({"at_home": home in named} if home and named else {})


def _listed(location: str) -> str:
    """The place in which a job is listed that the location calls remote at once, without a choice: "Akron, OH•Remote"."""
    parts = [part for part in _LISTED.split(location) if part]
    ways = [part for part in parts if _OPEN.fullmatch(part)]
    if not ways or _OR.search(location) or _HOURS.search(location) or _ALONE.search(location):
        return ""
    place = ", ".join(part for part in parts if part not in ways)
    return place if homes.countries_in(place) else ""


def _place(location: str) -> str:
    """The location where it names a place; "Remote" and "Worldwide" name none, nor does a range of time zones; "Remote (Canada only)" does."""
    if _HOURS.search(location) or (_OPEN.search(location) and not _ALONE.search(location)):
        return ""
    return location if _LETTERS.search(_OPEN.compiled.sub("", location)) else ""


def _office(title: str) -> str:
    """The place that stands by itself in the title of a job, as lists of jobs have it: "Welder - Toronto, ON"; empty where
    no other part names who is sought, the terms of a job or an employer's address, so that it may be where a client's shop is."""
    cells = [cell.strip() for cell in _CELLS_OF_TITLE.split(title)]
    places = [cell for cell in cells if _is_town(cell)]
    ends = tuple(words("judging", "person endings"))
    others = (part.strip().lower() for cell in cells if cell not in places for part in cell.split(","))
    is_job = _ADDRESS in title or any(part.endswith(ends) or _OF_A_JOB.fullmatch(part) for part in others if part)
    return _place(places[-1]) if places and is_job and not _OPEN.search(title) else ""


def _is_town(cell: str) -> bool:
    """Whether a part of a title is a town, or one of two, alone or with its state or country: no country by itself, where a firm
    may be."""
    towns = [part.strip() for part in _OR.compiled.split(cell)]
    parts = [part.strip() for town in towns for part in town.split(",")]
    named = all(homes.is_place(_WITH_CODE.sub("", part)) or _CODE.fullmatch(part) for part in parts)
    return named and all(any(place.within for place in homes.places_in(town)) for town in towns)


def _place_of_title(title: str) -> str:
    """The place that a title binds its reader to: beside a word for how the work is done ("Remote (USA)"), behind the one who
    is sought ("Welder (Latin America)"), or before "based"; else empty."""
    return _beside_a_way(title) or _behind_a_person(title) or _bound(title)


def _beside_a_way(title: str) -> str:
    beside = words("job_places", "beside a place")
    ends = tuple(f" {word}" for word in beside)
    told = ([part.strip() for part in _PARTS.split(choice)] for choice in _CHOICES.split(title))
    pairs = [pair for parts in told for pair in pairwise(parts)]
    both = [*pairs, *((second, first) for first, second in pairs)]
    placed = (part for way, part in both if way.lower() in beside or way.lower().endswith(ends))
    return next((part for part in placed if homes.is_place(part)), "")


def _behind_a_person(title: str) -> str:
    m = _LAST_IN_BRACKETS.fullmatch(title.strip())
    if not m or not m["before"].lower().endswith(tuple(words("judging", "person endings"))):
        return ""
    return m["inside"].strip() if all(map(homes.is_place, _BETWEEN_PLACES.split(m["inside"]))) else ""


def _bound(title: str) -> str:
    told = " ".join(title.split())
    for m in _BOUND.finditer(told):
        behind = re.findall(r"[\w-]+", told[m.end() :].lower())[:_NEAR]
        if words("job_places", "others there").isdisjoint(behind):
            return _places_before(re.split(r"[(\[]", told[: m.start()])[-1])
    return ""


def _places_before(told: str) -> str:
    """The places that `told` ends with: "Bristol", "Bristol or Leeds"."""
    place = homes.place_at_end(told)
    before = told.removesuffix(place) if place else ""
    joined = _JOINED.search(before)
    earlier = _places_before(before[: joined.start()]) if joined else ""
    return f"{earlier}{joined[0]}{place}" if joined and earlier else place
