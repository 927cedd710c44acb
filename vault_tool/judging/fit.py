"""Whether the work of a post is this freelancer's: the trade first, then each thing that is asked for."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from vault_tool.judging import trades
from vault_tool.judging.deeds import Call, asked_in, shown_by, without_client
from vault_tool.judging.matching.demands import Requirement, requirements
from vault_tool.judging.matching.known import Known, key, known_to
from vault_tool.judging.matching.named import Named, named, stood_for
from vault_tool.judging.matching.specialists import specialty_of, tools_of_title
from vault_tool.judging.trades import CORE, SIDE
from vault_tool.knowledge.who_applies import Profile
from vault_tool.language.tool_names import called
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.post import Post

Level = Literal["strong", "partly", "none"]
Relation = Literal["own", "worked in", "near"]
"""How a trade stands to a freelancer: their own, one they have worked in, or one near to their own."""

SHARE_OF_CORE = 0.4
"""How much of a post has to be about trades that are the freelancer's own before the fit is strong."""

SOME_CORE = 0.25
"""How much before it fits at all."""

SHARE_OF_NEAR = 0.4
"""How much has to be about trades that are near to the freelancer's own before it fits in part."""

SHARE_OF_OPEN = 0.4
"""How much has to be about trades that are open to all and that the freelancer has worked in."""

SHARE_OF_SIDE = 0.2
"""How much has to be about trades the freelancer has worked in where the title names a tool or skill of the profile."""

SHARE_OF_WORKED_IN = 0.4
"""How much has to be about trades the freelancer has worked in where the post names a tool of theirs and most of the work is
of kinds that they have done."""

TOOLS_KNOWN, TOOLS_IN_HAND = 0.5, 0.5
"""The share of the post's tools that a strong fit knows, where the trade is the freelancer's own and where it is near to it;
a post that names none is taken for even."""

SHOWN, MOSTLY_SHOWN = 0.3, 0.5
"""How much of the kinds of work that a post asks for lines of experience show where its trade is only near to the freelancer's
own, and where it is one they have worked in."""

MAIN_SHOWN, MAIN_DONE = 0.3, 0.9
"""How much of the kind of work that is asked for most lines of experience show before the fit is strong, where the trade is the
freelancer's own and where it is near to it."""

NEAR_ENOUGH, OWN_BESIDE_IT = 0.7, 0.1
"""How much of a post is about near trades, and about the freelancer's own, before the work done makes the fit strong."""

KNOWN_BY_NAME = 2
"""Tools of the profile, in a post that names no other, that tell of the freelancer's own trade as well as its cues do; in a
title one does."""

SEVERAL_BY_NAME = 2
"""Tools and skills of the profile in a post from which the one in its title is no chance: a shop's name in a title tells little of
whose work it is, and neither does one of them where a developer of another trade is sought."""

WORTH_NAMING = 0.15
"""How much of a post is about a trade before it is named as what the post is about."""

LEAST_OF_THE_MOST = 0.5
"""How much of a post is about a trade of its title, next to the one that it is most about, before it has to be shown."""

TOLD, TOLD_OF_OWN = 1.7, 2.0
"""What all cues of a post count before it tells a trade at all, and those of the freelancer's own before the fit is strong: one
word ("analyst") is no trade. See `trades.py` for what each counts."""


@dataclass(frozen=True)
class Fit:
    """How a post and a profile fit. The first four are shares (0 to 1) of what the post is about: trades that are the
    freelancer's own, near to those, open ones with experience, any with experience. `told` is what all cues count.
    `calls` are the kinds of work that the post asks for; `shown` is the share of them that lines of experience show, and
    `main_shown` how much they show of the first (None where none is told). `faint` says that the trades go by plain words
    alone ("a developer"), because the post names no tool, skill or title of a trade. `apart` are the trades of the title that
    have to be shown and that the freelancer has not worked in, `led_by` is the first tool of the
    title, `special` one of them that the profile surely lacks and that the post wants a specialist in. `for_makers` says that the title seeks a developer, the post is most about software, and the freelancer makes none. `related`
    are the trades that a good share of the post is about, by how they stand to the freelancer, those of most weight first.
    `unproven` says that no line of experience shows any of it, and no demand is met: then it is the freelancer's in part."""

    core: float
    near: float
    open: float
    side: float
    told: float
    main_is_core: bool
    titled: bool
    tools_known: float | None
    shown: float
    main_shown: float | None
    requirements: tuple[Requirement, ...]
    calls: Mapping[str, Call]
    named: Named
    faint: bool = False
    apart: frozenset[str] = frozenset()
    led_by: str = ""
    special: str = ""
    for_makers: bool = False
    related: Mapping[Relation, tuple[str, ...]] = field(default_factory=dict)
    unproven: bool = False

    @cached_property
    def level(self) -> Level:
        """Strong: the freelancer's own trade and tools; partly: close to it, or work done before; none."""
        if self._is_strong:
            return "partly" if self.unproven else "strong"
        return "partly" if self._is_close else "none"

    @property
    def is_own_trade(self) -> bool:
        """Whether it is the freelancer's own trade and tools, shown by experience or not."""
        return self._is_strong

    @property
    def _is_strong(self) -> bool:
        if self.faint or self.apart or self.special or self.led_by in self.named.lacking:
            return False
        known = TOOLS_KNOWN if self.tools_known is None else self.tools_known
        main = 1.0 if self.main_shown is None else self.main_shown
        if self.main_is_core and self.core >= SHARE_OF_CORE:
            told = self.told * self.core >= TOLD_OF_OWN
            return told and known >= TOOLS_KNOWN and main >= MAIN_SHOWN
        near = self.near >= NEAR_ENOUGH and self.core >= OWN_BESIDE_IT
        return near and self.titled and known >= TOOLS_IN_HAND and main >= MAIN_DONE

    @property
    def _is_close(self) -> bool:
        if not self.faint and self.told < TOLD:
            named = self.titled or len(self.named.yours) >= KNOWN_BY_NAME
            return self.main_is_core and self.tools_known == 1 and named
        if self.special and not (self.named.yours and self.core >= SHARE_OF_SIDE):
            return False
        several = len(self.named.yours) >= SEVERAL_BY_NAME
        if self.for_makers and not several:
            return False
        least = SHOWN if self.core >= SHARE_OF_SIDE else MOSTLY_SHOWN
        titled = self.titled and self.side >= SHARE_OF_SIDE and (several or self.shown >= least)
        if self.core >= SOME_CORE or self.open >= SHARE_OF_OPEN or titled:
            return True
        if self.near >= SHARE_OF_NEAR and self.shown >= SHOWN and not self._is_foreign:
            return True
        return self.side >= SHARE_OF_WORKED_IN and self.shown >= MOSTLY_SHOWN and bool(self.tools_known)

    @property
    def _is_foreign(self) -> bool:
        """Whether nothing but a near trade speaks for it: hardly any of it is the freelancer's own, and all it names is lacking."""
        return self.core < OWN_BESIDE_IT and bool(self.named.lacking) and not self.named.yours

    @cached_property
    def unshown(self) -> tuple[str, ...]:
        """The trades of `apart` that go by a name everybody knows, in the order of the alphabet; where a program is wanted from
        somebody who makes none, what it is about is no trade that is asked for."""
        told = self.apart & trades.of_makers() if self.for_makers else self.apart
        return tuple(sorted(told & word_list("judging", "trades by name")))

    @cached_property
    def own_beside_names(self) -> tuple[str, ...]:
        """The freelancer's own trades in it that none of the names of the profile in it tells."""
        told = trades.told_by(" , ".join(self.named.told))
        return tuple(trade for trade in self.related.get("own", ()) if trade not in told)

    def those(self, state: str) -> tuple[Requirement, ...]:
        """The requirements in one state, in the order of the post."""
        return tuple(r for r in self.requirements if r.state == state)


def fit(post: Post, profile: Profile) -> Fit:
    """The fit of a post's work alone: pay, place and hours are not looked at."""
    plain, done = trades.of_post(post, post.asked), trades.of_profile(profile)
    about = plain or trades.faintly_of_post(post, post.asked)
    core = {name for name, count in trades.practised(profile).items() if count >= CORE}
    side = {name for name, count in done.items() if count >= SIDE}
    mine = known_to(profile)
    calls, shows = asked_in(post), shown_by(profile)
    whole = sum(call.weight for call in calls.values())
    main = max(calls, key=lambda name: calls[name].weight, default=None)
    said = named(post, mine, frozenset(core | side))
    return Fit(
        _share(about, core),
        _share(about, {trade.name for trade in trades.trades() if trade.name in core or trade.near & core}),
        _share(about, {trade.name for trade in trades.trades() if trade.open and trade.name in side}),
        _share(about, core | side),
        sum(about.values()),
        max(about, key=lambda name: about[name], default="") in core,
        any(True for _ in mine.said_in(str(post.facts.get("title") or ""))),
        _known_share(post, mine),
        sum(call.weight * shows.get(name, 0.0) for name, call in calls.items()) / whole if whole else 0.0,
        shows.get(main, 0.0) if main else None,
        tuple(requirements(post, mine, frozenset(core | side))),
        calls,
        said,
        not plain,
        _apart(post, about) - core - side,
        *_title_tools(post, said, core),
        _is_for_makers(post, about, core),
        _related(about, core, side),
    )


def _related(about: Mapping[str, float], core: set[str], side: set[str]) -> Mapping[Relation, tuple[str, ...]]:
    least = WORTH_NAMING * sum(about.values())
    told = [trade for trade in sorted(about, key=lambda name: -about[name]) if about[trade] >= least]
    near = {trade.name for trade in trades.trades() if trade.near & core and not trade.apart}
    return {
        "own": tuple(trade for trade in told if trade in core),
        "worked in": tuple(trade for trade in told if trade in side - core),
        "near": tuple(trade for trade in told if trade in near - side - core),
    }


def _title_tools(post: Post, said: Named, core: set[str]) -> tuple[str, str]:
    """The first tool of the title, and one that is lacking and that the post wants a specialist in; empty where there is none.

    Beside the freelancer's own trade in a title, a product that no list has is one more tool."""
    title = str(post.facts.get("title") or "")
    tools = tools_of_title(title, said.lacking)
    own_title = not trades.told_by(title).isdisjoint(core)
    sought = (tool for tool in tools if tool in said.lacking and (called(tool) or not own_title))
    return next(iter(tools), ""), specialty_of(post, sought)


def _is_for_makers(post: Post, about: Mapping[str, float], core: set[str]) -> bool:
    makes = trades.of_makers()
    if core & makes:
        return False
    title = without_client(str(post.facts.get("title") or ""))
    goal = post.asked.goal.words if post.asked.goal else ""
    main = max(about, key=lambda name: about[name], default="")
    return trades.orders_software(title) or (main in makes and any(map(trades.seeks_a_maker, (title, goal))))


def _share(about: Mapping[str, float], of: set[str]) -> float:
    whole = sum(about.values())
    return sum(count for name, count in about.items() if name in of) / whole if whole else 0.0


def _apart(post: Post, about: Mapping[str, float]) -> frozenset[str]:
    least = LEAST_OF_THE_MOST * max(about.values(), default=0.0)
    told = trades.apart_in(without_client(str(post.facts.get("title") or "")))
    return frozenset(trade for trade in told if about.get(trade, 0.0) >= least)


def _known_share(post: Post, mine: Known) -> float | None:
    """The share of the post's tools that the profile has, of those of which that can be said; None where there is none."""
    found = post.features.get("tools")
    tools = tuple(map(str, found.value)) if found and isinstance(found.value, tuple) else ()
    others = stood_for(post, mine)
    has = sum(mine.name(tool) != "" for tool in tools)
    lacks = sum(mine.lacks(tool) and key(tool) not in others for tool in tools)
    return has / (has + lacks) if has or lacks else None
