"""Guru: the price behind its kind, the age with the last day beside it, the client's record below the post.

Fee: 9% of what is paid to a freelancer without a membership, less with one (its page on pricing). The client's block shows
what was spent and how many jobs were posted.

Example:
    Menu for a soup kitchen
    Posted 4 hours ago |Send before: Dec 12, 2026
    Send Proposal
    Fixed Price |$250 - $500
    Required freelancer location: Worldwide
    Two colors, one page, folded once.
    Skills: Menu Design, Typography
    About the Employer
    Ladle House
    United States
    $1,240 Total spent
    5 Jobs Posted
Facts:
    platform = "guru"
    title = "Menu for a soup kitchen"
    posted = "4 hours ago"
    deadline = "Dec 12, 2026"
    compensation_type = "fixed"
    compensation_min = 250
    compensation_max = 500
    job_location = "Worldwide"
    client_location = "United States"
    client_total_spent = 1240
    client_jobs_posted = 5
    skills = ["Menu Design", "Typography"]

Example:
    Books of a kite shop
    Posted yesterday |Send before: Jan 3, 2027
    Hourly |$15 - $20/hr
    Put the receipts in order.
Facts:
    title = "Books of a kite shop"
    compensation_type = "hourly"
    compensation_period = "hour"
    compensation_max = 20

Example:
    Poster for a fog museum
    Budget: $300
    https://www.guru.com/jobs/poster-for-a-fog-museum/2100077
Facts:
    platform = "guru"
    title = "Poster for a fog museum"
    compensation_max = 300
    url = "https://www.guru.com/jobs/poster-for-a-fog-museum/2100077"
"""

import re
from collections.abc import Iterator

from vault_tool.language.values.money import amount, monies, tidy
from vault_tool.language.values.places import is_country
from vault_tool.posting.read import money_fields
from vault_tool.posting.read.addresses import own_address
from vault_tool.posting.read.candidates import EXACT, Candidate
from vault_tool.posting.read.document import Document, Line
from vault_tool.posting.sites.site import Site, Sure
from vault_tool.text.edits import Span
from vault_tool.text.regex import Regex

ADDRESS = Regex(r"https?://(?:www\.)?guru\.com/(?:jobs|work)/[^\s<>()\[\]\"']{1,300}")
_POSTED = Regex(r"posted (?P<age>.{3,30}?)\s*\|\s*send before:\s*(?P<last>.{6,20})", re.IGNORECASE)
_KIND = Regex(r"(?P<kind>fixed price|hourly)\s*\|\s*(?P<pay>.{2,40})", re.IGNORECASE)
_SPENT = Regex(r"(\$[\d.,]+[km]?) total spent", re.IGNORECASE)
_JOBS = Regex(r"(\d{1,5}) jobs posted", re.IGNORECASE)
_RULE = Regex(r"required freelancer location:\s*(.{3,60})", re.IGNORECASE)
_CLIENT_LINES = 8
_SOURCE = "guru: job"


def recognize(doc: Document) -> Sure | None:
    """Its address, or the line with age and last day."""
    url = own_address(doc, ADDRESS)
    if url:
        return Sure(88, Span(*url.span()))
    aged = next((line for line in doc.lines[:60] if _POSTED.fullmatch(line.text)), None)
    return Sure(75, aged.span()) if aged else None


def read(doc: Document) -> Iterator[Candidate]:
    """What stands in lines of the site's own; the rest are common labels."""
    url = own_address(doc, ADDRESS)
    if url:
        yield doc.candidate("url", url[0], Span(*url.span()), "guru: address", EXACT)
    for line in doc.lines:
        if len(line.text) > 100:
            continue
        if aged := _POSTED.fullmatch(line.text):
            yield doc.candidate("posted", aged["age"], line.span(*aged.span("age")), _SOURCE, EXACT)
            yield doc.candidate("deadline", aged["last"], line.span(*aged.span("last")), _SOURCE, EXACT)
        elif kind := _KIND.fullmatch(line.text):
            yield from _pay(doc, line, kind)
        elif rule := _RULE.fullmatch(line.text):
            yield doc.candidate("job_location", rule[1], line.span(*rule.span(1)), _SOURCE, EXACT)
        elif line.low == "about the employer":
            yield from _client(doc, line.index + 1)


def _pay(doc: Document, line: Line, kind: re.Match[str]) -> Iterator[Candidate]:
    hourly = kind["kind"].lower() == "hourly"
    yield doc.candidate("compensation_type", "hourly" if hourly else "fixed", line.span(), _SOURCE, EXACT)
    for money in monies(kind["pay"])[:1]:
        for part in money_fields.money_parts(money, kind["pay"], kind_said=True):
            span = line.span(kind.start("pay") + part.start, kind.start("pay") + part.end)
            yield doc.candidate(part.key, part.value, span, _SOURCE, EXACT)


def _client(doc: Document, start: int) -> Iterator[Candidate]:
    for line in doc.lines[start : start + _CLIENT_LINES]:
        if is_country(line.text):
            yield doc.candidate("client_location", line.text, line.span(), _SOURCE, EXACT)
        elif (spent := _SPENT.fullmatch(line.text)) and (found := amount(spent[1])):
            yield doc.candidate("client_total_spent", tidy(found.value), line.span(*spent.span(1)), _SOURCE, EXACT)
        elif jobs := _JOBS.fullmatch(line.text):
            yield doc.candidate("client_jobs_posted", int(jobs[1]), line.span(*jobs.span(1)), _SOURCE, EXACT)


SITE = Site(
    name="guru",
    hosts=("guru.com",),
    address=ADDRESS,
    fee=0.09,
    shows=frozenset({"client_total_spent", "client_jobs_posted"}),
    recognize=recognize,
    read=read,
)
