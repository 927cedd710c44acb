"""A link in the properties leads to nothing.

`source` leads to the dropped file in Archive/, `client` to the client's note. Whatever was there was renamed or
deleted. Correct the link, or create the note.

Beside Clients/Acme Studio.md:
    # Acme Studio
Fails 3:9:
    ---
    status: draft
    client: "[[Akme Studio]]"
    ---
    # Operations lead
Passes:
    ---
    status: draft
    client: "[[Acme Studio|them]]"
    ---
    # Operations lead
Passes:
    ---
    status: draft
    client: Akme Studio
    ---
    # Operations lead
"""

import re
from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "L007"
NAME = "broken-property-link"
SEVERITY = {"": "warning"}
KINDS = frozenset({"posting", "client"})
COST = "You can't get to the original post or to the client's history."

_LINK = re.compile(r"\[\[([^\[\]|#\r\n]+)[^\[\]\r\n]*\]\]")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each property whose whole value, or a list item of it, links to what the vault does not have."""
    block = note.properties.yaml_span
    if context.index is None or block is None or "[[" not in note.text[slice(*block)]:
        return
    for key, value in note.values.items():
        for item in value if isinstance(value, list) else (value,):
            found = _LINK.fullmatch(item.strip()) if isinstance(item, str) else None
            target = found[1].strip() if found else ""
            if target and target.casefold().removeprefix("./") not in context.index.names:
                yield Finding(
                    CODE, spans.value(note, key), f"{key} leads to {target[:80]!r}, which is not there: correct it"
                )
