"""A property still holds what a template put there.

`{{date}}`, `<% tp.file.title %>`, TODO and `‹fill in: …›` are not values. The plug-in that should have filled them in
didn't run. Write the value, or delete the property.

Fails 2:8, 3:7:
    ---
    title: "{{title}}"
    date: <% tp.date.now() %>
    ---
    # Editor
Passes:
    ---
    title: "Editor for {braces} & TODO lists"
    ---
    # Editor
"""

import re
from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "F012"
NAME = "placeholder-in-property"
SEVERITY = {"": "warning", "ready": "error", "applied": "error"}
KINDS = frozenset({"posting", "client"})
COST = "The property counts as filled but says nothing, and lists show the template's code."

_LEFT = re.compile(r"\{\{[^{}]{0,200}\}\}|<%[^%]{0,200}%>|‹[^›]{0,200}›|(?:TODO|TBD|FIXME|XXX)\b[ .:]*\Z")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each property whose value has a placeholder in it, or is nothing but TODO."""
    block = note.properties.yaml_span
    if block is None:
        return
    yaml = note.text[slice(*block)]
    if not any(mark in yaml for mark in ("{{", "<%", "‹", "TODO", "TBD", "FIXME", "XXX")):
        return
    for key, value in note.values.items():
        found = _LEFT.search(value) if isinstance(value, str) else None
        if found and (found[0][0] in "{<‹" or found.start() == 0):
            yield Finding(
                CODE, spans.value(note, key), f"{key} still holds {found[0][:40]}: write the value, or delete it"
            )
