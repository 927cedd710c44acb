"""The proposal is longer than the site allows.

A site's field ends after some thousand characters. The rest is cut off, and with it your question and your name. The
limit comes from the site in `platform`. `proposal_limit` in the note or `limit` in vault.toml sets another.

Fails 9:1:
    ---
    status: ready
    proposal_limit: 40
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

    I have run two studios like yours for six years.
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.posting import sites
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "P001"
NAME = "proposal-too-long"
SEVERITY = {"draft": "warning", "ready": "error", "applied": "warning"}
KINDS = frozenset({"posting"})
COST = "The site cuts off the end: your question, your price or your name."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding, from the first character that is too many to the proposal's end."""
    posting = context.posting
    section = posting.proposal
    if section is None:
        return
    limit = sites.proposal_limit(posting.facts, context.proposal_limit)
    body = note.text[slice(*section.body_span)]
    sent = body.strip().replace("\r\n", "\n")
    if len(sent) <= limit:
        return
    start = section.body_span.start + len(body) - len(body.lstrip())
    message = f"the proposal has {len(sent):,} characters and the site allows {limit:,}: cut {len(sent) - limit:,}"
    yield Finding(CODE, Span(start, start + len(body.strip())), message)
