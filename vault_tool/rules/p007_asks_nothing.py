"""The proposal asks the client nothing.

A question about their work is what a client answers. Where the analysis has red flags, their protection questions are
the ones to put; `vault fill` writes two of them into its drafts.

Fails 8:1:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    I have run two studios like yours for six years.
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    I have run two studios like yours. Who approves the cuts today?
Passes:
    ---
    status: draft
    ---
    # Operations lead

    ## Proposal

    I have run two studios like yours for six years.
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.finding import Finding
from vault_tool.rules.posting import posting_of
from vault_tool.rules.rule import Context
from vault_tool.text.edits import Span

CODE = "P007"
NAME = "asks-nothing"
SEVERITY = {"ready": "info"}
KINDS = frozenset({"posting"})
COST = "The client has nothing to answer, and what the post leaves open stays open until you have agreed to it."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding, at its first line, where a proposal has no question mark outside addresses."""
    posting = posting_of(note, context.kind)
    if posting.proposal_span is None or _asks(posting.proposal_text):
        return
    start = posting.proposal_span.start
    first = posting.proposal_text.splitlines()[0]
    yield Finding(
        CODE, Span(start, start + len(first)), "the proposal asks nothing: end with a question about their work"
    )


def _asks(text: str) -> bool:
    return any(mark in text for mark in ("？", "¿", ";?")) or any(
        word.rstrip("\"'”’»)*_").endswith("?") for word in text.split() if "?" in word
    )
