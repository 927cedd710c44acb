"""A post held against a profile: all that is found of the one in the other, before anybody says how well they fit."""

from dataclasses import dataclass
from functools import cached_property

from vault_tool.judging.fitting.how_much import A_GOOD_PART, HALF, NEARLY_ALL, WORTH_NAMING
from vault_tool.judging.fitting.proven_work import ProvenWork
from vault_tool.judging.fitting.title_demands import TitleDemands
from vault_tool.judging.fitting.trade_shares import TradeShares
from vault_tool.judging.matching.demands import Requirement
from vault_tool.judging.matching.named import Named
from vault_tool.judging.trades import trade_cues, trade_table
from vault_tool.language.wordlists import words as word_list


@dataclass(frozen=True)
class Comparison:
    """What a post and a profile share: by trades, by what is named, by what experience shows, by the title, and by each requirement.

    `tools_known` is the share of the post's tools that the profile has; None where it names none of which that can be said.
    `unproven` says that no line of experience shows any of it, and no demand is met. `core_lacking` is the tool or trade that the
    job is about and that the profile does not show; empty where there is none. `subject_lacking` is the same where the job can
    be said to be about it.
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
    def special(self) -> str:
        """The tool of the title that the profile lacks and that the post wants a specialist in; empty where there is none."""
        return self.title.special

    @cached_property
    def unshown(self) -> tuple[str, ...]:
        """The trades by a name everybody knows that have to be shown and are not: those of the title, or of a good part of the post."""
        return self.title.unshown or tuple(sorted(self.apart_and_asked & trade_table.marked("by name")))

    @cached_property
    def apart_and_asked(self) -> frozenset[str]:
        """The trades that have to be shown and are not, of which so much of the post, and a demand of it, is that they are named."""
        if self.shares.apart < WORTH_NAMING:
            return frozenset()
        asked = (trade_cues.told_by(r.piece.words) for r in self.requirements if not r.wish)
        return frozenset().union(*asked) & trade_table.marked("apart") - self.side_trades

    @property
    def is_all_in_hand(self) -> bool:
        """Whether a tool of the profile leads the title, nothing that is named is lacking, and lines show the work that leads."""
        led = self.title.names_own and self.title.led_by != "" and not self.named.lacking
        return led and self.is_shown and self.tools_known == 1 and self.side >= NEARLY_ALL

    @property
    def is_shown(self) -> bool:
        """Whether lines of experience show the work that leads, and no tool that is named is lacking."""
        work = self.work
        return work.leads_shown and work.main_shown == 1 and not work.also_leads and self.tools_known in (None, 1)

    @property
    def is_led_by_shown_work(self) -> bool:
        """Whether the title tells the freelancer's own trade, lines show whole some work that it or the goal tells, and a good part
        of all of it, and what it is most about is their own trade or near to it."""
        related = self.shares.related
        close = self.shares.main in (*related.get("own", ()), *related.get("near", ()))
        led = self.title.tells_own and self.work.leads_shown and self.work.shown >= A_GOOD_PART
        return led and close and not self.faint

    @property
    def is_all_worked_in(self) -> bool:
        """Whether nearly all of it is of trades that the freelancer has worked in, lines show what is asked for most, and no tool that is
        named is lacking. What others work for, too, tells little: to report sales is not to sell."""
        others = self.shares.main in trade_table.marked("field")
        shown = self.work.main_shown == 1 and self.work.shown >= HALF and not self.named.lacking
        return shown and self.side >= NEARLY_ALL and self.has_half_of_the_tools and not (others or self.faint)

    @property
    def has_half_of_the_tools(self) -> bool:
        """Whether the profile has as many of the tools as it lacks; so it is where the post names none."""
        return self.tools_known is None or self.tools_known >= HALF

    @property
    def is_in_reach(self) -> bool:
        """Whether any maker of software can do a good part of it, and nothing that is named or that it is about is lacking."""
        lacking = self.named.lacking or self.core_lacking
        return self.shares.reach >= A_GOOD_PART and self.near >= A_GOOD_PART and not lacking

    @property
    def main_by_skill(self) -> str:
        """The trade that the post is most about, where a skill of the profile names it; else empty."""
        share = self.shares.weights.get(self.shares.main, 0.0) / (self.shares.told or 1)
        named = self.shares.main in self.by_skill - self.shares.own and not self.faint
        return self.shares.main if named and share >= HALF else ""

    @property
    def shares_something(self) -> bool:
        """Whether a name, the trade of the title or a skill is shared, however little the work fits: nobody says then that none of it is."""
        return bool(self.named.told or self.title.tells_own or self.main_by_skill)

    @property
    def names_a_skill(self) -> bool:
        """Whether the title names something of the profile, or the post more than one thing or one that not every trade uses."""
        return self.title.names_own or len(self.named.yours) > 1 or not self.names_only_the_usual

    @property
    def names_only_the_usual(self) -> bool:
        """Whether all of the profile that the post names is at hand in any trade; so it is where it names none."""
        usual = word_list("judging", "used in any trade")
        return all(name.lower() in usual for name in self.named.yours)

    @cached_property
    def own_beside_names(self) -> tuple[str, ...]:
        """The freelancer's own trades in it, by the work and not by a title alone, that none of the names of the profile in it tells."""
        told = trade_cues.told_by(" , ".join(self.named.told))
        own = (trade for trade in self.shares.related.get("own", ()) if trade not in told)
        return tuple(trade for trade in own if self.faint or trade in self.shares.by_work)

    def those(self, state: str) -> tuple[Requirement, ...]:
        """The requirements in one state, in the order of the post."""
        return tuple(r for r in self.requirements if r.state == state)
