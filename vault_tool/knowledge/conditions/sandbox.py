"""Jinja's sandbox, narrowed until no expression or template of a note can run long, fill memory or reach outside.

What a note may use is listed here: these filters, these string and dict methods, no macros, imports or calls of
anything else. Loops, numbers and texts have limits, so the worst a note can do is to get an error.
"""

from collections.abc import Callable, Iterable, Iterator, Sized
from contextvars import ContextVar
from functools import cache, partial, wraps
from itertools import count
from typing import Any

from jinja2 import StrictUndefined, nodes
from jinja2.exceptions import SecurityError, TemplateAssertionError
from jinja2.runtime import LoopContext, Undefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from vault_tool.language import wording
from vault_tool.language.phrases import is_said

LONGEST_TEXT = 200_000
"""Characters of any one value, and items of any one list."""
LARGEST_NUMBER = 10**15
MOST_ROUNDS = 20_000
"""Loop rounds of one rendering, all loops together."""
LONGEST_SOURCE = 50_000

_FILTERS = [
    "abs", "capitalize", "count", "d", "default", "dictsort", "first", "float", "groupby", "int", "items",
    "join", "last", "length", "list", "lower", "map", "max", "min", "reject", "rejectattr", "replace",
    "reverse", "round", "select", "selectattr", "sort", "string", "sum", "title", "trim", "truncate",
    "unique", "upper", "wordcount",
]  # fmt: skip
_METHODS = {
    str: frozenset(
        [
            "startswith", "endswith", "lower", "upper", "title", "strip", "lstrip", "rstrip", "split",
            "splitlines", "removeprefix", "removesuffix",
        ]
    ),
    dict: frozenset(["items", "keys", "values", "get"]),
}  # fmt: skip
_REFUSED: dict[type[nodes.Node], str] = {
    nodes.Macro: "macros",
    nodes.CallBlock: "call blocks",
    nodes.Include: "include",
    nodes.Import: "import",
    nodes.FromImport: "import",
    nodes.Extends: "extends",
    nodes.Block: "blocks",
    nodes.FilterBlock: "filter blocks",
    nodes.AssignBlock: "set blocks",
    nodes.Pow: "powers (**)",
}

rounds: ContextVar[Iterator[int]] = ContextVar("rounds")
"""Counts the loop rounds of the rendering that runs; set anew by `templates.render`."""


def limited(value: Any) -> Any:
    """`value`, if it is of a reasonable size. Raises SecurityError otherwise."""
    if isinstance(value, int | float) and abs(value) > LARGEST_NUMBER:
        raise SecurityError(f"a number over {LARGEST_NUMBER:.0e}")
    if isinstance(value, Sized) and len(value) > LONGEST_TEXT:
        raise SecurityError(f"a value of more than {LONGEST_TEXT} characters or items")
    return value


def counted(values: Iterable[Any]) -> Iterator[Any]:
    """`values`, one loop round each. Raises SecurityError when one rendering has used up its rounds."""
    counter = rounds.get(count())
    for value in values:
        if next(counter) > MOST_ROUNDS:
            raise SecurityError(f"more than {MOST_ROUNDS} loop rounds")
        yield value


def _limited_filter(function: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(function)
    def run(*args: Any, **kwargs: Any) -> Any:
        return limited(function(*args, **kwargs))

    return run


class Sandbox(ImmutableSandboxedEnvironment):
    """The environment of every expression and template that stands in a note."""

    intercepted_binops = frozenset(("+", "-", "*", "/", "//", "%"))

    def __init__(self) -> None:
        super().__init__(
            undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, autoescape=False, cache_size=0
        )
        own: dict[str, Any] = dict(self.filters)
        self.filters = {name: _limited_filter(own[name]) for name in _FILTERS}
        self.filters |= {name: _limited_filter(function) for name, function in wording.FILTERS.items()}
        self.filters |= {"_counted": counted, "_joined": _joined}
        self.tests = {**self.tests, "saying": _is_saying}
        self.globals = {"range": _range, "namespace": self.globals["namespace"]}

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Arithmetic on numbers, `+` on texts and lists too; operands and result limited."""
        limited(left), limited(right)
        if operator != "+" and not (isinstance(left, int | float) and isinstance(right, int | float)):
            raise SecurityError(f"{operator} works on numbers only")
        return limited(super().call_binop(context, operator, left, right))

    def wrap_str_format(self, value: Any) -> None:
        """No `format`: its width is a way to a text of any size. Always None, so that the method stays refused."""

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Plain values by name; methods only those listed above."""
        if not super().is_safe_attribute(obj, attr, value):
            return False
        if isinstance(obj, LoopContext):
            return True
        if callable(value) and not isinstance(value, Undefined):
            return any(isinstance(obj, kind) and attr in names for kind, names in _METHODS.items())
        return True

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        for node in tree.find_all(tuple(_REFUSED)):
            raise TemplateAssertionError(f"{_REFUSED[type(node)]} cannot be used in a note", node.lineno)
        for loop in tree.find_all(nodes.For):
            if loop.recursive:
                raise TemplateAssertionError("recursive loops cannot be used in a note", loop.lineno)
            loop.iter = nodes.Filter(loop.iter, "_counted", [], [], None, None, lineno=loop.lineno)
        _limit_concat(tree)
        tree.set_environment(self)
        return tree


def _limit_concat(tree: nodes.Node) -> None:
    """Puts every `~` under the limit on texts."""
    for node in list(tree.find_all(nodes.Concat)):
        node.nodes = [nodes.Filter(nodes.List(list(node.nodes)), "_joined", [], [], None, None, lineno=node.lineno)]


def _joined(values: list[Any]) -> str:
    return str(limited("".join(str(limited(value)) for value in values)))


def _is_saying(value: Any, *phrases: str) -> bool:
    """Whether a post's words have one of the phrases, `post is saying("free sample")`, or a text: `title is saying("manager")`."""
    says: Callable[[str], bool] | None = (
        partial(is_said, value) if isinstance(value, str) else getattr(value, "says", None)
    )
    return says is not None and any(says(str(phrase)) for phrase in phrases)


def _range(*limits: int) -> range:
    return range(*(int(limited(n)) for n in limits))


@cache
def sandbox() -> Sandbox:
    """The one environment; it holds no state of a rendering."""
    return Sandbox()
