"""A property holds other properties.

Obsidian can't show or edit a property inside a property, and lists can't sort by it. Write it flat: `client_rating`
instead of `rating` under `client`.

Fails 2:1:
    ---
    client:
      rating: 4.4
    ---
    # Editor
Passes:
    ---
    client_rating: 4.4
    ---
    # Editor
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "F009"
NAME = "nested-property"
SEVERITY = {"": "warning"}
KINDS = frozenset({"posting"})
COST = "Obsidian shows the property as unreadable text, and its facts count as missing."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each property whose value is a mapping."""
    for key, value in note.values.items():
        if isinstance(value, dict) and value:
            inner = next(iter(value))
            yield Finding(
                CODE,
                spans.entry(note, str(key)),
                f"{key} holds other properties: write them flat, such as {key}_{inner}",
            )
