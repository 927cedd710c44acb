"""The names without which a condition cannot come true: a post that lacks one need not be asked.

What is unknown beside what is false is false in "and", and beside what is true is true in "or"; so what must be known
depends on how a part is to come out.
"""

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from jinja2 import nodes

from vault_tool.text.regex import Regex

_Names = frozenset[str]

_QUOTED = Regex(r"""\"[^"\\]*\"|'[^'\\]*'""")
_INSIDE = Regex(r"\([^()]*\)|\[[^\[\]]*\]")
_UNSURE = Regex(r"""\b(?:or|if)\b|[()\[\]{}"'\\]""")
_PART = Regex(
    r"(?!(?:not|true|false|none)\b)(?P<name>[a-z_]\w*+)(?:\.\w++)*+ *+(?:(?:[<>]=?|[!=]=|(?:not )?in\b)[^|~]*)?",
    re.IGNORECASE,
)


class _Needs(NamedTuple):
    """The names of which none may be unknown if a part is to come out as true, and as false."""

    true: _Names = frozenset()
    false: _Names = frozenset()

    @property
    def known(self) -> _Names:
        """Those that it takes for any value."""
        return self.true & self.false


def needed(node: nodes.Expr) -> _Names:
    """The names of which none may be unknown if the expression is to be known and true."""
    return _needs(node).true


def needed_at_sight(source: str) -> _Names:
    """Some of the names that `needed` finds, from the words alone: those that begin a part of "a and b > 3 and (…)"."""
    bare, found = _QUOTED.sub("0", source), 1
    while found:
        bare, found = _INSIDE.subn("", bare)
    if _UNSURE.search(bare):
        return frozenset()
    parts = (_PART.fullmatch(part.strip()) for part in bare.split(" and "))
    return frozenset(part["name"] for part in parts if part)


def _needs(node: nodes.Expr) -> _Needs:
    of_node = _OF.get(type(node))
    return of_node(node) if of_node else _Needs()


def _of_parts(*parts: nodes.Expr) -> _Needs:
    """Of what has a value only if its parts have one, whichever."""
    names = frozenset[str]().union(*(_needs(part).known for part in parts))
    return _Needs(names, names)


def _and(node: Any) -> _Needs:
    one, other = _needs(node.left), _needs(node.right)
    return _Needs(one.true | other.true, one.false & other.false)


def _or(node: Any) -> _Needs:
    one, other = _needs(node.left), _needs(node.right)
    return _Needs(one.true & other.true, one.false | other.false)


def _not(node: Any) -> _Needs:
    one = _needs(node.node)
    return _Needs(one.false, one.true)


def _condition(node: Any) -> _Needs:
    test, then = _needs(node.test), _needs(node.expr1)
    if node.expr2 is None:
        return _Needs(test.true | then.true, test.true | then.false)
    other = _needs(node.expr2)
    return _Needs(
        (test.true | then.true) & (test.false | other.true),
        (test.true | then.false) & (test.false | other.false),
    )


def _name(node: Any) -> _Needs:
    names = frozenset((node.name,))
    return _Needs(names, names)


def _test(node: Any) -> _Needs:
    return _Needs() if node.name in ("defined", "undefined", "none") else _of_parts(node.node)


def _filter(node: Any) -> _Needs:
    if node.name in ("default", "d") or node.node is None:
        return _Needs()
    return _of_parts(node.node, *node.args)


_OF: dict[type[nodes.Node], Callable[[Any], _Needs]] = {
    nodes.Name: _name,
    nodes.Getattr: lambda node: _of_parts(node.node),
    nodes.Getitem: lambda node: _of_parts(node.node, node.arg),
    nodes.Not: _not,
    nodes.Neg: lambda node: _of_parts(node.node),
    nodes.Pos: lambda node: _of_parts(node.node),
    nodes.And: _and,
    nodes.Or: _or,
    nodes.Compare: lambda node: _of_parts(node.expr, node.ops[0].expr),
    nodes.Test: _test,
    nodes.Filter: _filter,
    nodes.CondExpr: _condition,
}
