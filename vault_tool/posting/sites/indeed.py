"""Indeed: result cards, with title, company, place and perhaps pay on the first lines.

A board: employers advertise, and pay by contract. Nothing of a client's record is shown.

Example:
    Ferry Deckhand
    Sound Crossings, Inc.
    Tacoma, WA 98402 (Waterfront area)+2 locations
    $22 - $28 an hour

    You tie up ships and keep the deck clean…
Facts:
    title = "Ferry Deckhand"
    platform = "indeed"
    client_company = "Sound Crossings, Inc."
    job_location = "Tacoma, WA 98402 (Waterfront area)+2 locations"
    compensation_type = "hourly"
    compensation_min = 22
    compensation_max = 28

Example:
    Orchard Planner
    Pomona Growers
    Washington State•Remote
    $61,000 a year

    Plan next year's planting for forty orchards…
Facts:
    client_company = "Pomona Growers"
    compensation_type = "salary"
    compensation_period = "year"
    compensation_max = 61000

Example:
    Clock Restorer
    Tick House
    Bellevue, WA+1 location

    Mend clocks older than your grandmother…
Facts:
    title = "Clock Restorer"
    client_company = "Tick House"
    compensation_max = null
"""

import re
from collections.abc import Iterator

from vault_tool.posting.read import cardhead
from vault_tool.posting.read.addresses import own_address
from vault_tool.posting.read.candidates import EXACT, Candidate
from vault_tool.posting.read.document import Document
from vault_tool.posting.sites.site import Site, Sure
from vault_tool.text.edits import Span
from vault_tool.text.regex import Regex

ADDRESS = Regex(r"https?://(?:[a-z]{2,3}\.)?indeed\.(?:com|[a-z.]{2,6})/[^\s<>()\[\]\"']{1,400}")
_PLACE = Regex(
    r"[\w .'’-]{2,40}, [A-Z]{2}(?: \d{5})?(?: \([\w .'’/-]{2,40} area\))?(?:\+\d+ locations?)?(?:•\s?\w[\w ]{2,20})?|[\w .-]{2,40}•\s?(?:temporarily )?remote",
    re.IGNORECASE,
)
_SOURCE = "indeed: card"


def recognize(doc: Document) -> Sure | None:
    """Its address; or its way of writing places ("Seattle, WA 98101 (Downtown area)•Remote") on a card's third line."""
    url = own_address(doc, ADDRESS)
    if url:
        return Sure(86, Span(*url.span()))
    head = cardhead.head(doc)
    if not 3 <= len(head) <= 5 or not _PLACE.fullmatch(head[2].text):
        return None
    own = re.search(r" area\)|\+\d+ location|•", head[2].text)
    paid = len(head) > 3 and re.search(r" an? (?:year|hour|month|week|day)$", head[3].low)
    return Sure(58, head[2].span()) if own or paid else None


def read(doc: Document) -> Iterator[Candidate]:
    """Title, company, place and pay from the card's first lines."""
    url = own_address(doc, ADDRESS)
    if url:
        yield doc.candidate("url", url[0], Span(*url.span()), "indeed: address", EXACT)
    head = cardhead.head(doc)
    if len(head) < 3 or not _PLACE.fullmatch(head[2].text):
        return
    yield from cardhead.card(doc, head, ("title", "client_company", "job_location"), _SOURCE, EXACT)


SITE = Site(
    name="indeed",
    hosts=("indeed.com",),
    address=ADDRESS,
    one_job=Regex(r"[?&]v?jk=([0-9a-f]{8,32})", re.IGNORECASE),
    is_board=True,
    recognize=recognize,
    read=read,
)
