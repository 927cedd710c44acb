"""A property has a value of the wrong type.

A number in quotes is text. It can't be summed, sorted or compared, and the rules that need it stay silent. The fix
removes quotes, currency signs and thousands separators if a number is left, and turns words with commas into a list.

Fails 2:16, 3:20, 4:9:
    ---
    client_rating: "4.4"
    connects_required: ten
    skills: editing
    ---
    # Editor
Fails 2:19, 3:19, 4:16:
    ---
    client_hire_rate: high
    compensation_min: [20, 30]
    client_rating: .inf
    ---
    # Editor
Fails 2:21:
    ---
    client_total_spent: "$88,000"
    ---
    # Editor
Fixed:
    ---
    client_total_spent: 88000
    ---
    # Editor
Fails 2:9:
    ---
    skills: Editing, C# and C++, Asana
    ---
    # Editor
Fixed:
    ---
    skills: [Editing, C# and C++, Asana]
    ---
    # Editor
Passes:
    ---
    client_rating: 4.4
    connects_required: 10
    skills: [editing]
    ---
    # Editor
"""

import re
from collections.abc import Iterator

from vault_tool import shipped
from vault_tool.language.values.currencies import marks
from vault_tool.note import Note
from vault_tool.notemaking.property_types import fits
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding, Fix
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Edit

CODE = "F004"
NAME = "wrong-type"
SEVERITY = {"": "warning", "ready": "error", "applied": "error"}
KINDS = frozenset({"posting"})
COST = "A value of the wrong type is left out of sums, comparisons and every check that needs it."

_WORDS = {
    "string": "text",
    "number": "a number",
    "integer": "a whole number",
    "boolean": "true or false",
    "array": "a list",
}
_NUMBER = re.compile(rf"[{marks()}]? ?(\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?) ?%?")
_ITEM = re.compile(r"[^\W\d_][\w .+/&'’-]*(?:[\w+]|#)(?: [\w .+/&'’-]*[\w+])?|[^\W\d_]")
"""A word or words that YAML takes for text wherever they stand."""
_NO_TEXT = frozenset(("true", "false", "yes", "no", "on", "off", "y", "n", "null"))
_SPOKEN = {"true": "true", "yes": "true", "false": "false", "no": "false"}


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each known property whose value the schema's type does not allow."""
    known = shipped.schema("posting")["properties"]
    for key, value in note.values.items():
        wanted = known[key].get("type") if key in known else None
        if wanted and value is not None and not fits(value, known[key]):
            span = spans.value(note, key)
            shown = note.text[span.start : span.end][:40]
            yield Finding(CODE, span, f"{key} has to be {_WORDS[wanted]}, not {shown}", _fix(note, key, value, wanted))


def _fix(note: Note, key: str, value: object, wanted: str) -> Fix | None:
    new = _new(value, wanted)
    if new is None or not spans.one_line(note, key):
        return None
    return Fix((Edit(*spans.value(note, key), new),), safe=True, description=f"write {new}")


def _new(value: object, wanted: str) -> str | None:
    """The same value as the type wants it; None where that is not plain."""
    if not isinstance(value, str):
        return None
    if wanted == "boolean":
        return _SPOKEN.get(value.strip().lower())
    if wanted == "array":
        items = [item.strip() for item in value.split(",")]
        return f"[{', '.join(items)}]" if all(_plain(item) for item in items) else None
    number = _NUMBER.fullmatch(value.strip()) if wanted in ("number", "integer") else None
    bare = number[1].replace(",", "") if number else None
    return None if bare is None or (wanted == "integer" and "." in bare) else bare


def _plain(item: str) -> bool:
    return _ITEM.fullmatch(item) is not None and item.casefold() not in _NO_TEXT
