"""Conditions in notes (`when: client_hire_rate < 30 and client_jobs_posted >= 10`), in Jinja's expression language.

Jinja parses them; a small evaluator of our own (`evaluating.py`) walks the tree, because a condition over a post has three
results: true, false, and unknown where the post does not say.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache
from typing import Any, NamedTuple

import jinja2
from jinja2 import nodes
from jinja2.parser import Parser

from vault_tool.kept import grown
from vault_tool.knowledge.conditions import needed_names, packed_trees
from vault_tool.knowledge.conditions.evaluating import EVALUATORS, UNKNOWN, value_of
from vault_tool.knowledge.conditions.needed_names import needed, needed_at_sight
from vault_tool.knowledge.conditions.sandbox import sandbox

LONGEST = 2_000
_MOST_KEPT = 1_000
"""Conditions of the package's notes to keep: some four times as many as there are."""
_TESTS = frozenset(
    ["even", "odd", "divisibleby", "number", "string", "sequence", "mapping", "boolean", "true", "false", "in"]
)
_FAILURES = (TypeError, ValueError, ZeroDivisionError, OverflowError, RecursionError, jinja2.TemplateError)
"""What a condition may run into with values it was not written for: it is then unknown."""


class ExpressionError(Exception):
    """An expression that cannot be used; the message says what is wrong with which part of it."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class _Parsed(NamedTuple):
    tree: nodes.Expr
    names: frozenset[str]
    shown: frozenset[str]
    attributes: frozenset[str]
    phrases: tuple[str, ...]
    needed: frozenset[str]


@dataclass(frozen=True)
class Expression:
    """A condition ready to be evaluated; of one that is taken on trust, what is asked below may raise ExpressionError.

    It is parsed when that is first needed: of a vault's conditions, a post calls for a part. One `of_package` is kept then.
    """

    source: str
    of_package: bool = field(default=False, repr=False, compare=False)

    @cached_property
    def _parsed(self) -> _Parsed:
        return _kept(self.source) if self.of_package else _parse(self.source)

    def __reduce__(self) -> tuple[type["Expression"], tuple[str, bool]]:
        """What is kept of a condition: its tree is kept by itself."""
        return Expression, (self.source, self.of_package)

    @property
    def tree(self) -> nodes.Expr:
        """Jinja's."""
        return self._parsed.tree

    @property
    def names(self) -> frozenset[str]:
        """The top-level names it uses."""
        return self._parsed.names

    @property
    def shown(self) -> frozenset[str]:
        """Those whose values make it true: one that it only wants to be undefined shows nothing where it is there."""
        return self._parsed.shown

    @property
    def attributes(self) -> frozenset[str]:
        """What it asks of a name, as "site.fee"."""
        return self._parsed.attributes

    @property
    def phrases(self) -> tuple[str, ...]:
        """The phrases that it looks for in a post."""
        return self._parsed.phrases

    @property
    def needed(self) -> frozenset[str]:
        """The names without which it cannot come true."""
        return self._parsed.needed

    @cached_property
    def needed_at_sight(self) -> frozenset[str]:
        """Those of `needed` that show without parsing it; there may be more."""
        return needed_at_sight(self.source)

    def evaluate(self, scope: Mapping[str, object]) -> bool | None:
        """True, False, or None where the scope lacks what the answer depends on (a None value counts as lacking)."""
        try:
            value = value_of(self.tree, scope)
        except _FAILURES:
            return None
        return None if value is UNKNOWN else bool(value)

    def holds(self, scope: Mapping[str, object]) -> bool:
        """Whether it is true; what is unknown does not hold."""
        return _has(scope, self.needed_at_sight) and _has(scope, self.needed) and self.evaluate(scope) is True


def _shown(parts: Iterable[nodes.Node]) -> frozenset[str]:
    used = Counter(part.name for part in parts if isinstance(part, nodes.Name))
    lacking = (part.node for part in parts if isinstance(part, nodes.Test) and part.name == "undefined")
    return frozenset(used - Counter(node.name for node in lacking if isinstance(node, nodes.Name)))


def _has(scope: Mapping[str, object], names: frozenset[str]) -> bool:
    return all(scope.get(name) is not None for name in names)


@lru_cache(maxsize=2048)
def compile(source: str) -> Expression:  # noqa: A001 - what it does, as re.compile
    """The condition `source`. Raises ExpressionError."""
    found = Expression(source)
    _ = found.tree
    return found


@lru_cache(maxsize=2048)
def on_trust(source: str) -> Expression:
    """The condition `source` of a note of the package, which has been compiled before: it is one."""
    return Expression(source, of_package=True)


def _kept(source: str) -> _Parsed:
    known = _known()
    if source not in known:
        tree, *others = _parse(source)
        known[source] = (packed_trees.packed(tree), *others)
    packed, *rest = known[source]
    return _Parsed(packed_trees.unpacked(packed), *rest)


@cache
def _known() -> dict[str, tuple[Any, ...]]:
    """Those kept, as `_Parsed` with the tree packed."""
    code = (__file__, needed_names.__file__, packed_trees.__file__, jinja2.__file__)
    return grown("conditions", code, _MOST_KEPT)


def _parse(source: str) -> _Parsed:
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
    return _Parsed(tree, names, _shown(parts), attributes, phrases, needed(tree))


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
    return value_of(node, scope)


def _holds(test: nodes.Expr, scope: Mapping[str, object]) -> bool:
    try:
        value = value_of(test, scope)
    except _FAILURES:
        return False
    return value is not UNKNOWN and bool(value)


def _phrases(test: nodes.Test) -> list[str]:
    return [str(a.value) for a in test.args if isinstance(a, nodes.Const)] if test.name == "saying" else []


def _check(parts: Iterable[nodes.Expr]) -> None:
    for node in parts:
        if type(node) not in EVALUATORS:
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
