"""PeoplePerHour: projects with the price above or below "Fixed price" or "Per hour".

Fee: 20% of the first 250 pounds that one client pays; 7.5% and 3.5% of more (its help on service fees). A client's page
shows how many of the projects were awarded.

Example:
    Knitting pattern layout
    Posted 4 hours ago
    Proposals 9
    Remote
    Fixed Price
    £150
    Lay out twelve patterns.
    https://www.peopleperhour.com/freelance-jobs/design/knitting-pattern-layout-100
Facts:
    platform = "peopleperhour"
    title = "Knitting pattern layout"
    posted = "4 hours ago"
    proposals = "9"
    job_location = "Remote"
    compensation_type = "fixed"
    compensation_min = 150
    currency = "GBP"

Example:
    Bookkeeper for a bakery
    £18
    Per Hour
    Posted yesterday
    PeoplePerHour
Facts:
    title = "Bookkeeper for a bakery"
    compensation_type = "hourly"
    compensation_period = "hour"
    compensation_max = 18
    posted = "yesterday"

Example:
    Voice for a museum guide
    Budget: $90
    Experience level: Intermediate
    PeoplePerHour
Facts:
    platform = "peopleperhour"
    title = "Voice for a museum guide"
    compensation_max = 90
    experience_level = "Intermediate"
"""

import re
from collections.abc import Iterator

from vault_tool.language.values.money import monies
from vault_tool.posting.read import cardhead, money_fields
from vault_tool.posting.read.addresses import name_line, own_address
from vault_tool.posting.read.candidates import EXACT, Candidate
from vault_tool.posting.read.cardhead import is_pay
from vault_tool.posting.read.document import Document
from vault_tool.posting.sites.site import Site, Sure
from vault_tool.text.edits import Span
from vault_tool.text.regex import Regex

_NAME = Regex(r"\bpeople ?per ?hour\b", re.IGNORECASE)
ADDRESS = Regex(r"https?://(?:www\.)?peopleperhour\.com/(?:freelance-jobs|job|hourlie)[^\s<>()\[\]\"']{0,300}")
_KIND = Regex(r"fixed price|per hour", re.IGNORECASE)
_BIDS = Regex(r"^proposals:?\s+(?P<after>\d+)$|(?:^|\s)(?P<before>\d+) proposals?$")
_SOURCE = "peopleperhour: project"


def recognize(doc: Document) -> Sure | None:
    """Its address, its name, or its word for a project that still takes proposals."""
    url = own_address(doc, ADDRESS)
    if url:
        return Sure(88, Span(*url.span()))
    named = name_line(doc, _NAME) or next((line for line in doc.lines[:40] if line.low == "open for proposals"), None)
    return Sure(50, named.span()) if named else None


def read(doc: Document) -> Iterator[Candidate]:
    """Kind and price beside each other, the age, the proposals."""
    url = own_address(doc, ADDRESS)
    if url:
        yield doc.candidate("url", url[0], Span(*url.span()), "peopleperhour: address", EXACT)
        yield from _linked_name(doc, url)
    for line in doc.lines:
        if len(line.text) > 60:
            continue
        if kind := _KIND.fullmatch(line.text):
            hourly = "hour" in kind[0].lower()
            yield doc.candidate("compensation_type", "hourly" if hourly else "fixed", line.span(), _SOURCE, EXACT)
            if hourly:
                yield doc.candidate("compensation_period", "hour", line.span(), _SOURCE, EXACT)
            yield from _price(doc, line.index)
        elif line.low in ("proposals", "proposal") and doc.lines[line.index - 1].text.isdigit():
            count = doc.lines[line.index - 1]
            yield doc.candidate("proposals", count.text, count.span(), _SOURCE, EXACT)
        elif age := re.fullmatch(r"posted (.{3,30} ago|yesterday|today)", line.low):
            yield doc.candidate("posted", line.text[age.start(1) :], line.span(age.start(1)), _SOURCE, EXACT)
        elif bids := _BIDS.search(line.low):
            span = bids.span("after" if bids["after"] else "before")
            yield doc.candidate("proposals", line.text[slice(*span)], line.span(*span), _SOURCE, EXACT)
        elif line.low == "remote":
            yield doc.candidate("job_location", line.text, line.span(), _SOURCE, EXACT)


def _linked_name(doc: Document, url: re.Match[str]) -> Iterator[Candidate]:
    """A list's card: the project's name is the link, wherever on the card it stands; the price is a line of its own."""
    line = next((line for line in doc.lines if line.start <= url.start() < line.start + len(line.raw)), None)
    if line is None or "](" not in line.raw:
        return
    yield cardhead.text(doc, "title", line, _SOURCE, EXACT)
    near = doc.lines[: line.index + 8] if len(doc.lines) < 15 else ()
    kinds = any(_KIND.fullmatch(one.text) for one in doc.lines)
    if not kinds and (priced := next((one for one in near if is_pay(one.text)), None)):
        yield from cardhead.pay(doc, priced, _SOURCE, EXACT)


def _price(doc: Document, at: int) -> Iterator[Candidate]:
    """The line above the kind if it is a price, or the one above its price in another currency, else the one below."""
    near = [doc.lines[n] for n in (at - 1, at + 1, at - 2) if 0 <= n < len(doc.lines)]
    priced = next((line for line in near if is_pay(line.text)), None)
    if priced:
        for part in money_fields.money_parts(monies(priced.text)[0], priced.text, kind_said=True):
            yield doc.candidate(part.key, part.value, priced.span(part.start, part.end), _SOURCE, EXACT)


SITE = Site(
    name="peopleperhour",
    hosts=("peopleperhour.com",),
    address=ADDRESS,
    fee=0.2,
    shows=frozenset({"client_hire_rate"}),
    recognize=recognize,
    read=read,
)
