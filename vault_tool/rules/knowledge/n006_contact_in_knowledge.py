"""The profile or an answer tells how to reach you off the site.

Its text goes into proposals and answers, and job sites forbid contact data before a contract. Links to your work are
fine. Keep your address, number and calendar out.

Fails Profile.md 4:18:
    ---
    name: Dana Reed
    rate_floor: 40
    sign_off: "Dana, dana@example.com"
    ---
    # Profile
Fails Answers/Contact.md 3:12:
    # How can I reach you?

    Call me on +1 202 555 0123.
Passes Answers/Contact.md:
    # How can I reach you?

    Here on the site, from 9 to 5 Lisbon time. My work: https://example.com/me@work
"""

from collections.abc import Iterator

from vault_tool.language.values import contacts
from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "N006"
NAME = "contact-in-knowledge"
SEVERITY = {"": "warning"}
KINDS = frozenset({"profile", "answer"})
COST = "Every proposal written from it breaks the site's rules: it may be hidden, or your account closed."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each address, number or messenger in the note."""
    for contact in contacts.find(note.text, Span(0, len(note.text))):
        shown = note.text[slice(*contact.span)][:60]
        message = f"{shown} ends up in what you send: take it out, because sites forbid it before a contract"
        yield Finding(CODE, contact.span, message)
