"""A sentence of the proposal could be in anyone's.

"Perfect fit", "100% satisfaction", "hard-working and detail-oriented": everyone says it, and nobody can check it. Say
what you did instead, for whom and with what result. The notes in Phrases/ that name this rule list such words. Change
them as you like.

Fails 8:10, 8:28:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    I am the perfect fit and a detail-oriented person for your studio.
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    I cut the approvals of a studio from two days to four hours. The scope was a good fit for one person.
"""

from collections.abc import Iterator
from itertools import islice

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "P012"
NAME = "empty-claim"
SEVERITY = {"draft": "info", "ready": "info"}
KINDS = frozenset({"posting"})
COST = "The client has read these words in every proposal and skims over them."
MOST = 5
TAKES_PHRASES = True


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each such phrase in the proposal; the first five."""
    posting = context.posting
    if posting.proposal_span is None:
        return
    claims = context.phrases(CODE).find(note.text, posting.proposal_span)
    for found in islice((claim for claim in claims if not posting.is_quoted(claim)), MOST):
        said = note.text[slice(*found)].lower()
        yield Finding(CODE, found, f"{said!r} says nothing: give an example with a figure")
