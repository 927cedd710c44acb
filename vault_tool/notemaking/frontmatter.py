"""Facts as Obsidian properties and back; types come from schemas/posting.schema.json."""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime

from vault_tool import shipped
from vault_tool.notemaking.property_types import is_text, usable
from vault_tool.posting.fact import Fact, Value


def keys() -> tuple[str, ...]:
    """Every property a posting note may have, in the order they are written."""
    return tuple(shipped.schema("posting")["properties"])


def obsidian_type(key: str) -> str:
    """The property's type in Obsidian ("text", "date", "datetime", "number", …); "text" for the user's own keys."""
    return str(shipped.schema("posting")["properties"].get(key, {}).get("x-obsidian-type", "text"))


def to_properties(facts: Iterable[Fact]) -> dict[str, object]:
    """The facts as frontmatter values, in the schema's order.

    Obsidian's date & time has no zone (YYYY-MM-DDTHH:mm:ss): times are written in UTC without the Z.
    """
    values = {f.key: _to_property(f.key, f.value) for f in facts}
    return {key: values[key] for key in keys() if key in values}


def from_properties(values: Mapping[str, object]) -> dict[str, Value]:
    """The frontmatter values that are facts, as facts have them: dates and times as ISO 8601 text, times in UTC with a Z."""
    return {key: value for key, value in stated(values).items() if value is not None}


def stated(values: Mapping[str, object]) -> dict[str, Value | None]:
    """The same with None for each property of a fact that stands there without a value; one of a wrong type is absent."""
    known = keys()
    return {key: _from_property(key, value) for key, value in usable(values).items() if key in known}


def _type_of(key: str) -> str:
    return str(shipped.schema("posting")["properties"][key].get("type", "string"))


def _to_property(key: str, value: Value) -> object:
    kind = obsidian_type(key)
    if kind == "date":
        return date.fromisoformat(str(value))
    if kind == "datetime":
        return datetime.fromisoformat(str(value)).astimezone(UTC).replace(tzinfo=None)
    return value


def _from_property(key: str, value: object) -> Value | None:
    if isinstance(value, datetime):
        moment = value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
        return moment.isoformat().replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list):
        return [str(item) for item in value if is_text(item) or isinstance(item, bool | int | float | date)]
    if isinstance(value, (bool, int, float)):
        return value if _type_of(key) in ("number", "integer", "boolean") else str(value)
    return value if isinstance(value, str) and value.strip() else None
