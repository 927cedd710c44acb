"""We Work Remotely: title, company and place on the first lines, its address below.

A board: employers advertise, and pay by contract. Nothing of a client's record is shown.

Example:
    Choir Archivist
    Low Notes Ltd
    Remote
    https://weworkremotely.com/remote-jobs/low-notes-choir-archivist
    WeWorkRemotely
Facts:
    platform = "weworkremotely"
    title = "Choir Archivist"
    client_company = "Low Notes Ltd"
    job_location = "Remote"
    url = "https://weworkremotely.com/remote-jobs/low-notes-choir-archivist"

Example:
    Bell Tuner
    N/A Company
    Remote
    https://weworkremotely.com/company/bells
Facts:
    title = "Bell Tuner"
    client_company = null

Example:
    Low Notes Ltd: Choir Archivist (Part-Time)
    Region: Anywhere in the World
    Link: https://weworkremotely.com/remote-jobs/low-notes-ltd-choir-archivist-part-time
Facts:
    title = "Choir Archivist (Part-Time)"
    client_company = "Low Notes Ltd"

Example:
    title: Ink Chemist
    company: Blot
    location: Anywhere in the World
    link: https://weworkremotely.com/remote-jobs/blot-ink-chemist
Facts:
    platform = "weworkremotely"
    title = "Ink Chemist"
    client_company = "Blot"
    job_location = "Anywhere in the World"
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

ADDRESS = Regex(r"https?://(?:www\.)?weworkremotely\.com/[^\s<>()\[\]\"']{1,400}", re.IGNORECASE)
_SOURCE = "weworkremotely: card"


def recognize(doc: Document) -> Sure | None:
    """Its address."""
    url = own_address(doc, ADDRESS)
    return Sure(87, Span(*url.span())) if url else None


def read(doc: Document) -> Iterator[Candidate]:
    """Title, company and place from the lines above the address."""
    url = own_address(doc, ADDRESS)
    if not url:
        return
    yield doc.candidate("url", url[0], Span(*url.span()), "weworkremotely: address", EXACT)
    if named := _company_first(doc, url[0]):
        yield from named
        return
    head = [line for line in cardhead.head(doc) if line.start < url.start()]
    if not 1 <= len(head) <= 4 or any(re.match(r"\w{3,12}: ", line.text) for line in head):
        return
    yield cardhead.text(doc, "title", head[0], _SOURCE, EXACT)
    if len(head) > 1 and head[1].low != "n/a company":
        yield cardhead.text(doc, "client_company", head[1], _SOURCE, EXACT)
    if len(head) > 2:
        yield cardhead.text(doc, "job_location", head[2], _SOURCE, EXACT)


def _company_first(doc: Document, address: str) -> list[Candidate]:
    """ "Low Notes Ltd: Choir Archivist", as its feed has it, where the address says the two in this order."""
    line = doc.lines[0]
    company, colon, name = line.text.partition(": ")
    slug = address.rstrip("/").rpartition("/")[2].lower()
    if not colon or not name.strip() or not slug.startswith(_slug(company)) or _slug(company) == slug:
        return []
    start = line.text.index(name)
    return [
        doc.candidate("client_company", company, line.span(0, len(company)), _SOURCE, EXACT),
        doc.candidate("title", name.strip(), line.span(start, start + len(name.rstrip())), _SOURCE, EXACT),
    ]


def _slug(words: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", words.lower()).strip("-")


SITE = Site(
    name="weworkremotely",
    hosts=("weworkremotely.com",),
    address=ADDRESS,
    is_board=True,
    recognize=recognize,
    read=read,
)
