"""RemoteOK: position, company, place and yearly pay on the first lines; a word to mention at the end.

A board: employers advertise, and pay by contract. Nothing of a client's record is shown.

Example:
    Lighthouse Keeper
    Beacon Trust
    Scotland
    $40,000 - $52,000

    Keep the lamp lit.

    Please mention the word **LAMP** and tag RMTAwLjEuMS4x when applying.

    support, night, digital nomad
Facts:
    platform = "remoteok"
    title = "Lighthouse Keeper"
    client_company = "Beacon Trust"
    job_location = "Scotland"
    compensation_min = 40000
    compensation_max = 52000
    compensation_period = null
    skills = ["support", "night", "digital nomad"]

Example:
    Kite Tester
    Upwind

    Fly kites and take notes.

    Please mention the word **STRING** when applying.
Facts:
    title = "Kite Tester"
    client_company = "Upwind"
    job_location = null

Example:
    Map Librarian
    Contour Club
    Remote

    https://remoteok.com/remote-jobs/remote-map-librarian-contour-club-100001
Facts:
    platform = "remoteok"
    url = "https://remoteok.com/remote-jobs/remote-map-librarian-contour-club-100001"
    client_company = "Contour Club"
    job_location = "Remote"
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

ADDRESS = Regex(r"https?://(?:www\.)?remoteok\.(?:com|io)/[^\s<>()\[\]\"']{1,400}", re.IGNORECASE)
_WORD = Regex(r"Please mention the word \**\w+\** ", re.IGNORECASE)
_TAGS = Regex(r"[\w&+#./ -]{2,40}(?:, [\w&+#./ -]{2,40})*")
_SOURCE = "remoteok: listing"


def recognize(doc: Document) -> Sure | None:
    """Its address, or the word it hides in every description."""
    url = own_address(doc, ADDRESS)
    if url:
        return Sure(87, Span(*url.span()))
    word = _WORD.search(doc.plain) if any("mention the word" in low for low in doc.low) else None
    return Sure(84, Span(*word.span())) if word else None


def read(doc: Document) -> Iterator[Candidate]:
    """Title, company, place and pay from the first lines, the tags from the last."""
    url = own_address(doc, ADDRESS)
    if url:
        yield doc.candidate("url", url[0], Span(*url.span()), "remoteok: address", EXACT)
    head = cardhead.head(doc)
    if len(head) < 2 or any(line.label.field and not line.label.whole for line in head[:2]):
        return
    yield cardhead.text(doc, "title", head[0], _SOURCE, EXACT)
    yield cardhead.text(doc, "client_company", head[1], _SOURCE, EXACT)
    for line in head[2:4]:
        if cardhead.is_pay(line.text):
            yield from cardhead.pay(doc, line, _SOURCE, EXACT)
        elif len(line.text) < 90:
            yield cardhead.text(doc, "job_location", line, _SOURCE, EXACT)
    last = doc.lines[-1]
    if _WORD.search(doc.plain) and len(last.text) < 500 and _TAGS.fullmatch(last.text):
        yield doc.candidate("skills", [tag.strip() for tag in last.text.split(",")], last.span(), _SOURCE, EXACT)


SITE = Site(
    name="remoteok",
    hosts=("remoteok.com", "remoteok.io"),
    address=ADDRESS,
    is_board=True,
    recognize=recognize,
    read=read,
)
