"""Whether the work of a post is this freelancer's: the trade first, then each thing that is asked for."""

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from vault_tool.judging.fitting.comparison import Comparison
from vault_tool.judging.fitting.core_lacking import core_lacking, is_its_subject, outnumbered
from vault_tool.judging.fitting.known_share import known_share
from vault_tool.judging.fitting.not_even_in_part import AGAINST, against_any_of_it
from vault_tool.judging.fitting.not_wholly_own import against_all_of_it
from vault_tool.judging.fitting.own_in_part import FOR, for_some_of_it
from vault_tool.judging.fitting.proven_work import proven_work
from vault_tool.judging.fitting.reasons import name_of
from vault_tool.judging.fitting.title_demands import TitleDemands, title_demands
from vault_tool.judging.fitting.trade_shares import long_practised, own_trades, trade_shares
from vault_tool.judging.matching.demands import requirements
from vault_tool.judging.matching.known import known_to
from vault_tool.judging.matching.named import named
from vault_tool.judging.matching.worth_telling import places, surely_asked, trade_names
from vault_tool.judging.trades import trade_cues
from vault_tool.knowledge.who_applies import Profile
from vault_tool.posting.post import Post

Level = Literal["strong", "partly", "none"]

_OWN, _UNPROVEN, _ANOTHER = "own work", "own work that no line shows", "nothing of it"
REASONS = frozenset({_OWN, _UNPROVEN, _ANOTHER, *map(name_of, (*AGAINST, *FOR))})
"""What may decide the level of a fit: `Fit.why` is one of them."""


@dataclass(frozen=True)
class Fit(Comparison):
    """How well they fit, and why: by the first reason that holds of those in
    `fitting/not_wholly_own.py`, then `not_even_in_part.py`, then `own_in_part.py`."""

    @property
    def level(self) -> Level:
        """Strong: the freelancer's own trade and tools; partly: close to it, or work done before; none."""
        return self._graded[0]

    @property
    def why(self) -> str:
        """The name of the reason that has decided the level, for whoever looks into a judgment; no note tells it."""
        return self._graded[1]

    @property
    def is_own_trade(self) -> bool:
        """Whether it is the freelancer's own trade and tools, shown by experience or not."""
        return not self.why_not_strong

    @cached_property
    def why_not_strong(self) -> str:
        """Why it is not wholly the freelancer's own, the name of a reason; empty where it is."""
        return against_all_of_it(self)

    @cached_property
    def _graded(self) -> tuple[Level, str]:
        if self.is_own_trade:
            return ("partly", _UNPROVEN) if self.unproven else ("strong", _OWN)
        if against := against_any_of_it(self):
            return "none", against
        speaks_for = for_some_of_it(self)
        return ("partly", speaks_for) if speaks_for else ("none", _ANOTHER)


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
        subject_lacking=lacking if _can_be_told(lacking, post, title) else "",
        outnumbered=outnumbered(post, said, mine),
        side_trades=own.all,
        by_skill=trade_cues.told_by(" , ".join(profile.skills)) & own.side,
        long_practised=long_practised(profile),
    )


def _can_be_told(lacking: str, post: Post, title: TitleDemands) -> bool:
    """Whether a job can be said to be about what is lacking: a trade only where the post's own words name it."""
    if lacking in title.unshown:
        return lacking not in trade_names() or bool(surely_asked((lacking,), places(post)))
    return is_its_subject(lacking, post)
