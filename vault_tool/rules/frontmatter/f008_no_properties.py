"""A posting note has no properties at all.

Without the block between two `---` lines at the top, the note has no status, pay or client that lists and checks
could use. `vault fill` reads what it can from the post and writes them.

Fails 1:1:
    # Operations lead

    ## Posting

    We look for someone to run our studio.
Passes:
    ---
    status: draft
    ---
    # Operations lead

    ## Posting

    We look for someone to run our studio.
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "F008"
NAME = "no-properties"
SEVERITY = {"": "error"}
KINDS = frozenset({"posting"})
COST = "The posting is in no list, and nothing about its pay or client can be checked."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where the note does not begin with a block of properties."""
    if note.properties.span is None and note.properties.problem is None:
        yield Finding(CODE, spans.top(note), "the note has no properties: run `vault fill` on it")
