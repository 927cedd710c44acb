"""The head of a job card: title, company, place and pay on the lines above the first blank one."""

from collections.abc import Iterator, Sequence

from vault_tool.language.values.money import monies
from vault_tool.language.values.places import ends_in_country
from vault_tool.language.wordlists import Pattern, words
from vault_tool.posting.read import money_fields
from vault_tool.posting.read.candidates import Candidate
from vault_tool.posting.read.document import Document, Line

_PLACE = Pattern(
    r"{in_a_state}|{in_a_region}|{by_code}|{places.remote}\b.{0,60}|{places.at_work}\b.{0,40}|{places.anywhere}",
    in_a_state=r"[\w .'’/&-]{2,50},? (?-i:{places.states})(?:\W+\d{5})?\b.{0,60}",
    by_code=r"(?-i:(?:\d{5}|[1-9]\d{3}(?<!00)) [A-ZÄÖÜÉÈÎ][\w'’-]+)(?: [\w.()/'’-]+){0,4}",
    in_a_region=r"[\w .-]{2,40} {places.regions}\b.{0,40}",
)
_WAY = Pattern(r"\s*\((?:{places.remote}|{places.at_work})[^()]{0,30}\)$")
LONGEST = 120
COMPANY_ENDS = ("Inc.", "Ltd.", "Co.", "S.A.", "Corp.", "S.L.", "B.V.", "e.V.", "Pvt.")
"""What a company's name may end with that ends no sentence."""
_CALLED_A_SALARY = Pattern(r"\b{pay.called a salary}\b")
_FOR_AN_HOUR = Pattern(r"\b{pay.for an hour}\b|/\s?h")
_PAY_DRESS = Pattern(
    r"\s*\(\w+ est\.\)|^employer provided salary:\s*|^{pay.leads}\s*:?\s+|{kind}$",
    kind=r"\s*[-–·]?\s*(?:full|part)[- ]?time",
)


def head(doc: Document, most: int = 8, start: int = 0) -> Sequence[Line]:
    """The first lines of a text, or those from line `start` on, up to a blank one, or to one
    that is a sentence or too long for a card's."""
    for line in doc.lines[start + 1 : start + most + 1]:
        if line.gap or len(line.text) > LONGEST or (len(line.text) > 60 and line.text.endswith((".", "…", "..."))):
            return doc.lines[start : line.index]
    return doc.lines[start : start + most]


def is_place(said: str) -> bool:
    """Whether some words are a place or a way of working: "Austin, TX", "United States", "Remote"."""
    plain = _WAY.sub("", said.strip(" ,."))
    return 0 < len(plain) <= 90 and (
        ends_in_country(plain) or bool(_PLACE.fullmatch(plain)) or plain.lower() in words("places", "cities")
    )


def is_pay(said: str) -> bool:
    """Whether a line is nothing but an amount of money with its period."""
    plain = _PAY_DRESS.sub("", said).strip()
    found = monies(plain)
    return bool(found) and found[0].start <= 1 and len(plain) - found[0].end <= 14


def pay(doc: Document, line: Line, source: str, weight: int) -> Iterator[Candidate]:
    """The amounts of a line that is nothing but pay; its period and kind only where they are printed."""
    said = _CALLED_A_SALARY.search(line.low)
    found = monies(line.text)
    for money in found[:1]:
        hours = _FOR_AN_HOUR.search(line.low[money.start :]) if not money.period else None
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
    value = line.text.rstrip(" ,")
    return doc.candidate(key, value, line.span(0, len(value)), source, weight)


def card(doc: Document, lines: Sequence[Line], keys: Sequence[str], source: str, weight: int) -> Iterator[Candidate]:
    """The values of a card whose first lines are those of these keys in their order, and the pay that stands below them."""
    for key, line in zip(keys, lines, strict=False):
        yield text(doc, key, line, source, weight)
    for line in lines[len(keys) :]:
        if is_pay(line.text):
            yield from pay(doc, line, source, weight)
