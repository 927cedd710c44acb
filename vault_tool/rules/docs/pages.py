"""Where a rule is documented, and what it is about in one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vault_tool.rules.engine.rule import Rule

PAGE = "docs/rules.md"


def url_of(rule: Rule, page: str = "") -> str:
    """The rule's place on the page of all rules: by its code, which lasts, while a name may change.

    `page` is where that page can be read; without it the place is relative to the project.
    """
    return f"{page or PAGE}#{rule.CODE.lower()}"


def summary_of(rule: Rule) -> str:
    """The first line of the rule's documentation."""
    return (rule.__doc__ or "").strip().partition("\n")[0].strip()
