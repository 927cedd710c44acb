"""The trades there are: `language/data/kinds/trades.txt` as data."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Literal, get_args

from vault_tool.language.cues import blocks, lists_of

KINDS = ("title", "skill", "tool", "else")
"""What a trade's cues are."""


Mark = Literal["open", "apart", "maker", "reach", "by name", "wide", "nameless", "field", "made for", "stands out"]
"""What may be said of a trade; the file tells what each says."""


@dataclass(frozen=True)
class Trade:
    """A trade and the words that tell it. `near` are trades whose work comes close."""

    name: str
    cues: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    near: frozenset[str] = frozenset()
    marks: frozenset[str] = frozenset()


@cache
def trades() -> tuple[Trade, ...]:
    """Every trade of `language/data/kinds/trades.txt`. Raises ValueError where one names a trade as near that there is not."""
    found = [_trade(name, lists_of(lines)) for name, lines in blocks("trades")]
    names = {trade.name for trade in found}
    for trade in found:
        if unknown := trade.near - names:
            raise ValueError(
                f"trades.txt: {trade.name} is near to {', '.join(sorted(unknown))}, which is no trade there"
            )
    return tuple(found)


def _trade(name: str, lists: Mapping[str, tuple[str, ...]]) -> Trade:
    cues = {kind: lists.get(kind, ()) for kind in KINDS}
    return Trade(name, cues, frozenset(lists.get("near", ())), frozenset(lists) & frozenset(get_args(Mark)))


@cache
def marked(mark: Mark) -> frozenset[str]:
    """The trades of which this is said."""
    return frozenset(trade.name for trade in trades() if mark in trade.marks)
