"""The proposal opens like every other one.

A client's list only shows the first 150 to 200 characters. A greeting, your name or "I am writing to apply" wastes
them. Begin with your strongest proof, or with what you saw in this post. The notes in Phrases/ that name this rule
list such phrases. Change them as you like.

Fails 8:1:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    Dear Hiring Manager, I hope this message finds you well. I am writing to express my interest in your job.
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    Hi Dana, your editors wait two days for each approval; with a board that shows who holds what I cut that to hours.
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.line_spans import trimmed
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "P004"
NAME = "wasted-opening"
SEVERITY = {"draft": "info", "ready": "warning"}
KINDS = frozenset({"posting"})
COST = "The client only sees the first 150 characters in the list, and these say nothing about the job."
SEEN = 150

TAKES_PHRASES = True


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where the first 150 characters hold a phrase that says nothing about the job."""
    posting = context.posting
    if posting.proposal_span is None:
        return
    start = posting.proposal_span.start
    opening = Span(start, min(start + SEEN, posting.proposal_span.end))
    found = next(context.phrases(CODE).find(note.text, opening), None)
    if found:
        said = note.text[slice(*found)]
        message = (
            f"open with this job: the client's list only shows the first {SEEN} characters, and {said!r} says nothing"
        )
        yield Finding(CODE, trimmed(note.text, opening), message)
