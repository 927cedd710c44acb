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

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "N010"
NAME = "repeated-question"
SEVERITY = {"": "warning"}
KINDS = frozenset({"bank"})
COST = "You ask the client the same thing twice."

_ITEM = re.compile(r"^(?:[-*+]|\d{1,3}[.)])[ \t]+(?P<question>[^\r\n]+)", re.MULTILINE)
_WORDS = re.compile(r"[\W_]+")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each list item at the margin with the words of an earlier one."""
    first: dict[str, int] = {}
    for m in _ITEM.finditer(note.text, note.body_span.start):
        words = _WORDS.sub(" ", m["question"].casefold()).strip()
        if words in first:
            line = note.lines.position(first[words]).line
            yield Finding(CODE, Span(*m.span("question")), f"the same question as on line {line}: delete or reword it")
        first.setdefault(words, m.start())
