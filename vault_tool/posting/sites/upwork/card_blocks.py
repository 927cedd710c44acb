"""Upwork's feed and search cards, 2018 to 2026, found in a page and cut into their blocks."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple

from vault_tool.posting.read.document import Document, Line
from vault_tool.posting.sites.upwork import job_terms
from vault_tool.text.regex import Regex

SEARCH_KIND = Regex(
    r"(?P<kind>hourly|fixed[- ]price)(?::\s*(?P<range>\$[\d.,KkMm]+\+?(?:\s?[-–—]\s?\$[\d.,KkMm]+\+?)?))?",
    re.IGNORECASE,
)
_LEVELS = frozenset(("entry level", "intermediate", "expert", "entry"))
_ABOVE_TITLE = Regex(r"posted |renewed |•$|proposals:|featured job$|interesting job$|new$")
_BADGES = ("featured job", "interesting job", "new")
_BUTTON = Regex(r"(?:job feedback|save job)(?: |$)|featured(?: job)?$|interesting job$|•$|applied$|new$|https?://\S+$")
_NOT_A_TITLE = Regex(r"posted \w+ |proposals: |posted yesterday$")
_AGE = Regex(r"(?:posted|renewed)(?: on)? .{3,40}")
_AGED = ("posted ", "renewed ")
_CLIENT = Regex(r"(?:verified|unverified|payment (?:method )?(?:verified|unverified|not verified))\b.*", re.IGNORECASE)
_SKILL_NOISE = Regex(r"skills|skip skills|next skills.*|previous skills.*|\+\d+|more|update list", re.IGNORECASE)
LONGEST_TITLE = 200
"""Characters; the site takes fewer for a title, so a longer line is a description."""
_LONGEST_CLIENT = 40
_LONGEST_NAME, _NAME_WORDS = 40, 5
_HIGHEST, _HIGHEST_AGE, _HIGHEST_TITLE = 16, 14, 8
"""How many lines above its headline a card may begin, and its age and its title may stand."""
_SEARCH_TERMS = 3
"""Lines of terms on a search card; below them stands a line of description at the least."""


class Card(NamedTuple):
    """The blocks of one card, as lines; one that the card lacks is empty.

    `lines` are all of it. `terms` are its headline: one line in the feed, kind, level and estimate below each other in
    search. `client` begins at "Payment verified": below the terms in the feed, above them in search.
    """

    lines: Sequence[Line]
    title: Line | None
    terms: Sequence[Line]
    client: Sequence[Line]
    skills: Sequence[Line]


def card(doc: Document, head: int, end: int, floor: int = 0) -> Card:
    """The card whose headline stands at line `head`; its lines end before line `end`, the one before it at `floor`."""
    title = title_index(doc, head, floor)
    start = top(doc, head, floor)
    in_feed = job_terms.is_headline(doc.lines[head])
    below = doc.lines[head + 1 : end]
    return Card(
        doc.lines[start:end],
        None if title is None else doc.lines[title],
        doc.lines[head : head + (1 if in_feed else _SEARCH_TERMS)],
        _client(doc, start, head, end),
        _skills(doc, below, title, in_feed),
    )


def _skills(doc: Document, below: Sequence[Line], title: int | None, in_feed: bool) -> Sequence[Line]:
    if any(line.low == "skills" for line in below):
        return _under_skills(below)
    if not in_feed:
        return _last_of_search(below)
    return _last_of_mail(below) if title is not None and "](http" in doc.lines[title].raw else ()


def _last_of_mail(below: Sequence[Line]) -> Sequence[Line]:
    """The short last lines of a card in a mail, two or more, below its description."""
    names = [*takewhile(_is_name, reversed(below))][::-1]
    return names if 1 < len(names) < len(below) else ()


def _is_name(line: Line) -> bool:
    words = line.text
    return (
        len(words) <= _LONGEST_NAME
        and words.count(" ") < _NAME_WORDS
        and words[-1].isalnum() | (words[-1] in ")+#")
        and not (line.bullet or line.label.field)
    )


def _client(doc: Document, start: int, head: int, end: int) -> Sequence[Line]:
    """From the last line that says whether payment is verified down to the terms, or to the card's end."""
    for n in range(end - 1, start, -1):
        if _CLIENT.fullmatch(doc.low[n]) and len(doc.low[n]) < _LONGEST_CLIENT:
            return doc.lines[n : head if n < head else end]
    return ()


def _under_skills(below: Sequence[Line]) -> Sequence[Line]:
    """The lines between the last "Skills" and the client's facts."""
    heading = next((n for n in range(len(below) - 1, -1, -1) if below[n].low == "skills"), len(below))
    under = below[heading + 1 :]
    stop = next((n for n, line in enumerate(under) if _CLIENT.fullmatch(line.low)), 0)
    names = _without_noise(under[:stop])
    return names[:-1] if names and names[-1].low == "enterprise" else names


def _last_of_search(below: Sequence[Line]) -> Sequence[Line]:
    """The short last lines of a search card, above its number of proposals."""
    stop = next((n for n in range(len(below) - 1, -1, -1) if below[n].low.startswith("proposals:")), 0)
    return _without_noise(below[_SEARCH_TERMS:stop])


def _without_noise(lines: Sequence[Line]) -> list[Line]:
    return [line for line in lines if not _SKILL_NOISE.fullmatch(line.text)]


@lru_cache(maxsize=2)
def heads(doc: Document) -> tuple[int, ...]:
    """The index of each card's headline."""
    kinds = (line for line in doc.lines if line.low.startswith(("hourly", "fixed")))
    return tuple([line.index for line in kinds if job_terms.is_headline(line) or _is_search_head(doc, line.index)])


def _is_search_head(doc: Document, at: int) -> bool:
    """Whether the search page's three lines of terms begin here: "Hourly: $30.00 - $50.00", "Expert", "Est. time: …"."""
    words = doc.lines[at].text
    if len(words) > 60 or words[:6].lower() not in ("hourly", "fixed ", "fixed-") or not SEARCH_KIND.fullmatch(words):
        return False
    below = doc.low[at + 1 : at + 3]
    return bool(below) and below[0] in _LEVELS and (len(below) < 2 or below[1].startswith("est"))


def top(doc: Document, head: int, floor: int = 0) -> int:
    """The index of the first line of the card whose headline stands at `head`; `floor` is where the one before may end."""
    title = title_index(doc, head, floor)
    at = head if title is None else title
    while at - 1 >= max(floor, head - _HIGHEST) and _ABOVE_TITLE.match(doc.low[at - 1]):
        at -= 1
        if doc.low[at].startswith(_AGED):
            break  # what stands above the age is the card before: some layouts end in "Proposals: 50+"
    return at - 1 if at > floor and doc.low[at - 1] in _BADGES else at


def title_index(doc: Document, head: int, floor: int = 0) -> int | None:
    """The index of a card's title, which stands above its headline."""
    if not job_terms.is_headline(doc.lines[head]):
        aged = _nearest_age(doc, head - 1, max(floor, head - _HIGHEST_AGE))
        if aged is not None and aged + 1 < head:
            return aged + 1
    highest = max(floor, head - _HIGHEST_TITLE)
    at = next((n for n in range(head - 1, highest - 1, -1) if not _BUTTON.match(doc.low[n])), None)
    if at is None:
        return None
    if len(doc.low[at]) > LONGEST_TITLE:
        return _above_age(doc, at, highest)
    return None if _NOT_A_TITLE.match(doc.low[at]) else at


def _nearest_age(doc: Document, start: int, highest: int) -> int | None:
    return next((n for n in range(start, highest - 1, -1) if doc.low[n].startswith(_AGED)), None)


def _above_age(doc: Document, description: int, highest: int) -> int | None:
    """The line above "Posted …", where the description stands between them and the headline."""
    ages = (n for n in range(description - 1, highest, -1) if _AGE.fullmatch(doc.low[n]))
    return next((n - 1 for n in ages if len(doc.low[n - 1]) <= LONGEST_TITLE), None)
