"""Glassdoor: company (with its rating as an employer), title, place and an estimated salary on the first lines.

A board: employers advertise, and pay by contract. Nothing of a client's record is shown.

Example:
    Quill & Reed
    4.1
    Letter Archivist
    Hartford, CT
    $48K-$70K (Glassdoor est.)

    Sort three rooms of letters.
Facts:
    platform = "glassdoor"
    title = "Letter Archivist"
    client_company = "Quill & Reed"
    job_location = "Hartford, CT"
    compensation_min = 48000
    compensation_max = 70000
    compensation_period = null

Example:
    Tidal Works
    Buoy Engineer
    Mobile, AL
    Employer Provided Salary:$25-$28 Per Hour

    Keep buoys afloat.
Facts:
    title = "Buoy Engineer"
    client_company = "Tidal Works"
    compensation_type = "hourly"
    compensation_max = 28

Example:
    Lark Post
    3.4
    Route Analyst
    Boise, ID
    -1

    Shorten the routes of forty postmen.
Facts:
    title = "Route Analyst"
    client_company = "Lark Post"
    compensation_min = null
"""

from collections.abc import Iterator

from vault_tool.posting.read import cardhead
from vault_tool.posting.read.addresses import own_address
from vault_tool.posting.read.candidates import EXACT, Candidate
from vault_tool.posting.read.document import Document
from vault_tool.posting.sites.site import Site, Sure
from vault_tool.text.edits import Span
from vault_tool.text.regex import Regex

ADDRESS = Regex(r"https?://(?:www\.)?glassdoor\.(?:com|[a-z.]{2,6})/[^\s<>()\[\]\"']{1,400}")
_STARS = Regex(r"[1-5]\.\d\s?★?")
_SOURCE = "glassdoor: listing"


def recognize(doc: Document) -> Sure | None:
    """Its address, its estimate, or a company's stars on the second line with a place on the fourth."""
    url = own_address(doc, ADDRESS)
    if url:
        return Sure(86, Span(*url.span()))
    head = cardhead.head(doc)
    for line in head:
        if "glassdoor est" in line.low or line.low.startswith("employer provided salary"):
            return Sure(80, line.span())
    if len(head) >= 4 and _STARS.fullmatch(head[1].text) and not _STARS.fullmatch(head[2].text):
        return Sure(57, head[1].span())
    return (
        Sure(56, head[3].span())
        if len(head) == 4 and head[3].text == "-1" and cardhead.is_place(head[2].text)
        else None
    )


def read(doc: Document) -> Iterator[Candidate]:
    """Company, stars or none, title, place, pay."""
    head = list(cardhead.head(doc))
    if len(head) > 1 and _STARS.fullmatch(head[1].text):
        del head[1]
    if len(head) < 3:
        return
    yield from cardhead.card(doc, head, ("client_company", "title", "job_location"), _SOURCE, EXACT)


SITE = Site(
    name="glassdoor",
    hosts=("glassdoor.com",),
    address=ADDRESS,
    is_board=True,
    recognize=recognize,
    read=read,
)
