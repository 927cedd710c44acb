"""Time zones as posts write them, and the zone of the world that each means."""

import re
from collections.abc import Iterator
from functools import cache

from vault_tool.language import wordlists
from vault_tool.language.wordlists import Pattern
from vault_tool.text.edits import Span

SHARED = "?"
"""Instead of a zone: several zones have this name."""
ABBREVIATION = Pattern(
    r"\b(?=[A-Z]{3})(?:{zones/clear}|{zones/doubtful}|{zones/everyday})(?:[+-]\d{1,2})?\b", re.NOFLAG
)
"""An abbreviation of at least three capitals: for where the words around it are looked at, too."""
AREA_TIME = Pattern(r"\b{zones/areas} time(?=s?\b)", re.NOFLAG)
"""The time of a country, "3-6pm (UK times)": for where the words around it are looked at, too."""
_FORMS = (
    Pattern(r"\b(?:UTC|GMT)\s?[+\-−–±]\s?\d{1,2}(?::\d{2})?", re.NOFLAG),
    Pattern(r"\b{zones/clear}(?:/[A-Z]{3,4})?", re.NOFLAG),
    Pattern(r"\b{zones/doubtful}(?=\s+(?:time|hours|zone|working|business|or|and)|[.,;)\s]*$)", re.NOFLAG),
    Pattern(r"\b{zones/everyday}(?=\s+(?:time|hours|zone|business|working)|\s*[).,;]|\s*$)", re.NOFLAG),
    Pattern(
        r"\b(?:{zones/areas} )?{zones/regions} (?:{season} )?(?:{time}|(?:business|working) hours)\b",
        re.NOFLAG,
        season="(?i:{time/en.time_of_year})",
        time="[Tt]ime(?:[ -]?zone)?s?",
    ),
    Pattern(r"\b{zones/areas}(?: based)? (?:time ?-?zones?|(?:business |working )?hours)\b", re.NOFLAG),
)
_LOOSE = Pattern(r"\b(?:{zones/clear}|{zones/doubtful}|{zones/everyday})\b", re.NOFLAG)
_REGION = Pattern(r"\b{zones/regions}\b|time[ -]?zone|\blocal\b|\byour (?:own )?time\b")
_SOME_TIME = Pattern(r"\b[A-Z][A-Za-z]+ (?i:{time/en.time_of_year} )?[Tt]ime\b", re.NOFLAG)
_TIME_WORDS = Pattern(r"(?: {time/en.time_of_year})? time(?:[ -]?zone)?\Z")


def mentions(text: str, span: Span) -> Iterator[re.Match[str]]:
    """The zones that a sentence names, in order."""
    found = sorted(
        (match.start(), order, match) for order, form in enumerate(_FORMS) for match in form.finditer(text, *span)
    )
    end = 0
    for start, _, match in found:
        if start >= end:
            end = match.end()
            yield match


def any_in(text: str) -> bool:
    """Whether a text names a time zone somewhere, or may be meant to."""
    return bool(_LOOSE.search(text) or _REGION.search(text) or _SOME_TIME.search(text))


def zone_of(name: str) -> str | None:
    """The zone ("Europe/Paris") that a name means: "CET", "Central European Time", "Eastern"; None where none is known."""
    words = name.strip().casefold()
    first = words.split()[0] if words else ""
    zone = next((_by_name()[w] for w in (words, _TIME_WORDS.sub("", words), first) if w in _by_name()), SHARED)
    return None if zone == SHARED else zone


@cache
def _by_name() -> dict[str, str]:
    return {name.casefold(): zone for zone, names in wordlists.table("zones").items() for name in names}


def is_everyday(name: str) -> bool:
    """Whether an abbreviation is an everyday one too, which counts with a word about time before it only."""
    return name in _abbreviations("everyday")


@cache
def _abbreviations(kind: str) -> frozenset[str]:
    return frozenset(name for names in wordlists.table(f"zones/{kind}").values() for name in names)


@cache
def cues() -> frozenset[str]:
    """The words, as `Prose.having` takes them, one of which is in every sentence that names a zone."""
    names = (name.lower() for kind in ("clear", "doubtful", "everyday") for name in _abbreviations(kind))
    return frozenset((*names, "utc*", "gmt*", "time", "timezone", "timezones", "times", "hours", "zone", "zones"))
