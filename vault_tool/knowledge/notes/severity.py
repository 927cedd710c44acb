"""How grave a signal is: one word, or an expression over the facts that gives one of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from vault_tool.knowledge.conditions import expressions
from vault_tool.knowledge.conditions.expressions import Expression, ExpressionError

Severity = Literal["high", "medium", "low"]
SEVERITIES: tuple[Severity, ...] = ("high", "medium", "low")


@dataclass(frozen=True, slots=True)
class Grading:
    """`"high" if spend_per_hire < 50 else "medium"`: which severity holds depends on the post."""

    condition: Expression
    choices: tuple[Severity, ...]

    def of(self, scope: Mapping[str, object]) -> Severity:
        """The severity for one post; where the post does not say what it depends on, the `else` holds."""
        return next(s for s in self.choices if s == expressions.choice(self.condition, scope))


def on_trust(words: str) -> tuple[Severity, Grading | None]:
    """As `read`, of words that have been read before: what stands in quotes is what they can give."""
    for plain in SEVERITIES:
        if words == plain:
            return plain, None
    choices = tuple(s for s in SEVERITIES if f'"{s}"' in words)
    return choices[0], Grading(expressions.on_trust(words), choices)


def read(words: str) -> tuple[Severity, Grading | None]:
    """The gravest severity that `words` can give, and what it follows from where that is more than one word.

    Raises ExpressionError.
    """
    for plain in SEVERITIES:
        if words == plain:
            return plain, None
    condition = expressions.compile(words)
    named = expressions.choices(condition)
    if wrong := [value for value in named if value not in SEVERITIES]:
        raise ExpressionError(f"{wrong[0]!r} is no severity: each way of it ends in {', '.join(SEVERITIES)}, in quotes")
    choices = tuple(s for s in SEVERITIES if s in named)
    return choices[0], Grading(condition, choices)
