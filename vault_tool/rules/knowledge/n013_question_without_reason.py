"""A vetting question has no reason.

Months later, the reason under a question reminds you what a good answer sounds like. Write it as an item under the
question.

Fails Questions/Vetting.md 8:1:
    ---
    kind: vetting
    ---
    # Vetting

    ## Money

    - How do you structure payments?
    - Is the budget fixed?
      - Shows whether a larger scope is paid for.
Passes Questions/Vetting.md:
    ---
    kind: vetting
    ---
    # Vetting

    ## Money

    - Is the budget fixed?
      - Shows whether a larger scope is paid for.
Passes Questions/Interview.md:
    ---
    kind: interview
    ---
    # Interview

    ## Money

    - How do you structure payments?
"""

import re
from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "N013"
NAME = "question-without-reason"
SEVERITY = {"": "info"}
KINDS = frozenset({"bank"})
COST = "You ask the question and don't know what to listen for."

_QUESTION = re.compile(r"(?:[-*+]|\d{1,3}[.)])[ \t]+\S")
_CONDITION = re.compile(r"(?:[-*+][ \t]+)?(?:when|unless|about):")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each question of a vetting bank with nothing under it but conditions."""
    if note.values.get("kind") != "vetting":
        return
    lines = note.text[note.body_span.start :].splitlines(keepends=True)
    offset, standing = note.body_span.start, None
    for line in [*lines, "# end"]:
        bare = line.strip()
        if line[:1] not in (" ", "\t") and bare:
            if standing:
                yield Finding(CODE, standing, "no reason under this question: say what its answer tells you")
            asked = _QUESTION.match(line)
            standing = Span(offset, offset + len(line.rstrip())) if asked else None
        elif bare and not _CONDITION.match(bare):
            standing = None
        offset += len(line)
