"""The proposal offers a day that was already past when the job was posted.

"I can start on 3 February" in an answer to a post from March: the day comes from another proposal, or the sentence is
old.

Fails 9:16:
    ---
    status: ready
    date: 2026-03-02
    ---
    # Operations lead

    ## Proposal

    I can start on 3 February, or call you before.
Fails 9:16:
    ---
    status: ready
    date: 2026-03-02
    ---
    # Operations lead

    ## Proposal

    I am free from May 5, 2025 on.
Passes Postings/2026-12-20-operations-lead.md:
    ---
    status: ready
    date: 2026-12-20
    ---
    # Operations lead

    ## Proposal

    I can start on 3 January. I started to run studios on 3 February 2019.
Fails 9:18:
    ---
    status: ready
    date: 2026-03-02
    ---
    # Operations lead

    ## Proposal

    I have time from February 10 on.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from vault_tool.language.values.dates import month_number
from vault_tool.language.wordlists import Pattern
from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "X015"
NAME = "day-already-past"
SEVERITY = {"draft": "warning", "ready": "error", "applied": "info"}
KINDS = frozenset({"posting"})
COST = "The client sees that the proposal is an old one."

_OFFER = Pattern(
    r"\b(?:{letters/en.able}(?: [a-z]+){0,2}? {letters/en.available}|(?i:{letters/en.has time}))\b", re.NOFLAG
)
_NUMBER = r"(?P<number>\d{1,2})(?:st|nd|rd|th)?"
_MONTH = r"(?P<month>{time/en.month})\b\.?"
_YEAR = r"(?:,? (?P<year>20\d\d))?"
_DAYS = (
    Pattern(r"(?P<iso>20\d\d-[01]\d-[0-3]\d)", re.NOFLAG),
    Pattern(rf"{_NUMBER}(?: of)? {_MONTH}{_YEAR}", re.NOFLAG),
    Pattern(rf"{_MONTH} {_NUMBER}\b{_YEAR}", re.NOFLAG),
)
_GAP = re.compile(r"[^.!?\r\n\d]{0,30}")
"""What may stand between an offer and its day."""
REACH = 60
"""A month counts with its capital only: "I may start 3 designs"."""
HALF_A_YEAR = 183


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each day offered in the proposal before the note's date."""
    posting = context.posting
    day = posting.day("date") if posting.proposal_span else None
    if posting.proposal_span is None or day is None:
        return
    for m in _offered(posting.proposal_text):
        offered = _day(m.groupdict(), day)
        if offered and offered < day:
            at = posting.proposal_span.start + m.start()
            message = f"{m[0]} was past when this was posted ({day}): offer another day"
            yield Finding(CODE, Span(at, at + len(m[0])), message)


def _offered(text: str) -> Iterator[re.Match[str]]:
    """Each day that something is offered for."""
    for offer in _OFFER.finditer(text):
        found = (form.search(text, offer.end(), offer.end() + REACH) for form in _DAYS)
        near = [day for day in found if day and _GAP.fullmatch(text, offer.end(), day.start())]
        yield from sorted(near, key=lambda day: day.start())[:1]


def _day(said: dict[str, str], posted: date) -> date | None:
    """The day that is offered; without a year the one nearest to the posting."""
    try:
        if "iso" in said:
            return date.fromisoformat(said["iso"])
        month, number, year = month_number(said["month"]) or 0, int(said["number"]), said["year"]
        if year:
            return date(int(year), month, number)
        nearest_year = min(
            (posted.year - 1, posted.year, posted.year + 1), key=lambda y: abs(date(y, month, number) - posted)
        )
        found = date(nearest_year, month, number)
    except ValueError:
        return None
    return found if abs(found - posted) < timedelta(days=HALF_A_YEAR) else None
