"""The verdict on a post: a score that is the visible sum of its parts, a level, and what would change it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from vault_tool.knowledge.conditions.site_names import SiteNames
from vault_tool.knowledge.notes.signals import Fired, Signal, text

Level = Literal["strong", "good", "medium", "weak", "avoid"]

LEVELS: tuple[tuple[Level, int], ...] = (("strong", 80), ("good", 68), ("medium", 46), ("weak", 30), ("avoid", 0))
"""Each level and the score it begins at."""

MOST = {"client": 25, "pay": 30, "scope": 20, "chances": 10, "terms": 15}
"""The points each part can reach, 100 together; safety only takes points away."""

START = 0.6
"""The share of its points that a part has where nothing is known: an absent fact moves no score."""

_CHANGES = 3
_WORTH_NAMING = 4

KEY_FACTS = {
    "compensation_min": "the amount", "compensation_type": "kind of pay", "hours_week": "hours a week",
    "months_low": "length", "client_payment_verified": "payment verification", "client_rating": "client's rating",
    "client_hire_rate": "hire rate", "client_total_spent": "what the client has spent", "proposals": "proposals",
}  # fmt: skip
"""What the verdict stands on at a marketplace; of the client's record what the site shows."""

KEY_FACTS_ELSEWHERE = {
    "compensation_min": "the amount", "compensation_type": "kind of pay", "hours_week": "hours a week",
    "job_location": "location", "client_company": "company",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ScorePart:
    """One part of the score: it begins at `start`, adds the signals' points and stays between its limits."""

    topic: str
    points: int
    most: int
    start: int
    signals: tuple[Signal, ...]


@dataclass(frozen=True, slots=True)
class VerdictChange:
    """What would change the verdict, in words, and the level and score it would lead to."""

    text: str
    level: Level
    score: int


@dataclass(frozen=True, slots=True)
class Verdict:
    """How good an opportunity a post is. `unknown`: the key facts the post does not give; `known` counts the others."""

    level: Level
    score: int
    parts: tuple[ScorePart, ...]
    known: int
    unknown: tuple[str, ...]
    changes: tuple[VerdictChange, ...] = ()

    @property
    def confidence(self) -> str:
        """How much the verdict stands on: high from three quarters of the key facts on, low under two fifths."""
        share = self.known / max(1, self.known + len(self.unknown))
        return "high" if share >= 0.75 else "medium" if share >= 0.4 else "low"


def judge(fired: Iterable[Fired], scope: Mapping[str, object]) -> Verdict:
    """The verdict on the signals that fired, without what would change it."""
    signals = tuple(f.signal for f in fired)
    parts = tuple(_part(topic, signals) for topic in (*MOST, "safety"))
    score = max(0, sum(part.points for part in parts))
    keys = key_facts(scope)
    unknown = tuple(name for key, name in keys.items() if scope.get(key) is None)
    return Verdict(_level(score, signals), score, parts, len(keys) - len(unknown), unknown)


def key_facts(scope: Mapping[str, object]) -> Mapping[str, str]:
    """What the verdict stands on, by name: no site is asked for what it does not show of a client.

    A post that names no site, or that gives what the client has spent, comes from one that shows all.
    """
    site = scope.get("site")
    if "client_total_spent" in scope or "platform" not in scope:
        return KEY_FACTS
    if not isinstance(site, SiteNames) or site.is_board:
        return KEY_FACTS_ELSEWHERE
    return {key: name for key, name in KEY_FACTS.items() if not key.startswith("client_") or key in site.shows}


def _part(topic: str, signals: tuple[Signal, ...]) -> ScorePart:
    own = tuple(sorted((s for s in signals if s.topic == topic), key=lambda s: -abs(s.points)))
    most = MOST.get(topic, 0)
    start = round(most * START)
    lowest = 0 if most else -100
    return ScorePart(topic, max(lowest, min(most, start + sum(s.points for s in own))), most, start, own)


def _level(score: int, signals: tuple[Signal, ...]) -> Level:
    """By the score; never better than medium with a grave flag about pay, and avoid with one about safety."""
    grave = {s.topic for s in signals if s.kind == "red-flag" and s.severity == "high"}
    if "safety" in grave:
        return "avoid"
    level = next(name for name, least in LEVELS if score >= least)
    return "medium" if "pay" in grave and level in ("strong", "good") else level


def with_changes(
    verdict: Verdict,
    fired: tuple[Fired, ...],
    scope: Mapping[str, object],
    suppose: Callable[[Mapping[str, object]], tuple[tuple[Fired, ...], Mapping[str, object]]],
) -> Verdict:
    """The verdict with what would change it: for each grave flag that says how it would clear, judged again without it.

    `suppose` takes facts that are to hold instead and gives the signals that then fire, and their scope.
    """
    candidates = [f for f in fired if f.signal.kind == "red-flag" and f.signal.change][:_CHANGES]
    found = []
    for item in candidates:
        if item.signal.suppose:
            then = judge(*suppose(dict(item.signal.suppose)))
        else:
            then = judge(tuple(f for f in fired if f is not item), scope)
        if then.level != verdict.level or abs(then.score - verdict.score) >= _WORTH_NAMING:
            found.append(VerdictChange(text(item.signal.change, scope), then.level, then.score))
    best = sorted(found, key=lambda change: -change.score)
    return Verdict(verdict.level, verdict.score, verdict.parts, verdict.known, verdict.unknown, tuple(best))
