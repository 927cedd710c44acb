"""A vetting question has no reason.

Months later, the reason under a question reminds you what a good answer sounds like. Write it as an item under the
question.

Fails Questions/Vetting.md 8:3:
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

from collections.abc import Iterator

from vault_tool.knowledge.notes import banks
from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "N013"
NAME = "question-without-reason"
SEVERITY = {"": "info"}
KINDS = frozenset({"bank"})
COST = "You ask the question and don't know what to listen for."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each question of a vetting bank with nothing under it but conditions."""
    if note.values.get("kind") != "vetting":
        return
    for question in banks.questions_of(note):
        if not banks.reasons(question):
            yield Finding(CODE, question.span, "no reason under this question: say what its answer tells you")
