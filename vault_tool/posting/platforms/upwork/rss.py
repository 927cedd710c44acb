"""Items of Upwork's RSS feeds, as published until 2024."""

import re
from collections.abc import Iterator

from vault_tool.posting.candidates import EXACT, Candidate
from vault_tool.posting.document import Document
from vault_tool.posting.labels import READERS
from vault_tool.posting.platforms.upwork.terms import pay
from vault_tool.posting.values import monies

POSTED_ON = re.compile(r"posted on: \w+ \d{1,2}, \d{4} \d")
"""The label and day that only RSS items have, in lower case."""
_SOURCE = "upwork: RSS item"
_FIELDS = {"category": "category", "skills": "skills", "country": "client_location", "location requirement": "location"}


def posted_on(doc: Document) -> int | None:
    """The index of the last "Posted On:" line, which only RSS items have."""
    return next(
        (n for n in range(len(doc.lines) - 1, -1, -1) if POSTED_ON.match(doc.low[n])),
        None,
    )


def read(doc: Document, mark: int) -> Iterator[Candidate]:
    """The labelled lines below the description; `mark` is the index of "Posted On:". The pay, if any, is just above it."""
    yield from _title(doc)
    for line in doc.lines[max(0, mark - 1) : mark]:
        match = re.fullmatch(
            r"(?P<label>budget|hourly range):\s*(?P<range>\$[\d.,]+(?:\s?-\s?\$[\d.,]+)?)", line.text, re.IGNORECASE
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
    line = doc.lines[0]
    end = len(re.sub(r"\s+-\s+Upwork$", "", line.text))
    yield doc.candidate("title", line.text[:end], line.span(0, end), _SOURCE, EXACT)
