"""A property's value is out of range.

A hire rate over 100% or a rating over 5 was misread or mistyped, and everything based on it is wrong. Look the value
up in the post.

Fails 2:19, 3:16, 4:11:
    ---
    client_hire_rate: 420
    client_rating: 9.1
    currency: dollars
    ---
    # Editor
Fails 2:20:
    ---
    compensation_type: Hourly
    ---
    # Editor
Fixed:
    ---
    compensation_type: hourly
    ---
    # Editor
Passes:
    ---
    client_hire_rate: 42
    client_rating: 4.4
    currency: USD
    compensation_type: hourly
    ---
    # Editor
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from vault_tool import shipped
from vault_tool.language.nearest import slip
from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding, Fix
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Edit

CODE = "F007"
NAME = "value-out-of-range"
SEVERITY = {"": "warning", "ready": "error", "applied": "error"}
KINDS = frozenset({"posting"})
COST = "A value that can't be true spoils everything based on it: pay, hire rate, red flags."

LONGEST = 60
"""Characters up to which a value is shown."""


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each known property that is not one of its words, under its minimum or over its maximum."""
    known = shipped.schema("posting")["properties"]
    for key, value in note.values.items():
        if key not in known or key == "status" or value is None:
            continue
        wrong = _wrong(value, known[key])
        if wrong:
            span = spans.value(note, key)
            yield Finding(CODE, span, f"{key} {wrong}; look it up in the post", _fix(note, key, value, known[key]))


def _wrong(value: object, of: Mapping[str, Any]) -> str:
    """What is wrong with the value, as the rest of a sentence; empty where nothing is."""
    if "enum" in of:
        return "" if value in of["enum"] else f"is {_shown(str(value))}, not one of {', '.join(of['enum'])}"
    if isinstance(value, int | float) and not isinstance(value, bool):
        if "maximum" in of and value > of["maximum"]:
            return f"is {value}, over the most it can be, {of['maximum']}"
        if "minimum" in of and not value >= of["minimum"]:
            return f"is {value}, under the least it can be, {of['minimum']}"
    if "pattern" in of and isinstance(value, str) and not re.search(of["pattern"], value):
        return f"is {_shown(value)}, not {of['x-form']}"
    return ""


def _shown(value: str) -> str:
    return repr(value) if len(value) <= LONGEST else "a whole text"


def _fix(note: Note, key: str, value: object, of: Mapping[str, Any]) -> Fix | None:
    near = slip(str(value), of.get("enum", ()))
    if not near or not spans.one_line(note, key):
        return None
    return Fix((Edit(*spans.value(note, key), near),), safe=True, description=f"write {near}")
