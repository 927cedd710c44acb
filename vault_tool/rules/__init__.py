"""Floor 5: one file a lint rule; its docstring is its documentation and its tests."""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cache, lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from vault_tool.note import Note
    from vault_tool.rules.finding import Finding, Severity
    from vault_tool.rules.rule import Context, Rule

_RULE_FILE = re.compile(r"[a-z]\d{3}_\w+")


@cache
def rule_files() -> tuple[str, ...]:
    """The names of this package's rule files, by code: each is named like `f001_broken_properties`."""
    return tuple(sorted(m.name for m in pkgutil.iter_modules(__path__) if _RULE_FILE.fullmatch(m.name)))


ON_FILES = "E"
"""The family of rules about the file itself: all that can be said of one that cannot be read."""


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule's module, by code."""
    return tuple(cast("Rule", import_module(f"{__name__}.{name}")) for name in rule_files())


def severity(rule: Rule, status: str) -> Severity | None:
    """How grave a rule's findings are at this status; None where it has nothing to say then."""
    return rule.SEVERITY.get(status, rule.SEVERITY.get(""))


def check(note: Note, context: Context, rules: Iterable[Rule]) -> list[Finding]:
    """What these rules find in the note, in the order it stands in the text.

    `context.options` holds the options of all rules, a mapping a code; each rule is given its own.
    """
    found: list[Finding] = []
    for rule in _that_apply(tuple(rules), context.kind, context.status):
        if context.trouble and not rule.CODE.startswith(ON_FILES):
            continue  # there is no text to look at, so nothing can be missing from it
        own = context.options.get(rule.CODE)
        found += rule.check(note, replace(context, options=own) if isinstance(own, dict) else context)
    found.sort(key=lambda f: (f.span, f.code))
    return found


@lru_cache(maxsize=256)
def _that_apply(rules: tuple[Rule, ...], kind: str, status: str) -> tuple[Rule, ...]:
    return tuple(rule for rule in rules if kind in rule.KINDS and severity(rule, status))
