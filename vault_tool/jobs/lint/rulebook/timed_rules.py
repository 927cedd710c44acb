"""How long each rule takes: rules that look at the clock before and after."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from vault_tool.note import Note
    from vault_tool.rules.engine.finding import Finding, Severity
    from vault_tool.rules.engine.rule import Context, Rule


class TimedRule:
    """A rule like the one it stands for, but for the seconds that it adds to `spent` under its code."""

    CODE: str
    SEVERITY: Mapping[str, Severity]

    def __init__(self, rule: Rule, spent: dict[str, float]) -> None:
        self._rule, self._spent = rule, spent
        self.__doc__ = rule.__doc__

    def __getattr__(self, name: str) -> Any:
        return getattr(self._rule, name)

    def check(self, note: Note, context: Context) -> Iterator[Finding]:
        """The findings of the rule, all of them found before the first is given."""
        start = time.perf_counter()
        found = list(self._rule.check(note, context))
        self._spent[self._rule.CODE] = self._spent.get(self._rule.CODE, 0.0) + time.perf_counter() - start
        return iter(found)


def timed(rules: tuple[Rule, ...], spent: dict[str, float]) -> tuple[Rule, ...]:
    """The same rules, each adding the seconds it takes to `spent` under its code."""
    return tuple(cast("Rule", TimedRule(rule, spent)) for rule in rules)
