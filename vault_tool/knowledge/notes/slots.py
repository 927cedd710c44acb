"""What stands between {{ and }} in texts that a client reads: only slots that `schemas/slot.schema.json` has, each with its type."""

from collections.abc import Iterator, Mapping
from functools import cache

import jinja2
from jinja2 import nodes

from vault_tool import shipped
from vault_tool.knowledge.conditions.sandbox import sandbox

_TYPED = {"number": "number", "integer": "number", "boolean": "choice"}
_OF_LOOPS = "loop"


@cache
def known() -> Mapping[str, str]:
    """Every slot with its type; a whole group stands under its name alone ("say" for say.greeting)."""
    facts = {name: kind for name, rule in shipped.schema("posting")["properties"].items() if (kind := _type(rule))}
    return facts | {name: rule["x-slot"] for name, rule in shipped.schema("slot")["properties"].items()}


def _type(rule: Mapping[str, object]) -> str:
    """The type of a fact that may stand anywhere: a number, a day or a choice; "" for words of the post."""
    stated = rule.get("type")
    kinds = stated if isinstance(stated, list) else [stated]
    if "enum" in rule:
        return "choice"
    if rule.get("format") in ("date", "date-time"):
        return "date"
    return next((_TYPED[kind] for kind in kinds if kind in _TYPED), "")


def unknown(source: str) -> Iterator[tuple[str, int]]:
    """Each slot of a text that the schema does not have, with its line (from 1); nothing for a text that is no template."""
    if "{{" not in source:
        return
    try:
        tree = sandbox().parse(source)
    except jinja2.TemplateSyntaxError:
        return
    yield from _unknown(tree, {_OF_LOOPS: ""})


def _unknown(node: nodes.Node, names: dict[str, str]) -> Iterator[tuple[str, int]]:
    if isinstance(node, nodes.Output):
        for shown in node.nodes:
            for path in _shown(shown, names):
                if path and not _has(path):
                    yield path, shown.lineno
        return
    if isinstance(node, nodes.Assign) and isinstance(node.target, nodes.Name):
        names[node.target.name] = next(iter(_shown(node.node, names)), "")
    if isinstance(node, nodes.For):
        source = next(iter(_shown(node.iter, names)), "")
        targets = [node.target, *getattr(node.target, "items", ())]
        names = names | {target.name: source for target in targets if isinstance(target, nodes.Name)}
    for child in node.iter_child_nodes():
        yield from _unknown(child, names)


def _has(path: str) -> bool:
    return path in known() or path.partition(".")[0] in known()


def _shown(node: nodes.Node, names: Mapping[str, str]) -> Iterator[str]:
    """The paths of what an expression prints, "hours.mine" for `hours.mine|lower`; "" for what is no name."""
    if isinstance(node, nodes.Name):
        yield names.get(node.name, node.name)
    elif isinstance(node, nodes.Getattr):
        yield from (f"{path}.{node.attr}" if path else "" for path in _shown(node.node, names))
    elif isinstance(node, nodes.Getitem | nodes.Filter | nodes.Call):
        inner = node.node
        method = isinstance(node, nodes.Call) and isinstance(inner, nodes.Getattr)
        yield from _shown(inner.node if method and isinstance(inner, nodes.Getattr) else inner, names) if inner else ()
    elif isinstance(node, nodes.CondExpr):
        for branch in (node.expr1, node.expr2):
            yield from _shown(branch, names) if branch else ()
    elif isinstance(node, nodes.Concat | nodes.List | nodes.Tuple):
        for part in node.nodes if isinstance(node, nodes.Concat) else node.items:
            yield from _shown(part, names)
    elif isinstance(node, nodes.BinExpr):
        yield from _shown(node.left, names)
        yield from _shown(node.right, names)
