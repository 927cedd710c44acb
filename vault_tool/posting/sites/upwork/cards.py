"""Cards of Upwork's feed and search, 2018 to 2026.

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
from functools import lru_cache

from vault_tool.language.money import tidy
from vault_tool.language.places import is_country
from vault_tool.posting.read.candidates import EXACT, Candidate
from vault_tool.posting.read.document import Document, Line
from vault_tool.posting.sites.upwork import printed_lines, terms
from vault_tool.text.edits import Span

_BUTTON = re.compile(
    r"(?:job feedback|save job|featured(?: job)?|interesting job|applied|verified|unverified|new|•|proposals:.*|posted .*|renewed .*)\b.*",
    re.IGNORECASE,
)
_AGE = re.compile(r"(?:posted|renewed)(?: on)? (.{3,40})", re.IGNORECASE)
_ABOVE_TITLE = re.compile(r"posted |renewed |•$|proposals:|featured job$|interesting job$|new$")
_SKILL_NOISE = re.compile(r"skills|skip skills|next skills.*|previous skills.*|\+\d+|more|update list", re.IGNORECASE)
_CLIENT = re.compile(
    r"(?:verified|unverified|payment (?:method )?(?:verified|unverified|not verified))\b.*", re.IGNORECASE
)
_FOLDED = re.compile(r"(payment (?:verified|unverified))\s+\$?([\d.,]+[KkMm]?)\+? spent(?:\s+(\S.*))?", re.IGNORECASE)
_SEARCH_KIND = re.compile(
    r"(?P<kind>hourly|fixed[- ]price)(?::\s*(?P<range>\$[\d.,KkMm]+\+?(?:\s?[-–—]\s?\$[\d.,KkMm]+\+?)?))?",
    re.IGNORECASE,
)
_SEARCH_ESTIMATE = re.compile(r"est\.? (?:time: (?P<time>.{2,60})|budget: (?P<budget>\$[\d.,KkMm]+\+?))", re.IGNORECASE)
LONGEST_TITLE = 200
"""Characters; the site takes fewer for a title, so a longer line is a description."""
_SOURCE = "upwork: card"


@lru_cache(maxsize=2)
def heads(doc: Document) -> tuple[int, ...]:
    """The index of each card's headline: one line in the feed; kind, level and estimate below each other in search."""
    return tuple(
        [
            line.index
            for line in doc.lines
            if line.low.startswith(("hourly", "fixed")) and (terms.is_headline(line) or is_search_head(doc, line.index))
        ]
    )


def is_search_head(doc: Document, at: int) -> bool:
    """Whether the search page's three lines of terms begin here: "Hourly: $30.00 - $50.00", "Expert", "Est. time: …"."""
    if doc.lines[at].text[:6].lower() not in ("hourly", "fixed ", "fixed-") or len(doc.lines[at].text) > 60:
        return False
    if not _SEARCH_KIND.fullmatch(doc.lines[at].text):
        return False
    below = doc.low[at + 1 : at + 3]
    return (
        bool(below)
        and below[0] in ("entry level", "intermediate", "expert", "entry")
        and (len(below) < 2 or below[1].startswith("est"))
    )


def top(doc: Document, head: int, floor: int = 0) -> int:
    """The index of the first line of the card whose headline stands at `head`; `floor` is where the one before may end."""
    title = title_index(doc, head, floor)
    at = title if title is not None else head
    while at - 1 >= max(floor, title_floor(head)) and _ABOVE_TITLE.match(doc.low[at - 1]):
        at -= 1
        if doc.low[at].startswith(("posted ", "renewed ")):
            break  # what stands above the age is the card before: some layouts end in "Proposals: 50+"
    if at and doc.low[at - 1] in ("featured job", "interesting job", "new") and at - 1 >= floor:
        at -= 1
    return at


def title_floor(head: int) -> int:
    """How far above its headline a card may begin."""
    return head - 16


def title_index(doc: Document, head: int, floor: int = 0) -> int | None:
    """The index of a card's title, which stands above its headline."""
    if not terms.is_headline(doc.lines[head]):
        posted = [
            n for n in range(head - 1, max(floor, head - 14) - 1, -1) if doc.low[n].startswith(("posted ", "renewed "))
        ]
        if posted and posted[0] + 1 < head:
            return posted[0] + 1
    for n in range(head - 1, max(floor, head - 8) - 1, -1):
        low = doc.low[n]
        if not re.match(r"(?:job feedback|save job)(?: |$)|featured(?: job)?$|interesting job$|•$|applied$|new$", low):
            if len(low) > LONGEST_TITLE:
                return _above_age(doc, n, max(floor, head - 8))
            return n if not re.match(r"posted \w+ |proposals: |posted yesterday$", low) else None
    return None


def _above_age(doc: Document, description: int, floor: int) -> int | None:
    """The line above "Posted …", where the description stands between them and the headline."""
    ages = (n for n in range(description - 1, floor, -1) if _AGE.fullmatch(doc.lines[n].text))
    return next((n - 1 for n in ages if len(doc.low[n - 1]) <= LONGEST_TITLE), None)


def read(doc: Document, head: int, end: int, floor: int = 0) -> Iterator[Candidate]:
    """The facts of the card whose headline stands at line `head`; its lines end before line `end`."""
    title = title_index(doc, head, floor)
    if title is not None:
        yield doc.candidate("title", doc.lines[title].text, doc.lines[title].span(), _SOURCE, EXACT)
    start = top(doc, head, floor)
    if terms.is_headline(doc.lines[head]):
        yield from terms.headline(doc, doc.lines[head])
    else:
        yield from _search_terms(doc, head)
    outside = [line for line in doc.lines[start:end] if len(line.text) <= printed_lines.LONGEST and line.index != title]
    yield from printed_lines.read(doc, outside, client=False, weight=EXACT)
    yield from _age(doc, doc.lines[start:end])
    yield from _client(doc, start, head, end)
    yield from _skills(doc, head, end)


def _search_terms(doc: Document, head: int) -> Iterator[Candidate]:
    line = doc.lines[head]
    match = _SEARCH_KIND.fullmatch(line.text)
    if not match:
        return
    hourly = match["kind"].lower() == "hourly"
    yield doc.candidate(
        "compensation_type", "hourly" if hourly else "fixed", line.span(*match.span("kind")), _SOURCE, EXACT
    )
    yield from terms.amount(doc, line, "range", match, hourly=hourly)
    level = doc.lines[head + 1]
    yield doc.candidate("experience_level", level.text, level.span(), _SOURCE, EXACT)
    if head + 2 >= len(doc.lines):
        return
    below = doc.lines[head + 2]
    estimate = _SEARCH_ESTIMATE.fullmatch(below.text)
    if estimate and estimate["time"]:
        yield from terms.estimate(doc, below, *estimate.span("time"))
    elif estimate:
        yield from terms.amount(doc, below, "budget", estimate, hourly=False)


def _age(doc: Document, lines: Sequence[Line]) -> Iterator[Candidate]:
    for line in lines:
        match = _AGE.fullmatch(line.text) if line.text[:6].lower() in ("posted", "renewe") else None
        if match:
            yield doc.candidate("posted", match[1], line.span(*match.span(1)), _SOURCE, EXACT)


def _client(doc: Document, start: int, head: int, end: int) -> Iterator[Candidate]:
    """Rating, spending and country: the last lines of a feed card, the lines above the terms of a search card."""
    for line in doc.lines[start:end]:
        folded = _FOLDED.fullmatch(line.text) if "spent" in line.low else None
        if folded:
            yield from _folded(doc, line, folded)
            return
    paid = next((n for n in range(end - 1, start, -1) if _CLIENT.fullmatch(doc.low[n]) and len(doc.low[n]) < 40), None)
    if paid is None:
        return
    last = head if paid < head else end
    spent = next((n for n in range(paid, last) if re.search(r"\$[\d.,]+[km]?\+? spent", doc.low[n])), None)
    for n in range(paid, spent or last):
        if re.fullmatch(r"[1-5]\.\d{1,2}", doc.lines[n].text):
            yield doc.candidate("client_rating", tidy(float(doc.lines[n].text)), doc.lines[n].span(), _SOURCE, EXACT)
    for n in range((spent if spent is not None else paid) + 1, min(last, (spent if spent is not None else paid) + 4)):
        words = re.sub(r"^location\s+", "", doc.lines[n].text, flags=re.IGNORECASE)
        if is_country(words) or (
            n == (spent or -2) + 1
            and re.fullmatch(r"[^\W\d_][\w ,.'()-]{2,50}", words)
            and not _BUTTON.fullmatch(words)
        ):
            offset = len(doc.lines[n].text) - len(words)
            yield doc.candidate("client_location", words, doc.lines[n].span(offset), _SOURCE, EXACT)
            return


def _folded(doc: Document, line: Line, match: re.Match[str]) -> Iterator[Candidate]:
    """The one client line of 2018: "Payment verified   $100+ spent   United States"."""
    verified = "unverified" not in match[1].lower()
    yield doc.candidate("client_payment_verified", verified, line.span(*match.span(1)), _SOURCE, EXACT)
    found = next(printed_lines.read_spent(match[2]), None)
    if found is not None:
        yield doc.candidate("client_total_spent", found, line.span(*match.span(2)), _SOURCE, EXACT)
    if match[3]:
        yield doc.candidate("client_location", match[3].strip(), line.span(*match.span(3)), _SOURCE, EXACT)


def _skills(doc: Document, head: int, end: int) -> Iterator[Candidate]:
    """The lines between "Skills" and the client's facts; without that heading, the short last lines of a search card."""
    heading = next((n for n in range(end - 1, head, -1) if doc.low[n] == "skills"), None)
    if heading is None:
        if terms.is_headline(doc.lines[head]):
            return
        stop = next((n for n in range(end - 1, head, -1) if doc.low[n].startswith("proposals:")), None)
        first = head + 4
    else:
        first = heading + 1
        stop = next((n for n in range(first, end) if _CLIENT.fullmatch(doc.low[n])), None)
    if stop is None or stop <= first:
        return
    lines = [line for line in doc.lines[first:stop] if not _SKILL_NOISE.fullmatch(line.text)]
    if lines and heading is not None and lines[-1].low == "enterprise":
        lines.pop()
    yield from skill_list(doc, lines)


def skill_list(doc: Document, lines: Sequence[Line]) -> Iterator[Candidate]:
    """A skill a line. A list mark before some of them only is part of the name; names run together are no list."""
    if not lines or any(len(line.text) > 500 for line in lines):
        return
    listed = all(line.bullet for line in lines)
    joints = len(re.findall(r"[a-z)][A-Z]", lines[0].text))
    if len(lines) == 1 and lines[0].gap and (joints > 1 or (joints and len(lines[0].text) > 24)):
        return
    names = [line.text if listed or not line.bullet else f"{line.bullet} {line.text}" for line in lines]
    start = lines[0].span().start
    if lines[0].bullet and not listed:
        start = lines[0].start + lines[0].raw.index(lines[0].bullet)
    yield doc.candidate("skills", names, Span(start, lines[-1].span().end), "upwork: skills", EXACT)
