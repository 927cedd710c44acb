"""A word in what is sent is spelled wrong.

Names that stand in the post, in your profile or among your clients are known, and so are names of tools. Which English counts is
what your profile says under `languages`: "English (British)". What the checker would write is an offer: look at it.

Fails 8:7:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    I can recieve the keys on Monday.
Fixed:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    I can receive the keys on Monday.
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Posting

    Ask for Zorbinax.

    ## Proposal

    I can show zorbinax the keys on Monday, in Airtable.
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.rules.grammar import english_checker

CODE = "G001"
NAME = "misspelled"
SEVERITY = {"ready": "info"}
KINDS = frozenset({"posting"})
COST = "The client sees a letter that nobody read twice."
NEEDS = english_checker.PACKAGE


def check(_note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each word that the checker does not know; the first ten."""
    yield from english_checker.findings(CODE, context, spelling=True)
