"""Reasons for a level of a fit: functions of a comparison, each named by what it looks for."""

from collections.abc import Callable, Iterable

from vault_tool.judging.fitting.comparison import Comparison

Reason = Callable[[Comparison], bool]


def first_of(reasons: Iterable[Reason], one: Comparison) -> str:
    """The name of the first that holds, as words; empty where none does."""
    return next((name_of(reason) for reason in reasons if reason(one)), "")


def name_of(reason: Reason) -> str:
    """`_led_by_a_tool` -> "led by a tool"."""
    return reason.__name__.replace("_", " ").strip()
