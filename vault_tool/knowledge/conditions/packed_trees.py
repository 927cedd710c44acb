"""A condition's tree as plain values, which can be kept: a node is a tuple of its kind and its fields."""

from typing import Any

from jinja2 import nodes

from vault_tool.knowledge.conditions.sandbox import sandbox


def packed(value: Any) -> Any:
    """A node, or what a field of one holds: nodes, a list of them, a plain value."""
    if isinstance(value, nodes.Node):
        return (type(value).__name__, *(packed(getattr(value, name)) for name in value.fields))
    return [*map(packed, value)] if isinstance(value, list) else value


def unpacked(value: Any) -> Any:
    """The same again, but for the lines that the nodes stood in."""
    if isinstance(value, tuple):
        kind, *fields = value
        return getattr(nodes, kind)(*map(unpacked, fields), lineno=1, environment=sandbox())
    return [*map(unpacked, value)] if isinstance(value, list) else value
