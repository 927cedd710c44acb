"""How much of a post is about trades that are a freelancer's own, near to these, or that they have worked in."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal, NamedTuple

from vault_tool.judging.fitting.how_much import WORTH_NAMING
from vault_tool.judging.trades import post_trades, profile_trades, trade_cues, trade_table
from vault_tool.judging.trades.profile_trades import CORE, SIDE
from vault_tool.knowledge.who_applies import Profile
from vault_tool.posting.post import Post

Relation = Literal["own", "worked in", "near"]
"""How a trade stands to a freelancer: their own, one they have worked in, or one near to their own."""

LONG = 5
"""Years in a skill from which its trade is called one's own."""


class OwnTrades(NamedTuple):
    """A freelancer's trades: `core` is what they do, `side` all that they have done."""

    core: frozenset[str]
    side: frozenset[str]

    @property
    def all(self) -> frozenset[str]:
        """What they do and what they have done."""
        return self.core | self.side


@dataclass(frozen=True)
class TradeShares:
    """What a post is about, by trades. The first four are shares of that, 0 to 1: trades that are the freelancer's own, these and
    those near to them, open ones they have worked in, all they have worked in. `told` is what all cues count. `faint` says
    that plain words alone tell the trades ("a developer"): the post names no tool, skill or title of one. `reach` is the share of own trades and of those that any maker of software can do
    a part of; 0 for who makes none. `apart` is the share of trades that have to be shown and are not. `related` are the trades that a good share is about, those of most weight first.
    `weights` is what each trade counts, `by_words` what it counts by the client's words without a site's tags, `own` are the
    freelancer's own trades. `by_name` are those whose titles or skills these words tell, which a channel or an office program does not;
    `by_work` those that more tells than what somebody is called. What makes software is both by its tools, or by its people, alone.
    """

    core: float
    near: float
    open: float
    side: float
    told: float
    faint: bool = False
    reach: float = 0.0
    apart: float = 0.0
    related: Mapping[Relation, tuple[str, ...]] = field(default_factory=dict)
    weights: Mapping[str, float] = field(default_factory=dict)
    own: frozenset[str] = frozenset()
    by_name: frozenset[str] = frozenset()
    by_work: frozenset[str] = frozenset()
    by_words: Mapping[str, float] = field(default_factory=dict)

    @property
    def main(self) -> str:
        """The trade that a post is most about; empty where nothing tells any."""
        return max(self.weights, key=lambda name: self.weights[name], default="")

    @property
    def main_is_core(self) -> bool:
        """Whether that is one of the freelancer's own."""
        return self.main in self.own


@lru_cache(8)
def own_trades(profile: Profile) -> OwnTrades:
    """The trades of a profile that count enough to be one's own, or to have been done."""
    practised, done = profile_trades.practised(profile), profile_trades.of_profile(profile)
    return OwnTrades(
        core=frozenset(name for name, count in practised.items() if count >= CORE),
        side=frozenset(name for name, count in done.items() if count >= SIDE),
    )


def long_practised(profile: Profile) -> frozenset[str]:
    """The trades of the skills that are named with many years: whatever else leads, nobody says that they are not one's own."""
    return trade_cues.told_by(" , ".join(skill.name for skill in profile.practised if (skill.years or 0) >= LONG))


def trade_shares(post: Post, own: OwnTrades) -> TradeShares:
    """The shares of a post, by its cues; where it has none, by the plain words of a trade."""
    plain = post_trades.of_post(post, post.asked)
    about = plain or post_trades.faintly_of_post(post, post.asked)
    cues = post_trades.cues_of(post, post.asked)
    near = {trade.name for trade in trade_table.trades() if trade.name in own.core or trade.near & own.core}
    open_ones = trade_table.marked("open") & own.side
    return TradeShares(
        core=_share(about, own.core),
        near=_share(about, near),
        open=_share(about, open_ones),
        side=_share(about, own.all),
        told=sum(about.values()),
        faint=not plain,
        reach=_share(about, own.core | _in_reach(own)),
        apart=_share(about, trade_table.marked("apart") - own.all),
        related=_related(about, own),
        weights=about,
        own=own.core,
        by_name=_told_with(cues, {"title", "skill"}),
        by_work=_told_with(cues, {"skill", "tool"}),
        by_words=post_trades.of_words(post, post.asked),
    )


def _told_with(cues: frozenset[tuple[str, str]], kinds: set[str]) -> frozenset[str]:
    return frozenset(
        trade for trade, kind in cues if kind in kinds or (trade in trade_table.marked("maker") and kind != "else")
    )


def _in_reach(own: OwnTrades) -> frozenset[str]:
    makes = own.core & trade_table.marked("maker")
    return frozenset(trade.name for trade in trade_table.trades() if "reach" in trade.marks and trade.near & makes)


def _related(about: Mapping[str, float], own: OwnTrades) -> Mapping[Relation, tuple[str, ...]]:
    least = WORTH_NAMING * sum(about.values())
    told = [trade for trade in sorted(about, key=lambda name: -about[name]) if about[trade] >= least]
    near = {trade.name for trade in trade_table.trades() if trade.near & own.core and "apart" not in trade.marks}
    return {
        "own": tuple(trade for trade in told if trade in own.core),
        "worked in": tuple(trade for trade in told if trade in own.side - own.core),
        "near": tuple(trade for trade in told if trade in near - own.all),
    }


def _share(about: Mapping[str, float], of: frozenset[str] | set[str]) -> float:
    whole = sum(about.values())
    return sum(count for name, count in about.items() if name in of) / whole if whole else 0.0
