"""The proposal gives a way to reach you outside the site.

Job sites forbid contact data before a contract and read proposals for it: an e-mail address, a telephone number or a
messenger can cost the account. Links to your work are allowed.

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
Passes:
    ---
    status: won
    ---
    # Operations lead

    ## Proposal

    Write me at jo@example.com.
"""

import re
from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "P002"
NAME = "contact-in-proposal"
SEVERITY = {"draft": "warning", "ready": "error", "applied": "warning"}
KINDS = frozenset({"posting"})
COST = "The site may hide the proposal, warn you, or close your account."

_MESSENGER = r"(?:whats ?app|telegram|skype|wechat|viber|signal|discord|google meet|facetime)"
CONTACT = re.compile(
    r"(?P<mail>(?<![\w/.+@-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,24}){1,3})"
    rf"|(?P<messenger>\b{_MESSENGER}(?:[ :]{{1,3}}(?:me|id|is|at|no\.?|number|handle|username|on))*[ :]{{1,3}}(?:@\w{{2,}}|\+?\d[\d ().-]{{6,}}\d))"
    rf"|(?P<invite>\b(?:message|text|call|reach|add|contact|ping|find|talk to) (?:me|us) (?:up )?(?:on|via|by|over|at|through) (?:my )?{_MESSENGER}\b)"
    r"|(?P<link>\b(?:t\.me|wa\.me|calendly\.com|join\.skype\.com)/[\w/.-]{1,80})"
    r"|(?P<phone>(?<![\w./=~-])\+\d[\d ().-]{7,16}\d(?![\w/-])|(?<![\w./=~$-])\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?![\w/-]))",
    re.IGNORECASE,
)
CUES = (
    "whats", "telegram", "skype", "wechat", "viber", "signal", "discord", "google meet", "facetime", "t.me/",
    "wa.me/", "calendly",
)  # fmt: skip
_DIGITS = re.compile(r"\d{3}[ .)-]{1,2}\d{3}|\+\d")
_SAID = {
    "mail": "an e-mail address",
    "messenger": "a messenger contact",
    "invite": "an invitation to a messenger",
    "link": "a link to a messenger or calendar",
    "phone": "a telephone number",
}


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each address, number or handle in a section that is sent."""
    sent = context.posting.sent_lower
    if "@" not in sent and not any(cue in sent for cue in CUES) and not _DIGITS.search(sent):
        return
    for span in context.posting.sent:
        for m in CONTACT.finditer(note.text, *span):
            said = _SAID[m.lastgroup or "mail"]
            yield Finding(
                CODE, Span(*m.span()), f"{m[0][:60]} is {said}: take it out, the site forbids it before a contract"
            )
