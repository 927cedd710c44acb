"""A question appears twice.

In a bank, the client is asked twice. In an answer's `also`, the second wording does nothing. Delete one, or reword it
to ask something else.

Fails Questions/Interview.md 9:3:
    ---
    kind: interview
    ---
    # Interview

    ## Team

    - Who decides when two people want different things?
    - Who decides, when two people want different things?
Fails Questions/Interview.md 10:5:
    ---
    kind: interview
    ---
    # Interview

    ## Team

    - Who decides when two people want different things?
    - when: team
      - Who decides, when two people want different things?
Passes Questions/Interview.md:
    ---
    kind: interview
    ---
    # Interview

    ## Team

    - Who decides when two people want different things?
    - Who is away this month?
"""

import re
from collections.abc import Iterator

from vault_tool.knowledge.notes import banks
from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "N010"
NAME = "repeated-question"
SEVERITY = {"": "warning"}
KINDS = frozenset({"bank"})
COST = "You ask the client the same thing twice."

_WORDS = re.compile(r"[\W_]+")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each question with the words of an earlier one."""
    first: dict[str, int] = {}
    for question in banks.questions_of(note):
        words = _WORDS.sub(" ", question.text.casefold()).strip()
        if words in first:
            line = note.lines.position(first[words]).line
            yield Finding(CODE, question.span, f"the same question as on line {line}: delete or reword it")
        first.setdefault(words, question.span.start)
