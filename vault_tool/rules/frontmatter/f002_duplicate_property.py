"""A property appears twice.

Only one of them counts, and programs differ in which. The pay you see may not be the pay that is checked. Delete the
wrong one.

Fails 4:1:
    ---
    status: draft
    client_rating: 4.4
    status: ready
    ---
    # Editor
Passes:
    ---
    status: draft
    client_rating: 4.4
    ---
    # Editor
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import ALL_KINDS, Context
from vault_tool.rules.frontmatter.doubled_keys import doubled

CODE = "F002"
NAME = "duplicate-property"
SEVERITY = {"": "error"}
KINDS = ALL_KINDS - {"post"}
COST = "You may apply on a number that you thought you had corrected."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each time that a key stands again."""
    if note.properties.problem is None:
        return
    for key, span, first in doubled(note):
        line = note.lines.position(first.start).line
        yield Finding(CODE, span, f"{key} is already set on line {line}: keep only one")
