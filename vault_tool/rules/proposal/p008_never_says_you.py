"""The proposal only talks about you.

It never says "you" or "your": nothing about the client, their post or their work. Say what you understood of their
problem, and what will be different for them.

Fails 8:1:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    I have run two studios. I know Asana well. I was the first person whom clients called. I wrote proposals, contracts and
    invoices. I am reliable and I am free from Monday on. I hope to hear back soon about the next steps.
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    I have run two studios. I know Asana well. I was the first person whom clients called. I wrote proposals, contracts and
    invoices. Your editors wait two days for each approval; I would show who holds what, and cut that to hours.
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    I have run two studios. I know Asana well. I was the first person whom clients called. I wrote proposals, contracts and
    invoices. I kept the calendar of nine editors and I am free from Monday on. Who holds each approval in the studio today?
Passes:
    ---
    status: ready
    ---
    # Leitung
    ## Proposal

    Ich habe zwei Studios geleitet und kenne Asana gut. Ihre Redaktion wartet zwei Tage auf jede Freigabe; mit einer Tafel,
    die zeigt, wer was hat, werden Stunden daraus. Ich schreibe Angebote, Verträge und Rechnungen und bin ab Montag frei.
"""

import re
from collections.abc import Iterator

from vault_tool.language.wordlists import Pattern
from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "P008"
NAME = "never-says-you"
SEVERITY = {"ready": "info"}
KINDS = frozenset({"posting"})
COST = "The client learns who you are, but not what you'd do for them."
LEAST = 150
"""A shorter proposal is P006's."""

_YOU = Pattern(r"\b{proposals.to the client}\b")
_ENGLISH = Pattern(r"\bI\b.{1,400}?\b{proposals.in any english}\b", re.DOTALL)


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding, at its first line, where an English proposal has no word for the client."""
    posting = context.posting
    sent = posting.proposal_text
    if posting.proposal_span is None or len(sent) < LEAST or _YOU.search(sent) or not _ENGLISH.search(sent):
        return
    if "?" in sent:  # whoever asks the client something speaks to them
        return
    start = posting.proposal_span.start
    message = "the proposal never says 'you': say what you saw in this post and what changes for the client"
    yield Finding(CODE, Span(start, start + len(sent.splitlines()[0])), message)
