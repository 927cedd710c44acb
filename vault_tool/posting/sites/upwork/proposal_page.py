"""Upwork's "Submit a proposal" page: each value above its label, and many amounts that are not the job's.

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
"""

from collections.abc import Iterator

from vault_tool.language.values import dates
from vault_tool.posting.read.candidates import EXACT, Candidate
from vault_tool.posting.read.document import Document
from vault_tool.posting.read.labels import READERS
from vault_tool.posting.sites.upwork import printed_lines
from vault_tool.posting.sites.upwork.job_terms import pay
from vault_tool.text.regex import Regex

_SOURCE = "upwork: proposal page"
_ABOVE = {"experience level": "level", "project length": "duration"}
_POSTED = Regex(r"(?P<category>.{2,60}?) Posted (?P<day>\w{3,9} \d{1,2}, \d{4})")


def job_details(doc: Document) -> int | None:
    """The index of "Job details", where the job's own lines begin."""
    if not doc.words & {"submit a proposal", "proposal settings", "terms"}:
        return None
    return next((n for n, low in enumerate(doc.low[:-1]) if low == "job details"), None)


def read(doc: Document, start: int) -> Iterator[Candidate]:
    """Title, category, day and terms below "Job details"; the price of applying above it."""
    yield from printed_lines.read(doc, doc.lines[:start], client=False, weight=EXACT)
    title = doc.lines[start + 1]
    yield doc.candidate("title", title.text, title.span(), _SOURCE, EXACT)
    for line in doc.lines[start + 2 : start + 40]:
        posted = _POSTED.fullmatch(line.text)
        day = dates.read_date(posted["day"]) if posted else None
        above = doc.lines[line.index - 1]
        if posted and day:
            yield doc.candidate("category", posted["category"], line.span(*posted.span("category")), _SOURCE, EXACT)
            yield doc.candidate("posted_at", f"{day.iso}T00:00:00Z", line.span(*posted.span("day")), _SOURCE, EXACT)
        elif line.low in _ABOVE:
            for part in READERS[_ABOVE[line.low]](above.text):
                yield doc.candidate(part.key, part.value, above.span(part.start, part.end), _SOURCE, EXACT)
        elif line.low in ("fixed-price", "hourly range", "hourly", "budget"):
            hourly = line.low.startswith("hourly")
            yield doc.candidate("compensation_type", "hourly" if hourly else "fixed", line.span(), _SOURCE, EXACT)
            yield from pay(doc, above.text, above.span().start, hourly=hourly)
