"""A follow-up is due.

You applied more than a week ago, and nothing stands under Response. Write two lines that add something (a sample, an
idea, a day you're free), or set the status to lost.

Options: days (default 7)

Fails 3:13:
    ---
    status: applied
    applied_at: 2026-02-27
    ---
    # Operations lead
Passes:
    ---
    status: applied
    applied_at: 2026-03-05
    ---
    # Operations lead
Passes:
    ---
    status: applied
    applied_at: 2026-02-20
    ---
    # Operations lead

    ## Response

    Are you free on Monday for a call?
"""

from collections.abc import Iterator
from datetime import timedelta

from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "T007"
NAME = "follow-up-due"
SEVERITY = {"applied": "info"}
KINDS = frozenset({"posting"})
COST = "A client who meant to answer may have forgotten you."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where the day of the application is longer ago than the limit and no answer stands in the note."""
    posting = context.posting
    limit = context.options.get("days", 7)
    day = posting.day("applied_at") if posting.facts.get("applied_at") else None
    if day is None or not isinstance(limit, int) or posting.filled("Response"):
        return
    if context.calendar.reached(day + timedelta(days=limit + 1)):
        message = (
            f"you applied on {day}, over {limit} days ago, and got no answer: follow up, or set the status to lost"
        )
        yield Finding(CODE, spans.value(note, "applied_at"), message)
