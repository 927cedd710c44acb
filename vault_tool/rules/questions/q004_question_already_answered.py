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

from collections.abc import Iterator
from functools import cache

from vault_tool.language.wordlists import Pattern, table
from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "Q004"
NAME = "question-already-answered"
SEVERITY = {"draft": "info", "ready": "warning"}
KINDS = frozenset({"posting"})
COST = "The client sees that you haven't read the post."

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
        if found and known:
            message = f"the post already says it: {known} is {posting.text(known)[:40]}; ask what it leaves open"
            yield Finding(CODE, Span(start + found.start(), start + found.end()), message)
