"""LinkedIn's page of a job as it shows to somebody who is not signed in, copied line by line.

Example:
    Skip to main content
    Jobs
    Sign in
    Join now
    Ship's cook
    Tern Analytics Dublin, Ireland
    3 days ago
    12 applicants
    See who Tern Analytics has hired for this role
    Apply
    We count birds from a boat, and eat on it.
    Seniority level
    Entry level
    Similar jobs
    Deckhand
Facts:
    platform = "linkedin"
    title = "Ship's cook"
    client_company = "Tern Analytics"
    job_location = "Dublin, Ireland"
    posted = "3 days ago"
    proposals = "12 applicants"
    experience_level = "Entry level"
"""

import re
from collections.abc import Iterator

from vault_tool.posting.read import cardhead
from vault_tool.posting.read.candidates import EXACT, Candidate
from vault_tool.posting.read.document import Document, Line
from vault_tool.posting.sites.linkedin.one_line import AGE, APPLICANTS
from vault_tool.text.edits import Span
from vault_tool.text.regex import Regex

_HIRED = Regex(r"see who (?P<company>.{2,100}) has hired for this role", re.IGNORECASE)
_BELOW = Regex(r"similar jobs|people also viewed|referrals increase .*|get notified .*|more searches", re.IGNORECASE)
_FARTHEST, _HIGHEST = 60, 5
_SOURCE = "linkedin: page for guests"


def hired_line(doc: Document) -> Line | None:
    """ "See who Tern has hired for this role", which only this page says; None where it is another."""
    return next((line for line in doc.lines[2:_FARTHEST] if _HIRED.fullmatch(line.text)), None)


def _names(doc: Document, hired: Line) -> tuple[Line, Line, re.Match[str]] | None:
    """The lines of the title and of the company with its place, above the age."""
    said = _HIRED.fullmatch(hired.text)
    above = doc.lines[max(0, hired.index - _HIGHEST) : hired.index]
    where = next((line for line in above if said and line.text.startswith(said["company"])), None)
    if said is None or where is None or where.index == 0:
        return None
    return doc.lines[where.index - 1], where, said


def span(doc: Document, hired: Line) -> Span | None:
    """The post, from its title to where the page goes on with other jobs."""
    named = _names(doc, hired)
    if named is None:
        return None
    end = next((line.index for line in doc.lines[hired.index :] if _BELOW.fullmatch(line.text)), len(doc.lines))
    last = doc.lines[end - 1]
    return Span(named[0].start, last.start + len(last.raw))


def read(doc: Document, hired: Line) -> Iterator[Candidate]:
    """Title, company, place, age and applicants."""
    named = _names(doc, hired)
    if named is None:
        return
    title, where, said = named
    yield cardhead.text(doc, "title", title, _SOURCE, EXACT)
    company = said["company"]
    yield doc.candidate("client_company", company, where.span(0, len(company)), _SOURCE, EXACT)
    if place := where.text[len(company) :].strip(" ·,"):
        at = where.text.rindex(place)
        yield doc.candidate("job_location", place, where.span(at, at + len(place)), _SOURCE, EXACT)
    for line in doc.lines[where.index + 1 : hired.index]:
        if age := AGE.fullmatch(line.low):
            yield doc.candidate("posted", line.text, line.span(*age.span()), _SOURCE, EXACT)
        elif bids := APPLICANTS.fullmatch(line.text):
            yield doc.candidate("proposals", bids[0], line.span(*bids.span()), _SOURCE, EXACT)
