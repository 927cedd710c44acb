"""Upwork's job page, copied whole or in part, logged in or not.

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
from functools import lru_cache

from vault_tool.language.money import tidy
from vault_tool.language.places import is_country, without_clock
from vault_tool.posting.read import labelled
from vault_tool.posting.read.blocks import CLIENT, FACTS
from vault_tool.posting.read.candidates import EXACT, LABELLED, LOOSE, Candidate
from vault_tool.posting.read.document import Document, Line
from vault_tool.posting.read.fields import Part
from vault_tool.posting.read.labels import READERS
from vault_tool.posting.sites.upwork import printed_lines, terms
from vault_tool.posting.sites.upwork.cards import skill_list
from vault_tool.text.edits import Span

_SOURCE = "upwork: job page"
_END = re.compile(
    r"client'?s recent history.*|client’s recent history.*|explore similar jobs.*|other open jobs by this client.*|footer navigation|jobs in progress.*|how it works|similar jobs.*"
)
_SKILL_NOISE = re.compile(
    r"mandatory skills|nice-to-have skills|preferred qualifications|tools|skills and expertise|\+\s?\d+ more|show more|skip skills|next skills.*|other",
    re.IGNORECASE,
)
_LABELS = {
    "proposals": "proposals", "last viewed by client": "last_viewed", "interviewing": "interviewing", "hires": "client_hires",
    "invites sent": "invites_sent", "unanswered invites": "unanswered_invites", "project type": "project_type",
    "english level": "english_level", "talent type": "talent_type", "location": "location",
}  # fmt: skip
_BELOW = {
    "experience level": "level",
    "project length": "duration",
    "duration": "duration",
    "project type": "project_type",
}
_POSTED = re.compile(r"posted (?:on )?(?:\d|an? |yesterday|last |just |[a-z]{3} \d).{0,30}")
_ABOVE_SUMMARY = re.compile(
    r"worldwide|only freelancers .*|u\.?s\.? .*only|.{0,60}needs to hire.*|specialized profiles.*|featured job"
)
_INDUSTRY = re.compile(r"[A-Z][\w&,'’/ -]{2,50}")
_CLOCK_ONLY = re.compile(r"\d{1,2}:\d{2}\s?(?:am|pm)?")


@lru_cache(maxsize=2)
def client_heading(doc: Document) -> int | None:
    """The index of "About the client", the last one that the site's own client lines follow."""
    marks = [n for n, low in enumerate(doc.low) if low.rstrip(" :") == "about the client"]
    real = [n for n in marks if any(_is_client_line(low) for low in doc.low[n + 1 : n + 12])]
    return real[-1] if real else None


def _is_client_line(low: str) -> bool:
    return bool(
        re.fullmatch(
            r"member since .{4,20}|payment (?:method )?\S*verified|\$[\d.,]+[km]?\+? total spent|[\d,]+ jobs? posted|[\d,]+ hires?, [\d,]+ active",
            low,
        )
    )


@lru_cache(maxsize=2)
def is_page(doc: Document) -> bool:
    """Whether the text has a job page's own headings or client lines."""
    if client_heading(doc) is not None:
        return True
    words = doc.words
    return (
        len(
            words
            & {
                "skills and expertise",
                "activity on this job",
                "summary",
                "fixed-price",
                "hourly",
                "unanswered invites",
                "experience level",
            }
        )
        >= 3
    )


@lru_cache(maxsize=2)
def end_of_job(doc: Document) -> int:
    """Where in the text the client's history, similar jobs or the footer begin."""
    return next(
        (line.start for line in doc.lines[4:] if len(line.text) < 60 and _END.fullmatch(line.low)), len(doc.text)
    )


def read(doc: Document) -> Iterator[Candidate]:
    """The facts of a job page: the job's own part first, then activity, then the client's block up to the history."""
    low = doc.low
    client = client_heading(doc)
    end = next(
        (n for n in range(client or 0, len(low)) if _END.fullmatch(low[n]) and (client is not None or n > 3)), len(low)
    )
    job_end = client if client is not None else end
    activity = _last(low, "activity on this job", job_end)
    skills = _last(low, "skills and expertise", activity if activity is not None else job_end)
    summary = summary_heading(doc)
    yield from _title(doc, summary)
    upper = doc.lines[: skills if skills is not None else (activity if activity is not None else job_end)]
    yield from terms.stacked(doc, upper)
    yield from _labels(doc, upper, weight=EXACT if summary is None else LOOSE, prose=summary is not None)
    if skills is not None:
        yield from _skills(doc, doc.lines[skills + 1 : activity if activity is not None else job_end])
        yield from _labels(doc, doc.lines[skills + 1 : job_end], weight=EXACT)
    elif activity is not None:
        yield from _labels(doc, doc.lines[activity:job_end], weight=EXACT)
    head = doc.lines[: (summary if summary is not None else 0) + 1]
    tail = doc.lines[skills if skills is not None else (activity if activity is not None else (summary or 0)) : job_end]
    yield from printed_lines.read(doc, [*head, *tail], client=False, weight=EXACT)
    yield from _project_type(doc, upper)
    yield from labelled.pairs(doc, [*head, *tail], FACTS, "upwork", LABELLED)
    if client is not None:
        yield from _client(doc, doc.lines[client + 1 : end])


def _last(low: Sequence[str], words: str, end: int) -> int | None:
    return next((n for n in range(end - 1, -1, -1) if low[n].rstrip(" :") == words), None)


@lru_cache(maxsize=2)
def summary_heading(doc: Document) -> int | None:
    """The index of "Summary", above the client's own description."""
    client = client_heading(doc)
    return next((n for n, low in enumerate(doc.low[:client]) if low.rstrip(":") == "summary"), None)


def posted_line(doc: Document, summary: int | None) -> int | None:
    """The index of "Posted 3 hours ago", below the title."""
    limit = summary if summary is not None else min(len(doc.lines), 30)
    return next((n for n in range(1, limit) if _POSTED.fullmatch(doc.low[n])), None)


def title_line(doc: Document, summary: int | None) -> int | None:
    """The index of the title: above "Posted …", else above the place and "Summary"; None where neither is there."""
    posted = posted_line(doc, summary)
    if posted is not None:
        return posted - 1
    if not summary:
        return None
    at = summary - 1
    while at > 0 and _ABOVE_SUMMARY.fullmatch(doc.low[at]):
        at -= 1
    return at


def _title(doc: Document, summary: int | None) -> Iterator[Candidate]:
    """The title, the age below it, and the place below that."""
    at, posted = title_line(doc, summary), posted_line(doc, summary)
    if posted is not None:
        line = doc.lines[posted]
        yield from _parts(doc, "posted", line, 7, READERS["posted"](line.text[7:]))
    if at is None:
        return
    yield doc.candidate("title", doc.lines[at].text, doc.lines[at].span(), _SOURCE, EXACT)
    limit = summary if summary is not None else min(len(doc.lines), 30)
    if posted is not None and posted + 1 < limit:
        yield from _place(doc, doc.lines[posted + 1 : posted + 3])


def _place(doc: Document, lines: Sequence[Line]) -> Iterator[Candidate]:
    for line in lines:
        if is_country(line.text):
            yield doc.candidate("job_location", line.text, line.span(), _SOURCE, EXACT)
            return


def _labels(doc: Document, lines: Sequence[Line], *, weight: int, prose: bool = False) -> Iterator[Candidate]:
    """Labels of the page with the value behind them or on the next line, and values with their label below."""
    for place, line in enumerate(lines):
        if len(line.text) > 120:
            continue
        label, colon, rest = line.text.partition(":")
        field = _LABELS.get(label.strip().lower()) if colon else None
        if field and not (prose and field in ("location", "client_hires", "proposals", "interviewing")):
            if rest.strip():
                start = len(label) + 1 + len(rest) - len(rest.lstrip())
                yield from _parts(doc, field, line, start, READERS[field](rest.strip()), weight)
            elif place + 1 < len(lines) and len(lines[place + 1].text) <= 60:
                yield from _parts(doc, field, lines[place + 1], 0, READERS[field](lines[place + 1].text), weight)


def _project_type(doc: Document, lines: Sequence[Line]) -> Iterator[Candidate]:
    """ "Complex project" above "Project Type", and "Project Type:One-time project"."""
    for line in reversed(lines):
        if line.low == "project type" and line.index:
            above = doc.lines[line.index - 1]
            yield doc.candidate("project_type", above.text, above.span(), _SOURCE, EXACT)
            return
        match = re.fullmatch(r"project type:\s*(.{3,40})", line.text, re.IGNORECASE)
        if match:
            yield doc.candidate("project_type", match[1], line.span(*match.span(1)), _SOURCE, EXACT)
            return
    for line in lines:
        if re.fullmatch(r"contract-to-hire(?: opportunity)?", line.low):
            yield doc.candidate("contract_to_hire", True, line.span(), _SOURCE, EXACT)


def _skills(doc: Document, lines: Sequence[Line]) -> Iterator[Candidate]:
    """The names under "Skills and Expertise", in whatever groups, until the next heading."""
    names: list[Line] = []
    for line in lines:
        if re.fullmatch(
            r"preferred qualifications|activity on this job|.{1,40}:|job success score.*|about the client", line.low
        ):
            break
        if not _SKILL_NOISE.fullmatch(line.text):
            names.append(line)
    unique = list({line.low: line for line in names}.values())
    yield from skill_list(doc, unique)


def _parts(
    doc: Document, _field: str, line: Line, start: int, parts: Iterator[Part], weight: int = EXACT
) -> Iterator[Candidate]:
    for part in parts:
        yield doc.candidate(part.key, part.value, line.span(start + part.start, start + part.end), _SOURCE, weight)


def _client(doc: Document, lines: Sequence[Line]) -> Iterator[Candidate]:
    """The client's block: phrases, and by their place the country, city and industry, which have no label."""
    yield from printed_lines.read(doc, lines, client=True, weight=EXACT)
    yield from labelled.pairs(doc, lines, CLIENT, "upwork", LABELLED)
    yield from _reviews_first(doc, lines)
    place = next((n for n, line in enumerate(lines) if is_country(without_clock(line.text))), None)
    if place is None:
        place = _unlabelled(lines)
    if place is not None:
        yield from _location(doc, lines, place)
    for n, line in enumerate(lines):
        after_facts = n > 0 and any(
            re.search(r"spent$|active$|hours?$|rate paid$|open jobs?$|hire rate$|posted$", below.low)
            for below in lines[max(0, n - 1) : n]
        )
        if after_facts and _INDUSTRY.fullmatch(line.text) and not _known(line) and not is_country(line.text):
            yield doc.candidate("client_industry", line.text, line.span(), _SOURCE, EXACT)
            return


def _reviews_first(doc: Document, lines: Sequence[Line]) -> Iterator[Candidate]:
    """ "4.93 of 2 reviews" says the rating more exactly than the "4.9" above it."""
    for line in lines:
        match = re.fullmatch(r"([0-5]\.\d{1,2}) of [\d,]+ reviews?", line.low)
        if match and float(match[1]):
            yield doc.candidate("client_rating", tidy(float(match[1])), line.span(*match.span(1)), _SOURCE, EXACT + 1)


def _known(line: Line) -> bool:
    low = line.low
    return bool(
        re.fullmatch(
            r"member since.*|.*\d.*|payment .*|phone .*|rating .*|individual client|.*company.*|job link|copy link|verified|unverified",
            low,
        )
        or line.text.startswith("http")
    )


def _unlabelled(lines: Sequence[Line]) -> int | None:
    """The first line that is no known phrase, before the first fact with a number: a country we do not know by name."""
    for n, line in enumerate(lines[:8]):
        if ":" in line.text or re.search(r"jobs? posted|hire rate|total spent|member since", line.low):
            return None
        if not _known(line) and len(line.text) < 60:
            return n
    return None


def _location(doc: Document, lines: Sequence[Line], place: int) -> Iterator[Candidate]:
    """The country, and the city on the next line, which has the local time run into it."""
    line = lines[place]
    country = without_clock(line.text)
    below = lines[place + 1] if place + 1 < len(lines) else None
    city = without_clock(below.text) if below else ""
    stats_follow = place + 2 < len(lines) and re.search(r"jobs? posted|hire rate", lines[place + 2].low)
    has_clock = below is not None and city != below.text
    if (
        below
        and city
        and not _CLOCK_ONLY.fullmatch(below.low)
        and (has_clock or stats_follow)
        and not _known(_cut(below, city))
    ):
        span = Span(line.span().start, below.span(0, len(city)).end)
        yield doc.candidate("client_location", f"{city}, {country}", span, _SOURCE, EXACT)
    else:
        yield doc.candidate("client_location", country, line.span(0, len(country)), _SOURCE, EXACT)


def _cut(line: Line, words: str) -> Line:
    return Line(
        line.index, line.start, line.raw, words, words.lower(), line.heading, line.bullet, line.gap, line.pieces
    )
