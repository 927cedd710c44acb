"""The proposal speaks of a day of the client's that the post does not name.

"Your launch on May 3": if the post has no such day, the sentence comes from another proposal. Days that you offer are not
looked at.

Fails 12:26:
    ---
    status: ready
    ---
    # Site for a bakery

    ## Posting

    We open a second shop this spring and need a site for it.

    ## Proposal

    I can finish before your May 3 launch.
Passes:
    ---
    status: ready
    ---
    # Site for a bakery

    ## Posting

    We open on 3 May and need a site for it.

    ## Proposal

    I can finish before your May 3rd launch, and show you a first page on April 2.
Fails 12:23:
    ---
    status: ready
    ---
    # Site for a bakery

    ## Posting

    We open a second shop this spring and need a site for it.

    ## Proposal

    You need this live by October 2, and that can be done.
"""

import re
from collections.abc import Iterator
from datetime import date

from vault_tool.language.values.dates import month_number
from vault_tool.language.wordlists import Pattern
from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.rules.engine.subject import Posting
from vault_tool.text.edits import Span

CODE = "X026"
NAME = "day-not-in-post"
SEVERITY = {"draft": "warning", "ready": "error", "applied": "info"}
KINDS = frozenset({"posting"})
COST = "The client reads a day that isn't theirs, and knows that the text was written for somebody else."

_NUMBER = r"(?P<number>\d{1,2})(?:st|nd|rd|th)?(?!\d)"
_MONTH = r"\b(?P<month>{time/en.month})\b\.?"
_DAYS = (
    Pattern(rf"{_NUMBER}(?: of)? {_MONTH}", re.NOFLAG),
    Pattern(rf"{_MONTH} {_NUMBER}", re.NOFLAG),
)
_ANY_CASE = (Pattern(rf"{_NUMBER}(?: of)? {_MONTH}"), Pattern(rf"{_MONTH} {_NUMBER}"))
_THEIRS = Pattern(r"\b{proposals.the client's}(?: [\w'’-]+){0,3}(?: {proposals.at a time})?(?: the)? \Z")
_WANTED = Pattern(r"\byou (?:\w+ )?{proposals.want it by}\b[^.!?\r\n]{0,40}\b{proposals.at a time} (?:the )?\Z")
_ISO = re.compile(r"20\d\d-(\d\d)-(\d\d)")
BEFORE = 70


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each day that is said to be the client's and stands neither in the post nor in a property."""
    posting = context.posting
    if posting.proposal_span is None or note.section("Posting") is None:
        return
    start, text = posting.proposal_span.start, posting.proposal_text
    theirs = [
        m
        for form in _DAYS
        for m in form.finditer(text)
        if any(way.search(text, max(0, m.start() - BEFORE), m.start()) for way in (_THEIRS, _WANTED)) and _day(m)
    ]
    known = _known(posting) if theirs else set()
    for m in theirs:
        if _day(m) not in known:
            message = f"the post doesn't name {m[0]}: correct it if the sentence is from another proposal"
            yield Finding(CODE, Span(start + m.start(), start + m.end()), message)


def _known(posting: Posting) -> set[tuple[int, int] | None]:
    """Month and day of each date in the post and in the properties."""
    said = {_day(m) for form in _ANY_CASE for m in form.finditer(posting.words)}
    said |= {(int(month), int(number)) for month, number in _ISO.findall(posting.words)}
    return said | {(day.month, day.day) for day in posting.facts.values() if isinstance(day, date)}


def _day(m: re.Match[str]) -> tuple[int, int] | None:
    month = month_number(m["month"])
    return (month, int(m["number"])) if month else None
