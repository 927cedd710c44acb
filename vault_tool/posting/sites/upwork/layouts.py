"""Which of Upwork's layouts a text has, and so which reader reads it."""

import re
from collections.abc import Iterator

from vault_tool.posting.read.addresses import only_address, own_address
from vault_tool.posting.read.candidates import EXACT, LABELED, Candidate
from vault_tool.posting.read.document import Document
from vault_tool.posting.read.post_parts import zones
from vault_tool.posting.sites.site import Sure
from vault_tool.posting.sites.upwork import (
    card_blocks,
    cards,
    exported,
    job_page,
    page_blocks,
    printed_lines,
    proposal_page,
    rss,
)
from vault_tool.posting.sites.upwork.ids import ADDRESS, JOB_ID
from vault_tool.text.edits import Span
from vault_tool.text.regex import Regex

_OWN_FACTS = Regex(r"payment method (?:not )?verified|% hire rate|total spent$|\d hires?, \d|avg hourly rate paid")


def recognize(doc: Document) -> Sure | None:
    """Its address, or a layout of its own, which tells more than the address of another site inside."""
    url = own_address(doc, ADDRESS)
    if url:
        return Sure(90, Span(*url.span()))
    marks = rss.posted_on(doc)
    if marks is not None:
        return Sure(95, doc.lines[marks].span())
    for at in card_blocks.heads(doc)[:1]:
        return Sure(95, doc.lines[at].span())
    client = page_blocks.client_heading(doc)
    if client is not None:
        sure = any(_OWN_FACTS.search(low) for low in doc.low[client + 1 : client + 24] if len(low) < 60)
        return Sure(95 if sure else 70, doc.lines[client].span())
    if proposal_page.job_details(doc) is not None or page_blocks.is_page(doc):
        return Sure(60, doc.lines[0].span())
    return _by_words(doc)


def _by_words(doc: Document) -> Sure | None:
    """The site's name, its "Connects", or two lines that only it prints."""
    site = re.search(r"\bupwork\b", doc.text[:20000], re.IGNORECASE)
    told = list(printed_lines.read(doc, doc.lines, client=False))
    if site and (told or site.start() < 400):
        return Sure(40, Span(*site.span()))
    rule = next((c.fact.span for c in told if c.fact.key == "job_location" and "located" in c.fact.quote), None)
    distinct = {c.fact.key: c.fact.span for c in told if c.fact.key not in ("job_location", "proposals")}
    if rule or len(distinct) >= 2:
        return Sure(30, rule or next(iter(distinct.values())))
    return None


def read(doc: Document) -> Iterator[Candidate]:
    """Whatever the layout, its address and id; then the facts of the layout."""
    yield from _address(doc)
    mark = rss.posted_on(doc)
    details = proposal_page.job_details(doc)
    heads = card_blocks.heads(doc)
    if mark is not None:
        yield from rss.read(doc, mark)
    elif details is not None:
        yield from proposal_page.read(doc, details)
    elif page_blocks.is_page(doc) and not (heads and page_blocks.client_heading(doc) is None):
        yield from job_page.read(doc)
    elif heads:
        yield from cards.read(
            doc, heads[0], card_blocks.top(doc, heads[1], heads[0] + 1) if len(heads) > 1 else len(doc.lines)
        )
    else:
        yield from _notes(doc)


def labels_too(doc: Document) -> bool:
    """Common labels count only in people's own notes; the site's layouts have theirs, and prose that looks like some."""
    return (
        rss.posted_on(doc) is None
        and proposal_page.job_details(doc) is None
        and not card_blocks.heads(doc)
        and not page_blocks.is_page(doc)
    )


def _address(doc: Document) -> Iterator[Candidate]:
    end = page_blocks.end_of_job(doc)
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
        yield from printed_lines.read(doc, lines, client=client, weight=LABELED)
