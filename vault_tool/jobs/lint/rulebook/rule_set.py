"""All lint rules there are: the shipped ones, those of installed packages, and the vault's own notes in Rules/."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, cast

from vault_tool.errors import UserError
from vault_tool.jobs.lint.rulebook import vault_rules
from vault_tool.rules.engine.run import all_rules

if TYPE_CHECKING:
    from vault_tool.rules.engine.rule import Rule

GROUP = "vault_tool.rules"
"""The entry points by which a package brings rules: each a module with what `rules.engine.rule.Rule` says."""

_CODE = re.compile(r"[A-Z]{1,5}\d{3}")
_PARTS = ("CODE", "NAME", "SEVERITY", "KINDS", "COST", "check")


def every_rule(root: Path | None) -> tuple[Rule, ...]:
    """The rules for notes of this vault (None: for files outside any), by code. Raises UserError for one that is unfit."""
    return _every_rule(root, vault_rules.state(root) if root else ())


@lru_cache(maxsize=4)
def _every_rule(root: Path | None, own: object) -> tuple[Rule, ...]:
    """The rules, while the vault's own are in the state `own`: a language server outlives many a change of them."""
    found = {rule.CODE: rule for rule in all_rules()}
    for rule in (*_installed(), *(vault_rules.of_vault(root) if root and own else ())):
        if rule.CODE in found:
            raise UserError(f"two rules have the code {rule.CODE}: {found[rule.CODE].NAME} and {rule.NAME}; rename one")
        found[rule.CODE] = rule
    return tuple(sorted(found.values(), key=lambda rule: rule.CODE))


def _installed() -> Iterator[Rule]:
    from importlib.metadata import entry_points

    for point in entry_points(group=GROUP):
        try:
            rule = point.load()
        except Exception as e:
            raise UserError(f"the rule {point.value!r} of an installed package cannot be loaded: {e}") from e
        missing = [part for part in _PARTS if not hasattr(rule, part)]
        if missing or not _CODE.fullmatch(rule.CODE):
            what = f"has no {', '.join(missing)}" if missing else f"has the code {rule.CODE!r}, not like ABC001"
            raise UserError(f"the rule {point.value!r} of an installed package {what}")
        yield cast("Rule", rule)
