"""Upwork: job pages, feed and search cards, RSS items, proposal pages, exporters' and people's own notes, 2018 to 2026."""

import re
from collections.abc import Iterator

from vault_tool.posting.candidates import EXACT, LABELLED, Candidate
from vault_tool.posting.document import Document
from vault_tool.posting.platforms.upwork import cards, page, phrases, proposal, rss
from vault_tool.posting.zones import zones
from vault_tool.text.edits import Span

NAME = "upwork"

JOB_URL = re.compile(
    r"https?://(?:www\.)?upwork\.com/(?:nx/)?(?:jobs|ab/proposals/job|freelance-jobs/apply|nx/find-work/[\w-]{1,30}/details|search/jobs/details|proposals/job|job|find-work/[\w-]{1,30}/details)"
    r"/[^\s<>()\[\]\"'|,;]{0,300}"
)
JOB_ID = re.compile(r"(?:~|%7E)(0[0-9][0-9a-f]{16,19})(?![0-9a-f])", re.IGNORECASE)


def recognise(doc: Document) -> tuple[int, Span] | None:
    """Its address, or a layout of its own."""
    url = JOB_URL.search(doc.text)
    if url:
        return 90, Span(*url.span())
    marks = rss.posted_on(doc)
    if marks is not None:
        return 80, doc.lines[marks].span()
    for at in cards.heads(doc)[:1]:
        return 80, doc.lines[at].span()
    client = page.client_heading(doc)
    if client is not None:
        return 70, doc.lines[client].span()
    if proposal.job_details(doc) is not None or page.is_page(doc):
        return 60, doc.lines[0].span()
    return _by_words(doc)


def _by_words(doc: Document) -> tuple[int, Span] | None:
    """The site's name, its "Connects", or two lines that only it prints."""
    site = re.search(r"\bupwork\b", doc.text[:20000], re.IGNORECASE)
    told = list(phrases.read(doc, doc.lines, client=False))
    if site and (told or site.start() < 400):
        return 40, Span(*site.span())
    distinct = {c.fact.key: c.fact.span for c in told if c.fact.key not in ("job_location", "proposals")}
    return (30, next(iter(distinct.values()))) if len(distinct) >= 2 else None


def read(doc: Document) -> Iterator[Candidate]:
    """Whatever the layout, its address and id; then the facts of the layout."""
    yield from _address(doc)
    mark = rss.posted_on(doc)
    details = proposal.job_details(doc)
    heads = cards.heads(doc)
    if mark is not None:
        yield from rss.read(doc, mark)
    elif details is not None:
        yield from proposal.read(doc, details)
    elif page.is_page(doc) and not (heads and page.client_heading(doc) is None):
        yield from page.read(doc)
    elif heads:
        yield from cards.read(
            doc, heads[0], cards.top(doc, heads[1], heads[0] + 1) if len(heads) > 1 else len(doc.lines)
        )
    else:
        yield from _notes(doc)


def _address(doc: Document) -> Iterator[Candidate]:
    url = JOB_URL.search(doc.text)
    if url:
        yield doc.candidate(
            "url",
            url[0].rstrip("."),
            Span(url.start(), url.start() + len(url[0].rstrip("."))),
            "upwork: address",
            EXACT,
        )
    ident = JOB_ID.search(doc.text, *(url.span() if url else (0, len(doc.text))))
    if ident:
        yield doc.candidate("job_id", ident[1], Span(*ident.span(1)), "upwork: address", EXACT)


def _notes(doc: Document) -> Iterator[Candidate]:
    """The site's phrases in a text of any other layout, outside the client's own description."""
    zone_of = zones(doc)
    for client in (False, True):
        lines = [
            line
            for line in doc.lines
            if zone_of[line.index].client == client and not zone_of[line.index].prose and not zone_of[line.index].after
        ]
        yield from phrases.read(doc, lines, client=client, weight=LABELLED)
