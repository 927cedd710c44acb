"""What reports say of the rules."""

from __future__ import annotations

from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from vault_tool.jobs.lint.results.report import RuleCard

if TYPE_CHECKING:
    from vault_tool.rules.engine.rule import Rule


def of_code(root: Path | None, page: str, code: str) -> RuleCard:
    """What a report on notes of this vault says of a rule; `page` is where all rules are published. Raises KeyError."""
    from vault_tool.jobs.lint.rulebook.rule_set import every_rule

    return _cards(every_rule(root), page)[code]


@lru_cache(maxsize=4)
def _cards(rules: tuple[Rule, ...], page: str) -> dict[str, RuleCard]:
    from vault_tool.rules.docs import pages

    return {
        r.CODE: RuleCard(r.NAME, pages.summary_of(r), r.COST, pages.url_of(r, page), partial(_manual, r)) for r in rules
    }


def _manual(rule: Rule) -> str:
    from vault_tool.rules.docs import manual

    return manual.page(rule)
