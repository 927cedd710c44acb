"""An assistant's words are still in the text.

"Here is a proposal", "As an AI", "Feel free to adjust", `[turn0search1]`: what the assistant said to you is in what
you send to the client. Delete it. The notes in Phrases/ that name this rule list what it looks for. Add what your
assistant says.

Fails 8:1, 12:1:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    Certainly! Here is a tailored proposal for this job:

    I have run two studios like yours.

    Let me know if you'd like me to adjust the tone.
Fails 8:1:
    ---
    status: ready
    ---
    # Operations lead

    ## Screening Answers

    As an AI language model, I have used Asana.
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    Here is how I would start: with the calendar. Let me know if you would like to see it. Certainly a big job.
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.line_spans import line_around
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "P009"
NAME = "assistant-leftover"
SEVERITY = {"draft": "warning", "ready": "error", "applied": "info"}
KINDS = frozenset({"posting"})
COST = "The client sees that neither the text nor the claims in it are yours."
TAKES_PHRASES = True
SHOWN = 80
"""Characters of what stands behind such words in their line that are shown with them."""


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each such phrase in a section that is sent."""
    posting = context.posting
    for span in posting.sent:
        for found in context.phrases(CODE).find(note.text, span):
            line = line_around(note.text, found.start)
            end = max(found.end, min(line.end, span.end, found.end + SHOWN))
            shown = note.text[found.start : end].strip()[:60]
            yield Finding(CODE, Span(found.start, end), f"{shown!r} is what a chat assistant said to you: delete it")
