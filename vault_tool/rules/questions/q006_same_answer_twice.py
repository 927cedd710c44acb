"""Two questions have the same answer, word for word.

One was pasted over the other, or the second question wasn't read. Answer each on its own.

Fails 14:1:
    ---
    status: ready
    ---
    # Operations lead

    ## Screening Answers

    ### Describe your recent experience

    I ran a studio of nine people last year.

    ### Which tools do you use to track time?

    I ran a studio of nine people last year.
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Screening Answers

    ### Describe your recent experience

    I ran a studio of nine people last year.

    ### Which tools do you use to track time?

    Toggl since 2019.
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.rules.engine.shown import quoted

CODE = "Q006"
NAME = "same-answer-twice"
SEVERITY = {"draft": "info", "ready": "warning"}
KINDS = frozenset({"posting"})
COST = "One of the questions isn't answered, and the client sees it at once."
LEAST = 20
"""Characters from which two answers are the same by more than chance."""


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each answer that has stood under an earlier question."""
    first: dict[str, str] = {}
    for heading, span in context.posting.answers:
        answer = " ".join(note.text[slice(*span)].split())
        if len(answer) < LEAST or "‹" in answer:  # a gap is S003's
            continue
        if answer in first:
            message = f"answer this question on its own: this is your answer to {quoted(first[answer])}"
            yield Finding(CODE, span, message)
        first.setdefault(answer, heading.title)
