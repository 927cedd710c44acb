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

import re
from collections.abc import Iterator, Sequence

from vault_tool.language.values.money import monies, tidy
from vault_tool.posting.read import fields, money_fields
from vault_tool.posting.read.addresses import own_address
from vault_tool.posting.read.candidates import EXACT, Candidate
from vault_tool.posting.read.document import Document, Line
from vault_tool.posting.sites.site import Site
from vault_tool.text.edits import Span

ADDRESS = re.compile(r"https?://(?:www\.)?freelancer\.(?:com|[a-z.]{2,6})/(?:projects|jobs)/[^\s<>()\[\]\"']{1,300}")
_LEFT = re.compile(
    r"(?P<title>\S.{0,240}?)?\s*(?P<left>(?:\d+|an?) (?:days?|días?|hours?|minutes?) left|ended)", re.IGNORECASE
)
_BID = re.compile(r"(?P<amount>\S{1,4}[\d.,]+(?: [A-Z]{3})?)\s?(?P<hour>/\s?hr)?\s*\(?avg bid\)?", re.IGNORECASE)
_BIDS = re.compile(r"(\d+ (?:bids|entries|proposals)|1 bid)", re.IGNORECASE)
_BARE = re.compile(r"(?P<range>\d[\d.]{0,20}(?:-\d[\d.]{0,20})?)(?P<hour>/hr?)?")
_SOURCE = "freelancer: card"


def recognize(doc: Document) -> tuple[int, Span] | None:
    """Its address, "(Avg Bid)", a project id, or "6 days left" below the title with bare amounts and a list of skills."""
    url = own_address(doc, ADDRESS)
    if url:
        return 88, Span(*url.span())
    for line in doc.lines:
        if len(line.text) < 60 and (
            re.search(r"\(avg bid\)", line.low) or re.fullmatch(r"project id: #?\d{6,12}", line.low)
        ):
            return 85, line.span()
    for line in doc.lines[:6]:
        if (found := _LEFT.fullmatch(line.text)) and found["left"].lower() != "ended":
            return 55, line.span(*found.span("left"))
    return None


def read(doc: Document) -> Iterator[Candidate]:
    """Title and time left on the first line or two, the bids at the end; a project page has its own labels."""
    end = _similar(doc)
    url = own_address(doc, ADDRESS, doc.lines[end].start if end < len(doc.lines) else None)
    if url:
        yield doc.candidate("url", url[0], Span(*url.span()), "freelancer: address", EXACT)
    if _is_page(doc):
        yield from _page(doc, end)
        return
    yield from _title(doc)
    for line in doc.lines:
        if len(line.text) > 60:
            continue
        if match := _BID.fullmatch(line.text):
            yield from _bid(doc, line, match)
        elif match := _BIDS.fullmatch(line.text):
            yield doc.candidate("proposals", match[1], line.span(*match.span(1)), _SOURCE, EXACT)
    yield from _cells(doc)


def posts(doc: Document) -> Sequence[Span]:
    """The cards of a list of projects, each from its title and time left to the next one's; or the one project of a page."""
    if _is_page(doc):
        opened = next((n for n, low in enumerate(doc.low) if low.startswith("open posted") and n), None)
        title = opened - 1 if opened else 0
        first = title - 1 if title and doc.low[title - 1] == doc.low[title] else title
        return [Span(doc.lines[first].start, doc.lines[_similar(doc) - 1].span().end)] if first > 2 else ()
    ending = (line for line in doc.lines if line.low.endswith(("left", "ended")) and len(line.text) < 300)
    heads = [line.index for line in ending if (found := _LEFT.fullmatch(line.text)) and found["title"]]
    if len(heads) < 2:
        return ()
    ends = [*heads[1:], len(doc.lines)]
    cards = list(zip(heads, ends, strict=True))
    if not all(any(_BIDS.fullmatch(low) for low in doc.low[start:end]) for start, end in cards):
        return ()
    return [Span(doc.lines[start].start, doc.lines[end - 1].span().end) for start, end in cards]


def _title(doc: Document) -> Iterator[Candidate]:
    for line in doc.lines[:4]:
        match = _LEFT.fullmatch(line.text)
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
    if match["hour"]:
        span = line.span(*match.span("hour"))
        yield doc.candidate("compensation_type", "hourly", span, _SOURCE, EXACT)
        yield doc.candidate("compensation_period", "hour", span, _SOURCE, EXACT)


def _cells(doc: Document) -> Iterator[Candidate]:
    """A record's cells: the average bid as a bare number, then the skills as a list in brackets."""
    for line in doc.lines[2:]:
        if line.text.startswith("[") and line.text.endswith("]") and line.text.count('"') > 1:
            for part in fields.skills(line.text):
                yield doc.candidate("skills", part.value, line.span(), _SOURCE, EXACT)
            above = doc.lines[line.index - 1]
            match = _BARE.fullmatch(above.text)
            if match and match["hour"]:
                span = above.span(*match.span("hour"))
                yield doc.candidate("compensation_type", "hourly", span, _SOURCE, EXACT)
                yield doc.candidate("compensation_period", "hour", span, _SOURCE, EXACT)
            if match and "-" not in match["range"]:
                yield doc.candidate(
                    "bid_avg", tidy(round(float(match["range"]), 2)), above.span(*match.span("range")), _SOURCE, EXACT
                )


def _is_page(doc: Document) -> bool:
    return any(re.fullmatch(r"project id: #?\d{6,12}", low) for low in doc.low)


def _similar(doc: Document) -> int:
    """The index of "Similar jobs", where a project page goes on to other projects."""
    return next((n for n, low in enumerate(doc.low) if low == "similar jobs"), len(doc.lines))


def _page(doc: Document, end: int) -> Iterator[Candidate]:
    """A project page: the price above "Paid on delivery", the id, the client's place; "Similar jobs" ends it."""
    source = "freelancer: project page"
    for line in doc.lines[:end]:
        low = line.low
        if ident := re.fullmatch(r"project id: #?(\d{6,12})", low):
            yield doc.candidate("job_id", ident[1], line.span(*ident.span(1)), source, EXACT)
        elif ends := re.search(r"ends in (\d+ (?:days?|hours?))", low[:120]):
            yield doc.candidate("deadline", ends[1], line.span(*ends.span(1)), source, EXACT)
            if low.startswith("open posted") and line.index:
                above = doc.lines[line.index - 1]
                yield doc.candidate("title", above.text, above.span(), source, EXACT)
        elif monies(line.text)[:1] and len(line.text) < 40 and monies(line.text)[0].start == 0:
            yield from _price(doc, line, source)
        elif low == "about the client" and line.index + 1 < end:
            place = doc.lines[line.index + 1]
            yield doc.candidate("client_location", place.text, place.span(), source, EXACT)
        elif since := re.fullmatch(r"member since (.{6,20})", low):
            for part in fields.date("client_member_since")(line.text[since.start(1) :]):
                yield doc.candidate(part.key, part.value, line.span(*since.span(1)), source, EXACT)


def _price(doc: Document, line: Line, source: str) -> Iterator[Candidate]:
    money = monies(line.text)[0]
    for part in money_fields.money_parts(money, line.text):
        yield doc.candidate(part.key, part.value, line.span(part.start, part.end), source, EXACT)
    delivery = next(
        (near for near in doc.lines[line.index + 1 : line.index + 3] if near.low == "paid on delivery"), None
    )
    if delivery and not money.period:
        yield doc.candidate("compensation_type", "fixed", delivery.span(), source, EXACT)


SITE = Site(
    name="freelancer",
    hosts=("freelancer.com",),
    address=ADDRESS,
    fee=0.1,
    shows=frozenset({"client_payment_verified", "client_rating", "client_reviews", "client_member_since"}),
    posts=posts,
    recognize=recognize,
    read=read,
)
