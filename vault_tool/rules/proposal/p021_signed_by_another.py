"""The letter is signed with another name than yours.

The name below the closing is not the one in Profile.md: the letter, or its end, is from somebody else or from another
account.

Fails 11:1:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    Who holds the calendar today?

    Best regards,
    Robert Lang
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    Who holds the calendar today?

    Best regards,
    Ines
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    Who holds the calendar today?

    Best regards,
    Looking forward to it
"""

import re
from collections.abc import Iterator

from vault_tool.language.wordlists import Pattern
from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "P021"
NAME = "signed-by-another"
SEVERITY = {"ready": "error"}
KINDS = frozenset({"posting"})
COST = "The client sees two names, and asks whom they are writing with."

_CLOSING = Pattern(r"^[ \t]*{letters.closing}[ ,.!–—-]*(?=[\r\n]|\Z)", re.IGNORECASE | re.MULTILINE)
_NAME = re.compile(r"\s*(?P<name>[^\W\d_a-z][\w'’.-]*(?: [^\W\d_a-z][\w'’.-]*){0,3})[ \t]*(?=[\r\n]|\Z)")
_WORD = re.compile(r"\w+")
SIGNED_WITHIN = 200
"""Characters at the end of a letter in which it is signed."""


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where the line below the last closing is a name that shares no word with the profile's."""
    posting, profile = context.posting, context.profile
    if posting.proposal_span is None or profile is None or profile.sample or not profile.name:
        return
    text = posting.proposal_text
    closing = next(_CLOSING.finditer(text, max(0, len(text) - SIGNED_WITHIN)), None)
    signed = _NAME.match(text, closing.end()) if closing else None
    if signed and not _words(signed["name"]) & _words(profile.name):
        start = posting.proposal_span.start
        message = f"the letter is signed {signed['name'][:40]}, your profile says {profile.name[:40]}: correct the name"
        yield Finding(CODE, Span(start + signed.start("name"), start + signed.end("name")), message)


def _words(name: str) -> set[str]:
    return set(_WORD.findall(name.casefold()))
