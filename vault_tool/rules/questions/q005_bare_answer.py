"""An answer of one or two words says nothing.

"Yes" under "Have you worked with Asana?" is what everyone answers. Say where, for how long, and what came of it.

Fails 10:1:
    ---
    status: ready
    ---
    # Operations lead

    ## Screening Answers

    ### Have you worked with Asana before?

    Yes, often.

    ### How many years?

    Eight: 8.
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Screening Answers

    ### Have you worked with Asana before?

    For six years, with one board a client.

    ### Where is your work?

    https://example.com
"""

import re
from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "Q005"
NAME = "bare-answer"
SEVERITY = {"ready": "info"}
KINDS = frozenset({"posting"})
COST = "Clients read the answers first, and this one gives them no reason to read on."
FEW = 3

_TELLING = re.compile(r"\d|://|www\.|‹|@")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each answer of at most three words without a number or a link."""
    for _, span in context.posting.answers:
        answer = note.text[slice(*span)]
        if answer and len(answer.split()) <= FEW and not _TELLING.search(answer):
            yield Finding(
                CODE, span, f"{answer[:40]!r} is what everyone answers: say where, for how long, and what came of it"
            )
