"""Reads Upwork's job page, copied whole or in part, logged in or not: block by block.

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
"""

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from vault_tool.language.values.places import is_country
from vault_tool.posting.read import labeled
from vault_tool.posting.read.candidates import EXACT, LABELED, LOOSE, Candidate
from vault_tool.posting.read.document import Document, Line
from vault_tool.posting.read.labels import READERS
from vault_tool.posting.read.post_parts import FACTS
from vault_tool.posting.sites.upwork import client_block, job_terms, page_blocks, printed_lines
from vault_tool.posting.sites.upwork.skills import skill_list
from vault_tool.text.regex import Regex

_SOURCE = "upwork: job page"
_SKILL_NOISE = Regex(
    r"mandatory skills|nice-to-have skills|preferred qualifications|tools|skills and expertise|\+\s?\d+ more|show more"
    r"|skip skills|next skills.*|other",
    re.IGNORECASE,
)
_BELOW_SKILLS = Regex(r"preferred qualifications|activity on this job|.{1,40}:|job success score.*|about the client")
_LABELS = {
    "proposals": "proposals", "last viewed by client": "last_viewed", "interviewing": "interviewing", "hires": "client_hires",
    "invites sent": "invites_sent", "unanswered invites": "unanswered_invites", "project type": "project_type",
    "english level": "english_level", "talent type": "talent_type", "location": "location",
}  # fmt: skip
_NOT_IN_PROSE = frozenset(("location", "client_hires", "proposals", "interviewing"))
"""Labels that clients write themselves, of something else."""
_PROJECT_TYPE = Regex(r"project type:\s*(.{3,40})", re.IGNORECASE)
_TO_HIRE = Regex(r"contract-to-hire(?: opportunity)?")
_LONGEST_LABELED, _LONGEST_BELOW = 120, 60


def read(doc: Document) -> Iterator[Candidate]:
    """The facts of a job page: of the title, of what stands above the skills, of what stands below, of the client."""
    page = page_blocks.page(doc)
    yield from _title(doc)
    yield from job_terms.stacked(doc, page.upper)
    yield from _labels(doc, page.upper, LOOSE if page.described else EXACT, prose=page.described)
    yield from _skills(doc, page.skills)
    yield from _labels(doc, page.lower, EXACT)
    yield from printed_lines.read(doc, page.around, client=False, weight=EXACT)
    yield from _project_type(doc, page.upper)
    yield from labeled.pairs(doc, page.around, FACTS, "upwork", LABELED)
    yield from client_block.read(doc, page.client)


def _title(doc: Document) -> Iterator[Candidate]:
    """The title, the age below it, and the place below that."""
    at, posted = page_blocks.title_line(doc), page_blocks.posted_line(doc)
    if posted is not None:
        yield from _value(doc, "posted", doc.lines[posted], len("posted "), EXACT)
    if at is None:
        return
    yield doc.candidate("title", doc.lines[at].text, doc.lines[at].span(), _SOURCE, EXACT)
    place = next((line for line in page_blocks.place_lines(doc) if is_country(line.text)), None)
    if place:
        yield doc.candidate("job_location", place.text, place.span(), _SOURCE, EXACT)


def _labels(doc: Document, lines: Sequence[Line], weight: int, *, prose: bool = False) -> Iterator[Candidate]:
    """Labels of the page with the value behind them or on the next line; `prose` says that a description is among them."""
    for line, below in zip_longest(lines, lines[1:]):
        label, colon, rest = line.text.partition(":")
        field = _LABELS.get(label.strip().lower()) if colon and len(line.text) <= _LONGEST_LABELED else None
        if not field or (prose and field in _NOT_IN_PROSE):
            continue
        if rest.strip():
            yield from _value(doc, field, line, len(label) + 1 + len(rest) - len(rest.lstrip()), weight)
        elif below and len(below.text) <= _LONGEST_BELOW:
            yield from _value(doc, field, below, 0, weight)


def _value(doc: Document, field: str, line: Line, start: int, weight: int) -> Iterator[Candidate]:
    """What the reader of a field finds in a line from `start` on."""
    for part in READERS[field](line.text[start:]):
        yield doc.candidate(part.key, part.value, line.span(start + part.start, start + part.end), _SOURCE, weight)


def _project_type(doc: Document, lines: Sequence[Line]) -> Iterator[Candidate]:
    """ "Complex project" above "Project Type", and "Project Type:One-time project"."""
    for line in lines:
        if _TO_HIRE.fullmatch(line.low):
            yield doc.candidate("contract_to_hire", True, line.span(), _SOURCE, EXACT)
    for line in reversed(lines):
        if line.low == "project type" and line.index:
            above = doc.lines[line.index - 1]
            yield doc.candidate("project_type", above.text, above.span(), _SOURCE, EXACT)
            return
        if match := _PROJECT_TYPE.fullmatch(line.text):
            yield doc.candidate("project_type", match[1], line.span(*match.span(1)), _SOURCE, EXACT)
            return


def _skills(doc: Document, lines: Sequence[Line]) -> Iterator[Candidate]:
    """The names under "Skills and Expertise", in whatever groups, until the next heading."""
    end = next((n for n, line in enumerate(lines) if _BELOW_SKILLS.fullmatch(line.low)), len(lines))
    names = {line.low: line for line in lines[:end] if not _SKILL_NOISE.fullmatch(line.text)}
    yield from skill_list(doc, list(names.values()))
