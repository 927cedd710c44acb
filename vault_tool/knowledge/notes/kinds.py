"""A knowledge note's properties, judged against their schema."""

from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from math import isfinite
from typing import Any

from vault_tool import shipped
from vault_tool.knowledge.notes.problem import KnowledgeError
from vault_tool.language.schema_faults import fault, is_surely_allowed
from vault_tool.note import Note
from vault_tool.text.edits import Span


@cache
def _validator(schema: str) -> Any:
    from jsonschema_rs import validator_for

    return validator_for(shipped.schema(schema))


def _as_json(value: Any) -> Any:
    """The value as the schemas see it: days and times are text there, and so is what JSON has no number for."""
    if isinstance(value, dict):
        return {str(k): _as_json(v) for k, v in value.items()}
    if isinstance(value, list):
        return [_as_json(v) for v in value]
    if isinstance(value, float) and not isfinite(value):
        return str(value)
    return value if value is None or isinstance(value, str | bool | int | float) else str(value)


def _meant(value: Any, of: Mapping[str, Any]) -> Any:
    """A value as its property means it: an editor that holds a number for text, or empties a line, changes no meaning."""
    kinds = {of["type"]} if isinstance(of.get("type"), str) else set(of.get("type", ()))
    if not isinstance(value, str) or ("string" in kinds and value):
        return value
    if not value.strip():
        return None if "null" in kinds or None in of.get("enum", ()) else value
    if kinds & {"number", "integer"}:
        with suppress(ValueError):
            number = float(value)
            return int(number) if number.is_integer() else number
    return value


def checked(note: Note, schema: str) -> Mapping[str, Any]:
    """The note's properties if `schemas/<schema>.schema.json` allows them; raises KnowledgeError at the first fault.

    A number may be written as text, and what may be left out may be empty.
    """
    block = note.properties
    if block.problem:
        raise KnowledgeError(block.problem.message, Span(block.problem.offset, block.problem.offset))
    known = shipped.schema(schema)["properties"]
    values = {key: _meant(value, known.get(str(key), {})) for key, value in block.values.items()}
    plain = _as_json(values)
    if is_surely_allowed(plain, shipped.schema(schema)):
        return values
    for error in _validator(schema).iter_errors(plain):
        key = str(error.instance_path[0]) if error.instance_path else ""
        where = block.spans.get(key) or block.span or Span(0, 0)
        said = fault(error, known)
        raise KnowledgeError(f"{key}: {said}" if key else said, where)
    return values
