"""What a schema finds wrong with a value, in words that say what would be right."""

from collections.abc import Mapping
from typing import Any

from vault_tool.language.nearest import slip

_TYPES = {
    "integer": "a whole number",
    "number": "a number",
    "array": "a list",
    "string": "text",
    "boolean": "true or false",
}


def fault(error: Any, described: Mapping[str, Any]) -> str:
    """A validator's error about one value of a table.

    `error` is a `jsonschema_rs.ValidationError`; `described` is the table's properties in the schema: a missing one is
    told with the first sentence of its description. Where only some words are allowed, all of them are listed, unless the
    value is a slip of one.
    """
    kind = error.kind
    if kind.name == "enum":
        near = slip(str(error.instance), [str(option) for option in kind.options])
        advice = f"did you mean {near!r}?" if near else f"it is one of: {', '.join(map(str, kind.options))}"
        return f"{_shown(error.instance)} is not known; {advice}"
    if kind.name == "type":
        wanted = " or ".join(_TYPES.get(name, name) for name in kind.types if name != "null")
        return f"{_shown(error.instance)} is not {wanted}"
    if kind.name == "required":
        what = str(described.get(kind.property, {}).get("description", "")).partition(". ")[0].rstrip(".")
        return f"`{kind.property}` is missing" + (f": add it ({what[:1].lower()}{what[1:]})" if what else ": add it")
    return str(error.message)


def _shown(value: object) -> str:
    return repr(str(value)[:60])
