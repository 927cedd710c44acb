"""A link in a property has no quotes.

To YAML, `[[Name]]` without quotes is a list in a list. Obsidian shows no link, and the client's note doesn't know
about this posting. The fix adds the quotes.

Fails 2:9:
    ---
    client: [[Acme Studio]]
    ---
    # Editor
Fixed:
    ---
    client: "[[Acme Studio]]"
    ---
    # Editor
Passes:
    ---
    client: "[[Acme Studio]]"
    ---
    # Editor
"""

import re
from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding, Fix
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Edit, Span

CODE = "F010"
NAME = "unquoted-link"
SEVERITY = {"": "warning"}
KINDS = frozenset({"posting", "client", "answer"})
COST = "The link leads nowhere, and the other note doesn't know about this one."

_LINK = re.compile(r"^[\w -]+:[ \t]+(\[\[[^\[\]\"\r\n]+\]\])[ \t]*$", re.MULTILINE)


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each property whose whole value is a bare wiki-link."""
    block = note.properties.yaml_span
    if block is None or "[[" not in note.text[block.start : block.end]:
        return
    yaml = note.text[block.start : block.end].replace("\r", "\n")
    for m in _LINK.finditer(yaml):
        span = Span(block.start + m.start(1), block.start + m.end(1))
        fix = Fix((Edit(*span, f'"{m[1]}"'),), safe=True, description="put it in quotes")
        yield Finding(CODE, span, f"{m[1]} needs quotes to be a link: put them around it", fix)
