"""What would change a verdict: the post judged again without its gravest flags, one at a time."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from vault_tool.judging.decision import Choice
from vault_tool.judging.judgment import Judgment
from vault_tool.knowledge.conditions.scope import of_facts
from vault_tool.knowledge.conditions.scope_names import Scope
from vault_tool.knowledge.notes.signals import Fired, fire, text

_MOST = 3
_WORTH_NAMING = 4
_KEPT = ("screening_questions", "client", "trade", "trade_said", "usual_rate", "tasks", "needs")


@dataclass(frozen=True, slots=True)
class VerdictChange:
    """What would change the verdict, in words, and the choice and score it would lead to."""

    text: str
    choice: Choice
    score: int


def changes(judgment: Judgment) -> tuple[VerdictChange, ...]:
    """Of the gravest flags that say how they would clear, those that matter, or whose other terms one could ask about; the
    best first. None that leaves a post to be skipped."""
    return tuple(sorted(_found(judgment), key=lambda change: -change.score))


def _found(judgment: Judgment) -> Iterator[VerdictChange]:
    now = judgment.outcome(judgment.fired, judgment.scope)
    for item in [f for f in judgment.red_flags if f.signal.change][:_MOST]:
        if item.signal.suppose:
            then = judgment.outcome(*_supposed(judgment, dict(item.signal.suppose)))
        else:
            then = judgment.outcome(tuple(f for f in judgment.fired if f is not item), judgment.scope)
        if then.choice == now.choice == "skip":
            continue
        open_to_terms = item.signal.suppose and now.choice != "skip"
        if open_to_terms or then.choice != now.choice or abs(then.score - now.score) >= _WORTH_NAMING:
            yield VerdictChange(text(item.signal.change, judgment.scope), then.choice, then.score)


def _supposed(judgment: Judgment, facts: Mapping[str, Any]) -> tuple[tuple[Fired, ...], Scope]:
    """The signals and the scope if these facts were other ones."""
    names = judgment.scope
    supposed = of_facts({**names["facts"], **facts}, names["post"], names.profile, judgment.assumptions, judgment.today)
    changed = judgment.with_effort(supposed.with_names({key: names[key] for key in _KEPT if key in names}))
    return fire(judgment.knowledge.signals, changed), changed
