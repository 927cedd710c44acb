"""What Upwork prints about pay, level, length and hours: as headlines of cards, and one above the other on a page."""

import re
from collections.abc import Iterator, Sequence

from vault_tool.language.values.money import monies, tidy
from vault_tool.posting.fact import Value
from vault_tool.posting.read import fields
from vault_tool.posting.read.candidates import EXACT, Candidate
from vault_tool.posting.read.document import Document, Line
from vault_tool.text.edits import Span
from vault_tool.text.regex import Regex

HEADLINE = Regex(
    r"(?P<kind>Hourly|Fixed[- ]price)(?::\s*(?P<range>\$[\d.,KkMm]{1,12}\+?(?:\s?[-–—]\s?\$[\d.,KkMm]{1,12}\+?)?))?"
    r"(?:\s+[-–—]\s+(?:(?P<level>Entry(?: level)?|Intermediate|Expert)(?: \(\$+\))?"
    r"|Est\.? (?:Time: (?P<time>.{2,60}?)|Budget: (?:(?P<budget>\$[\d.,KkMm]{1,12}\+?)|(?P<open>[\w ]{3,30})))"
    r"|(?P<hours>(?:(?:less|more) than )?\d{1,3}(?:-\d{1,3})?\+? hrs/week)"
    r"|(?:Posted|Renewed) (?P<posted>[^–—]{3,30}))){0,5}",
    re.IGNORECASE,
)
"""A card's headline, 2018 to 2026: "Hourly: $30-$60 - Expert - Est. Time: 1 to 3 months, 30+ hrs/week"; mails have the same
terms in other orders."""

_SOURCE = "upwork: headline"
_PAGE = "upwork: job page"
_KINDS = frozenset(("hourly", "fixed-price", "fixed price", "hourly range"))
"""What stands below a price on a job page."""


def is_headline(line: Line) -> bool:
    """Whether a line is a card's headline: it says at least the kind and the level, or the kind and an estimate."""
    if len(line.text) > 200 or not line.text[:6].lower().startswith(("hourly", "fixed")):
        return False
    match = HEADLINE.fullmatch(line.text)
    return bool(match and (match["level"] or match["time"] or match["budget"] or match["open"]))


def headline(doc: Document, line: Line) -> Iterator[Candidate]:
    """The facts in a card's headline."""
    match = HEADLINE.fullmatch(line.text)
    if not match:
        return
    hourly = match["kind"].lower() == "hourly"
    yield doc.candidate(
        "compensation_type", "hourly" if hourly else "fixed", line.span(*match.span("kind")), _SOURCE, EXACT
    )
    yield from amount(doc, line, "range" if hourly or not match["budget"] else "budget", match, hourly=hourly)
    if match["level"]:
        yield doc.candidate("experience_level", match["level"], line.span(*match.span("level")), _SOURCE, EXACT)
    if match["time"]:
        yield from estimate(doc, line, match.start("time"), match.end("time"))
    if match["hours"]:
        yield from estimate(doc, line, *match.span("hours"))
    if match["posted"]:
        yield doc.candidate("posted", match["posted"], line.span(*match.span("posted")), _SOURCE, EXACT)


def amount(doc: Document, line: Line, group: str, match: re.Match[str], *, hourly: bool) -> Iterator[Candidate]:
    """The amount in one group of a match on a line."""
    if match[group]:
        yield from pay(doc, match[group], line.span(*match.span(group)).start, hourly=hourly)


def pay(doc: Document, words: str, at: int, *, hourly: bool) -> Iterator[Candidate]:
    """The first amount in `words`, which stand in the text at `at` just so."""
    for money in monies(words)[:1]:
        span = Span(at + money.start, at + money.end)
        yield from _amounts(doc, money.low, money.high, money.currency, span, _SOURCE, hourly=hourly)


def estimate(doc: Document, line: Line, start: int, end: int) -> Iterator[Candidate]:
    """Length and weekly hours in "1 to 3 months, Less than 30 hrs/week"."""
    for reader in (fields.duration, fields.weekly_hours):
        for words in re.finditer(r"[^,]+", line.text[start:end]):
            for part in reader(words[0]):
                at = start + words.start()
                yield doc.candidate(part.key, part.value, line.span(at + part.start, at + part.end), _SOURCE, EXACT)


_LEVEL = Regex(r"(entry(?: level)?|intermediate|expert)(?:i am (?:looking|willing).*)?", re.IGNORECASE)
_HOURS = Regex(
    r"((?:less|more) than \d+ hrs/week|\d+\+? hrs/week|\d+-\d+ hrs/week|hours to be determined)", re.IGNORECASE
)
_LENGTH = Regex(
    r"((?:less than|more than|<) ?(?:an?|\d+) (?:week|month)s?|\d+\+ months|\d+ ?(?:-|to) ?\d+ months)(?:[\d+<][\w +-]{0,20})?",
    re.IGNORECASE,
)
_PRICE = Regex(r"(\$[\d.,]{1,14}[KkMm]?)(?:\s?[-–—]\s?\$[\d.,]{1,14}[KkMm]?)?")


def stacked(doc: Document, lines: Sequence[Line]) -> Iterator[Candidate]:
    """The terms of a job page, each on its own line with its label below it or none. The last such line counts.

    Before them stands the client's own description, which may have such lines too.
    """
    last: dict[str, tuple[Line, re.Match[str]]] = {}
    for line in lines:
        if len(line.text) > 60 and not line.text.startswith(("Intermediate", "Expert", "Entry")):
            continue
        for key, pattern in (("experience_level", _LEVEL), ("weekly_hours", _HOURS), ("duration", _LENGTH)):
            match = pattern.fullmatch(line.text)
            if match:
                last[key] = (line, match)
    for key, (line, match) in last.items():
        yield doc.candidate(key, match[1], line.span(*match.span(1)), _PAGE, EXACT)
    yield from _stacked_pay(doc, lines)


def _stacked_pay(doc: Document, lines: Sequence[Line]) -> Iterator[Candidate]:
    """The price above "Hourly" or "Fixed-price": "$10.00", "-", "$25.00", "Hourly", or on one line."""
    kinds = [n for n, line in enumerate(lines) if line.low in _KINDS]
    if not kinds:
        return
    last = lines[kinds[-1]]
    hourly = last.low.startswith("hourly")
    yield doc.candidate("compensation_type", "hourly" if hourly else "fixed", last.span(), _PAGE, EXACT)
    priced = [n for n in kinds if n and _PRICE.fullmatch(lines[n - 1].text)]
    if priced:
        yield from _range(doc, *_ends_above(lines, priced[-1]), hourly=hourly)


def _ends_above(lines: Sequence[Line], at: int) -> tuple[Line, Line]:
    """The lines with the lower and the upper end of the price that ends above line `at`; one line may be both."""
    is_range = at >= 3 and lines[at - 2].text in "-–—" and _PRICE.fullmatch(lines[at - 3].text)
    return lines[at - 3 if is_range else at - 1], lines[at - 1]


def _range(doc: Document, first: Line, last: Line, *, hourly: bool) -> Iterator[Candidate]:
    """The amounts from one line to another."""
    ends = [*monies(first.text)[:1], *monies(last.text)[:1]]
    if not ends:
        return
    low, high = min(money.low for money in ends), max(money.high for money in ends)
    span = Span(first.span().start, last.span().end)
    yield from _amounts(doc, low, high, ends[0].currency, span, _PAGE, hourly=hourly)


def _amounts(
    doc: Document, low: float, high: float, currency: str, span: Span, source: str, *, hourly: bool
) -> Iterator[Candidate]:
    values: dict[str, Value] = {"compensation_min": tidy(low), "compensation_max": tidy(high), "currency": currency}
    if hourly:
        values["compensation_period"] = "hour"
    for key, value in values.items():
        yield doc.candidate(key, value, span, source, EXACT)
