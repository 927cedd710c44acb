"""Reads a card of Upwork's feed and search, 2018 to 2026.

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

from vault_tool.language.values.money import tidy
from vault_tool.language.values.places import is_country
from vault_tool.posting.read.candidates import EXACT, Candidate
from vault_tool.posting.read.document import Document, Line
from vault_tool.posting.read.labels import READERS
from vault_tool.posting.sites.upwork import card_blocks, job_terms, printed_lines
from vault_tool.posting.sites.upwork.skills import skill_list
from vault_tool.text.regex import Regex

_BUTTON = Regex(
    r"(?:job feedback|save job|featured(?: job)?|interesting job|applied|verified|unverified|new|•|proposals:.*|posted .*|renewed .*)\b.*",
    re.IGNORECASE,
)
_AGE = Regex(r"(?:posted|renewed)(?: on)? (.{3,40})", re.IGNORECASE)
_FOLDED = Regex(r"(payment (?:verified|unverified))\s+\$?([\d.,]+[KkMm]?)\+? spent(?:\s+(\S.*))?", re.IGNORECASE)
_SPENT = Regex(r"\$[\d.,]+[km]?\+? spent")
_RATING = Regex(r"[1-5]\.\d{1,2}")
_LOCATION = Regex(r"location\s+", re.IGNORECASE)
_PLACE = Regex(r"[^\W\d_][\w ,.'()-]{2,50}")
_ESTIMATE = Regex(r"est\.? (?:time: (?P<time>.{2,60})|budget: (?P<budget>\$[\d.,KkMm]+\+?))", re.IGNORECASE)
_LOWEST_PLACE = 3
"""The client's place stands in so many lines below the spending."""
_SOURCE = "upwork: card"


def read(doc: Document, head: int, end: int, floor: int = 0) -> Iterator[Candidate]:
    """The facts of the card whose headline stands at line `head`; its lines end before line `end`."""
    card = card_blocks.card(doc, head, end, floor)
    if card.title:
        yield doc.candidate("title", card.title.text, card.title.span(), _SOURCE, EXACT)
    if job_terms.is_headline(card.terms[0]):
        yield from job_terms.headline(doc, card.terms[0])
    else:
        yield from _search_terms(doc, card.terms)
    outside = [line for line in card.lines if len(line.text) <= printed_lines.LONGEST and line is not card.title]
    yield from printed_lines.read(doc, outside, client=False, weight=EXACT)
    yield from _age(doc, card.lines)
    folded = next((match for line in card.lines if (match := _folded(line))), None)
    yield from _of_one_line(doc, *folded) if folded else _client(doc, card.client)
    yield from skill_list(doc, card.skills) if card.skills else _named_skills(doc, card.lines)


def _named_skills(doc: Document, lines: Sequence[Line]) -> Iterator[Candidate]:
    """ "Skills: Leaflet, JavaScript" on the last of the card's lines that begins so."""
    for line in [line for line in lines if line.low.startswith("skills:")][-1:]:
        for part in READERS["skills"](line.text[7:]):
            yield doc.candidate("skills", part.value, line.span(7 + part.start, 7 + part.end), _SOURCE, EXACT)


def _search_terms(doc: Document, lines: Sequence[Line]) -> Iterator[Candidate]:
    """Kind with the range, level and estimate, a line each."""
    kind, level, *estimates = lines
    match = card_blocks.SEARCH_KIND.fullmatch(kind.text)
    if not match:
        return
    hourly = match["kind"].lower() == "hourly"
    span = kind.span(*match.span("kind"))
    yield doc.candidate("compensation_type", "hourly" if hourly else "fixed", span, _SOURCE, EXACT)
    yield from job_terms.amount(doc, kind, "range", match, hourly=hourly)
    yield doc.candidate("experience_level", level.text, level.span(), _SOURCE, EXACT)
    for line in estimates:
        estimate = _ESTIMATE.fullmatch(line.text)
        if estimate and estimate["time"]:
            yield from job_terms.estimate(doc, line, *estimate.span("time"))
        elif estimate:
            yield from job_terms.amount(doc, line, "budget", estimate, hourly=False)


def _age(doc: Document, lines: Sequence[Line]) -> Iterator[Candidate]:
    for line in lines:
        match = _AGE.fullmatch(line.text) if line.low.startswith(("posted", "renewe")) else None
        if match:
            yield doc.candidate("posted", match[1], line.span(*match.span(1)), _SOURCE, EXACT)


def _client(doc: Document, lines: Sequence[Line]) -> Iterator[Candidate]:
    """Rating above the spending, place below it."""
    above, below, spending = _at_spending(lines)
    for line in above:
        if _RATING.fullmatch(line.text):
            yield doc.candidate("client_rating", tidy(float(line.text)), line.span(), _SOURCE, EXACT)
    for n, line in enumerate(below[:_LOWEST_PLACE]):
        lead = _LOCATION.match(line.text)
        words = line.text[lead.end() :] if lead else line.text
        right_below = spending and n == 0 and _PLACE.fullmatch(words) and not _BUTTON.fullmatch(words)
        if right_below or is_country(words):
            offset = len(line.text) - len(words)
            yield doc.candidate("client_location", words, line.span(offset), _SOURCE, EXACT)
            return


def _at_spending(lines: Sequence[Line]) -> tuple[Sequence[Line], Sequence[Line], bool]:
    """The client's lines above and below the one with the spending, and whether there is one; else all but the first
    are below."""
    for n, line in enumerate(lines):
        if _SPENT.search(line.low):
            return lines[:n], lines[n + 1 :], True
    return lines, lines[1:], False


def _folded(line: Line) -> tuple[Line, re.Match[str]] | None:
    """The one client line of 2018: "Payment verified   $100+ spent   United States"."""
    match = _FOLDED.fullmatch(line.text) if "spent" in line.low else None
    return (line, match) if match else None


def _of_one_line(doc: Document, line: Line, match: re.Match[str]) -> Iterator[Candidate]:
    verified = "unverified" not in match[1].lower()
    yield doc.candidate("client_payment_verified", verified, line.span(*match.span(1)), _SOURCE, EXACT)
    found = next(printed_lines.read_spent(match[2]), None)
    if found is not None:
        yield doc.candidate("client_total_spent", found, line.span(*match.span(2)), _SOURCE, EXACT)
    if match[3]:
        yield doc.candidate("client_location", match[3].strip(), line.span(*match.span(3)), _SOURCE, EXACT)
