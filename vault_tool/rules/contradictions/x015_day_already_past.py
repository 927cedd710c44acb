"""The proposal offers a day that was past when the job was posted.

"I can start on 3 February" in an answer to a post of March: the day comes from another proposal, or the sentence has
grown old.

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
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "X015"
NAME = "day-already-past"
SEVERITY = {"draft": "warning", "ready": "error", "applied": "info"}
KINDS = frozenset({"posting"})
COST = "The client sees that the proposal is an old one."

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_OFFERED = re.compile(
    r"\b(?:can|could|will|would|'ll|’ll|am|be|'m|’m|let's|let’s)(?: [a-z]+){0,2}? (?:start|begin|available|free|deliver|finish|ready|call|meet|talk|speak)\b"
    r"[^.!?\r\n\d]{0,30}?(?P<day>(?P<iso>20\d\d-[01]\d-[0-3]\d)"
    rf"|(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<m1>{_MONTH})(?:,? (?P<y1>20\d\d))?"
    rf"|(?P<m2>{_MONTH}) (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,? (?P<y2>20\d\d))?)"
)
_A_DAY = re.compile(r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|20\d\d-\d\d-\d)")
HALF_A_YEAR = 183


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each day offered in the proposal before the note's date."""
    posting = context.posting
    if posting.proposal_span is None or not posting.facts.get("date") or not _A_DAY.search(posting.proposal_text):
        return
    day = posting.day("date")
    for m in _OFFERED.finditer(posting.proposal_text) if day else ():
        offered = _day(m, day) if day else None
        if offered and day and offered < day:
            at = posting.proposal_span.start + m.start("day")
            message = f"{m['day']} was past when this was posted ({day}): offer another day"
            yield Finding(CODE, Span(at, at + len(m["day"])), message)


def _day(m: re.Match[str], posted: date) -> date | None:
    """The day that is offered; without a year the one nearest to the posting."""
    try:
        if m["iso"]:
            return date.fromisoformat(m["iso"])
        month = _MONTHS.index((m["m1"] or m["m2"])[:3].lower()) + 1
        number, year = int(m["d1"] or m["d2"]), m["y1"] or m["y2"]
        if year:
            return date(int(year), month, number)
        nearest_year = min(
            (posted.year - 1, posted.year, posted.year + 1), key=lambda y: abs(date(y, month, number) - posted)
        )
        found = date(nearest_year, month, number)
    except ValueError:
        return None
    return found if abs(found - posted) < timedelta(days=HALF_A_YEAR) else None
