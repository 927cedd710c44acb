"""Fiverr: briefs a buyer sends, with budget, delivery time and offers behind their labels or below them.

Fee: 20% (its terms of service: a seller is credited with 80% of each order). A buyer's record is not shown beside a brief.

Example:
    Fiverr
    Buyer brief
    Project title: Podcast intro with a cello
    Budget: $120
    Delivery time: 5 days
    Category: Music & Audio
    Offers sent: 4
Facts:
    platform = "fiverr"
    title = "Podcast intro with a cello"
    compensation_max = 120
    deadline = "5 days"
    category = "Music & Audio"
    proposals = "4"

Example:
    Brief on Fiverr
    Budget
    $40-$60
    Delivery time
    7 days
    I need labels for honey jars.
Facts:
    platform = "fiverr"
    compensation_min = 40
    compensation_max = 60
    deadline = "7 days"

Example:
    Title: Logo for a kayak club
    Buyer: Example Paddlers
    Budget: Up to $80
    https://www.fiverr.com/briefs/100200
Facts:
    title = "Logo for a kayak club"
    client_name = "Example Paddlers"
    compensation_max = 80
    compensation_min = null
"""

import re
from collections.abc import Iterator

from vault_tool.posting.read.addresses import name_line, own_address
from vault_tool.posting.read.candidates import EXACT, Candidate
from vault_tool.posting.read.document import Document, Line
from vault_tool.posting.read.fields import Reader, text
from vault_tool.posting.sites.site import Site, Sure
from vault_tool.text.edits import Span
from vault_tool.text.regex import Regex

_NAME = Regex(r"\bfiverr\b", re.IGNORECASE)
ADDRESS = Regex(r"https?://(?:www\.)?fiverr\.com/[^\s<>()\[\]\"']{1,300}")
_LABELS: dict[str, Reader] = {
    "delivery time": text("deadline", 40),
    "duration": text("deadline", 40),
    "deliver in": text("deadline", 40),
    "offers sent": text("proposals", 20),
    "offers": text("proposals", 20),
    "buyer": text("client_name", 60),
}
_SOURCE = "fiverr: brief"


def recognize(doc: Document) -> Sure | None:
    """Its address, or its name in the first lines."""
    url = own_address(doc, ADDRESS)
    if url:
        return Sure(80, Span(*url.span()))
    named = name_line(doc, _NAME)
    return Sure(50, named.span()) if named else None


def read(doc: Document) -> Iterator[Candidate]:
    """The site's own labels; title, budget and category are common ones."""
    url = own_address(doc, ADDRESS)
    if url:
        yield doc.candidate("url", url[0], Span(*url.span()), "fiverr: address", EXACT)
    for line in doc.lines:
        label, colon, rest = line.text[:100].partition(":")
        reader = _LABELS.get(label.strip().lower())
        if reader is None:
            continue
        if rest.strip():
            yield from _parts(doc, line, len(label) + 1 + len(rest) - len(rest.lstrip()), reader)
        elif line.index + 1 < len(doc.lines) and (colon or line.low == label.lower()):
            yield from _parts(doc, doc.lines[line.index + 1], 0, reader)


def _parts(doc: Document, line: Line, start: int, reader: Reader) -> Iterator[Candidate]:
    for part in reader(line.text[start:]):
        yield doc.candidate(part.key, part.value, line.span(start + part.start, start + part.end), _SOURCE, EXACT)


SITE = Site(
    name="fiverr",
    hosts=("fiverr.com",),
    address=ADDRESS,
    fee=0.2,
    recognize=recognize,
    read=read,
)
