"""The post tells applicants to send or say something, and the letter does not.

"Include your rate", "tell us about a site you built": clients set aside who passed over it. What the post asks for stands
in the Brief's list; an item that you tick there counts as done. Screening questions and code words have rules of their own.

Fails 17:11, 18:11:
    ---
    status: ready
    ---
    # Site for a bakery

    ## Posting

    We need a site for our bakery. Please include a link to a shop you built. Tell us how you would move our recipes.

    ## Proposal

    I built six sites for small shops.

    ## Brief

    - **They ask you to send:**
        - [ ] “Please include a link to a shop you built.”
        - [ ] “Tell us how you would move our recipes.”
Passes:
    ---
    status: ready
    ---
    # Site for a bakery

    ## Brief

    - **They ask you to send:**
        - [ ] “Please include a link to a shop you built.”
        - [ ] “Tell us how you would move our recipes.”
        - [x] “Attach your résumé.”
        - [ ] “Please submit your proposal.”

    ## Proposal

    I built six sites for small shops: https://example.com/shops. The recipes I'd move with a script, a category at a time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from vault_tool.language.wordlists import Pattern, table
from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.rules.engine.subject import Posting
from vault_tool.text.edits import Span

CODE = "Q007"
NAME = "request-not-answered"
SEVERITY = {"ready": "warning", "applied": "info"}
KINDS = frozenset({"posting"})
COST = "The client sets the letter aside: you didn't do the first thing that they asked for."

_ITEM = re.compile(r"^[ \t]*[-*] \[ \] “(?P<ask>[^”\r\n]{3,600})”", re.MULTILINE)
SHOWN = 100


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each open item of the Brief's list that neither the letter nor an answer takes up."""
    posting = context.posting
    brief = posting.filled("Brief")
    if brief is None or posting.proposal_span is None:
        return
    items = list(_ITEM.finditer(note.text, *brief.body_span))
    if not items:
        return
    sent = "\n".join(note.text[slice(*span)] for span in posting.sent)
    listed = {question.text.casefold() for question in posting.questions}
    for item in items:
        ask = item["ask"]
        if ask.casefold() not in listed and not _taken_up(ask, sent, posting):
            message = f"the post asks for this, and your letter doesn't have it: {ask[:SHOWN]!r}"
            yield Finding(CODE, Span(item.start("ask") - 1, item.end("ask") + 1), message)


def _taken_up(ask: str, sent: str, posting: Posting) -> bool:
    """Whether what is sent has what a request of this kind is answered with; where nobody can tell, it counts as answered."""
    from vault_tool.language.cues import first_kind, words_of
    from vault_tool.language.likeness import stem, stems
    from vault_tool.language.wordlists import words

    kind = first_kind("ask_kinds", words_of(ask)) or "other"
    low = ask.casefold().replace("’", "'")
    if low in sent.casefold().replace("’", "'"):  # it stands above its answer
        return True
    if kind == "word" or any(low.startswith(start) for start in words("answering", "no answer needed")):
        return True
    shown = _shows(kind)
    if shown is not None:
        return shown.search(sent) is not None
    told = stems(ask) - {stem(word) for word in words("asked_for", "of any request")}
    return len(told) < LEAST or len(told & stems(sent)) >= (2 if len(told) >= MANY else 1)


LEAST, MANY = 2, 4
"""Words that a request has to tell with: of fewer nobody can say what would answer it; of many, one alone is chance."""


@cache
def _shows(kind: str) -> Pattern | None:
    """What an answer to a request of this kind has in it; None where that depends on its words."""
    return Pattern(f"{{asked_for.{kind}}}") if kind in table("asked_for") else None
