"""Freelancer.com: listing cards and project pages. The average bid is what others ask, not what the client pays.

Fee: 10% of a project's price (its page "Fees and charges"). The block "About the Client" has the client's rating, and
whether payment is verified, but neither a hire rate nor what was spent.

Example:
    Wooden chair catalogue in Django 6 days left
    VERIFIED

    We make chairs and want a small catalogue site.

    $120 (Avg Bid)

    $120 Avg Bid

    14 bids

    Bid now
Facts:
    platform = "freelancer"
    title = "Wooden chair catalogue in Django"
    deadline = "6 days left"
    bid_avg = 120
    proposals = "14 bids"
    client_payment_verified = null

Example:
    Weekly bookkeeping 2 days left

    Sort receipts every Friday.

    $9 / hr (Avg Bid)

    3 bids
Facts:
    title = "Weekly bookkeeping"
    compensation_type = "hourly"
    compensation_period = "hour"
    bid_avg = 9
    compensation_max = null

Example:
    Post a Project

    Freelancer

    Seed packet labels

    Open Posted recently Paid on delivery • Ends in 4 days

    €30-250 EUR

    Paid on delivery

    Design labels for six seed packets.

    Project ID: #12345678

    About the Client

    Graz, Austria

    Member since Mar 3, 2020

    Similar jobs

    Logo wanted $10-30 USD
Facts:
    title = "Seed packet labels"
    job_id = "12345678"
    compensation_type = "fixed"
    compensation_min = 30
    compensation_max = 250
    currency = "EUR"
    client_location = "Graz, Austria"
    client_member_since = "2020-03-03"
"""

from collections.abc import Iterator, Sequence

from vault_tool.posting.read.addresses import own_address
from vault_tool.posting.read.candidates import EXACT, Candidate
from vault_tool.posting.read.document import Document
from vault_tool.posting.sites.freelancer import bid_card, project_page
from vault_tool.posting.sites.site import Site, Sure
from vault_tool.text.edits import Span
from vault_tool.text.regex import Regex

ADDRESS = Regex(r"https?://(?:www\.)?freelancer\.(?:com|[a-z.]{2,6})/(?:projects|jobs)/[^\s<>()\[\]\"']{1,300}")


def recognize(doc: Document) -> Sure | None:
    """Its address, "(Avg Bid)", a project id, or "6 days left" below the title with bare amounts and a list of skills."""
    url = own_address(doc, ADDRESS)
    if url:
        return Sure(88, Span(*url.span()))
    for line in doc.lines:
        if len(line.text) < 60 and ("(avg bid)" in line.low or project_page.ID.fullmatch(line.low)):
            return Sure(85, line.span())
    for line in doc.lines[:6]:
        if (found := bid_card.LEFT.fullmatch(line.text)) and found["left"].lower() != "ended":
            return Sure(55, line.span(*found.span("left")))
    return None


def read(doc: Document) -> Iterator[Candidate]:
    """What a project page or a card shows; the address is its own where it stands before other projects."""
    end = project_page.end_of(doc)
    url = own_address(doc, ADDRESS, doc.lines[end].start if end < len(doc.lines) else None)
    if url:
        yield doc.candidate("url", url[0], Span(*url.span()), "freelancer: address", EXACT)
    yield from project_page.read(doc) if project_page.is_one(doc) else bid_card.read(doc)


def posts(doc: Document) -> Sequence[Span]:
    """The one project of a page, or the cards of a list of projects."""
    return project_page.project(doc) if project_page.is_one(doc) else bid_card.cards(doc)


def own_words(doc: Document) -> Sequence[Span]:
    """What the client wrote of a project page; a card has nothing around it."""
    return project_page.own_words(doc) if project_page.is_one(doc) else ()


SITE = Site(
    name="freelancer",
    hosts=("freelancer.com",),
    address=ADDRESS,
    fee=0.1,
    shows=frozenset({"client_payment_verified", "client_rating", "client_reviews", "client_member_since"}),
    posts=posts,
    recognize=recognize,
    read=read,
    own_words=own_words,
)
