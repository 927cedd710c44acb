"""Whether the work of a post is this freelancer's: the trade first, then each thing that is asked for."""

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from vault_tool.judging import trades
from vault_tool.judging.fitting.clients_field import is_made_for_it
from vault_tool.judging.fitting.core_lacking import core_lacking, is_its_subject, outnumbered
from vault_tool.judging.fitting.known_share import known_share
from vault_tool.judging.fitting.proven_work import ProvenWork, proven_work
from vault_tool.judging.fitting.title_demands import TitleDemands, title_demands
from vault_tool.judging.fitting.trade_shares import TradeShares, long_practised, own_trades, trade_shares
from vault_tool.judging.matching.demands import Requirement, requirements
from vault_tool.judging.matching.known import known_to
from vault_tool.judging.matching.named import Named, named
from vault_tool.knowledge.who_applies import Profile
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.post import Post

Level = Literal["strong", "partly", "none"]

SHARE_OF_CORE = 0.4
"""How much of a post has to be about trades that are the freelancer's own before the fit is strong."""

SOME_CORE = 0.25
"""How much before it fits at all."""

SHARE_OF_NEAR = 0.4
"""How much has to be about trades that are near to the freelancer's own before it fits in part."""

SHARE_IN_REACH = 0.6
"""How much has to be about own trades and those that any maker of software can do a part of."""

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

MOST_APART = 0.135
"""How much of a post may be about trades that have to be shown, and are not, where the fit is strong."""

WELL_KNOWN, SEVERAL_KNOWN = 0.8, 3
"""The share of the post's tools, and how many of them, that the profile has before further work told by the goal needs no line."""

ALL_OF_IT = 0.9
"""How much of a post that a tool of the profile leads is of trades worked in before the fit is strong."""

SHARE_OF_A_SKILL = 0.5
"""How much of a post is about a trade that a skill of the profile names before that is said of it."""

MAIN_SHOWN, MAIN_DONE = 0.3, 0.9
"""How much of the kind of work that is asked for most lines of experience show before the fit is strong, where the trade is the
freelancer's own and where it is near to it."""

NEAR_ENOUGH, OWN_BESIDE_IT = 0.7, 0.1
"""How much of a post is about near trades, and about the freelancer's own, before the work done makes the fit strong."""

MOST_OF_CORE = 0.7
"""How much of a post has to be about own trades before it fits in part though it names nothing of the profile and no line of
experience shows any of it."""

KNOWN_BY_NAME = 2
"""Tools of the profile, in a post that names no other, that tell of the freelancer's own trade as well as its cues do; in a
title one does."""

SEVERAL_BY_NAME = 2
"""Tools and skills of the profile in a post from which the one in its title is no chance: a shop's name in a title tells little of
whose work it is, and neither does one of them where a developer of another trade is sought."""

TOLD, TOLD_OF_OWN = 1.7, 2.0
"""What all cues of a post count before it tells a trade at all, and those of the freelancer's own before the fit is strong: one
word ("analyst") is no trade. See `trades.py` for what each counts."""


@dataclass(frozen=True)
class Fit:
    """How a post and a profile fit: by trades, by what is named, by what experience shows, by the title, and by each requirement.

    `tools_known` is the share of the post's tools that the profile has; None where it names none of which that can be said.
    `unproven` says that no line of experience shows any of it, and no demand is met: then it is the freelancer's in part. `core_lacking`
    is the tool or trade that the job is about and that the profile does not show; empty where there is none. `subject_lacking` is the
    same where the job can be said to be about it.
    `outnumbered` says that as much of the post names tools of others as names the profile's; `by_skill` are the trades that a skill names,
    `long_practised` those that one names with many years, `side_trades` all that the freelancer has worked in.
    """

    shares: TradeShares
    named: Named
    tools_known: float | None
    work: ProvenWork
    title: TitleDemands
    requirements: tuple[Requirement, ...]
    unproven: bool = False
    core_lacking: str = ""
    subject_lacking: str = ""
    outnumbered: bool = False
    by_skill: frozenset[str] = frozenset()
    long_practised: frozenset[str] = frozenset()
    side_trades: frozenset[str] = frozenset()

    @cached_property
    def level(self) -> Level:
        """Strong: the freelancer's own trade and tools; partly: close to it, or work done before; none."""
        if self._is_strong:
            return "partly" if self.unproven else "strong"
        return "partly" if self._is_close and not self._is_bare else "none"

    @property
    def is_own_trade(self) -> bool:
        """Whether it is the freelancer's own trade and tools, shown by experience or not."""
        return self._is_strong

    @property
    def _is_strong(self) -> bool:
        if (
            self.faint
            or self.title.apart
            or self.special
            or self.core_lacking
            or self.title.led_by in self.named.lacking
        ):
            return False
        if self.outnumbered or self._apart_and_asked or not self._leads_are_shown or self._is_one_usual_tool:
            return False
        if self.is_all_in_hand and self.core >= SOME_CORE:
            return True
        known = TOOLS_KNOWN if self.tools_known is None else self.tools_known
        main = 1.0 if self.work.main_shown is None else self.work.main_shown
        if self.shares.main_is_core and self.core >= SHARE_OF_CORE:
            told = self.shares.told * self.core >= TOLD_OF_OWN
            return told and known >= TOOLS_KNOWN and main >= MAIN_SHOWN
        near = self.near >= NEAR_ENOUGH and self.core >= OWN_BESIDE_IT
        return near and self.title.names_own and known >= TOOLS_IN_HAND and main >= MAIN_DONE

    @property
    def _is_one_usual_tool(self) -> bool:
        """Whether one tool that is used in any trade is all that post and profile share: the title tells another trade, and no line
        shows what leads."""
        told = self.title.names_own or self.title.tells_own or self.work.leads_shown
        usual = word_list("judging", "used in any trade")
        return not told and len(self.named.yours) == 1 and self.named.yours[0].lower() in usual

    @cached_property
    def unshown(self) -> tuple[str, ...]:
        """The trades by a name everybody knows that have to be shown and are not: those of the title, or of a good part of the post."""
        return self.title.unshown or tuple(sorted(self._apart_and_asked & word_list("judging", "trades by name")))

    @cached_property
    def _apart_and_asked(self) -> frozenset[str]:
        """The trades that have to be shown and are not, of which a good part of the post, and a demand of it, is."""
        if self.shares.apart < MOST_APART:
            return frozenset()
        asked = (trades.told_by(r.piece.words) for r in self.requirements if not r.wish)
        return frozenset().union(*asked) & trades.apart() - self.side_trades

    @property
    def _leads_are_shown(self) -> bool:
        """Whether no work that the title or the goal tells is left unshown; a title or most tools of the profile's stand in for it."""
        well = (self.tools_known or 0) >= WELL_KNOWN and len(self.named.meant) >= SEVERAL_KNOWN
        return not self.work.also_leads or self.title.names_own or (well and self.shares.main_is_core)

    @property
    def is_all_in_hand(self) -> bool:
        """Whether a tool of the profile leads the title, nothing that is named is lacking, and lines show the work that leads."""
        led = self.title.names_own and self.title.led_by != "" and not self.named.lacking
        return led and self.is_shown and self.tools_known == 1 and self.side >= ALL_OF_IT

    @property
    def is_shown(self) -> bool:
        """Whether lines of experience show the work that leads, and no tool that is named is lacking."""
        work = self.work
        return work.leads_shown and work.main_shown == 1 and not work.also_leads and self.tools_known in (None, 1)

    @property
    def main_by_skill(self) -> str:
        """The trade that the post is most about, where a skill of the profile names it; else empty."""
        share = self.shares.weights.get(self.shares.main, 0.0) / (self.shares.told or 1)
        named = self.shares.main in self.by_skill - self.shares.own
        return self.shares.main if named and share >= SHARE_OF_A_SKILL else ""

    @property
    def _is_close(self) -> bool:
        if not self.faint and self.shares.told < TOLD:
            named = self.title.names_own or len(self.named.yours) >= KNOWN_BY_NAME
            own = self.shares.main_is_core and self.tools_known == 1 and named
            return own or (self.near >= NEAR_ENOUGH and self.work.leads_shown)
        if self.special and not (self.named.yours and self.core >= SHARE_OF_SIDE):
            return False
        several = len(self.named.yours) >= SEVERAL_BY_NAME
        if self.title.for_makers and not several:
            return False
        least = SHOWN if self.core >= SHARE_OF_SIDE else MOSTLY_SHOWN
        titled = self.title.names_own and self.side >= SHARE_OF_SIDE and (several or self.work.shown >= least)
        if self.core >= SOME_CORE or self.shares.open >= SHARE_OF_OPEN or titled:
            return True
        near = self.near >= SHARE_OF_NEAR and not self.faint
        if near and self.work.shown >= SHOWN and not self._is_foreign:
            return True
        if self._is_in_reach or is_made_for_it(self.shares.main, self.named):
            return True
        return self.side >= SHARE_OF_WORKED_IN and self.work.shown >= MOSTLY_SHOWN and bool(self.tools_known)

    @property
    def _is_bare(self) -> bool:
        """Whether no name and no line of the profile speaks for it, and hardly its trade or the kind of work that it asks for most."""
        if not self.unproven or self.named.yours or self.work.main_shown == 1 or self.work.shown >= SHOWN:
            return False
        in_reach = self.shares.reach > self.core and self.shares.main in trades.in_reach()
        return self.core < MOST_OF_CORE and not in_reach

    @property
    def _is_in_reach(self) -> bool:
        """Whether it is of a kind that any maker of software does a part of."""
        return self.shares.reach >= SHARE_IN_REACH and not (self.faint or self.title.apart or self.title.for_makers)

    @property
    def _is_foreign(self) -> bool:
        """Whether nothing but a near trade speaks for it: hardly any of it is the freelancer's own, and all it names is lacking."""
        hardly = self.core < OWN_BESIDE_IT or (self.core < SHARE_OF_SIDE and not self.work.leads_shown)
        return hardly and bool(self.named.lacking) and not self.named.yours

    @property
    def core(self) -> float:
        """The share of the post that is about the freelancer's own trades."""
        return self.shares.core

    @property
    def near(self) -> float:
        """The share that is about these and trades near to them."""
        return self.shares.near

    @property
    def side(self) -> float:
        """The share that is about any trade the freelancer has worked in."""
        return self.shares.side

    @property
    def faint(self) -> bool:
        """Whether plain words alone tell the trade."""
        return self.shares.faint

    @property
    def names_a_skill(self) -> bool:
        """Whether the title names something of the profile, or the post more than one thing or one that not every trade uses."""
        usual = word_list("judging", "used in any trade")
        yours = self.named.yours
        return self.title.names_own or len(yours) > 1 or any(name.lower() not in usual for name in yours)

    @property
    def special(self) -> str:
        """The tool of the title that the profile lacks and that the post wants a specialist in; empty where there is none."""
        return self.title.special

    @cached_property
    def own_beside_names(self) -> tuple[str, ...]:
        """The freelancer's own trades in it, by the client's words, that none of the names of the profile in it tells."""
        told = trades.told_by(" , ".join(self.named.told))
        own = (trade for trade in self.shares.related.get("own", ()) if trade not in told)
        return tuple(trade for trade in own if trade in self.shares.in_words)

    def those(self, state: str) -> tuple[Requirement, ...]:
        """The requirements in one state, in the order of the post."""
        return tuple(r for r in self.requirements if r.state == state)


def fit(post: Post, profile: Profile) -> Fit:
    """The fit of a post's work alone: pay, place and hours are not looked at."""
    own, mine = own_trades(profile), known_to(profile)
    shares, said = trade_shares(post, own), named(post, mine, own.all)
    title, work = title_demands(post, mine, said, shares, own), proven_work(post, profile)
    lacking = core_lacking(post, said, mine, shares, title, work, own)
    return Fit(
        shares=shares,
        named=said,
        tools_known=known_share(post, mine),
        work=work,
        title=title,
        requirements=tuple(requirements(post, mine, own.all)),
        core_lacking=lacking,
        subject_lacking=lacking if lacking in title.unshown or is_its_subject(lacking, post) else "",
        outnumbered=outnumbered(post, said, mine),
        side_trades=own.all,
        by_skill=trades.told_by(" , ".join(profile.skills)) & own.side,
        long_practised=long_practised(profile),
    )
