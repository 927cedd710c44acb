"""Items of Upwork's RSS feeds, as published until 2024.

Example:
    Stop-motion film with teapots - Upwork
    Ninety seconds, twelve teapots.

    Hourly Range: $18.00-$32.50

    Posted On: June 07, 2022 16:19 UTC
    Category: Animation
    Skills:Stop Motion,     Video Editing
    Country: Japan
    click to apply
    https://www.upwork.com/jobs/Stop-motion_%7E0149d9253d76e40dcc?source=rss
Facts:
    title = "Stop-motion film with teapots"
    compensation_type = "hourly"
    compensation_min = 18
    compensation_max = 32.5
    posted_at = "2022-06-07T16:19:00Z"
    category = "Animation"
    skills = ["Stop Motion", "Video Editing"]
    client_location = "Japan"
    job_id = "0149d9253d76e40dcc"
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from vault_tool.language.values.money import monies
from vault_tool.posting.fact import Origin
from vault_tool.posting.read.candidates import EXACT, Candidate
from vault_tool.posting.read.document import Document
from vault_tool.posting.read.labels import READERS
from vault_tool.posting.sites.upwork.job_terms import pay
from vault_tool.text.edits import Span
from vault_tool.text.regex import Regex

POSTED_ON = Regex(r"posted on: \w+ \d{1,2}, \d{4} \d")
"""The label and day that only RSS items have, in lower case."""
_SOURCE = "upwork: RSS item"
_SLUG = Regex(r"upwork\.com/jobs/([^\s/?#_]{3,200})_(?:~|%7E)0", re.IGNORECASE)
_FIELDS = {"category": "category", "skills": "skills", "country": "client_location", "location requirement": "location"}


@lru_cache(maxsize=2)
def posted_on(doc: Document) -> int | None:
    """The index of the last "Posted On:" line, which only RSS items have."""
    return next(
        (n for n in range(len(doc.lines) - 1, -1, -1) if POSTED_ON.match(doc.low[n])),
        None,
    )


def read(doc: Document, mark: int) -> Iterator[Candidate]:
    """The labeled lines below the description; `mark` is the index of "Posted On:". The pay, if any, is just above it."""
    yield from _title(doc)
    for line in doc.lines[max(0, mark - 1) : mark]:
        match = re.fullmatch(
            r"(?P<label>budget|hourly range):\s*(?P<range>\$[\d.,]+(?:\s?[-–—]\s?\$[\d.,]+)?)", line.text, re.IGNORECASE
        )
        if match and monies(match["range"]):
            hourly = match["label"].lower() != "budget"
            kind = "hourly" if hourly else "fixed"
            yield doc.candidate("compensation_type", kind, line.span(*match.span("label")), _SOURCE, EXACT)
            yield from pay(doc, match["range"], line.span(match.start("range")).start, hourly=hourly)
    for line in doc.lines[mark:]:
        label, _, rest = line.text.partition(":")
        field = "posted" if label.lower() == "posted on" else _FIELDS.get(label.lower())
        if field:
            start = len(label) + 1 + len(rest) - len(rest.lstrip())
            for part in READERS[field](line.text[start:]):
                span = line.span(start + part.start, start + part.end)
                yield doc.candidate(part.key, part.value, span, _SOURCE, EXACT)


def _title(doc: Document) -> Iterator[Candidate]:
    """The first line; of an item copied without its title, the words in its address, which Upwork makes from the title."""
    line = doc.lines[0]
    end = len(re.sub(r"\s+[-–—|]\s+Upwork$", "", line.text))
    slug = _SLUG.search(doc.text)
    named = slug[1].replace("-", " ") if slug else ""
    if slug and end == len(line.text) and not _names_it(line.low, named.lower()):
        yield doc.candidate(
            "title", named, Span(*slug.span(1)), "derived: the words in the post's address", EXACT, Origin.DERIVED
        )
    else:
        yield doc.candidate("title", line.text[:end], line.span(0, end), _SOURCE, EXACT)


def _names_it(line: str, slug: str) -> bool:
    """Whether a line is the title that the address was made from: it has nearly all its words and few others."""
    words, own = set(re.findall(r"\w+", line)), set(slug.split())
    return len(own & words) * 5 >= len(own) * 4 and len(words) <= 2 * len(own) + 3
