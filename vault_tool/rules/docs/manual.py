"""A rule's manual, for reading: made from its docstring, so that it is never out of date."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from textwrap import indent
from typing import TYPE_CHECKING

from vault_tool.rules.docs.docstrings import DEFAULT_PATH, Documentation, RuleExample, documentation
from vault_tool.rules.docs.pages import url_of
from vault_tool.rules.engine.run import titles
from vault_tool.statuses import STATUSES

if TYPE_CHECKING:
    from vault_tool.rules.engine.rule import Rule

OWN = "Rules of your own, from the notes in Rules/"
"""The title of family R, which has no folder: its rules are notes."""


def families(rules: Iterable[Rule]) -> Iterator[tuple[str, list[Rule]]]:
    """The rules by family, each family with its title."""
    grouped: dict[str, list[Rule]] = {}
    for rule in rules:
        grouped.setdefault(rule.CODE.rstrip("0123456789"), []).append(rule)
    known = {**titles(), "R": OWN}
    for letter in sorted(grouped):
        yield known.get(letter, f"{letter}: from an installed package"), grouped[letter]


def fixes(rule: Rule) -> bool:
    """Whether the rule mends what it finds: then an example of its manual shows it."""
    return any(e.fixed is not None for e in documentation(rule.__doc__ or "").examples)


def as_data(rule: Rule) -> dict[str, object]:
    """The rule as JSON-ready values."""
    said = documentation(rule.__doc__ or "")
    return {
        "code": rule.CODE,
        "name": rule.NAME,
        "summary": said.summary,
        "why": said.why,
        "cost": rule.COST,
        "severity": dict(rule.SEVERITY),
        "kinds": sorted(rule.KINDS),
        "options": said.options,
        "fixable": fixes(rule),
        "url": url_of(rule),
    }


def page(rule: Rule) -> str:
    """The whole manual of a rule as Markdown, which reads well in a terminal, too."""
    said = documentation(rule.__doc__ or "")
    parts = [
        f"# {rule.CODE} {rule.NAME}",
        said.summary,
        said.why,
        f"**If ignored:** {rule.COST}",
        f"**Severity:** {severities(rule)}",
        f"**Looks at:** {', '.join(sorted(rule.KINDS))}",
        *([] if said.options == "none" else [f"**Options:** {said.options}"]),
        *_examples(said),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def severities(rule: Rule) -> str:
    """The severities by status in one line: "error when ready or applied, else warning"."""
    usual = rule.SEVERITY.get("")
    by: dict[str, list[str]] = {}
    for status in STATUSES:
        if status in rule.SEVERITY and rule.SEVERITY[status] != usual:
            by.setdefault(rule.SEVERITY[status], []).append(status)
    said = [f"{severity} when {_or(statuses)}" for severity, statuses in by.items()]
    if not said:
        return str(usual)
    return ", ".join([*said, f"else {usual}" if usual else "else none"])


def _or(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"


def _examples(said: Documentation) -> Iterator[str]:
    beside: set[str] = set()
    for example in said.examples:
        for path, text in example.beside:
            if path not in beside:
                beside.add(path)
                yield f"With another note `{path}`:\n\n{indent(text, '    ').rstrip()}"
        where = "" if example.path == DEFAULT_PATH else f" (`{example.path}`)"
        yield f"{_heading(example)}{where}:\n\n{indent(example.text, '    ').rstrip()}"
        if example.fixed is not None:
            yield f"Fixed:\n\n{indent(example.fixed, '    ').rstrip()}"


def _heading(example: RuleExample) -> str:
    if not example.places:
        return "Passes"
    return f"Found at {', '.join(f'{line}:{column}' for line, column in example.places)}"
