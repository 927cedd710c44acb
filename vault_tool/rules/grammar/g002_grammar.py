"""A sentence in what is sent has a mistake of grammar.

A word that stands twice, a verb that doesn't go with its noun, the wrong article. What the checker would write is an offer:
look at it.

Fails 8:9:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    This is an test of the keys.
Fixed:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    This is a test of the keys.
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    This is a test of the keys.
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.rules.grammar import english_checker

CODE = "G002"
NAME = "grammar"
SEVERITY = {"ready": "info"}
KINDS = frozenset({"posting"})
COST = "The client sees a letter that nobody read twice."
NEEDS = english_checker.PACKAGE


def check(_note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each mistake that is not one of spelling; the first ten."""
    yield from english_checker.findings(CODE, context, spelling=False)
