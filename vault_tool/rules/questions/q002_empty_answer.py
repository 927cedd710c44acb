"""A screening question has no answer.

The question is there, but nothing is under it. Answer it in two or three sentences, with a number or a name in them.

Fails 8:1:
    ---
    status: ready
    ---
    # Operations lead

    ## Screening Answers

    ### Which tools do you use to track time?

    ### Describe your experience

    I ran a studio of nine people last year.
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Screening Answers

    ### Which tools do you use to track time?

    Toggl since 2019.
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.line_spans import trimmed
from vault_tool.rules.engine.rule import Context
from vault_tool.rules.engine.shown import quoted

CODE = "Q002"
NAME = "empty-answer"
SEVERITY = {"draft": "warning", "ready": "error", "applied": "info"}
KINDS = frozenset({"posting"})
COST = "The form can't be sent, or the client sees that you skipped the question."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each heading under Screening Answers with no word before the next."""
    for heading, answer in context.posting.answers:
        if answer.start == answer.end:
            yield Finding(CODE, trimmed(note.text, heading.span), f"answer {quoted(heading.title)}")
