"""What a schema says of a value: whether it is allowed, where a glance tells, and what is wrong with it, in words that say what would
be right.

To load the library that knows all of JSON Schema takes longer than to judge a short post, and nearly every note is as it has to be:
only what is not surely allowed is asked there.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any

from vault_tool.language.nearest import slip

_TYPES = {
    "integer": "a whole number",
    "number": "a number",
    "array": "a list",
    "string": "text",
    "boolean": "true or false",
}
_CLASSES: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
    "null": (type(None),),
}
_REMARKS = frozenset({"$schema", "$id", "title", "description", "default", "examples"})


def is_surely_allowed(value: Any, schema: Mapping[str, Any]) -> bool:
    """Whether each word of the schema is one of those known here, and allows the value. False may mean that nobody knows."""
    return all(
        word in _REMARKS or word.startswith("x-") or (word in _ALLOWS and _ALLOWS[word](value, said))
        for word, said in schema.items()
    )


def _is_of_type(value: Any, said: Any) -> bool:
    return any(type(value) in _CLASSES.get(name, ()) for name in ([said] if isinstance(said, str) else said))


def _is_number(value: Any) -> bool:
    return type(value) in _CLASSES["number"]


def _has_properties(value: Any, properties: Mapping[str, Any]) -> bool:
    return isinstance(value, dict) and all(
        is_surely_allowed(inner, properties[key]) for key, inner in value.items() if key in properties
    )


_ALLOWS: Mapping[str, Callable[[Any, Any], bool]] = {
    "type": _is_of_type,
    "enum": lambda value, said: (value is None or isinstance(value, str)) and value in said,
    "minimum": lambda value, said: not _is_number(value) or value >= said,
    "maximum": lambda value, said: not _is_number(value) or value <= said,
    "minLength": lambda value, said: not isinstance(value, str) or len(value) >= said,
    "pattern": lambda value, said: (
        not isinstance(value, str) or (value.isascii() and value.isprintable() and re.search(said, value) is not None)
    ),
    "items": lambda value, said: not isinstance(value, list) or all(is_surely_allowed(i, said) for i in value),
    "properties": _has_properties,
    "required": lambda value, said: isinstance(value, dict) and all(key in value for key in said),
}
"""What each word says of a value."""


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
