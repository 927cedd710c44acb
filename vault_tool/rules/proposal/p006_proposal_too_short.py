"""The proposal is too short to say why you're the right person.

Under 200 characters, there is room for one sentence. Say what you saw in the post, what you've done that is similar,
and what you'd like to know.

Options: least (characters, default 200)

Fails 8:1:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    I can do this. Hire me.
Passes:
    ---
    status: draft
    ---
    # Operations lead

    ## Proposal

    I can do this. Hire me.
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "P006"
NAME = "proposal-too-short"
SEVERITY = {"ready": "warning"}
KINDS = frozenset({"posting"})
COST = "You spend your connects on a text that gives the client no reason to answer."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where there is a proposal with fewer characters than the limit."""
    section = context.posting.proposal
    least = context.options.get("least", 200)
    if section is None or not isinstance(least, int):
        return
    body = note.text[slice(*section.body_span)]
    length = len(body.strip())
    if length < least:
        start = section.body_span.start + len(body) - len(body.lstrip())
        message = (
            f"the proposal has {length} characters: say what you saw in the post and what you've done that is similar"
        )
        yield Finding(CODE, Span(start, start + length), message)
