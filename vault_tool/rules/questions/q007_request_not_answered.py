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
Fails 11:11:
    ---
    status: ready
    ---
    # Site for a bakery

    ## Brief

    - **They ask you to send:**
        - [ ] “Your hourly rate.”
        - [ ] “Have you moved a shop before?”
        - [ ] “Your rate and when you could start.”
        - [ ] “Confirm that you can hold our meetings in Spanish.”

    ## Proposal

    I built six sites for small shops at $40 each.

    Sí, trabajo en español a diario y puedo llevar las reuniones con su equipo.

    ## Screening Answers

    ### Have you moved a shop before

    Twice, for a florist and for a tailor.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from vault_tool.language.wordlists import Pattern, table
from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.rules.engine.shown import quoted
from vault_tool.text.edits import Span

CODE = "Q007"
NAME = "request-not-answered"
SEVERITY = {"ready": "warning", "applied": "info"}
KINDS = frozenset({"posting"})
COST = "The client sets the letter aside: you didn't do the first thing that they asked for."

_ITEM = re.compile(r"^[ \t]*[-*] \[ \] “(?P<ask>[^”\r\n]{3,600})”", re.MULTILINE)
_SAME = re.compile(r"[^\w]+")


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
    listed = {_bare(question.text) for question in posting.questions} | {
        _bare(heading.title) for heading, _ in posting.answers
    }
    for item in items:
        ask = item["ask"]
        if _bare(ask) not in listed and not _taken_up(ask, sent):
            message = f"answer what the post asks for, or tick it off in the Brief: {quoted(ask)}"
            yield Finding(CODE, Span(item.start("ask") - 1, item.end("ask") + 1), message)


def _bare(words: str) -> str:
    """Words as they are compared: whoever copies a question leaves out its marks."""
    return _SAME.sub(" ", words.casefold()).strip()


def _taken_up(ask: str, sent: str) -> bool:
    """Whether what is sent has what a request of this kind is answered with; where nobody can tell, it counts as answered."""
    from vault_tool.language.cues import all_kinds, words_of
    from vault_tool.language.likeness import stem, stems
    from vault_tool.language.wordlists import words
    from vault_tool.language.written_in import is_foreign_sentence

    kinds = all_kinds("ask_kinds", words_of(ask)) or ("other",)
    low = ask.casefold().replace("’", "'")
    if low in sent.casefold().replace("’", "'"):  # it stands above its answer
        return True
    if kinds[0] == "word" or any(low.startswith(start) for start in words("answering", "no answer needed")):
        return True
    wanted = [kind for kind in kinds if kind == kinds[0] or kind in words("asked_for", "each on its own")]
    shown = [pattern for pattern in map(_shows, wanted) if pattern is not None]
    if _shows(kinds[0]) is not None:
        return all(pattern.search(sent) for pattern in shown)
    if any(map(is_foreign_sentence, sent.splitlines())):  # "Confirm that you can write in Spanish"
        return True
    told = stems(ask) - {stem(word) for word in words("asked_for", "of any request")}
    return len(told) < LEAST or len(told & stems(sent)) >= (2 if len(told) >= MANY else 1)


LEAST, MANY = 2, 4
"""Words that a request has to tell with: of fewer nobody can say what would answer it; of many, one alone is chance."""


@cache
def _shows(kind: str) -> Pattern | None:
    """What an answer to a request of this kind has in it; None where that depends on its words."""
    return Pattern(f"{{asked_for.{kind}}}") if kind in table("asked_for") else None
