"""Whose work a post is: the freelancer's own, in part, or that of other trades; and how that is said."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from vault_tool.judging.fit import SHARE_OF_WORKED_IN, Fit
from vault_tool.judging.work import work_names
from vault_tool.language.wording import listed

Stand = Literal["own", "part", "worked in", "near"]
"""How the work of a post stands to a freelancer: the own trade, in part so, another one that was worked in, or near to it."""

MOST_NAMED = 3
"""Tools that a sentence names; the others are counted."""

_HARDLY: Mapping[Stand, str] = {
    "own": "Only part of this is your work.",
    "part": "Only a small part of this is your work.",
    "worked in": "This isn't your main trade, though you've done work like it.",
    "near": "This isn't your own trade, and little in your profile shows it.",
}
_YOURS: Mapping[Stand, str] = {
    "own": "This is your kind of work.",
    "part": "Part of this work is yours.",
    "worked in": "You've done work like this.",
    "near": "This comes close to your work.",
}
_PART = "Part of this is yours: {}."
_MOST_IS = "Most of the work here is {}, which isn't your {}trade."
_MOST_OF_IT = 0.5
"""The share of a post that a trade is about before most of the work is said to be that."""
_LEAST_TOLD = 3.0
"""What the cues of a post count in all before its trade is named."""
_YOURS_ALONE = "Only this much of it is yours: {}."
_WORTH_NAMING = 0.15
"""The share from which a trade is named beside others."""


class Whose(NamedTuple):
    """Whose work a post is: how it stands to the freelancer, and what of it is theirs.

    `yours` is all that the profile has of what the post names, or the trades of the post that are the freelancer's own; `offers`
    are the tools of it that can be offered as a part; `mostly` are the trades of others that most of the work is of; `unproven`
    says that no line of experience shows any of it; `by_skill`, that a skill of the profile names one of `mostly`.
    """

    stand: Stand = "part"
    yours: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()
    mostly: tuple[str, ...] = ()
    unproven: bool = False
    by_skill: bool = False

    @property
    def hardly(self) -> str:
        """Whose work it is by the trade that most of it is of; by what of it is the freelancer's where no trade is."""
        alone = self.yours and self.stand == "part" and not self.by_skill
        known = _YOURS_ALONE.format(listed(self.yours, MOST_NAMED)) if alone else ""
        if self.mostly:
            main = "" if self.stand == "near" else "main "
            return f"{_MOST_IS.format(listed(self.mostly), main)}{known and ' '}{known}"
        return known or _HARDLY[self.stand]

    @property
    def said(self) -> str:
        """Whose work it is, where a part of it is worth a question."""
        if self.stand != "part" or not self.yours:
            return _YOURS[self.stand]
        return _PART.format(listed(self.yours, MOST_NAMED))

    @property
    def but_nothing(self) -> str:
        """The same, as far as a sentence on what is shown nowhere."""
        whose = self.said
        return f"{whose} Nothing" if whose != _YOURS[self.stand] else f"{whose[:-1]}, but nothing"


def whose_work(fit: Fit, *, text: str, offers: tuple[str, ...], proven: bool) -> Whose:
    """Whose work a post with this text is that fits so; `offers` are the tools of it that can be offered as a part."""
    own = (work_names.spoken(trade) for trade in fit.own_beside_names if work_names.is_said(trade, text))
    yours = (*own, *fit.named.told)
    mostly = mostly_of(fit)
    stand, skilled = _stand(fit, proven=proven), not fit.by_skill.isdisjoint(mostly)
    return Whose(stand, yours, offers, tuple(map(work_names.spoken, mostly)), fit.unproven, skilled)


def mostly_of(fit: Fit) -> tuple[str, ...]:
    """The fewest trades, none of them the freelancer's own, that most of a post is about; none where too little of it tells so."""
    shares = fit.shares
    whole = sum(shares.weights.values())
    if shares.faint or whole < _LEAST_TOLD:
        return ()
    others = (name for name in sorted(shares.weights, key=lambda name: -shares.weights[name]) if name not in shares.own)
    named = tuple(name for name in others if shares.weights[name] >= _WORTH_NAMING * whole)[:MOST_NAMED]
    told = (named[:many] for many in range(1, len(named) + 1))
    return next((few for few in told if sum(shares.weights[name] for name in few) >= _MOST_OF_IT * whole), ())


def _stand(fit: Fit, *, proven: bool) -> Stand:
    if fit.level == "strong":
        return "own"
    if fit.core or fit.named.yours:
        return "part"
    return "worked in" if proven or fit.side >= SHARE_OF_WORKED_IN else "part" if fit.side else "near"
