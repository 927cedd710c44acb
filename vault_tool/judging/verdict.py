"""The score of a post: the visible sum of its parts, and how much of what it stands on the post says."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from vault_tool.knowledge.conditions.scope_names import Scope
from vault_tool.knowledge.notes.signals import Fired, Signal

MOST = {"fit": 25, "client": 20, "pay": 25, "scope": 15, "chances": 5, "terms": 10}
"""The points each part can reach, 100 together; safety only takes points away."""

FIT = {"strong": 25, "partly": 12, "none": 0}
"""The points of the fit, which no signal moves."""

START = 0.6
"""The share of its points that a part has where nothing is known: an absent fact moves no score."""

KEY_FACTS = {
    "compensation_min": "the amount", "compensation_type": "kind of pay", "hours_week": "hours a week",
    "months_low": "length", "client_payment_verified": "payment verification", "client_rating": "client's rating",
    "client_hire_rate": "hire rate", "client_total_spent": "what the client has spent", "proposals": "proposals",
}  # fmt: skip
"""What the verdict stands on at a marketplace; of the client's record what the site shows."""

TOLD_IN: Mapping[str, frozenset[str]] = {"months_low": frozenset({"length_told", "ongoing"})}
"""The features of the client's sentences that tell a key fact where the page has none."""

KEY_FACTS_ELSEWHERE = {
    "compensation_min": "the amount", "compensation_type": "kind of pay", "hours_week": "hours a week",
    "job_location": "location", "client_company": "company",
}  # fmt: skip


class ScorePart(NamedTuple):
    """One part of the score: it begins at `start`, adds the signals' points and stays between its limits."""

    topic: str
    points: int
    most: int
    start: int
    signals: tuple[Signal, ...]


class Verdict(NamedTuple):
    """The score of a post, 0 to 100. `unknown`: the key facts the post does not give; `known` counts the others."""

    score: int
    parts: tuple[ScorePart, ...]
    known: int
    unknown: tuple[str, ...]

    @property
    def confidence(self) -> str:
        """How much the verdict stands on: high from three quarters of the key facts on, low under two fifths."""
        share = self.known / max(1, self.known + len(self.unknown))
        return "high" if share >= 0.75 else "medium" if share >= 0.4 else "low"


def judge(fired: Iterable[Fired], scope: Scope, fit: str) -> Verdict:
    """The score of the signals that fired and of the level of the fit (judging.fit)."""
    signals = tuple(f.signal for f in fired)
    moved = (_part(topic, signals) for topic in (*MOST, "safety") if topic != "fit")
    parts = (ScorePart("fit", FIT[fit], MOST["fit"], FIT[fit], ()), *moved)
    keys = key_facts(scope)
    unknown = tuple(name for key, name in keys.items() if scope.get(key) is None and not _is_told(key, scope))
    return Verdict(max(0, sum(part.points for part in parts)), parts, len(keys) - len(unknown), unknown)


def _is_told(key: str, scope: Scope) -> bool:
    return any(feature in scope for feature in TOLD_IN.get(key, ()))


def key_facts(scope: Scope) -> Mapping[str, str]:
    """What the verdict stands on, by name: no site is asked for what it does not show of a client.

    A post that names no site, or that gives what the client has spent, comes from one that shows all.
    """
    site = scope.site
    if "client_total_spent" in scope or "platform" not in scope:
        return KEY_FACTS
    if site is None or site.is_board:
        return KEY_FACTS_ELSEWHERE
    return {key: name for key, name in KEY_FACTS.items() if not key.startswith("client_") or key in site.shows}


def _part(topic: str, signals: tuple[Signal, ...]) -> ScorePart:
    own = tuple(sorted((s for s in signals if s.topic == topic), key=lambda s: -abs(s.points)))
    most = MOST.get(topic, 0)
    start = round(most * START)
    lowest = 0 if most else -100
    return ScorePart(topic, max(lowest, min(most, start + sum(s.points for s in own))), most, start, own)
