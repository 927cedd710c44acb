"""Upwork: job pages, feed and search cards, RSS items, proposal pages, exporters' and people's own notes, 2018 to 2026.

Example:
    Repaint the map of a model railway
    Posted 3 hours ago

    Worldwide

    Summary

    Budget: I had $5,000 in mind for all the villages together.

    Less than 30 hrs/week
    Hourly
    1 to 3 months
    Duration
    Intermediate
    I am looking for a mix of experience and value

    $12.00

    -

    $28.50

    Hourly
    Project Type:One-time project
    Skills and Expertise
    Mandatory skills
    Illustration
    Cartography
    Activity on this job
    Proposals:
    10 to 15
    Last viewed by client:
    yesterday
    Interviewing:
    2
    Invites sent:
    0
    Unanswered invites:
    0
    Send a proposal for: 12 Connects
    Available Connects: 31
    About the client
    Payment method verified
    Phone number verified
    Rating is 4.8 out of 5.
    4.8
    4.83 of 12 reviews
    NZL
    Oamaru9:41 PM
    14 jobs posted
    71% hire rate, 2 open jobs
    $9.4K total spent
    17 hires, 3 active
    $16.20 /hr avg hourly rate paid
    512 hours
    Travel & Hospitality
    Small company (2-9 people)
    Member since Apr 2, 2019
    Client's recent history (3)
    Rating is 2.0 out of 5.
    Fixed-price $40.00
Facts:
    platform = "upwork"
    title = "Repaint the map of a model railway"
    posted = "3 hours ago"
    job_location = "Worldwide"
    compensation_type = "hourly"
    compensation_min = 12
    compensation_max = 28.5
    weekly_hours = "Less than 30 hrs/week"
    duration = "1 to 3 months"
    experience_level = "Intermediate"
    project_type = "One-time project"
    skills = ["Illustration", "Cartography"]
    proposals = "10 to 15"
    interviewing = 2
    connects_required = 12
    connects_available = 31
    client_payment_verified = true
    client_phone_verified = true
    client_rating = 4.83
    client_reviews = 12
    client_location = "Oamaru, NZL"
    client_jobs_posted = 14
    client_hire_rate = 71
    client_open_jobs = 2
    client_total_spent = 9400
    client_hires = 17
    client_active_contracts = 3
    client_avg_hourly_rate = 16.2
    client_hours_paid = 512
    client_industry = "Travel & Hospitality"
    client_company_size = "Small company (2-9 people)"
    client_member_since = "2019-04-02"

Example:
    Posted yesterday
    •
    Proposals: Fewer than 5
    Proofread a cookbook of dumplings
    Fixed-price - Expert - Est. Budget: $1.5K
    Hourly - no, please, we pay $20/hr to nobody.
    moreabout "Proofread a cookbook of dumplings"
    Skills
    Skip skills
    Proofreading
    Food Writing
    Unverified

    Payment unverified
    $0 spent
      Portugal
    Featured
Facts:
    title = "Proofread a cookbook of dumplings"
    posted = "yesterday"
    compensation_type = "fixed"
    compensation_max = 1500
    experience_level = "Expert"
    proposals = "Fewer than 5"
    skills = ["Proofreading", "Food Writing"]
    client_payment_verified = false
    client_total_spent = 0
    client_rating = null
    client_location = "Portugal"

Example:
    Stop-motion film with teapots - Upwork
    Ninety seconds, twelve teapots.

    Hourly Range: $18.00-$32.50

    Posted On: June 07, 2022 16:19 UTC
    Category: Animation
    Skills:Stop Motion,     Video Editing
    Country: Japan
    click to apply
    https://www.upwork.com/jobs/Stop-motion_%7E0149d9253d76e40dcc?source=rss
Facts:
    title = "Stop-motion film with teapots"
    compensation_type = "hourly"
    compensation_min = 18
    compensation_max = 32.5
    posted_at = "2022-06-07T16:19:00Z"
    category = "Animation"
    skills = ["Stop Motion", "Video Editing"]
    client_location = "Japan"
    job_id = "0149d9253d76e40dcc"

Example:
    INTERESTING JOB
    Count sheep in drone pictures
    Hourly - Entry level ($) - Est. Time: More than 3 months, 10-30 hrs/week - Posted 5 hours ago
     Only freelancers located in the United States may apply.
    Ten thousand sheep, more or less ... more
    Image Processing Counting
    Proposals: 15 to 20  Number of freelancers needed: 3
    Payment verified   $8k+ spent   United States
Facts:
    title = "Count sheep in drone pictures"
    experience_level = "Entry level"
    duration = "More than 3 months"
    weekly_hours = "10-30 hrs/week"
    proposals = "15 to 20"
    hires_needed = 3
    client_total_spent = 8000
    client_location = "United States"
    compensation_max = null

Example:
    Submit a proposal
    This proposal requires 9 Connects
    Your profile rate: $30.00/hr
    Job details
    Label a herbarium
    Data Entry Posted Mar 5, 2026
    Four hundred pressed flowers.
    Entry level
    Experience level
    $10.00 - $14.00
    Hourly range
    Less than a month
    Project length
Facts:
    title = "Label a herbarium"
    connects_required = 9
    category = "Data Entry"
    posted_at = "2026-03-05T00:00:00Z"
    compensation_min = 10
    compensation_max = 14
    duration = "Less than a month"
    experience_level = "Entry level"

Example:
    https://www.upwork.com/jobs/~022028486522173576839

    **Bell Keeper**

    ### **About the client**
    - **Payment Method Verified**
    - **Rating:** 4.1 out of 5 (18 reviews)
    - **Location:** Toronto, Canada
    - **Jobs Posted:** 47
Facts:
    title = "Bell Keeper"
    client_location = "Toronto, Canada"
    client_jobs_posted = 47

Example:
    https://www.upwork.com/jobs/~022031100940908680839

    Ring the bells of our church
    Posted 10 minutes ago
    Worldwide

    Our ringer moves away in May, and nobody else in the village can read the changes. We look for someone who rings on Sundays and at weddings, keeps the ropes in order, and shows two young people how it is done.

    Fixed-price - Entry level - Est. Budget: $150
    Proposals: 5 to 10
    Payment verified
    $2K spent
    Norway
Facts:
    title = "Ring the bells of our church"
    compensation_max = 150
"""

import re
from collections.abc import Iterator, Sequence

from vault_tool.posting.read.addresses import only_address, own_address
from vault_tool.posting.read.blocks import zones
from vault_tool.posting.read.candidates import EXACT, LABELLED, Candidate
from vault_tool.posting.read.document import Document
from vault_tool.posting.sites.upwork import (
    cards,
    description,
    exported,
    feeds,
    job_page,
    printed_lines,
    proposal_page,
    rss,
)
from vault_tool.text.edits import Span

NAME = "upwork"

ADDRESS = re.compile(
    r"https?://(?:www\.)?upwork\.com/(?:nx/)?(?:jobs|ab/proposals/job|freelance-jobs/apply|nx/find-work/[\w-]{1,30}/details|search/jobs/details|proposals/job|job|find-work/[\w-]{1,30}/details)"
    r"/[^\s<>()\[\]\"'|,;]{0,300}"
)
_OWN_FACTS = re.compile(r"payment method (?:not )?verified|% hire rate|total spent$|\d hires?, \d|avg hourly rate paid")
JOB_ID = re.compile(r"(?:~|%7E)(0[0-9][0-9a-f]{16,19})(?![0-9a-f])", re.IGNORECASE)


def recognise(doc: Document) -> tuple[int, Span] | None:
    """Its address, or a layout of its own, which tells more than the address of another site inside."""
    url = own_address(doc, ADDRESS)
    if url:
        return 90, Span(*url.span())
    marks = rss.posted_on(doc)
    if marks is not None:
        return 95, doc.lines[marks].span()
    for at in cards.heads(doc)[:1]:
        return 95, doc.lines[at].span()
    client = job_page.client_heading(doc)
    if client is not None:
        sure = any(_OWN_FACTS.search(low) for low in doc.low[client + 1 : client + 24] if len(low) < 60)
        return 95 if sure else 70, doc.lines[client].span()
    if proposal_page.job_details(doc) is not None or job_page.is_page(doc):
        return 60, doc.lines[0].span()
    return _by_words(doc)


def _by_words(doc: Document) -> tuple[int, Span] | None:
    """The site's name, its "Connects", or two lines that only it prints."""
    site = re.search(r"\bupwork\b", doc.text[:20000], re.IGNORECASE)
    told = list(printed_lines.read(doc, doc.lines, client=False))
    if site and (told or site.start() < 400):
        return 40, Span(*site.span())
    rule = next((c.fact.span for c in told if c.fact.key == "job_location" and "located" in c.fact.quote), None)
    distinct = {c.fact.key: c.fact.span for c in told if c.fact.key not in ("job_location", "proposals")}
    if rule or len(distinct) >= 2:
        return 30, rule or next(iter(distinct.values()))
    return None


def read(doc: Document) -> Iterator[Candidate]:
    """Whatever the layout, its address and id; then the facts of the layout."""
    yield from _address(doc)
    mark = rss.posted_on(doc)
    details = proposal_page.job_details(doc)
    heads = cards.heads(doc)
    if mark is not None:
        yield from rss.read(doc, mark)
    elif details is not None:
        yield from proposal_page.read(doc, details)
    elif job_page.is_page(doc) and not (heads and job_page.client_heading(doc) is None):
        yield from job_page.read(doc)
    elif heads:
        yield from cards.read(
            doc, heads[0], cards.top(doc, heads[1], heads[0] + 1) if len(heads) > 1 else len(doc.lines)
        )
    else:
        yield from _notes(doc)


def posts(doc: Document) -> Sequence[Span]:
    """The cards of a feed or search page, the items of an RSS feed, the job of a page copied with its menus."""
    return feeds.posts(doc)


def own_words(doc: Document) -> Sequence[Span]:
    """The title and the description of a job page; a card without its buttons."""
    return description.own_words(doc) or (description.card_words(doc) if cards.heads(doc) else ())


def labels_too(doc: Document) -> bool:
    """Common labels count only in people's own notes; the site's layouts have theirs, and prose that looks like some."""
    return (
        rss.posted_on(doc) is None
        and proposal_page.job_details(doc) is None
        and not cards.heads(doc)
        and not job_page.is_page(doc)
    )


def _address(doc: Document) -> Iterator[Candidate]:
    end = job_page.end_of_job(doc)
    url = own_address(doc, ADDRESS, end) or only_address(doc, ADDRESS, end)
    if url:
        yield doc.candidate(
            "url",
            url[0].rstrip("."),
            Span(url.start(), url.start() + len(url[0].rstrip("."))),
            "upwork: address",
            EXACT,
        )
    ident = JOB_ID.search(doc.text, *(url.span() if url else (0, end)))
    if ident:
        yield doc.candidate("job_id", ident[1], Span(*ident.span(1)), "upwork: address", EXACT)


def _notes(doc: Document) -> Iterator[Candidate]:
    """The site's phrases in a text of any other layout, outside the client's own description."""
    zone_of = zones(doc)
    yield from exported.read(doc)
    for client in (False, True):
        lines = [
            line
            for line in doc.lines
            if zone_of[line.index].client == client and not zone_of[line.index].prose and not zone_of[line.index].after
        ]
        yield from printed_lines.read(doc, lines, client=client, weight=LABELLED)
