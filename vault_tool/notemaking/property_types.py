"""Whether a property's value is of the type that schemas/posting.schema.json gives it: one that is not counts as absent."""

from collections.abc import Mapping
from datetime import date, datetime
from math import isfinite
from typing import Any, TypeGuard

from vault_tool import shipped

LARGEST = 10**15
"""No amount, count or percentage in a post is larger; figures worked out from such a number mean nothing, or overflow."""
_DAYS = range(date.min.year + 1, date.max.year)
"""Years whose days can be counted from, in any time zone."""


def usable(values: Mapping[str, object]) -> dict[str, object]:
    """The properties without those of another type than the schema's; the user's own keys are kept as they are."""
    known = shipped.schema("posting")["properties"]
    return {key: value for key, value in values.items() if key not in known or value is None or fits(value, known[key])}


def fits(value: object, of: Mapping[str, Any]) -> bool:
    """Whether a value that is there is of a property's type; `of` is the property in the schema."""
    kind = "string" if "enum" in of else of.get("type")
    if kind == "boolean":
        return isinstance(value, bool)
    if kind == "array":
        return isinstance(value, list)
    if kind in ("number", "integer"):
        return _is_number(value) and (kind == "number" or isinstance(value, int) or value.is_integer())
    return is_text(value) or _is_number(value) or _is_day(value)


def is_text(value: object) -> bool:
    """Whether a value is text that a file can hold."""
    if not isinstance(value, str) or "\0" in value:
        return False
    try:
        value.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return False
    return True


def _is_number(value: object) -> TypeGuard[int | float]:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return -LARGEST <= value <= LARGEST and isfinite(value)


def _is_day(value: object) -> bool:
    return isinstance(value, date) and value.year in _DAYS and not (isinstance(value, datetime) and _far_zone(value))


def _far_zone(moment: datetime) -> bool:
    try:
        moment.utcoffset()
    except ValueError:
        return True
    return False
