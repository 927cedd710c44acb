"""The proposal asks what the post already says.

"What is your budget?" under a post that names it shows that you didn't read the post. Ask what it leaves open, such
as what the amount covers.

Fails 10:19:
    ---
    status: ready
    compensation_type: fixed
    compensation_max: 1250
    ---
    # Operations lead

    ## Proposal

    I can start soon. What is your budget?
Fails 9:1:
    ---
    status: ready
    time_zone: PST
    ---
    # Operations lead

    ## Proposal

    Which time zone are you in?
Fails 12:24:
    ---
    status: ready
    ---
    # Operations lead

    ## Posting

    We publish 40 videos a month and want someone to plan them.

    ## Proposal

    I planned such videos. How many videos do you publish a month?
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Posting

    We publish 40 videos a month and want someone to plan them.

    ## Proposal

    I planned such videos. How many editors cut the 40 videos?
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Posting

    We are 9 people. Tell us: what have you planned, and for how many people?

    ## Proposal

    What have you planned, and for how many people?
    I planned the videos of a studio of 14.
Passes:
    ---
    status: ready
    compensation_max: 1250
    weekly_hours: "35"
    ---
    # Operations lead

    ## Proposal

    Is your budget of $1,250 for a month? How many of the 35 hours a week are meetings?
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    What is your budget, and in which time zone are you?
"""

import re
from collections.abc import Iterator
from functools import cache

from vault_tool.language.wordlists import Pattern, table
from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.rules.engine.shown import in_short, quoted
from vault_tool.rules.engine.subject import Posting
from vault_tool.text.edits import Span

CODE = "Q004"
NAME = "question-already-answered"
SEVERITY = {"draft": "info", "ready": "warning"}
KINDS = frozenset({"posting"})
COST = "The client sees that you haven't read the post."

_HOW_MANY = re.compile(r"\b[Hh]ow many (?P<things>[a-z]{3,20}(?: [a-z]{3,20})?)[^?!.\r\n]{0,120}\?")
_ALSO = {"compensation_max": "compensation_min"}
"""The property that answers a question where the first is missing."""


@cache
def _questions() -> dict[str, Pattern]:
    """How each question is put, by the property that answers it."""
    return {key: Pattern(f"\\b{{answered.{key}}}") for key in table("answered")}


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each plain question in the proposal whose answer is a fact of the posting."""
    posting = context.posting
    if posting.proposal_span is None or "?" not in posting.proposal_text:
        return
    start = posting.proposal_span.start
    for key, question in _questions().items():
        known = next((k for k in (key, _ALSO.get(key, "")) if k and posting.text(k)), None)
        found = question.search(posting.proposal_text) if known else None
        if found and known and not _is_theirs(found, posting):
            message = (
                f"the post already says it ({known} is {in_short(posting.text(known), 40)}): ask what it leaves open"
            )
            yield Finding(CODE, Span(start + found.start(), start + found.end()), message)
    for m in _HOW_MANY.finditer(posting.proposal_text):
        if (said := _counted(m["things"], posting)) and not _is_theirs(m, posting):
            message = f"the post already says it ({quoted(said)}): ask what it leaves open"
            yield Finding(CODE, Span(start + m.start(), start + m.end()), message)


def _is_theirs(question: re.Match[str], posting: Posting) -> bool:
    """Whether it is in a line of the post's own, as above an answer to it."""
    text = posting.proposal_text
    line = text[text.rfind("\n", 0, question.start()) + 1 :].partition("\n")[0]
    return posting.says(line)


def _counted(things: str, posting: Posting) -> str:
    """Where the post says how many there are of something, in its words; empty where it does not."""
    first, _, second = things.partition(" ")
    if first == "hours":  # how many a week is a property
        return ""
    ways = [f"{first} {second}", first] if second else [first]
    for way in ways:
        number = r"\d[\d,.]{0,9}\+?|{numbers.words}"
        stated = Pattern(r"\b(?:{number}) (?:[a-z]{2,15} )?{things}\b", number=number, things=re.escape(way))
        if found := stated.search(posting.words):
            return found[0]
    return ""
