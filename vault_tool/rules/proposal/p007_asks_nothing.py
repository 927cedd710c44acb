"""The proposal asks the client nothing.

A question about their work gives the client something to answer. If the analysis has red flags, ask their protection
questions. `vault fill` puts one of them into its drafts, the gravest that is about the job. Where the Brief has a verdict, it says what to ask and when,
and the letter may do without.

Fails 8:1:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    I have run two studios like yours for six years. Shall we talk this week? https://example.com/?a=1
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    I have run two studios like yours. Who approves the cuts today?
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Brief

    > [!warning] Ask first
    > You fit. Ask this before you apply: “Is the $900 per month, or for the whole job?”

    ## Proposal

    I have run two studios like yours for six years.
Passes:
    ---
    status: draft
    ---
    # Operations lead

    ## Proposal

    I have run two studios like yours for six years.
"""

from collections.abc import Iterator

from vault_tool.language.wordlists import Pattern
from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "P007"
NAME = "asks-nothing"
SEVERITY = {"ready": "info"}
KINDS = frozenset({"posting"})
COST = "The client has nothing to answer, and what the post leaves open stays open until you've agreed to it."

LONGEST = 400
_TALK = Pattern(r"\b{proposals.shall we}\b.{0,60}\b{proposals.talk}")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding, at its first line, where a proposal has no question but the one for a call."""
    posting = context.posting
    if posting.proposal_span is None or posting.has_verdict or _asks(posting.proposal_text):
        return
    start = posting.proposal_span.start
    first = posting.proposal_text.splitlines()[0]
    yield Finding(
        CODE,
        Span(start, start + len(first)),
        "the proposal asks nothing about the work: ask what decides whether you want it",
    )


def _asks(text: str) -> bool:
    """A question other than whether to talk; a question mark within a word belongs to an address."""
    at = text.find("?")
    while at >= 0:
        sentence = text[max(text.rfind(mark, max(0, at - LONGEST), at) for mark in ".!?\r\n") + 1 : at]
        if not (text[at + 1 : at + 2].isalnum() or _TALK.search(sentence)):
            return True
        at = text.find("?", at + 1)
    return False
