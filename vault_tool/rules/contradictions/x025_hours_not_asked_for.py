"""The proposal offers other hours than the post asks for.

40 hours a week for a job of "less than 30" reads like a form letter, and so does 10 for "30+". Offer hours that fit theirs,
or say how the rest is meant.

Fails 9:12:
    ---
    status: ready
    weekly_hours: Less than 30
    ---
    # Operations lead

    ## Proposal

    I can give 40 hours a week to this from Monday on.
Fails 9:14:
    ---
    status: ready
    weekly_hours: 30+
    ---
    # Operations lead

    ## Proposal

    $40 an hour, 10 hours a week.
Passes:
    ---
    status: ready
    weekly_hours: Less than 30
    ---
    # Operations lead

    ## Proposal

    I can give 20 hours a week to this. I kept two studios in order at 50 hours a week. Do you need 40 hours a week?
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from vault_tool.language.wordlists import Pattern
from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

if TYPE_CHECKING:
    from vault_tool.posting.pay.hours import WeeklyHours

CODE = "X025"
NAME = "hours-not-asked-for"
SEVERITY = {"ready": "warning", "applied": "info"}
KINDS = frozenset({"posting"})
COST = "The client takes you for somebody who has not read the post, or asks for a week that you don't have."
LEAST_SHARE = 0.5
"""Of the least that is asked for: fewer hours than that are another job."""

_OFFERED = Pattern(r"(?<![\d.$-])(?P<low>\d{1,2})(?:\s?(?:-|–|to)\s?(?P<high>\d{1,2}))?\+?[ ]?{budgets.hours a week}\b")
_RATE = Pattern(r"\$ ?\d[\d.,]*(?: ?(?:/|{values.per}) ?{time.pay_period})?")
_WORDS = re.compile(r"[^\W\d_]+")
BESIDE = 2
"""Words that may stand beside rate and hours where a line names nothing else: "Available 20 hours a week"."""
_UP_TO = Pattern(r"\b{proposals.at most} \Z")
_MINE = Pattern(r"\b{proposals.i offer time}\b")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each number of weekly hours that a sentence offers and that is above, or far below, what is asked."""
    posting = context.posting
    if posting.proposal_span is None or "week" not in posting.proposal_lower:
        return
    asked = _asked(posting.text("weekly_hours"), posting.full_time)
    if asked is None:
        return
    from vault_tool.rules.engine import letter

    start, text = posting.proposal_span.start, posting.proposal_text
    for sentence in letter.sentences(text):
        begins, ends = sentence.span
        if text[:ends].rstrip().endswith("?"):
            continue
        for m in _OFFERED.finditer(text, begins, ends):
            if not (_MINE.search(text, begins, m.start()) or _is_offer(text, begins, ends, m)) or _UP_TO.search(
                text, begins, m.start()
            ):
                continue
            if _fits(int(m["low"]), int(m["high"] or m["low"]), asked):
                continue
            message = f"{m[0]} is not what the post asks for ({asked.quote[:40]}): offer hours that fit, or say why"
            yield Finding(CODE, Span(start + m.start(), start + m.end()), message)


def _is_offer(text: str, begins: int, ends: int, hours: re.Match[str]) -> bool:
    """Whether a sentence is nothing but rate and hours: "$40 an hour, 20 hours a week.\""""
    beside = text[begins : hours.start()] + text[hours.end() : ends]
    return len(_WORDS.findall(_RATE.sub("", beside))) <= BESIDE


def _asked(stated: str, full_time: bool) -> WeeklyHours | None:
    from vault_tool.posting.pay import hours

    if stated:
        return hours.parse(stated)
    return hours.WeeklyHours(30.0, None, "full-time", assumed=True) if full_time else None


def _fits(low: int, high: int, asked: WeeklyHours) -> bool:
    return low <= (asked.high or 168) and high >= (asked.low or 0) * LEAST_SHARE
