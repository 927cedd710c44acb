"""Conditions in notes (`when: client_hire_rate < 30 and client_jobs_posted >= 10`), in Jinja's expression language.

Jinja parses them; a small evaluator of our own walks the tree, because a condition over a post has three results: true,
false, and unknown where the post does not say. Unknown follows Kleene: `unknown or true` is true, `unknown and false`
is false, everything else stays unknown.
"""

import operator
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Protocol

import jinja2
from jinja2 import nodes
from jinja2.parser import Parser

from vault_tool.knowledge.conditions.needed_names import needed
from vault_tool.knowledge.conditions.sandbox import limited, sandbox

LONGEST = 2_000
_TESTS = frozenset(
    ["even", "odd", "divisibleby", "number", "string", "sequence", "mapping", "boolean", "true", "false", "in"]
)
_OPERATORS: dict[str, Callable[[Any, Any], Any]] = {
    "eq": operator.eq, "ne": operator.ne, "lt": operator.lt,
    "lteq": operator.le, "gt": operator.gt, "gteq": operator.ge,
    "in": lambda a, b: a in b, "notin": lambda a, b: a not in b,
}  # fmt: skip


_FAILURES = (TypeError, ValueError, ZeroDivisionError, OverflowError, RecursionError, jinja2.TemplateError)
"""What a condition may run into with values it was not written for: it is then unknown."""


class ExpressionError(Exception):
    """An expression that cannot be used; the message says what is wrong with which part of it."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class Speaker(Protocol):
    """What `is saying` can be asked of: a post's words."""

    def says(self, phrase: str) -> bool:
        """Whether the words have the phrase (posting/features/phrases.py) and do not deny it."""


class _Unknown:
    """The value of what the post does not say."""

    def __repr__(self) -> str:
        return "unknown"


UNKNOWN = _Unknown()


@dataclass(frozen=True, slots=True)
class Expression:
    """A condition ready to be evaluated. `names`: the top-level names it uses; `phrases`: what it looks for.

    `attributes`: what it asks of a name, as "site.fee". `needed`: the names without which it cannot come true.
    """

    source: str
    names: frozenset[str]
    attributes: frozenset[str]
    phrases: tuple[str, ...]
    tree: nodes.Expr
    needed: frozenset[str]

    def evaluate(self, scope: Mapping[str, object]) -> bool | None:
        """True, False, or None where the scope lacks what the answer depends on (a None value counts as lacking)."""
        try:
            value = _value(self.tree, scope)
        except _FAILURES:
            return None
        return None if value is UNKNOWN else bool(value)

    def holds(self, scope: Mapping[str, object]) -> bool:
        """Whether it is true; what is unknown does not hold."""
        return all(scope.get(name) is not None for name in self.needed) and self.evaluate(scope) is True


@lru_cache(maxsize=2048)
def compile(source: str) -> Expression:  # noqa: A001 - what it does, as re.compile
    """The condition `source`. Raises ExpressionError."""
    if len(source) > LONGEST:
        raise ExpressionError(f"a condition has at most {LONGEST} characters, this one has {len(source)}")
    try:
        parser = Parser(sandbox(), source, state="variable")
        tree = parser.parse_expression()
        if not parser.stream.eos:
            raise ExpressionError(f"unexpected {str(parser.stream.current)!r} in {source!r}")
        parts = [tree, *tree.find_all(nodes.Expr)]
        _check(parts)
    except jinja2.TemplateSyntaxError as e:
        raise ExpressionError(f"{e.message} in {source!r}") from e
    except RecursionError as e:
        raise ExpressionError("the condition is nested too deeply") from e
    tree.set_environment(sandbox())
    names = frozenset(n.name for n in parts if isinstance(n, nodes.Name))
    asked = [n for n in parts if isinstance(n, nodes.Getattr)]
    attributes = frozenset(f"{n.node.name}.{n.attr}" for n in asked if isinstance(n.node, nodes.Name))
    phrases = tuple(p for t in parts if isinstance(t, nodes.Test) for p in _phrases(t))
    return Expression(source, names, attributes, phrases, tree, needed(tree))


def choices(condition: Expression) -> tuple[object, ...]:
    """What `x if a else y if b else z` can come to: x, y, z. Raises ExpressionError where one is no plain value."""
    found, todo = [], [condition.tree]
    while todo:
        node = todo.pop(0)
        if isinstance(node, nodes.CondExpr):
            if node.expr2 is None:
                raise ExpressionError("an `if` without `else` may come to nothing")
            todo += [node.expr1, node.expr2]
        elif isinstance(node, nodes.Const):
            found.append(node.value)
        else:
            raise ExpressionError(f"{condition.source!r} does not end in plain values")
    return tuple(found)


def choice(condition: Expression, scope: Mapping[str, object]) -> object:
    """The one of its `choices` that holds here; a condition that is unknown does not hold."""
    node = condition.tree
    while isinstance(node, nodes.CondExpr) and node.expr2 is not None:
        node = node.expr1 if _holds(node.test, scope) else node.expr2
    return _value(node, scope)


def _holds(test: nodes.Expr, scope: Mapping[str, object]) -> bool:
    try:
        value = _value(test, scope)
    except _FAILURES:
        return False
    return value is not UNKNOWN and bool(value)


def _phrases(test: nodes.Test) -> list[str]:
    return [str(a.value) for a in test.args if isinstance(a, nodes.Const)] if test.name == "saying" else []


def _check(parts: Iterable[nodes.Expr]) -> None:
    for node in parts:
        if type(node) not in _EVALUATORS:
            raise ExpressionError(f"{type(node).__name__.lower()} cannot be used in a condition")
        if isinstance(node, nodes.Filter) and (node.name not in sandbox().filters or node.kwargs or node.dyn_args):
            raise ExpressionError(f"there is no filter {node.name!r} for conditions")
        if isinstance(node, nodes.Test):
            _check_test(node)


def _check_test(node: nodes.Test) -> None:
    if node.name in ("defined", "undefined", "none"):
        return
    if node.name == "saying":
        if not node.args or not all(isinstance(a, nodes.Const) and str(a.value).strip() for a in node.args):
            raise ExpressionError('"is saying" needs the phrase as a text: post is saying("unpaid trial")')
        return
    if node.name not in _TESTS:
        raise ExpressionError(f"there is no test {node.name!r} for conditions")


def _value(node: nodes.Expr, scope: Mapping[str, object]) -> Any:
    return _EVALUATORS[type(node)](node, scope)


def _known(value: Any) -> Any:
    return UNKNOWN if value is None or isinstance(value, jinja2.Undefined) else value


def _name(node: Any, scope: Mapping[str, object]) -> Any:
    return _known(scope.get(node.name))


def _attribute(node: Any, scope: Mapping[str, object]) -> Any:
    owner = _value(node.node, scope)
    return owner if owner is UNKNOWN else _known(sandbox().getattr(owner, node.attr))


def _item(node: Any, scope: Mapping[str, object]) -> Any:
    owner, key = _value(node.node, scope), _value(node.arg, scope)
    return UNKNOWN if owner is UNKNOWN or key is UNKNOWN else _known(sandbox().getitem(owner, key))


def _not(node: Any, scope: Mapping[str, object]) -> Any:
    value = _value(node.node, scope)
    return value if value is UNKNOWN else not value


def _and(node: Any, scope: Mapping[str, object]) -> Any:
    left = _value(node.left, scope)
    if left is not UNKNOWN and not left:
        return False
    right = _value(node.right, scope)
    if right is not UNKNOWN and not right:
        return False
    return UNKNOWN if left is UNKNOWN or right is UNKNOWN else True


def _or(node: Any, scope: Mapping[str, object]) -> Any:
    left = _value(node.left, scope)
    if left is not UNKNOWN and left:
        return True
    right = _value(node.right, scope)
    if right is not UNKNOWN and right:
        return True
    return UNKNOWN if left is UNKNOWN or right is UNKNOWN else False


def _compare(node: Any, scope: Mapping[str, object]) -> Any:
    left = _value(node.expr, scope)
    for operand in node.ops:
        right = _value(operand.expr, scope)
        if left is UNKNOWN or right is UNKNOWN:
            return UNKNOWN
        if not _OPERATORS[operand.op](left, right):
            return False
        left = right
    return True


def _arithmetic(node: Any, scope: Mapping[str, object]) -> Any:
    left, right = _value(node.left, scope), _value(node.right, scope)
    if left is UNKNOWN or right is UNKNOWN:
        return UNKNOWN
    return sandbox().call_binop(None, node.operator, left, right)


def _sign(node: Any, scope: Mapping[str, object]) -> Any:
    value = _value(node.node, scope)
    return value if value is UNKNOWN else -value if isinstance(node, nodes.Neg) else +value


def _filter(node: Any, scope: Mapping[str, object]) -> Any:
    value, args = _value(node.node, scope), [_value(a, scope) for a in node.args]
    if node.name in ("default", "d") and value is UNKNOWN:
        return args[0] if args else ""
    if value is UNKNOWN or UNKNOWN in args:
        return UNKNOWN
    return limited(sandbox().call_filter(node.name, value, args))


def _test(node: Any, scope: Mapping[str, object]) -> Any:
    value = _value(node.node, scope)
    if node.name in ("defined", "undefined", "none"):
        return (value is UNKNOWN) != (node.name == "defined")
    if value is UNKNOWN:
        return UNKNOWN
    args = [_value(a, scope) for a in node.args]
    if node.name == "saying":
        speaker: Speaker | None = value if hasattr(value, "says") else None  # isinstance of a protocol takes 20 µs
        return speaker is not None and any(speaker.says(str(phrase)) for phrase in args)
    return sandbox().call_test(node.name, value, args)


def _condition(node: Any, scope: Mapping[str, object]) -> Any:
    test = _value(node.test, scope)
    if test is UNKNOWN:
        return UNKNOWN
    branch = node.expr1 if test else node.expr2
    return UNKNOWN if branch is None else _value(branch, scope)


def _sequence(node: Any, scope: Mapping[str, object]) -> Any:
    values = tuple(_value(n, scope) for n in node.items)
    return UNKNOWN if UNKNOWN in values else values


_EVALUATORS: dict[type[nodes.Node], Callable[[Any, Mapping[str, object]], Any]] = {
    nodes.Const: lambda node, _: node.value,
    nodes.Name: _name, nodes.Getattr: _attribute, nodes.Getitem: _item,
    nodes.Not: _not, nodes.And: _and, nodes.Or: _or, nodes.Compare: _compare,
    nodes.Add: _arithmetic, nodes.Sub: _arithmetic, nodes.Mul: _arithmetic, nodes.Div: _arithmetic,
    nodes.FloorDiv: _arithmetic, nodes.Mod: _arithmetic, nodes.Neg: _sign, nodes.Pos: _sign,
    nodes.Filter: _filter, nodes.Test: _test, nodes.CondExpr: _condition, nodes.List: _sequence, nodes.Tuple: _sequence,
}  # fmt: skip
