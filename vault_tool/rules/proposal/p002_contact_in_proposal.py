"""The proposal tells how to reach you off the site.

Job sites forbid contact data before a contract and check proposals for it. An e-mail address, a phone number or a
messenger can cost you your account. Links to your work are fine.

Fails 8:13, 8:32:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    Write me at jo@example.com, or WhatsApp me at +1 202 555 0123.
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    My work is at https://example.com/jo@work. I set up Slack and WhatsApp Business for a studio of 1,250 people.
    ‹fill in: the rest of “Write to jo@example.com and tell us why.”›
Passes:
    ---
    status: won
    ---
    # Operations lead

    ## Proposal

    Write me at jo@example.com.
"""

from collections.abc import Iterator

from vault_tool.language.values import contacts
from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "P002"
NAME = "contact-in-proposal"
SEVERITY = {"draft": "warning", "ready": "error", "applied": "warning"}
KINDS = frozenset({"posting"})
COST = "The site may hide the proposal, warn you, or close your account."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each address, number or handle in a section that is sent."""
    if not contacts.may_have(context.posting.sent_lower):
        return
    whose = "the site forbids" if context.posting.text("platform") else "most job sites forbid"
    gaps = context.posting.gaps
    for sent in context.posting.sent:
        for contact in contacts.find(note.text, sent):
            if context.posting.is_quoted(contact.span) or any(
                gap.start <= contact.span.start < gap.end for gap in gaps
            ):
                continue  # it is the client's own
            shown = note.text[slice(*contact.span)][:60]
            yield Finding(
                CODE,
                contact.span,
                f"{shown} is {contact.what}: take it out, because {whose} it before a contract",
            )
