"""The proposal asks what the post has already said.

"What is your budget?" under a post that names it shows that the post was not read. Ask what it leaves open, such as what
the amount covers.

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

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "Q004"
NAME = "question-already-answered"
SEVERITY = {"draft": "info", "ready": "warning"}
KINDS = frozenset({"posting"})
COST = "The client sees that you have not read the post."

_QUESTIONS = (
    (
        ("compensation_max", "compensation_min"),
        re.compile(
            r"what(?: is|'s|s) (?:your|the) (?:[\w-]+ )?budget(?: for this(?: \w+)?)?\?|(?:do you have|is there) a budget(?: in mind)?\?|how much (?:do|will|are) you (?:pay|paying|offer\w*)\?"
        ),
    ),
    (
        ("weekly_hours",),
        re.compile(
            r"how many hours (?:a|per|each|every) week(?: do you (?:need|want|expect)| is (?:it|this)| would (?:it|this) be| are (?:needed|expected))?[^?\r\n]{0,20}\?|is (?:it|this)(?: a)? (?:full|part)[- ]time(?: or (?:full|part)[- ]time)?[^?\r\n]{0,12}\?"
        ),
    ),
    (
        ("time_zone",),
        re.compile(
            r"(?:which|what) time ?zone (?:are you|do you|is|would|should)[^?\r\n]{0,40}\?|what(?: is|'s) your time ?zone\?"
        ),
    ),
    (
        ("compensation_type",),
        re.compile(
            r"is (?:it|this)(?: an?)? (?:hourly or (?:a )?fixed|fixed[- ]price or (?:an? )?hourly)[^?\r\n]{0,20}\?"
        ),
    ),
    (
        ("duration",),
        re.compile(
            r"how long (?:will|is|would) (?:the|this) (?:project|contract|engagement|job) (?:last|run|be|take)?[^?\r\n]{0,20}\?"
        ),
    ),
    (("client_location",), re.compile(r"(?:where|which country) are you (?:based|located)\?")),
)


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each plain question in the proposal whose answer is a fact of the posting."""
    posting = context.posting
    if posting.proposal_span is None or "?" not in posting.proposal_text:
        return
    start, folded = posting.proposal_span.start, posting.proposal_text.lower().replace("’", "'")
    if len(folded) != len(posting.proposal_text):  # a letter whose lower case is two
        return
    for keys, pattern in _QUESTIONS:
        known = next((key for key in keys if posting.text(key)), None)
        found = pattern.search(folded) if known else None
        if found and known:
            message = f"the post has said it: {known} is {posting.text(known)[:40]}; ask what it leaves open"
            yield Finding(CODE, Span(start + found.start(), start + found.end()), message)
