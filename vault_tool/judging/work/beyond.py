"""What a post is about that a profile does not show, and how that is said."""

from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

from vault_tool.judging import trades, work_names
from vault_tool.judging.fit import SHARE_OF_WORKED_IN, Fit
from vault_tool.judging.matching.demands import Requirement, says_years
from vault_tool.judging.matching.named import is_named_in, says, wanted_in
from vault_tool.judging.matching.specialists import tools_of_title
from vault_tool.language import likeness
from vault_tool.language.tool_names import called
from vault_tool.language.wording import LONGEST_QUOTED, listed
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.post import Post

Stand = Literal["own", "part", "worked in", "near"]
"""How the work of a post stands to a freelancer: the own trade, in part so, another one that was worked in, or near to it."""

MOST_NAMED = 3
"""Tools that a sentence names; the others are counted."""

_LEAST_OF_CORE = 0.2
"""The share of a post that has to be about the freelancer's own trades before a part of it is worth a question."""

_MOSTLY = 0.5
"""The share from which a title full of unknown tools is a question rather than an answer."""

Telling = Literal["", "closest", "lack"]
"""What one says of oneself where there is nothing to ask: what one has done that comes closest, or what one lacks."""

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
_TAKES_TOO = "It also takes {}, which your profile doesn't show."
_UNSHOWN = "This comes close to your work, though no line of your experience shows exactly this."
_MORE_YEARS = "They ask for {1} years of {0}, and your profile has {2}. Ask if that's enough."
_FEWER_YEARS = "Would {2} years of {0} be enough?"
_SAY_IT = "Say so plainly, below what you've done."
_OFFER_A_PART = "Say so plainly, and offer the part that's yours."
_ONE_PART = "Are you open to hiring for just one part of this?"
_IS_ENOUGH: Mapping[Stand, str] = {
    "own": "Find out first what matters most to them.",
    "part": "Find out first whether that's enough.",
    "worked in": "Find out first whether that's enough.",
    "near": "Find out first whether that's close enough.",
}
_HOW_MUCH = "Find out first how much of the work that is."


class Beyond(NamedTuple):
    """What a post that fits in part is about and the profile does not show: `tools` by name, and how many musts are `lacking`.

    `deep` says that one of these asks for more than knowing a tool: years, or proof; `firm`, that one is called a must; `titled`,
    that a tool stands in the title; `required`, that what asks for one stands under a heading of what is required, or asks for depth. `yours` and `others` are all that the profile has and lacks of what the post names; where it
    has none, `yours` are the trades of the post that are the freelancer's own. `trades` are those of the title that have to be
    shown and that the profile shows nowhere. `unproven` says that no line of experience shows any of it, `takes_years`
    that years in one of `trades` are asked for. `mostly` are the trades of others that most of the work is of. `must` is the first demand that is lacking and asks for depth or is called a must, in the post's words. `demand` is the first that is lacking, or that the profile leaves open, in the post's
    words; empty where it is long; `lacks_demand` says that it is likely lacking. `short`: of which tool or skill it asks for more years than the profile has, how many, and how many these are. `stand` is whose work it is. `offers` are the tools and skills of it that the profile has by name.
    """

    tools: tuple[str, ...] = ()
    too_far: bool = False
    lacking: int = 0
    deep: bool = False
    titled: bool = False
    demand: str = ""
    stand: Stand = "part"
    firm: bool = False
    yours: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    trades: tuple[str, ...] = ()
    lacks_demand: bool = False
    short: tuple[str, str, str] | None = None
    unproven: bool = False
    required: bool = False
    offers: tuple[str, ...] = ()
    takes_years: bool = False
    mostly: tuple[str, ...] = ()
    must: str = ""

    @property
    def telling(self) -> Telling:
        """What one says of oneself where `question` has none: what is lacking is a must, or nothing more is told than whose work it is."""
        if self.is_required:
            return "lack"
        if self.tools or self.demand:
            return ""
        return "lack" if self.trades else "closest"

    @property
    def is_required(self) -> bool:
        """Whether the post has told that these tools are needed, so that nobody asks whether they are."""
        return bool(self.tools) and (self.titled or self.required)

    @property
    def sentence(self) -> str:
        """Why that is a reason to pass."""
        lacking = (self.takes_years and self.trades) or self.tools or self.trades or self.others
        if not lacking:
            return f"{self._hardly} They also ask for this: “{self.demand}”" if self.lacks_demand else self._hardly
        takes = f"takes {listed(lacking, MOST_NAMED)}, which your profile doesn't show."
        if self.stand == "near":
            return f"This isn't your own trade, and it {takes}"
        return f"Part of this is your work, but it also {takes}"

    @property
    def question(self) -> str:
        """What to find out where it is none."""
        if self.telling == "lack":
            lacking = self.tools or self.trades
            return f"{self._but_nothing} in your profile shows {listed(lacking, MOST_NAMED, last='or')}. {self._say}"
        if self.tools:
            return f"{self._whose} Ask how much of it needs {listed(self.tools, MOST_NAMED)}, which your profile doesn't show."
        if self.short:
            return f"{self._whose} {_MORE_YEARS.format(*self.short)}"
        if self.demand:
            return f"{self._whose} Ask how much this matters: “{self.demand}”"
        if self.others:
            return f"{self._whose} {_TAKES_TOO.format(listed(self.others, MOST_NAMED))} {_HOW_MUCH}"
        if self.unproven:
            return f"{_UNSHOWN} {_IS_ENOUGH['near']}"
        return f"{self._whose} {_IS_ENOUGH[self.stand]}"

    @property
    def to_client(self) -> str:
        """What there is to ask in that case, as one would put it to the client; empty where `question` has nothing to ask."""
        if self.is_required:
            return _ONE_PART if self.offers else ""
        if self.tools:
            return f"Would it be a problem that I haven't worked with {listed(self.tools, MOST_NAMED, last='or')} yet?"
        if self.short:
            return _FEWER_YEARS.format(*self.short)
        return f"How much does this matter: “{_without_stop(self.demand)}”?" if self.demand else ""

    @property
    def _say(self) -> str:
        return _OFFER_A_PART if self.offers and self.tools else _SAY_IT

    @property
    def _hardly(self) -> str:
        """Whose work it is by the trade that most of it is of; by what of it is the freelancer's where no trade is."""
        known = _YOURS_ALONE.format(listed(self.yours, MOST_NAMED)) if self.yours and self.stand == "part" else ""
        if self.mostly:
            main = "" if self.stand == "near" else "main "
            return f"{_MOST_IS.format(listed(self.mostly), main)}{known and ' '}{known}"
        return known or _HARDLY[self.stand]

    @property
    def _whose(self) -> str:
        if self.stand != "part" or not self.yours:
            return _YOURS[self.stand]
        return _PART.format(listed(self.yours, MOST_NAMED))

    @property
    def _but_nothing(self) -> str:
        whose = self._whose
        return f"{whose} Nothing" if whose != _YOURS[self.stand] else f"{whose[:-1]}, but nothing"


def _without_stop(words: str) -> str:
    """Without the full stop that ends a sentence; "etc." keeps its own."""
    return words if words.endswith("etc.") else words.removesuffix(".")


def beyond_of(post: Post, fit: Fit, *, proven: bool = False) -> Beyond:
    """Too far: hardly the freelancer's trade, more demands missed than met, or a title of tools that are none of theirs."""
    title = str(post.facts.get("title") or "")
    titled = tools_of_title(title, fit.named.lacking)
    foreign = tuple(tool for tool in titled if tool in fit.named.lacking)
    musts = [r for r in fit.requirements if not r.wish]
    lacking = [r for r in musts if r.leans == "missing"]
    named = foreign or tuple(t for t in fit.named.lacking if any(is_named_in(r.piece.words, t) for r in lacking))
    too_far = (
        (fit.level != "strong" and fit.core < _LEAST_OF_CORE)
        or len(lacking) > sum(r.leans == "met" for r in musts)
        or (len(foreign) == len(titled) > 0 and fit.core < _MOSTLY)
    )
    demand = _demand(musts)
    words = " ".join(demand.piece.words.split()) if demand else ""
    manner = says("manner", words)
    if demand and not named and not demand.has:
        named = tuple(tool for tool in wanted_in(demand.piece.words) if tool in fit.named.lacking)
    deep = any(says("depth", r.piece.words) for r in lacking)
    firm = any(says("musts", r.piece.words) or not wanted_in(r.piece.words) for r in lacking)
    needed = any(is_named_in(r.piece.words, tool) and _is_required(r) for r in lacking for tool in named)
    return Beyond(
        tools=named,
        too_far=too_far,
        lacking=len(lacking),
        deep=deep,
        titled=bool(foreign),
        demand="" if manner else words,
        stand=_stand(fit, proven=proven),
        firm=firm,
        yours=(*map(work_names.spelled, fit.own_beside_names), *fit.named.told),
        others=fit.named.lacking,
        trades=fit.unshown,
        short=demand.short if demand else None,
        lacks_demand=demand is not None and demand.leans == "missing",
        unproven=fit.unproven,
        required=needed,
        offers=own_part(fit, title),
        must=_first_must(lacking),
        mostly=tuple(map(work_names.spelled, _mostly(fit))),
        takes_years=any(says_years(r.piece.words) and trades.told_by(r.piece.words) & fit.title.apart for r in lacking),
    )


def own_part(fit: Fit, title: str) -> tuple[str, ...]:
    """The tools of the profile that a post in part the freelancer's names, where they are a part that can be offered by itself:
    they stand in the title beside others, or fewer of them than of those that are lacking. In one's own trade nothing is cut off."""
    usual = word_list("answering", "taken for granted") | word_list("answering", "no skill to name")
    mine = tuple(t for t in fit.named.told if called(t) and likeness.plain_name(t) not in usual)
    titled = tuple(tool for tool in mine if is_named_in(title, tool))
    others = len(fit.named.lacking)
    beside = titled and len(mine) <= others and any(is_named_in(title, tool) for tool in fit.named.lacking)
    if fit.level == "strong" or not (beside or len(mine) < others):
        return ()
    return (titled if beside else mine)[:MOST_NAMED]


def lacks_a_must(post: Post, fit: Fit) -> bool:
    """Whether the title, the goal or a demand names a tool that the profile lacks."""
    pieces = [r.piece for r in fit.requirements if not r.wish] + ([post.asked.goal] if post.asked.goal else [])
    told = (str(post.facts.get("title") or ""), *(piece.words for piece in pieces))
    return any(is_named_in(words, tool) for tool in fit.named.lacking for words in told)


def _is_required(demand: Requirement) -> bool:
    words = demand.piece.words
    return says("headings of musts", demand.piece.heading) or says("depth", words) or says("musts", words)


def _first_must(lacking: Sequence[Requirement]) -> str:
    """The words of the first of these demands that asks for depth or is called a must, and that a quote has room for; else ""."""
    quotes = (" ".join(r.piece.words.split()) for r in lacking if _is_required(r) and _is_definite(r))
    return next((words for words in quotes if len(words) <= LONGEST_QUOTED), "")


def _mostly(fit: Fit) -> tuple[str, ...]:
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


def _demand(musts: list[Requirement]) -> Requirement | None:
    """What is lacking, before what is left open and takes practice; only a whole piece of one line's length that says by
    a tool, years or a paper what it takes, and that nothing calls a must: the post has told how much that matters."""
    left = [r for r in musts if r.state == "missing"]
    doubtful = [r for r in musts if r.state == "open" and r.leans != "met"]
    left += [r for r in doubtful if r.leans == "missing"]
    left += [r for r in doubtful if says("depth", r.piece.words) or says("practice", r.piece.words)]
    told = (r for r in left if _is_definite(r) and not says("musts", f"{r.piece.heading} {r.piece.words}"))
    whole = ((r, " ".join(r.piece.words.split())) for r in told)
    return next((r for r, words in whole if len(words) <= LONGEST_QUOTED and not _names_a_role(words)), None)


def _is_definite(demand: Requirement) -> bool:
    words = demand.piece.words
    return demand.state == "missing" or bool(wanted_in(words)) or (demand.leans == "missing" and says_years(words))


def _names_a_role(words: str) -> bool:
    """Whether a demand is no more than the name of who is sought, "experienced data analyst"."""
    said = words.lower().strip(" .,;:!").split()
    ends = (*(word.lower() for word in word_list("judging", "person endings")), "team", "agency")
    return bool(said) and said[-1].rstrip("s").endswith(ends) and word_list("judging", "ties").isdisjoint(said)
