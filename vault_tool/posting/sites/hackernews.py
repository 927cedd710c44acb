"""Hacker News "Who is hiring?": one line of cells between bars, in any order, then words.

A board: employers advertise, and pay by contract. Nothing of a client's record is shown.

Example:
    Fernweh Maps (https://fernweh.example) | Backend Engineer | Graz, Austria | ONSITE, full-time | EUR 60-70k

    We draw hiking maps.
Facts:
    platform = "hackernews"
    title = "Backend Engineer"
    client_company = "Fernweh Maps"
    job_location = "Graz, Austria"
    compensation_min = 60000
    compensation_max = 70000
    currency = "EUR"

Example:
    Pelican Post | London, UK | Senior Designer, Data Scientist | REMOTE (EU) | https://pelican.example/jobs

    Letters by bird.
Facts:
    title = "Senior Designer, Data Scientist"
    client_company = "Pelican Post"
    job_location = "London, UK"

Example:
    Anthill Robotics | Full-time | Onsite | Boston, MA

    Small robots, many of them.
Facts:
    title = "Anthill Robotics | Full-time | Onsite | Boston, MA"
    client_company = "Anthill Robotics"
    job_location = "Boston, MA"
"""

import re
from collections.abc import Iterator, Sequence

from vault_tool.language.values.money import monies
from vault_tool.posting.read import money_fields
from vault_tool.posting.read.addresses import own_address
from vault_tool.posting.read.candidates import EXACT, LABELLED, Candidate
from vault_tool.posting.read.cardhead import is_place
from vault_tool.posting.read.document import Document, Line
from vault_tool.posting.sites.site import Site, Sure
from vault_tool.text.edits import Span

ADDRESS = re.compile(r"https?://news\.ycombinator\.com/item\?id=(\d+)")
_LINK = re.compile(
    r"https?://\S+|(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:com|io|net|org|co|ai|me|fr|de|uk|jobs)(?:/\S*)?", re.IGNORECASE
)
_COMMENT = re.compile(r"[\w-]{2,20} (?:\d+ \w+ ago|on \w+ \d+, \d{4})\b.*\[[-–−\d+ more]+\].*")
_TERMS = re.compile(
    r"\b(?:remote|on-?site|full[- ]?time|part[- ]?time|contract(?:or)?s?|permanent|interns?(?:hips?)?|visa|h1b|relocation|equity|salary|benefits|freelance|hybrid|fill-time)\b",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"\b(?:engineer(?:s|ing)?|developers?|devs?|designers?|managers?|scientists?|analysts?|architects?|lead|director|devops|sre|administrators?|programmers?|head of|vp|cto|"
    r"researchers?|writers?|marketers?|executives?|experts?|advocates?|consultants?|full[- ]?stack|back[- ]?end|front[- ]?end|mobile|ios|android|product|sales|qa|sdet|"
    r"(?:multiple|various|engineering|several|all|many) (?:positions|roles)|positions|roles|specialists?|recruiters?|data|machine learning|ux|ui|hackers?|growth|web)\b",
    re.IGNORECASE,
)
_STRONG_ROLE = re.compile(
    r"\b(?:engineer|developer|designer|manager|scientist|analyst|architect|director|administrator|programmer|executive|expert|advocate|consultant|lead|position|role|head of)s?\b",
    re.IGNORECASE,
)
_FIRM = re.compile(r"\b(?:inc|llc|l\.l\.c|ltd|gmbh|ag|corp|s\.a|b\.v|plc)\b\.?$", re.IGNORECASE)
_TECH = re.compile(
    r"\b(?:java(?:script)?|python|ruby|rails|react|node(?:\.?js)?|scala|golang|rust|aws|kotlin|typescript|php)\b",
    re.IGNORECASE,
)
_NO_OFFER = re.compile(r"(?:hourly|fixed|client)\b")
"""What begins a line of facts between bars on another site."""
_SOURCE = "hackernews: first line"


def recognize(doc: Document) -> Sure | None:
    """Its address, or a first line of three cells or more of which one says remote, on site, full-time or the like."""
    url = own_address(doc, ADDRESS)
    if url:
        return Sure(86, Span(*url.span()))
    line = doc.lines[0]
    cells = list(_cells(line))
    told = (
        len(line.text) < 400
        and len(cells) >= 3
        and any(_TERMS.search(line.text[a:b]) or _LINK.search(line.text[a:b]) for a, b in cells)
    )
    if not told or _NO_OFFER.match(line.low):
        return None
    return Sure(87 if len(cells) >= 4 else 45, line.span())


def posts(doc: Document) -> Sequence[Span]:
    """The comments of a thread copied with their "name 3 hours ago | parent | next [–]" lines, which no post needs."""
    marks = [line.index for line in doc.lines if len(line.text) < 120 and _COMMENT.fullmatch(line.text)]
    ends = [*marks, len(doc.lines)][1:]
    pairs = zip(marks, ends, strict=True)
    comments = [[line for line in doc.lines[mark + 1 : end] if line.low != "reply"] for mark, end in pairs]
    offers = [lines for lines in comments if lines and len(list(_cells(lines[0]))) >= 3]
    return (
        [Span(lines[0].start, lines[-1].span().end) for lines in offers]
        if len(offers) > 1 or (offers and marks[0] == 0)
        else ()
    )


def _cells(line: Line) -> Iterator[tuple[int, int]]:
    for match in re.finditer(r"[^|]+", line.text[:600]):
        words = match[0]
        if words.strip():
            start = match.start() + len(words) - len(words.lstrip())
            yield start, match.start() + len(words.rstrip())


def read(doc: Document) -> Iterator[Candidate]:
    """What each cell of the first line is, by its words; the first that is nothing else is the company."""
    url = own_address(doc, ADDRESS)
    if url:
        yield doc.candidate("url", url[0], Span(*url.span()), "hackernews: address", EXACT)
        yield doc.candidate("job_id", url[1], Span(*url.span(1)), "hackernews: address", EXACT)
    line = next((line for line in doc.lines[:6] if len(list(_cells(line))) >= 3), None)
    if line is None:
        return
    kinds = [(start, end, _kind(line.text[start:end])) for start, end in _cells(line)]
    named = kinds[0][2] == "link" and not re.match(r"https?:|www\.", line.text[kinds[0][0] :])
    company = 0 if named else next((n for n, (_, _, kind) in enumerate(kinds) if kind in ("", "role?")), None)
    if company is not None:
        start, end, _ = kinds[company]
        name = re.sub(r"\s*[(\[][^()\[\]]*[)\]]?\s*$|(?:\s+-)?\s+https?://\S+$", "", line.text[start:end])
        yield doc.candidate("client_company", name, line.span(start, start + len(name)), _SOURCE, LABELLED)
    yield from _title(doc, line, [kind for n, kind in enumerate(kinds) if n != company])
    yield from _place_and_pay(doc, line, kinds)


def _title(doc: Document, line: Line, kinds: list[tuple[int, int, str]]) -> Iterator[Candidate]:
    """The cell that names the job, best by a word like "engineer", else that is nothing else; the whole line where none does."""
    roles = (
        [k for k in kinds if k[2] == "role"]
        or [k for k in kinds if k[2] == "role?"]
        or [k for k in kinds if not k[2]][:1]
    )
    start, end = roles[0][:2] if roles else (0, len(line.text.rstrip("| ")))
    yield doc.candidate("title", line.text[start:end], line.span(start, end), _SOURCE, EXACT if roles else LABELLED)


def _place_and_pay(doc: Document, line: Line, kinds: list[tuple[int, int, str]]) -> Iterator[Candidate]:
    place = next((k for k in kinds if k[2] == "place"), None) or next(
        (k for k in kinds if k[2] == "terms" and "remote" in line.low[k[0] : k[1]]), None
    )
    if place:
        yield doc.candidate("job_location", line.text[place[0] : place[1]], line.span(*place[:2]), _SOURCE, LABELLED)
    for start, end, kind in kinds:
        if kind == "pay":
            words = line.text[start:end]
            for part in money_fields.money_parts(monies(words)[0], words):
                yield doc.candidate(
                    part.key, part.value, line.span(start + part.start, start + part.end), _SOURCE, EXACT
                )
            return


def _kind(words: str) -> str:
    """What a cell is: "pay", "link", "terms", "place", "role", "role?" (perhaps), or "" for none of them."""
    plain = re.sub(r"\s*\([^()]*\)", "", words).strip(" ,")
    if _LINK.fullmatch(words):
        return "link"
    found = monies(words)
    if found and found[0].high >= 10:
        return "pay"
    if is_place(plain) and not re.match(r"remote|hybrid|on-?site", plain, re.IGNORECASE):
        return "place"
    if _STRONG_ROLE.search(words):
        return "role"
    if _TERMS.search(words):
        return "terms"
    if _FIRM.search(plain) or _TECH.search(plain):
        return ""
    return (
        "role?"
        if _ROLE.search(words)
        else "place"
        if re.fullmatch(r"[A-Z][\w. -]{2,30}, [A-Z][\w. ]{1,20}(?:, [\w. ]{2,20})?", plain)
        else ""
    )


SITE = Site(
    name="hackernews",
    hosts=("news.ycombinator.com",),
    address=ADDRESS,
    is_board=True,
    job_id=ADDRESS,
    posts=posts,
    recognize=recognize,
    read=read,
)
