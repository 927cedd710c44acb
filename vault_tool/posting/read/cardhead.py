"""The head of a job card: title, company, place and pay on the lines above the first blank one."""

import re
from collections.abc import Iterator, Sequence

from vault_tool.language.values.money import monies
from vault_tool.language.values.places import ends_in_country
from vault_tool.posting.read import money_fields
from vault_tool.posting.read.candidates import Candidate
from vault_tool.posting.read.document import Document, Line

_STATES = (
    "AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA"
    "|WV|WI|WY|DC|ON|QC|BC|AB|MB|SK|NS|NB|NSW|VIC|QLD"
)
_PLACE = re.compile(
    rf"(?:[\w .'’/&-]{{2,50}},? (?-i:{_STATES})(?:\W+\d{{5}})?\b.{{0,60}}|[\w .-]{{2,40}} (?:state|area|metropolitan area|county)\b.{{0,40}}"
    r"|(?:fully |100% )?remote\b.{0,60}|hybrid\b.{0,40}|on-?site\b.{0,40}|worldwide|anywhere.{0,40}|europe|emea|latam|apac|asia|africa|north america|eu|americas)",
    re.IGNORECASE,
)
_CITIES = frozenset([
    "london", "berlin", "paris", "madrid", "barcelona", "lisbon", "dublin", "amsterdam", "munich",
    "hamburg", "zurich", "vienna", "stockholm", "oslo", "copenhagen", "helsinki", "warsaw", "prague",
    "budapest", "athens", "rome", "milan", "brussels", "toronto", "vancouver", "montreal", "singapore",
    "sydney", "melbourne", "tokyo", "seoul", "bangalore", "bengaluru", "mumbai", "delhi", "dubai",
    "istanbul", "cairo", "lagos", "nairobi", "boston", "chicago", "austin", "seattle", "denver",
    "atlanta", "dallas", "houston", "miami", "portland", "philadelphia", "nyc", "sf", "sfo", "la", "dc",
    "texas", "california",
]) | {
    "san francisco", "new york", "new york city", "los angeles", "tel aviv", "hong kong", "bay area",
    "buenos aires", "são paulo", "mexico city", "salt lake city", "san diego",
}  # fmt: skip
LONGEST = 120
_PAY_DRESS = re.compile(
    r"\s*\(\w+ est\.\)|^employer provided salary:\s*|^(?:from|up to|pay|salary|base pay|base salary)\s*:?\s+|\s*[-–·]?\s*(?:full|part)[- ]?time$",
    re.IGNORECASE,
)  # fmt: skip


def head(doc: Document, most: int = 8) -> Sequence[Line]:
    """The first lines of a text, up to its first blank line, or to one that is a sentence or too long for a card's."""
    for line in doc.lines[1 : most + 1]:
        if line.gap or len(line.text) > LONGEST or (len(line.text) > 60 and line.text.endswith((".", "…", "..."))):
            return doc.lines[: line.index]
    return doc.lines[:most]


def is_place(words: str) -> bool:
    """Whether some words are a place or a way of working: "Austin, TX", "United States", "Remote"."""
    plain = words.strip(" ,.")
    return len(plain) <= 90 and (ends_in_country(plain) or bool(_PLACE.fullmatch(plain)) or plain.lower() in _CITIES)


def is_pay(words: str) -> bool:
    """Whether a line is nothing but an amount of money with its period."""
    plain = _PAY_DRESS.sub("", words).strip()
    found = monies(plain)
    return bool(found) and found[0].start <= 1 and len(plain) - found[0].end <= 14


def pay(doc: Document, line: Line, source: str, weight: int) -> Iterator[Candidate]:
    """The amounts of a line that is nothing but pay; its period and kind only where they are printed."""
    said = re.search(r"\bsalary\b", line.low)
    found = monies(line.text)
    for money in found[:1]:
        hours = re.search(r"\bper hour\b|\ban hour\b|/\s?h", line.low[money.start :]) if not money.period else None
        for part in money_fields.money_parts(money, line.text):
            yield doc.candidate(part.key, part.value, line.span(part.start, part.end), source, weight)
        if hours:
            span = line.span(money.start + hours.start(), money.start + hours.end())
            yield doc.candidate("compensation_period", "hour", span, source, weight)
            yield doc.candidate("compensation_type", "hourly", span, source, weight)
        elif said and not money.period:
            yield doc.candidate("compensation_type", "salary", line.span(*said.span()), source, weight)


def text(doc: Document, key: str, line: Line, source: str, weight: int) -> Candidate:
    """A whole line as a value, without commas and spaces at its end."""
    words = line.text.rstrip(" ,")
    return doc.candidate(key, words, line.span(0, len(words)), source, weight)
