"""The trades there are: `language/data/kinds/trades.txt` as data."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from vault_tool.language.cues import blocks, lists_of, spaced

KINDS = ("title", "skill", "tool", "else")
"""What a trade's cues are."""


@dataclass(frozen=True)
class Trade:
    """A trade and the words that tell it, each with a space before and after. `near` are trades whose work comes close.

    `open` says that people come to it from other work: who has done it, does it. `apart` says that nobody comes to it by the
    way: who has not shown it does not do it. `maker` says that it makes software, `reach` that makers of near trades can do a part.
    """

    name: str
    cues: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    near: frozenset[str] = frozenset()
    open: bool = False
    apart: bool = False
    maker: bool = False
    reach: bool = False


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
    cues = {kind: tuple(spaced(word) for word in lists.get(kind, ())) for kind in KINDS}
    return Trade(
        name=name,
        cues=cues,
        near=frozenset(lists.get("near", ())),
        open="open" in lists,
        apart="apart" in lists,
        maker="maker" in lists,
        reach="reach" in lists,
    )


@cache
def apart() -> frozenset[str]:
    """The trades that nobody does who has not shown them."""
    return frozenset(trade.name for trade in trades() if trade.apart)


@cache
def of_makers() -> frozenset[str]:
    """The trades that make software."""
    return frozenset(trade.name for trade in trades() if trade.maker)


@cache
def in_reach() -> frozenset[str]:
    """The trades of which any maker of software whose trade is near can do a part."""
    return frozenset(trade.name for trade in trades() if trade.reach)
