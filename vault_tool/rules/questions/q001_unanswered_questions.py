"""Questions of the post aren't answered.

A site's form can't be sent without answers, and clients read these before the proposal. `vault fill` writes each
question under Screening Answers, with the nearest of your own answers.

Fails 8:1, 9:1:
    ---
    status: ready
    ---
    # Operations lead
    ## Posting

    You will be asked to answer the following questions when submitting a proposal:
    1. Describe your recent experience with similar projects
    2. Which tools do you use to track time?
    ## Proposal

    I have run two studios like yours.
Passes:
    ---
    status: ready
    ---
    # Operations lead
    ## Posting

    You will be asked to answer the following questions when submitting a proposal:
    1. Describe your recent experience with similar projects
    ## Screening Answers

    ### Describe your recent experience with similar projects

    I ran a studio of nine people last year.
"""

import re
from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.rules.engine.shown import quoted
from vault_tool.text.edits import Span

CODE = "Q001"
NAME = "unanswered-questions"
SEVERITY = {"draft": "warning", "ready": "error", "applied": "info"}
KINDS = frozenset({"posting"})
COST = "The form can't be sent, or the client sees that you skipped the questions."

_WORD = re.compile(r"\w{3,}")
ENOUGH = 0.6
"""Share of a question's words that stand where it is answered: people shorten the questions they copy."""


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each screening question that neither the answers nor the proposal take up."""
    posting = context.posting
    asked = posting.questions
    if not asked:
        return
    answers = [s for s in (posting.filled("Screening Answers"), posting.proposal) if s]
    lines = [
        frozenset(_WORD.findall(line.casefold()))
        for s in answers
        for line in note.text[slice(*s.body_span)].splitlines()
    ]
    start = posting.words_span.start
    for question in asked:
        words = frozenset(_WORD.findall(question.text.casefold()))
        if words and not any(len(words & line) >= ENOUGH * len(words) for line in lines):
            span = Span(start + question.span.start, start + question.span.end)
            line_start = max(note.text.rfind("\n", 0, span.start), note.text.rfind("\r", 0, span.start)) + 1
            message = f"answer this under '## Screening Answers': {quoted(question.text)}"
            yield Finding(CODE, Span(line_start, span.end), message)
