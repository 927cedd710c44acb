"""What a condition's tree comes to in a scope.

Unknown follows Kleene: `unknown or true` is true, `unknown and false` is false, everything else stays unknown.
"""

import operator
from collections.abc import Callable, Mapping
from typing import Any

import jinja2
from jinja2 import nodes

from vault_tool.knowledge.conditions.sandbox import limited, sandbox

_OPERATORS: dict[str, Callable[[Any, Any], Any]] = {
    "eq": operator.eq, "ne": operator.ne, "lt": operator.lt,
    "lteq": operator.le, "gt": operator.gt, "gteq": operator.ge,
    "in": lambda a, b: a in b, "notin": lambda a, b: a not in b,
}  # fmt: skip


class _Unknown:
    """The value of what the post does not say."""

    def __repr__(self) -> str:
        return "unknown"


UNKNOWN = _Unknown()


def value_of(node: nodes.Expr, scope: Mapping[str, object]) -> Any:
    """What a node of a condition's tree comes to; UNKNOWN where the scope lacks what that depends on."""
    return EVALUATORS[type(node)](node, scope)


def _known(value: Any) -> Any:
    return UNKNOWN if value is None or isinstance(value, jinja2.Undefined) else value


def _name(node: Any, scope: Mapping[str, object]) -> Any:
    return _known(scope.get(node.name))


def _attribute(node: Any, scope: Mapping[str, object]) -> Any:
    owner = value_of(node.node, scope)
    return owner if owner is UNKNOWN else _known(sandbox().getattr(owner, node.attr))


def _item(node: Any, scope: Mapping[str, object]) -> Any:
    owner, key = value_of(node.node, scope), value_of(node.arg, scope)
    return UNKNOWN if owner is UNKNOWN or key is UNKNOWN else _known(sandbox().getitem(owner, key))


def _not(node: Any, scope: Mapping[str, object]) -> Any:
    value = value_of(node.node, scope)
    return value if value is UNKNOWN else not value


def _and(node: Any, scope: Mapping[str, object]) -> Any:
    left = value_of(node.left, scope)
    if left is not UNKNOWN and not left:
        return False
    right = value_of(node.right, scope)
    if right is not UNKNOWN and not right:
        return False
    return UNKNOWN if left is UNKNOWN or right is UNKNOWN else True


def _or(node: Any, scope: Mapping[str, object]) -> Any:
    left = value_of(node.left, scope)
    if left is not UNKNOWN and left:
        return True
    right = value_of(node.right, scope)
    if right is not UNKNOWN and right:
        return True
    return UNKNOWN if left is UNKNOWN or right is UNKNOWN else False


def _compare(node: Any, scope: Mapping[str, object]) -> Any:
    left = value_of(node.expr, scope)
    for operand in node.ops:
        right = value_of(operand.expr, scope)
        if left is UNKNOWN or right is UNKNOWN:
            return UNKNOWN
        if not _OPERATORS[operand.op](left, right):
            return False
        left = right
    return True


def _arithmetic(node: Any, scope: Mapping[str, object]) -> Any:
    left, right = value_of(node.left, scope), value_of(node.right, scope)
    if left is UNKNOWN or right is UNKNOWN:
        return UNKNOWN
    return sandbox().call_binop(None, node.operator, left, right)


def _sign(node: Any, scope: Mapping[str, object]) -> Any:
    value = value_of(node.node, scope)
    return value if value is UNKNOWN else -value if isinstance(node, nodes.Neg) else +value


def _filter(node: Any, scope: Mapping[str, object]) -> Any:
    value, args = value_of(node.node, scope), [value_of(a, scope) for a in node.args]
    if node.name in ("default", "d") and value is UNKNOWN:
        return args[0] if args else ""
    if value is UNKNOWN or UNKNOWN in args:
        return UNKNOWN
    return limited(sandbox().call_filter(node.name, value, args))


def _test(node: Any, scope: Mapping[str, object]) -> Any:
    value = value_of(node.node, scope)
    if node.name in ("defined", "undefined", "none"):
        return (value is UNKNOWN) != (node.name == "defined")
    if value is UNKNOWN:
        return UNKNOWN
    return sandbox().call_test(node.name, value, [value_of(a, scope) for a in node.args])


def _condition(node: Any, scope: Mapping[str, object]) -> Any:
    test = value_of(node.test, scope)
    if test is UNKNOWN:
        return UNKNOWN
    branch = node.expr1 if test else node.expr2
    return UNKNOWN if branch is None else value_of(branch, scope)


def _sequence(node: Any, scope: Mapping[str, object]) -> Any:
    values = tuple(value_of(n, scope) for n in node.items)
    return UNKNOWN if UNKNOWN in values else values


EVALUATORS: dict[type[nodes.Node], Callable[[Any, Mapping[str, object]], Any]] = {
    nodes.Const: lambda node, _: node.value,
    nodes.Name: _name, nodes.Getattr: _attribute, nodes.Getitem: _item,
    nodes.Not: _not, nodes.And: _and, nodes.Or: _or, nodes.Compare: _compare,
    nodes.Add: _arithmetic, nodes.Sub: _arithmetic, nodes.Mul: _arithmetic, nodes.Div: _arithmetic,
    nodes.FloorDiv: _arithmetic, nodes.Mod: _arithmetic, nodes.Neg: _sign, nodes.Pos: _sign,
    nodes.Filter: _filter, nodes.Test: _test, nodes.CondExpr: _condition, nodes.List: _sequence, nodes.Tuple: _sequence,
}  # fmt: skip
"""How each kind of node is evaluated; others have no place in a condition."""
