"""Reads the block under "About the client" of Upwork's job page."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from vault_tool.language.values.money import tidy
from vault_tool.language.values.places import is_country, without_clock
from vault_tool.posting.read import labeled
from vault_tool.posting.read.candidates import EXACT, LABELED, Candidate
from vault_tool.posting.read.document import Document, Line
from vault_tool.posting.read.post_parts import CLIENT
from vault_tool.posting.sites.upwork import printed_lines
from vault_tool.text.edits import Span
from vault_tool.text.regex import Regex

_SOURCE = "upwork: job page"
_REVIEWS = Regex(r"([0-5]\.\d{1,2}) of [\d,]+ reviews?")
_FIGURE = Regex(r"spent$|active$|hours?$|rate paid$|open jobs?$|hire rate$|posted$")
"""How the lines with the client's figures end."""
_INDUSTRY = Regex(r"[A-Z][\w&,'’/ -]{2,50}")
_CLOCK_ONLY = Regex(r"\d{1,2}:\d{2}\s?(?:am|pm)?")
_PRINTED = Regex(
    r"member since.*|.*\d.*|payment .*|phone .*|rating .*|individual client|.*company.*|job link|copy link|verified|unverified|http.*"
)
"""What is neither a place nor an industry."""
_FIRST_FIGURE = Regex(r"jobs? posted|hire rate|total spent|member since")
_POSTS = Regex(r"jobs? posted|hire rate")


def read(doc: Document, lines: Sequence[Line]) -> Iterator[Candidate]:
    """The site's phrases, and by their place the country, city and industry, which have no label."""
    yield from printed_lines.read(doc, lines, client=True, weight=EXACT)
    yield from labeled.pairs(doc, lines, CLIENT, "upwork", LABELED)
    yield from _rating(doc, lines)
    yield from _location(doc, _from_country(lines))
    yield from _industry(doc, lines)


def _rating(doc: Document, lines: Sequence[Line]) -> Iterator[Candidate]:
    """ "4.93 of 2 reviews" says the rating more exactly than the "4.9" above it."""
    for line in lines:
        match = _REVIEWS.fullmatch(line.low)
        if match and float(match[1]):
            yield doc.candidate("client_rating", tidy(float(match[1])), line.span(*match.span(1)), _SOURCE, EXACT + 1)


def _from_country(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines from the country on: one that we know, else the first line that is no known phrase above the figures."""
    for n, line in enumerate(lines):
        if is_country(without_clock(line.text)):
            return lines[n:]
    for n, line in enumerate(lines[:8]):
        if ":" in line.text or _FIRST_FIGURE.search(line.low):
            break
        if not _is_printed(line.text) and len(line.text) < 60:
            return lines[n:]
    return ()


def _location(doc: Document, lines: Sequence[Line]) -> Iterator[Candidate]:
    """The country, and the city on the next line, which has the local time run into it."""
    if not lines:
        return
    first, city = lines[0], _city(lines[1:3])
    country = without_clock(first.text)
    if city:
        span = Span(first.span().start, lines[1].span(0, len(city)).end)
        yield doc.candidate("client_location", f"{city}, {country}", span, _SOURCE, EXACT)
    else:
        yield doc.candidate("client_location", country, first.span(0, len(country)), _SOURCE, EXACT)


def _city(below: Sequence[Line]) -> str:
    """The city in the first of these lines: a clock stands behind it, or the client's figures below it."""
    if not below or _CLOCK_ONLY.fullmatch(below[0].low):
        return ""
    city = without_clock(below[0].text)
    told = city != below[0].text or (len(below) > 1 and bool(_POSTS.search(below[1].low)))
    return city if told and not _is_printed(city) else ""


def _industry(doc: Document, lines: Sequence[Line]) -> Iterator[Candidate]:
    """The first line of words right below one of the client's figures."""
    for above, line in pairwise(lines):
        if not _FIGURE.search(above.low) or not _INDUSTRY.fullmatch(line.text):
            continue
        if not _is_printed(line.text) and not is_country(line.text):
            yield doc.candidate("client_industry", line.text, line.span(), _SOURCE, EXACT)
            return


def _is_printed(words: str) -> bool:
    return bool(_PRINTED.fullmatch(words.lower()))
