"""Which words of a text are a way to reach somebody outside of a job site."""

import pytest

from vault_tool.language.values import contacts
from vault_tool.text.edits import Span

CASES = [
    ("Write me at jo@example.com.", ["jo@example.com an e-mail address"]),
    ("WhatsApp me at +1 202 555 0123", ["WhatsApp me at +1 202 555 0123 a messenger contact"]),
    ("Telegram: @jo_reed", ["Telegram: @jo_reed a messenger contact"]),
    ("Find me on Telegram", ["Find me on Telegram an invitation to a messenger"]),
    ("See calendly.com/jo-reed", ["calendly.com/jo-reed a link to a messenger or calendar"]),
    ("Call (202) 555-0123", ["(202) 555-0123 a telephone number"]),
    ("jo@example.com, +351 912 345 678", ["jo@example.com an e-mail address", "+351 912 345 678 a telephone number"]),
    ("Mail jo (at) example (dot) com", ["jo (at) example (dot) com an e-mail address"]),
    ("Mail jo[at]example.com", ["jo[at]example.com an e-mail address"]),
    ("I was (at) home. (Dot)", []),
    ("I set up WhatsApp Business for 1,250 people.", []),
    ("My work: https://example.com/jo@work", []),
    ("Job 2025551234, $202 555 0123 in all", []),
]


@pytest.mark.parametrize(("text", "found"), CASES)
def test_contacts(text: str, found: list[str]) -> None:
    every = contacts.find(text, Span(0, len(text)))
    assert [f"{text[slice(*contact.span)]} {contact.what}" for contact in every] == found
    assert contacts.may_have(text.lower()) or not found
