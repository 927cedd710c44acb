"""Of all the values that readers found for a key, which one holds, and which disagree with it."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from vault_tool.posting.fact import Conflict, Fact, Value

EXACT = 30
"""A value at a fixed place of a site's own layout."""
LABELED = 20
"""A value behind its label, or in a phrase that only a site prints."""
LOOSE = 10
"""A value that a site's layout leaves room for: a first line as title, a label inside a description."""


class Candidate(NamedTuple):
    """A fact that a reader proposes; the heavier one holds, of equals the earlier one."""

    fact: Fact
    weight: int


def choose(candidates: Iterable[Candidate]) -> tuple[tuple[Fact, ...], tuple[Conflict, ...]]:
    """One fact a key, in the order of the text, and the conflicts: other values said as firmly that differ from it."""
    by_key: dict[str, list[Candidate]] = {}
    for candidate in candidates:
        by_key.setdefault(candidate.fact.key, []).append(candidate)
    _pay_of_one_piece(by_key)
    facts, conflicts = [], []
    for those in by_key.values():
        best = min(those, key=lambda c: (-c.weight, c.fact.span.start))
        facts.append(best.fact)
        rivals = {_plain(c.fact.value): c.fact for c in reversed(those) if c.weight >= max(LABELED, best.weight)}
        conflicts += [
            Conflict(best.fact, rival) for rival in rivals.values() if not agree(best.fact.value, rival.value)
        ]
    order = {id(fact): place for place, fact in enumerate(sorted(facts, key=lambda f: f.span.start))}
    return tuple(sorted(facts, key=lambda f: order[id(f)])), tuple(conflicts)


def _pay_of_one_piece(by_key: dict[str, list[Candidate]]) -> None:
    """A period or kind of pay that was read less surely than the amount belongs to another amount: it is left out."""
    sure = max((c.weight for key in ("compensation_max", "compensation_min") for c in by_key.get(key, ())), default=0)
    for key in ("compensation_period", "compensation_type", "currency"):
        kept = [c for c in by_key.get(key, ()) if c.weight >= sure]
        if kept or key in by_key:
            by_key[key] = kept
            if not kept:
                del by_key[key]


def agree(one: Value, other: Value) -> bool:
    """Whether two values say the same, one perhaps more precisely: 88000 and 88123, "USA" and "Boston, USA"."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one == other
    if isinstance(one, int | float) and isinstance(other, int | float):
        return abs(one - other) <= 0.051 * max(abs(one), abs(other))
    first, second = _plain(one), _plain(other)
    return first in second or second in first


def _plain(value: Value) -> str:
    return re.sub(r"\W+", " ", str(value)).strip().lower()
