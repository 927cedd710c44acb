"""A project's card in a list of Freelancer.com's: title and time left, then the average bid and the number of bids."""

import re
from collections.abc import Iterator, Sequence

from vault_tool.language.values.money import monies, tidy
from vault_tool.posting.read import fields
from vault_tool.posting.read.candidates import EXACT, Candidate
from vault_tool.posting.read.document import Document, Line
from vault_tool.text.edits import Span
from vault_tool.text.regex import Regex

LEFT = Regex(
    r"(?P<title>\S.{0,240}?)?\s*(?P<left>(?:\d+|an?) (?:days?|días?|hours?|minutes?) left|ended)", re.IGNORECASE
)
_BID = Regex(r"(?P<amount>\S{1,4}[\d.,]+(?: [A-Z]{3})?)\s?(?P<hour>/\s?hr)?\s*\(?avg bid\)?", re.IGNORECASE)
_BIDS = Regex(r"(\d+ (?:bids|entries|proposals)|1 bid)", re.IGNORECASE)
_BARE = Regex(r"(?P<range>\d[\d.]{0,20}(?:-\d[\d.]{0,20})?)(?P<hour>/hr?)?")
_SOURCE = "freelancer: card"
_LONGEST = 60


def read(doc: Document) -> Iterator[Candidate]:
    """Title and time left on the first line or two, the bids at the end."""
    yield from _title(doc)
    for line in doc.lines:
        if len(line.text) > _LONGEST:
            continue
        if match := _BID.fullmatch(line.text):
            yield from _bid(doc, line, match)
        elif match := _BIDS.fullmatch(line.text):
            yield doc.candidate("proposals", match[1], line.span(*match.span(1)), _SOURCE, EXACT)
    yield from _cells(doc)


def cards(doc: Document) -> Sequence[Span]:
    """The cards of a list, each from its title and time left to the next one's."""
    ending = (line for line in doc.lines if line.low.endswith(("left", "ended")) and len(line.text) < 300)
    heads = [line.index for line in ending if (found := LEFT.fullmatch(line.text)) and found["title"]]
    if len(heads) < 2:
        return ()
    every = list(zip(heads, [*heads[1:], len(doc.lines)], strict=True))
    if not all(any(_BIDS.fullmatch(low) for low in doc.low[start:end]) for start, end in every):
        return ()
    return [Span(doc.lines[start].start, doc.lines[end - 1].span().end) for start, end in every]


def _title(doc: Document) -> Iterator[Candidate]:
    for line in doc.lines[:4]:
        match = LEFT.fullmatch(line.text)
        if not match:
            continue
        yield doc.candidate("deadline", match["left"], line.span(*match.span("left")), _SOURCE, EXACT)
        if match["title"]:
            yield doc.candidate("title", match["title"], line.span(*match.span("title")), _SOURCE, EXACT)
        elif line.index:
            above = doc.lines[line.index - 1]
            yield doc.candidate("title", above.text, above.span(), _SOURCE, EXACT)
        return


def _bid(doc: Document, line: Line, match: re.Match[str]) -> Iterator[Candidate]:
    for money in monies(match["amount"])[:1]:
        span = line.span(*match.span("amount"))
        yield doc.candidate("bid_avg", tidy(money.low), span, _SOURCE, EXACT)
        yield doc.candidate("currency", money.currency, span, _SOURCE, EXACT)
    yield from _by_the_hour(doc, line, match)


def _by_the_hour(doc: Document, line: Line, match: re.Match[str]) -> Iterator[Candidate]:
    if match["hour"]:
        span = line.span(*match.span("hour"))
        yield doc.candidate("compensation_type", "hourly", span, _SOURCE, EXACT)
        yield doc.candidate("compensation_period", "hour", span, _SOURCE, EXACT)


def _cells(doc: Document) -> Iterator[Candidate]:
    """A record's cells: the average bid as a bare number, then the skills as a list in brackets."""
    for line in doc.lines[2:]:
        if not (line.text.startswith("[") and line.text.endswith("]") and line.text.count('"') > 1):
            continue
        for part in fields.skills(line.text):
            yield doc.candidate("skills", part.value, line.span(), _SOURCE, EXACT)
        above = doc.lines[line.index - 1]
        if match := _BARE.fullmatch(above.text):
            yield from _by_the_hour(doc, above, match)
            if "-" not in match["range"]:
                bid = tidy(round(float(match["range"]), 2))
                yield doc.candidate("bid_avg", bid, above.span(*match.span("range")), _SOURCE, EXACT)
