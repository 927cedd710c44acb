"""The proposal is addressed to the client of another posting.

The name belongs to a note in Clients/ that this posting doesn't mention, so the text was copied from a proposal to
them. You may name work you did for another client, but not greet them or say that you want to work with them.

Beside Clients/Acme Studio.md:
    # Acme Studio
Fails 9:42:
    ---
    status: ready
    client_company: Bright Hall
    ---
    # Operations lead

    ## Proposal

    I run studios and would like to work for Acme Studio from Monday on.
Passes:
    ---
    status: ready
    client_company: Bright Hall
    ---
    # Operations lead

    ## Proposal

    I kept the books of Acme Studio last year, and would like to work for Bright Hall.
Passes:
    ---
    status: ready
    client_company: Acme Studio
    ---
    # Operations lead

    ## Proposal

    I run studios and would like to work for Acme Studio from Monday on.
"""

import re
from collections.abc import Iterator

from vault_tool.language.lead_ins.letter_words import greeted
from vault_tool.language.wordlists import Pattern
from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.line_spans import lowered
from vault_tool.rules.engine.rule import Context, VaultIndex
from vault_tool.rules.engine.subject import Posting
from vault_tool.text.edits import Span

CODE = "X012"
NAME = "other-client-named"
SEVERITY = {"draft": "warning", "ready": "error", "applied": "info"}
KINDS = frozenset({"posting"})
COST = "The client sees that the proposal was written to someone else."

_NAME = re.compile(r"[^\W\d_a-z][\w&'’.-]*(?: (?:[^\W\d_a-z][\w&'’.-]*|&|and|of)){0,3}")
_WANTED = Pattern(r"{letters/en.wanting} ", re.NOFLAG)
BEGINNING = 300


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each client of the vault that is spoken to in the proposal and is not in this posting."""
    posting = context.posting
    if context.index is None or posting.proposal_span is None:
        return
    start = posting.proposal_span.start
    text = posting.proposal_text
    named = (*greeted(text, BEGINNING), *(wanted.end() for wanted in _WANTED.finditer(text)))
    for m in (m for at in named if (m := _NAME.match(text, at))):
        name = _client(m[0], context.index)
        if name and not _of_this(name, posting):
            at = start + m.start()
            message = f"{name[:60]} is the client of another posting: correct the name, or take the sentence out"
            yield Finding(CODE, Span(at, at + len(name)), message)


def _client(words: str, index: VaultIndex) -> str:
    """The longest beginning of the words that names a note in Clients/."""
    parts = words.rstrip(".,'’").split(" ")
    tried = (" ".join(parts[:count]).rstrip(".,'’") for count in range(len(parts), 0, -1))
    return next((name for name in tried if f"clients/{name}".casefold() in index.names), "")


def _of_this(name: str, posting: Posting) -> bool:
    folded = lowered(name)
    own = (lowered(posting.text(key)) for key in ("client_company", "client_name", "client", "title"))
    return folded in posting.words_lower or any(folded in value for value in own)
