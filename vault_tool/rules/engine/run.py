"""Finding the rules, and running them over a note."""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache, lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, cast

from vault_tool import rules
from vault_tool.rules.engine import suppressions

if TYPE_CHECKING:
    from vault_tool.rules.engine.finding import Finding, Severity
    from vault_tool.rules.engine.rule import Context, Rule

NOT_FAMILIES = frozenset({"engine", "docs"})
"""Folders beside the families: what runs the rules, and what describes them."""

_RULE_FILE = re.compile(r"[a-z]\d{3}_\w+")


@cache
def families() -> tuple[str, ...]:
    """The names of the folders beside this one that hold a family of rules."""
    return tuple(sorted(m.name for m in pkgutil.iter_modules(rules.__path__) if m.ispkg and m.name not in NOT_FAMILIES))


@cache
def rule_files() -> tuple[str, ...]:
    """Every rule's file as `family.f001_name`, by code: it lies in its family's folder and is named like this."""
    found = [
        f"{family}.{m.name}"
        for family in families()
        for m in pkgutil.iter_modules([f"{next(iter(rules.__path__))}/{family}"])
        if _RULE_FILE.fullmatch(m.name)
    ]
    return tuple(sorted(found, key=lambda name: name.partition(".")[2]))


@cache
def titles() -> dict[str, str]:
    """What each family is about, by its letter."""
    modules = [import_module(f"{rules.__name__}.{name}") for name in families()]
    return {m.LETTER: m.TITLE for m in sorted(modules, key=lambda m: str(m.LETTER))}


ON_FILES = "E"
"""The family of rules about the file itself: all that can be said of one that cannot be read."""


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule's module, by code."""
    return tuple(cast("Rule", import_module(f"{rules.__name__}.{name}")) for name in rule_files())


@lru_cache(maxsize=8)
def renamed(rules: tuple[Rule, ...]) -> Mapping[str, str]:
    """The codes that rules had before (their FORMERLY), each with the one it has now."""
    return {old: rule.CODE for rule in rules for old in getattr(rule, "FORMERLY", ())}


def severity(rule: Rule, status: str) -> Severity | None:
    """How grave a rule's findings are at this status; None where it has nothing to say then."""
    return rule.SEVERITY.get(status, rule.SEVERITY.get(""))


def check(context: Context, rules: Iterable[Rule]) -> list[Finding]:
    """What these rules find in the context's note and no comment in it silences, in the order it stands in the text.

    `context.options` holds the options of all rules, a mapping a code; each rule is given its own.
    """
    chosen = _that_apply(tuple(rules), context.kind, context.status)
    if context.status == "draft" and context.posting.is_passed_over:
        chosen = tuple(rule for rule in chosen if not is_for_applying(rule))
    comments = suppressions.comments(context.posting.note, renamed(context.rules or all_rules()))
    last = tuple(rule for rule in chosen if is_last(rule)) if comments else ()
    first = _that_apply(context.rules or all_rules(), context.kind, context.status) if last else chosen
    found = [f for rule in first if not is_last(rule) for f in _findings(rule, context)]
    if last:  # what they judge is what each rule there is finds; what is reported is what the chosen ones find
        with_all, codes = replace(context, found=tuple(found)), {rule.CODE for rule in chosen}
        found = [f for f in found if f.code in codes]
        found += [f for rule in last for f in _findings(rule, with_all)]
    if comments:
        found = [f for f in found if suppressions.silencer(f, comments) is None]
    found.sort(key=lambda f: (f.span, f.code))
    return found


def is_last(rule: Rule) -> bool:
    """Whether a rule is about what the others find, and so has its turn after them."""
    return getattr(rule, "LAST", False)


def is_for_applying(rule: Rule) -> bool:
    """Whether a rule is about what is settled, or weighed, before one applies."""
    return getattr(rule, "FOR_APPLYING", False)


def _findings(rule: Rule, context: Context) -> Iterable[Finding]:
    if context.trouble and not rule.CODE.startswith(ON_FILES):
        return ()  # there is no text to look at, so nothing can be missing from it
    own = context.options.get(rule.CODE)
    return rule.check(context.posting.note, replace(context, options=own) if isinstance(own, dict) else context)


@lru_cache(maxsize=256)
def _that_apply(rules: tuple[Rule, ...], kind: str, status: str) -> tuple[Rule, ...]:
    return tuple(rule for rule in rules if kind in rule.KINDS and severity(rule, status))
