"""The proposal greets someone else.

The name in the greeting is neither the client's nor anywhere in the post. Most likely it was left over from another
proposal. Correct the greeting, or the property if that is wrong. If you know the name from elsewhere, add it as
`client_name`.

Fails 9:7:
    ---
    status: ready
    client_name: Dana Reed
    ---
    # Operations lead

    ## Proposal

    Hello Robert, your editors wait two days for each approval.
Fails 12:7:
    ---
    status: ready
    ---
    # Operations lead

    ## Posting

    We look for someone to run our studio.

    ## Proposal

    Hello Robert, your editors wait two days for each approval.
Passes:
    ---
    status: ready
    client_name: Dana Reed
    ---
    # Operations lead

    ## Proposal

    Hi Dana, your editors wait two days for each approval.
Passes:
    ---
    status: ready
    client_company: Acme Studio
    ---
    # Operations lead

    ## Posting

    We look for someone to run our studio. Ask for Robert.

    ## Proposal

    Hello Robert, your editors wait two days for each approval.
"""

import re
from collections.abc import Iterator

from vault_tool.language import wordlists
from vault_tool.language.lead_ins.letter_words import greeted
from vault_tool.note import Note
from vault_tool.posting import sites
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "X011"
NAME = "greets-another-client"
SEVERITY = {"draft": "warning", "ready": "error", "applied": "warning"}
KINDS = frozenset({"posting"})
COST = "The client reads someone else's name in the first line, and stops there."
BEGINNING = 300
"""Characters of the proposal in which a greeting is looked for: a required word may stand before it."""

_NAME = re.compile(r"[^\W\d_a-z][\w'’-]+(?: [^\W\d_a-z][\w'’-]+){0,3}(?=[ \t]*(?:[,!.:–—-]|$))", re.MULTILINE)
_WORD = re.compile(r"\w+")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where the greeting has a name that is neither the client's nor in the post."""
    posting = context.posting
    known = [name for name in (posting.text("client_name"), posting.text("client_company")) if name]
    if posting.proposal_span is None or not (known or note.section("Posting")):
        return
    text = posting.proposal_text
    found = next((m for at in greeted(text, BEGINNING) if (m := _NAME.match(text, at, BEGINNING))), None)
    if found is None:
        return
    words = set(_WORD.findall(found[0].casefold())) - wordlists.words("letters", "nobody") - sites.names()
    theirs = set(_WORD.findall(f"{' '.join(known)} {posting.words}".casefold())) if words else set()
    if words and not words & theirs:
        start = posting.proposal_span.start
        whom = f"but the client is {known[0][:60]}" if known else "a name that isn't in the post"
        message = f"the proposal greets {found[0][:40]}, {whom}: correct the name"
        yield Finding(CODE, Span(start + found.start(), start + found.end()), message)
