"""The names without which a condition cannot come true: a post that lacks one need not be asked."""

from collections.abc import Callable, Iterable
from functools import reduce
from typing import Any

from jinja2 import nodes

_Names = frozenset[str]
_NONE: _Names = frozenset()


def needed(node: nodes.Expr) -> _Names:
    """The names of which none may be unknown if the expression is to be known and true."""
    of_node = _OF.get(type(node))
    return of_node(node) if of_node else _NONE


def _all(parts: Iterable[nodes.Expr]) -> _Names:
    return _NONE.union(*map(needed, parts))


def _shared(parts: Iterable[nodes.Expr]) -> _Names:
    return reduce(frozenset.intersection, map(needed, parts))


def _test(node: Any) -> _Names:
    return _NONE if node.name in ("defined", "undefined", "none") else needed(node.node)


def _filter(node: Any) -> _Names:
    return _NONE if node.name in ("default", "d") or node.node is None else _all((node.node, *node.args))


def _condition(node: Any) -> _Names:
    return needed(node.test) | (_shared((node.expr1, node.expr2)) if node.expr2 is not None else needed(node.expr1))


_OF: dict[type[nodes.Node], Callable[[Any], _Names]] = {
    nodes.Name: lambda node: frozenset((node.name,)),
    nodes.Getattr: lambda node: needed(node.node),
    nodes.Getitem: lambda node: _all((node.node, node.arg)),
    nodes.Not: lambda node: needed(node.node),
    nodes.Neg: lambda node: needed(node.node),
    nodes.Pos: lambda node: needed(node.node),
    nodes.And: lambda node: _all((node.left, node.right)),
    nodes.Or: lambda node: _shared((node.left, node.right)),
    nodes.Compare: lambda node: _all((node.expr, node.ops[0].expr)),
    nodes.Test: _test,
    nodes.Filter: _filter,
    nodes.CondExpr: _condition,
}
