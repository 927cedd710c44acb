"""The analysis advises against this posting.

Something in it is a mark of fraud, or hardly anything speaks for it. If you have looked into it and apply all the same,
write so in the analysis.

Fails 8:3:
    ---
    status: ready
    ---
    # Editor

    ## Analysis

    **Avoid: 12 of 100** (confidence high)
Fails 8:13:
    ---
    status: ready
    ---
    # Editor

    ## Analysis

    > [!danger] Avoid: 0 of 100
    > **Against:** You are asked for money. [[#Recommendation]]
Passes:
    ---
    status: ready
    ---
    # Editor

    ## Analysis

    **Weak: 42 of 100** (confidence high)

    - **Approach:** avoid: calls before a contract.
"""

import re
from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "K008"
NAME = "advised-against"
SEVERITY = {"draft": "info", "ready": "warning"}
KINDS = frozenset({"posting"})
COST = "Money, papers or weeks of work lost to somebody who never meant to hire."

_VERDICT = re.compile(r"\bAvoid: \d{1,3} of 100\b")
_AGAINST = re.compile(r"\*\*(?:Against|Cons):\*\*[ \t]*(?P<flags>[^\r\n\[]{3,120})")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding, at the verdict, where the Analysis section says "Avoid: … of 100"."""
    section = context.posting.filled("Analysis")
    found = _VERDICT.search(note.text, *section.body_span) if section else None
    if section and found:
        flags = _AGAINST.search(note.text, *section.body_span)
        why = f" ({flags['flags'].strip(' .')})" if flags else ""
        yield Finding(
            CODE, Span(*found.span()), f"the analysis advises against it{why}: read its red flags before you apply"
        )
