"""An answer belongs to a question that this post doesn't ask.

The heading here is none of the post's questions. The answer was copied from another posting, or the question was
reworded too much. Delete it, or use the post's own words in the heading.

Fails 16:1:
    ---
    status: ready
    ---
    # Operations lead
    ## Posting

    You will be asked to answer the following questions when submitting a proposal:
    1. Describe your recent experience with similar projects
    2. Which tools do you use to track time?
    ## Screening Answers

    ### Describe your recent experience with similar projects

    I ran a studio of nine people last year.

    ### What is your favorite video editor?

    The one that the client has.
Passes:
    ---
    status: ready
    ---
    # Operations lead
    ## Posting

    We look for someone to run our studio.
    ## Screening Answers

    ### Describe your recent experience with similar projects

    I ran a studio of nine people last year.
"""

import re
from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.line_spans import trimmed
from vault_tool.rules.engine.rule import Context
from vault_tool.rules.engine.shown import quoted

CODE = "Q003"
NAME = "answer-not-asked"
SEVERITY = {"draft": "info", "ready": "warning", "applied": "info"}
KINDS = frozenset({"posting"})
COST = "The answer ends up under another question of the form, or the client sees that it was written for someone else."
ENOUGH = 0.34
"""Share of a heading's words that one of the post's questions has: people shorten what they copy."""

_WORD = re.compile(r"\w{3,}")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each level-3 heading of the answers that is like no question, where the post asks at least one."""
    posting = context.posting
    headings = posting.answers
    if not headings:
        return
    asked = [frozenset(_WORD.findall(question.text.casefold())) for question in posting.questions]
    if not asked:
        return
    for heading, _ in headings:
        words = frozenset(_WORD.findall(heading.title.casefold()))
        if posting.says(heading.title):
            continue
        if words and not any(len(words & question) >= ENOUGH * min(len(words), len(question)) for question in asked):
            line = trimmed(note.text, heading.span)
            yield Finding(
                CODE, line, f"the post doesn't ask {quoted(heading.title)}: delete it, or use the post's words"
            )
