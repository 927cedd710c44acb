"""What the words in a place count for the trades that they tell of."""

from collections.abc import Callable
from typing import NamedTuple

from vault_tool.judging.trades.trade_cues import Told, told_plainly


class CueWeight(NamedTuple):
    """What the cues in a place count: a title, a skill, a tool, and how many of each count at most."""

    title: float
    skill: float
    tool: float
    most: int = 2
    other: float = 0

    def of(self, kind: str) -> float:
        """What a cue of this kind counts."""
        return {"title": self.title, "skill": self.skill, "tool": self.tool, "else": self.other}[kind]


def add(
    scores: dict[str, float],
    text: str,
    weight: CueWeight,
    factor: float = 1,
    told: Callable[[str], Told] = told_plainly,
) -> None:
    """Counts what a text tells, by one of the ways to hear it, towards the scores of its trades."""
    for trade, kind, count in told(text):
        if weighed := factor * weight.of(kind) * min(count, weight.most):
            scores[trade] += weighed
