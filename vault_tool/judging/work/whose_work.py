"""Whose work a post is: the freelancer's own, in part, or that of other trades; and how that is said."""

from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

from vault_tool.judging.fit import Fit
from vault_tool.judging.fitting.how_much import A_GOOD_PART, HALF, NEARLY_ALL, WORTH_NAMING
from vault_tool.judging.trades import trade_cues, trade_table
from vault_tool.judging.work import work_names
from vault_tool.language.wording import listed
from vault_tool.language.wordlists import words as word_list

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
    "part": "",
    "worked in": "You've done work like this.",
    "near": "This is near your trade.",
}
_ONLY_PART = "Your profile shows only part of what this takes."
_YOU_HAVE = "They name {}, which you have."
_ALL_IN, _PART_IN = "This is your kind of work ({}).", "Your kind of work in it: {}."
_MOST_IS = "Most of the work here is {}, which isn't your {}trade."
_MOST_ARE = "Most of the work here is {}, and that isn't your {}trade."
OPEN_CLOSE = "Open with the closest thing you've done."
MOST_IS_A_SKILL = "Most of the work here is {}, which is one of your skills, but not your main trade."
"""The same of a trade that a skill of the profile names."""
_MOST_IS_DONE = "Most of the work here is {}, which you've done before, but it isn't your main trade."
"""The same where a line of experience shows all of that work."""
_LEAST_TOLD = 3.0
"""What the cues of a post count in all before its trade is named."""
_YOURS_ALONE = "Only this much of it is yours: {}."
NOTHING_PROVES = "You have {}, but no line of your experience shows work like this."
LITTLE_ELSE = "You have {}, but your profile shows little else of what this takes."


class Whose(NamedTuple):
    """Whose work a post is: how it stands to the freelancer, and what of it is theirs.

    `names` is all that the profile has of what the post names; `trades` are those of the post that are the freelancer's own, and
    `wholly` says that hardly any other is, and `of_trade` that a good share of it is; `offers`
    are the tools of it that can be offered as a part; `mostly` are the trades of others that most of the work is of; `unproven`
    says that no line of experience shows any of it; `at_core`, that what the profile has is what the job is about; `by_skill`, that a skill of the profile names one of `mostly`, and `long` that it does so with many years; `tagged`
    says that the site's tags alone name tools of the profile; `done`, that a line of experience shows the one trade of `mostly`.
    """

    stand: Stand = "part"
    names: tuple[str, ...] = ()
    trades: tuple[str, ...] = ()
    wholly: bool = False
    of_trade: bool = False
    offers: tuple[str, ...] = ()
    mostly: tuple[str, ...] = ()
    unproven: bool = False
    by_skill: bool = False
    long: bool = False
    tagged: bool = False
    at_core: bool = False
    done: bool = False

    @property
    def hardly(self) -> str:
        """Whose work it is by the trade that most of it is of; by what of it is the freelancer's where no trade is."""
        yours = (*self.trades, *self.names)
        alone = yours and self.stand == "part" and not self.by_skill
        known = self._alone(listed_whole(yours)) if alone else ""
        if self.long:
            return known or _ONLY_PART
        if self.mostly and self.done:
            return _MOST_IS_DONE.format(self.mostly[0])
        if self.by_skill and len(self.mostly) == 1:
            return MOST_IS_A_SKILL.format(self.mostly[0])
        if self.mostly:
            main = "" if self.stand == "near" else "main "
            told = _MOST_IS if len(self.mostly) == 1 else _MOST_ARE
            return f"{told.format(listed(self.mostly), main)}{known and ' '}{known}"
        return known or (_ONLY_PART if self.by_skill else _HARDLY[self.stand])

    def _alone(self, yours: str) -> str:
        """That this is all of it that is the freelancer's; of what the job is about nobody says that it is only so much of it."""
        if not self.at_core:
            return _YOURS_ALONE.format(yours)
        return "" if self.mostly else (NOTHING_PROVES if self.unproven else LITTLE_ELSE).format(yours)

    @property
    def said(self) -> str:
        """Whose work it is, where a part of it is worth a question: what is named and there, else the trade; empty where neither
        can be told."""
        if self.stand == "own":
            return _YOURS[self.stand]
        if self.names:
            return _YOU_HAVE.format(listed_whole(self.names))
        if self.trades and self.stand == "part":
            return (_ALL_IN if self.wholly else _PART_IN).format(listed_whole(self.trades))
        return _YOURS[self.stand]

    @property
    def but_nothing(self) -> str:
        """The same, as far as a sentence on what is shown nowhere."""
        if self.stand == "own":
            return f"{self.said[:-1]}, but nothing"
        said = self._replace(wholly=False).said
        return f"{said[:-1]}; nothing" if said else "Nothing"


def whose_work(fit: Fit, *, text: str, offers: tuple[str, ...], proven: bool, surely: tuple[str, ...]) -> Whose:
    """Whose work a post with this text is that fits so; `offers` are the tools of it that can be offered as a part, `surely` the
    trades that most of its work can be said to be of."""
    own = (work_names.spoken(trade) for trade in fit.own_beside_names if work_names.is_said(trade, text))
    mostly = mostly_of(fit)
    skilled = not fit.by_skill.isdisjoint(mostly)
    stand, long = _stand(fit, proven=proven), not fit.long_practised.isdisjoint(mostly)
    wholly, of_trade = fit.core >= NEARLY_ALL, fit.core >= A_GOOD_PART or bool(fit.shares.related.get("own"))
    at_core = fit.title.names_own or bool(trade_cues.told_by(" , ".join(fit.named.told)) & {fit.shares.main, *mostly})
    others = work_names.spoken_once(surely)
    tagged = bool(fit.named.yours) and not fit.named.told
    return Whose(
        stand,
        names=fit.named.told,
        trades=tuple(own),
        wholly=wholly,
        of_trade=of_trade,
        offers=offers,
        mostly=others,
        unproven=fit.unproven,
        by_skill=skilled,
        long=long,
        tagged=tagged,
        at_core=at_core,
        done=len(mostly) == 1 and fit.work.main == mostly[0] and fit.work.main_shown == 1,
    )


def beyond_any_trade(names: tuple[str, ...]) -> tuple[str, ...]:
    """These names; none where all of them are at hand in any trade, so that nobody would open with them."""
    usual = word_list("judging", "at hand in any trade")
    return names if any(name.lower() not in usual for name in names) else ()


def listed_whole(names: Sequence[str], last: str = "and") -> str:
    """The first of these names; where one alone would be left to count, that one, too."""
    return listed(names, len(names) if len(names) == MOST_NAMED + 1 else MOST_NAMED, last=last)


def mostly_of(fit: Fit) -> tuple[str, ...]:
    """The fewest trades, none of them the freelancer's own, that most of a post is about, with a site's tags and without them; none
    where too little of it tells so, or the client's words do not say it of one of them."""
    shares = fit.shares
    whole = sum(shares.weights.values())
    if shares.faint or whole < _LEAST_TOLD:
        return ()
    others = (name for name in sorted(shares.weights, key=lambda name: -shares.weights[name]) if name not in shares.own)
    named = tuple(name for name in others if shares.weights[name] >= WORTH_NAMING * whole)[:MOST_NAMED]
    told = (named[:many] for many in range(1, len(named) + 1))
    most = next((few for few in told if sum(shares.weights[name] for name in few) >= HALF * whole), ())
    return most if _can_be_said(most, fit) else ()


def _can_be_said(most: tuple[str, ...], fit: Fit) -> bool:
    """Whether a post can be said to be mostly about these trades: each has a name, and the client's words alone tell the same."""
    by_words, by_name = fit.shares.by_words, fit.shares.by_name
    if not trade_table.marked("nameless").isdisjoint(most) or not by_name.issuperset(most):
        return False
    return sum(by_words.get(name, 0.0) for name in most) >= HALF * sum(by_words.values())


def _stand(fit: Fit, *, proven: bool) -> Stand:
    if fit.level == "strong":
        return "own"
    if fit.core or fit.named.yours:
        return "part"
    return "worked in" if proven or fit.side >= A_GOOD_PART else "part" if fit.side else "near"
