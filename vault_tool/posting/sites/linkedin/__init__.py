"""LinkedIn: a job's page copied as lines, its record, and the whole page run together on one line.

A board: employers advertise, and pay by contract. Nothing of a client's record is shown.

Example:
    Night Baker
    Crumb & Sons · Austin, TX
    2025/03/04
    Over 100 people clicked apply
    $21/hr
    On-site
    Full Time

    About the job

    We bake bread from ten to six.
Facts:
    platform = "linkedin"
    title = "Night Baker"
    client_company = "Crumb & Sons"
    job_location = "Austin, TX"
    posted_at = "2025-03-04T00:00:00Z"
    proposals = "Over 100 people clicked apply"
    compensation_type = "hourly"
    compensation_min = 21

Example:
    Harbour Pilot Nordhavn Shipping Bergen, Norway 2 weeks ago 47 applicants See who Nordhavn Shipping has hired for this role Apply Save Sign in to save Harbour Pilot at Nordhavn Shipping . Email or phone Password Seniority level Associate Employment type Full-time Job function Other Industries Maritime Referrals increase your chances
Facts:
    title = "Harbour Pilot"
    client_company = "Nordhavn Shipping"
    job_location = "Bergen, Norway"
    posted = "2 weeks ago"
    proposals = "47 applicants"
    experience_level = "Associate"

Example:
    Tern Analytics
    Survey Analyst
    Dublin, Ireland · 3 days ago · 12 applicants
    Hybrid
    Full-time
    About the job
    We count birds.
Facts:
    title = "Survey Analyst"
    client_company = "Tern Analytics"
    job_location = "Dublin, Ireland"
    posted = "3 days ago"
"""

import re
from collections.abc import Iterator, Sequence

from vault_tool.language.lead_ins import mail_words
from vault_tool.language.lead_ins.label_words import is_label
from vault_tool.posting.read import cardhead, listed_card, page_menu, remarks
from vault_tool.posting.read.addresses import own_address
from vault_tool.posting.read.candidates import EXACT, Candidate
from vault_tool.posting.read.document import Document, Line
from vault_tool.posting.sites.linkedin import guest_page, one_line
from vault_tool.posting.sites.linkedin.one_line import AGE, APPLICANTS, SIGN_IN
from vault_tool.posting.sites.site import Site, Sure
from vault_tool.text.edits import Span
from vault_tool.text.regex import Regex

ADDRESS = Regex(r"https?://(?:[a-z]{2,3}\.)?linkedin\.com/(?:comm/)?jobs/[^\s<>()\[\]\"']{1,400}")
_ABOUT_THE_JOB = "about the job"
_OPENS_THE_POST = (_ABOUT_THE_JOB, "job description")
"""The heading above the post itself, as the site prints it, and as mails and other pages do."""
_DAY = Regex(r"20\d\d[/-]\d\d[/-]\d\d")
_MARKS = Regex(r" [·•] ")
_COMPANY = Regex(r"(?P<company>[^·•]{2,100}?) [·•] (?P<place>[^·•]{2,80}?)(?= [·•] |$)")
_AGED = Regex(rf"(?:reposted )?{AGE.pattern}", re.IGNORECASE)
_BELOW = Regex(
    r"set alert for similar jobs|similar jobs|people also viewed|more jobs.{0,40}|see more jobs like this|looking for talent\?"
)
"""Where a page goes on with other jobs and its footer."""
_BETWEEN_POINTS = Regex(r"[^·\s](?:[^·]*[^·\s])?")
_FARTHEST = 250
_LONGEST_FACT = 200
_MENU = 3
"""So many lines above company and title are a menu or a list; fewer may be words of the post's own."""
_SOURCE = "linkedin: job page"


def recognize(doc: Document) -> Sure | None:
    """Its address, its sign-in words, or "About the job" below a company and a place."""
    url = own_address(doc, ADDRESS)
    if url:
        return Sure(88, Span(*url.span()))
    if hired := guest_page.hired_line(doc):
        return Sure(85, hired.span())
    if doc.lines[0].text[:4000].find("LinkedIn") >= 0 or SIGN_IN.search(doc.lines[0].text):
        return Sure(60, doc.lines[0].span(0, 80))
    for line in doc.lines[:14]:
        if len(line.text) < 80 and APPLICANTS.search(line.text):
            return Sure(75, line.span())
    below = _age_line(doc)
    if below and APPLICANTS.search(below.text):
        return Sure(75, below.span())
    about = next((line for line in doc.lines[2:12] if line.low == _ABOUT_THE_JOB), None)
    if about is None:
        return None
    between = doc.lines[1 : about.index]
    is_head = len(between) == 1 or any(map(_is_term, between))
    return Sure(55, about.span()) if is_head and not any(map(_is_label, between)) else None


def read(doc: Document) -> Iterator[Candidate]:
    """The lines above "About the job"; a page on one line by the words that LinkedIn itself puts between."""
    url = own_address(doc, ADDRESS)
    if url:
        yield doc.candidate("url", url[0], Span(*url.span()), "linkedin: address", EXACT)
    if listed_card.is_card(doc):
        return
    if hired := guest_page.hired_line(doc):
        yield from guest_page.read(doc, hired)
        return
    if SIGN_IN.search(doc.lines[0].text):
        yield from one_line.read(doc, doc.lines[0])
        return
    about = next((line.index for line in doc.lines[:20] if line.low in _OPENS_THE_POST), min(len(doc.lines), 8))
    labeled = any(line.label.field == "company" and not line.label.whole for line in doc.lines[:about])
    head = _without_remark(doc.lines[max(page_menu.end(doc), remarks.end(doc)) : about])
    if not head or labeled:  # somebody's own list of what a page says
        return
    yield from _names(doc, head)
    for line in head[1:]:
        yield from _fact(doc, line)


def posts(doc: Document) -> Sequence[Span]:
    """The opened job of a page that shows menus or a list of others above it, or more jobs below."""
    if (hired := guest_page.hired_line(doc)) and (own := guest_page.span(doc, hired)):
        return (own,)
    at = _age_line(doc)
    if at is None:
        return _above_others(doc)
    if any(line.heading for line in doc.lines[: at.index]):
        return ()
    first = at.index - (1 if len(_cells(at)) > 2 and not _is_age(_cells(at)[1]) else 2)
    while first > 0 and mail_words.is_link(doc.lines[first].text):
        first -= 1
    end = next((line.index for line in doc.lines[at.index :] if _BELOW.fullmatch(line.low)), len(doc.lines))
    if first < _MENU and end == len(doc.lines):
        return ()
    last = doc.lines[end - 1]
    return (Span(doc.lines[max(0, first)].start, last.start + len(last.raw)),)


def _above_others(doc: Document) -> Sequence[Span]:
    """A page that names its own address, up to where it goes on with other jobs."""
    end = next((line.index for line in doc.lines if _BELOW.fullmatch(line.low)), 0)
    if end < 3 or not own_address(doc, ADDRESS):
        return ()
    last = doc.lines[end - 1]
    return (Span(0, last.start + len(last.raw)),)


def _age_line(doc: Document) -> Line | None:
    """ "Bergen, Norway · 3 days ago · 12 applicants": the line below the name of a job that is open."""
    for line in doc.lines[2:_FARTHEST]:
        if _MARKS.search(line.text) and len(line.text) < 160 and any(map(_is_age, _cells(line)[1:])):
            return line
    return None


def _cells(line: Line) -> list[str]:
    return [cell.strip() for cell in _MARKS.split(line.text)]


def _is_term(line: Line) -> bool:
    """Whether a line is what LinkedIn prints between the names and the post: cells with a mark between, a day, the work."""
    return (
        bool(_MARKS.search(line.text) or _DAY.fullmatch(line.text))
        or mail_words.is_badge(line.text)
        or cardhead.is_pay(line.text)
    )


def _is_age(cell: str) -> bool:
    return _AGED.fullmatch(cell) is not None


def _without_remark(lines: Sequence[Line]) -> list[Line]:
    """The lines of a head that are no address, button or labeled value; a remark that stands above the post's address,
    in a paragraph of their own, is somebody's own."""
    link = next((n for n, line in enumerate(lines[:4]) if ADDRESS.search(line.text) and "](" not in line.raw), None)
    if (
        link is not None
        and len(lines) > link + 2
        and lines[link + 1].gap
        and not any(line.gap for line in lines[1 : link + 1])
    ):
        lines = lines[link + 1 :]
    end = next((n for n, line in enumerate(lines) if n and _is_label(line)), len(lines))
    told = (line for line in lines[:end] if not ADDRESS.search(line.text))
    told = (line for line in told if not (mail_words.is_link(line.text) or mail_words.is_header(line.text)))
    return [line for line in told if line.label.whole or line.label.field in (None, "title")]


def _is_label(line: Line) -> bool:
    """Whether a line is nothing but a label, as pages print them above their values."""
    return line.label.whole and is_label(line.text)


def _names(doc: Document, head: list[Line]) -> Iterator[Candidate]:
    """Title, then "Company · Place"; or company, title, then "Place · age · applicants"; or title, then company."""
    n = next((n for n, line in enumerate(head[1:4], start=1) if len(_cells(line)) > 1), 0)
    if not n:
        return _without_marks(doc, head)
    if n > 1 and _is_age(_cells(head[n])[1]):
        return _above_age(doc, head[n - 2], head[n - 1], head[n])
    return _above_company(doc, head[n - 1], head[n])


def _above_age(doc: Document, company: Line, title: Line, below: Line) -> Iterator[Candidate]:
    place = _cells(below)[0]
    yield cardhead.text(doc, "title", title, _SOURCE, EXACT)
    yield cardhead.text(doc, "client_company", company, _SOURCE, EXACT)
    yield doc.candidate("job_location", place, below.span(0, len(place)), _SOURCE, EXACT)


def _above_company(doc: Document, title: Line, below: Line) -> Iterator[Candidate]:
    yield cardhead.text(doc, "title", title, _SOURCE, EXACT)
    if found := _COMPANY.match(below.text):
        yield doc.candidate("client_company", found["company"], below.span(*found.span("company")), _SOURCE, EXACT)
        yield doc.candidate("job_location", found["place"], below.span(*found.span("place")), _SOURCE, EXACT)


def _without_marks(doc: Document, head: list[Line]) -> Iterator[Candidate]:
    """Title, company and place a line each; the company only where no pay, day or place stands there."""
    title, *below = head[:3]
    yield cardhead.text(doc, "title", title, _SOURCE, EXACT)
    if not below or _says_no_company(below[0].text):
        return
    yield cardhead.text(doc, "client_company", below[0], _SOURCE, EXACT)
    for line in below[1:]:
        if cardhead.is_place(line.text):
            yield cardhead.text(doc, "job_location", line, _SOURCE, EXACT)


def _says_no_company(words: str) -> bool:
    return cardhead.is_pay(words) or _DAY.fullmatch(words) is not None or cardhead.is_place(words)


def _fact(doc: Document, line: Line) -> Iterator[Candidate]:
    """Day, pay, age and applicants, where a line says nothing else or has them between marks."""
    if len(line.text) > _LONGEST_FACT:
        return
    if _DAY.fullmatch(line.text):
        yield doc.candidate("posted_at", f"{line.text.replace('/', '-')}T00:00:00Z", line.span(), _SOURCE, EXACT)
    elif cardhead.is_pay(line.text):
        yield from cardhead.pay(doc, line, _SOURCE, EXACT)
    if (aged := AGE.match(line.text)) and (bids := APPLICANTS.fullmatch(line.text, aged.end() + 1)):
        yield doc.candidate("posted", aged[1], line.span(*aged.span(1)), _SOURCE, EXACT)
        yield doc.candidate("proposals", bids[0], line.span(*bids.span()), _SOURCE, EXACT)
    for cell in _BETWEEN_POINTS.finditer(line.text):
        if bids := APPLICANTS.fullmatch(line.text, *cell.span()):
            yield doc.candidate("proposals", bids[0], line.span(*bids.span()), _SOURCE, EXACT)
        elif aged := _AGED.fullmatch(line.text, *cell.span()):
            yield doc.candidate("posted", aged[1], line.span(*aged.span(1)), _SOURCE, EXACT)


SITE = Site(
    name="linkedin",
    hosts=("linkedin.com",),
    address=ADDRESS,
    one_job=Regex(r"(?:/jobs/view/(?:[^/?#\s]{1,200}-)?|[?&]currentjobid=)(\d{6,20})", re.IGNORECASE),
    is_board=True,
    recognize=recognize,
    read=read,
    posts=posts,
)
