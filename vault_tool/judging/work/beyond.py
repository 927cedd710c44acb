"""What a post is about that a profile does not show, and how that is said."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from vault_tool.judging.fit import Fit
from vault_tool.judging.fitting.how_much import A_LITTLE, HALF
from vault_tool.judging.matching.demands import Requirement, says_years
from vault_tool.judging.matching.firmness import says
from vault_tool.judging.matching.specialists import tools_of_title
from vault_tool.judging.matching.tools_asked import EXAMPLES, is_named_in, wanted_in
from vault_tool.judging.matching.worth_telling import places, surely_asked, worth_a_reason
from vault_tool.judging.trades import trade_cues
from vault_tool.judging.work.own_part import own_part, paired_in
from vault_tool.judging.work.what_it_is_about import surely_mostly
from vault_tool.judging.work.whose_work import MOST_NAMED, OPEN_CLOSE, Whose, beyond_any_trade, listed_whole, whose_work
from vault_tool.language.wording import LONGEST_QUOTED, listed
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.post import Post

Telling = Literal["", "closest", "lack"]
"""What one says of oneself where there is nothing to ask: what one has done that comes closest, or what one lacks."""

_MORE_YEARS = "They ask for {1} years of {0}, and your profile has {2}. Ask if that's enough."
_FEWER_YEARS = "Would {2} years of {0} be enough?"
_CHECK_THIS = "Check that you meet this before you apply: “{}”"
CLOSEST = f"{OPEN_CLOSE} If nothing comes close, skip this one."
SHOWN_PART = "Your profile shows only part of what this takes, so open with that part."
NO_TOOL = "They name none of your tools."
ONLY_TAGS = "Only its tags name your tools."
_NOTHING = (
    "Nothing in your profile shows this kind of work. If you've done something like it, add the line to Profile.md and"
    " apply; if not, skip it."
)
_ADD_IT = "If you've {}, add it to Profile.md; if not, {}."
_USED, _DONE = ("used it", "used either", "used any of them"), ("done it", "done either", "done any of that")
"""By whether one thing is lacking, two, or more."""
_SAY_SO = "say so in your letter"
_OFFER_A_PART = "say so, and offer the part that's yours"
_LONG_SHOT = "it's a long shot"
_BOTH = "Do you need one person for both {} and {}?"


class Lack(NamedTuple):
    """What a post asks for and the profile does not show: tools by name, trades, and demands that are called no wish.

    `tools` are those that the title or a lacking demand names, `titled` that one stands in the title, `required` that what asks
    for one stands under a heading of what is required, or asks for depth; `others` are all tools and skills, `unmet` those worth telling. `trades` are those
    that have to be shown and that the profile shows nowhere, and `takes_years` says that years in one of them are asked for.
    `demands` counts the musts that are lacking: `deep` says that one asks for more than knowing a tool, for years or proof;
    `firm`, that one is called a must; `must` is the first that is deep or firm, in the post's words.
    """

    tools: tuple[str, ...] = ()
    titled: bool = False
    required: bool = False
    others: tuple[str, ...] = ()
    unmet: tuple[str, ...] = ()
    trades: tuple[str, ...] = ()
    takes_years: bool = False
    demands: int = 0
    deep: bool = False
    firm: bool = False
    must: str = ""


class OpenDemand(NamedTuple):
    """The first demand that is lacking, or that the profile leaves open: its `words`, empty where they are long.

    `lacking` says that it is likely lacking. `short`: of which tool or skill it asks for more years than the profile has, how
    many, and how many these are.
    """

    words: str = ""
    lacking: bool = False
    short: tuple[str, str, str] | None = None


class Beyond(NamedTuple):
    """What a post is about that the profile does not show: what it lacks, whose work it is all the same, and the demand to ask
    about. `too_far`: it is hardly the freelancer's trade, more demands are missed than met, or its title is of foreign tools.
    `beside` are the tools of the profile that the title joins with lacking ones."""

    lack: Lack = Lack()
    whose: Whose = Whose()
    demand: OpenDemand = OpenDemand()
    too_far: bool = False
    beside: tuple[str, ...] = ()
    proven: bool = False

    @property
    def telling(self) -> Telling:
        """What one says of oneself where `question` has none: what is lacking is a must, or nothing more is told than whose work it is."""
        if self.is_required:
            return "lack"
        if self.lack.tools or self.demand.words:
            return ""
        return "lack" if self.lack.trades else "closest"

    @property
    def names_nothing(self) -> bool:
        """Whether nothing can be named that is lacking, nor that no line of experience shows any of it."""
        return self.lacks_nothing and not self.whose.unproven

    @property
    def lacks_nothing(self) -> bool:
        """Whether nothing can be named that is lacking."""
        return self.telling == "closest" and not (self.lack.others or self.lack.must or self.demand.short)

    @property
    def is_required(self) -> bool:
        """Whether the post has told that these tools are needed, so that nobody asks whether they are."""
        return bool(self.lack.tools) and (self.lack.titled or self.lack.required)

    @property
    def sentence(self) -> str:
        """Why that is a reason to pass."""
        lacking = (self.lack.takes_years and self.lack.trades) or self.lack.tools or self.lack.trades or self.lack.unmet
        if not lacking:
            also = f" They also ask for this: “{self.demand.words}”" if self.demand.lacking else ""
            return f"{self.whose.hardly}{also}"
        takes = f"takes {listed_whole(lacking)}, which your profile doesn't show."
        if self.whose.stand == "near":
            return f"This isn't your own trade, and it {takes}"
        names = beyond_any_trade(self.whose.names)
        return f"You have {listed_whole(names)}, but it also {takes}" if names else f"It {takes}"

    @property
    def question(self) -> str:
        """What there is to find out or to decide where it is none; whose work it is and no more where `names_nothing`."""
        if lacking := self._lacking:
            shown = f"{self.whose.but_nothing} in your profile shows {listed_whole(lacking, last='or')}."
            return f"{shown} {_ADD_IT.format(*self._if_known(lacking))}"
        if self.demand.short:
            return f"{self.whose.said} {_MORE_YEARS.format(*self.demand.short)}".strip()
        if self.asks_of_you:
            return f"{self.whose.said} {_CHECK_THIS.format(self.demand.words or self.lack.must)}".strip()
        return self._closest

    @property
    def asks_of_you(self) -> bool:
        """Whether `question` names a demand that only the freelancer can say of whether it is met."""
        return not (self._lacking or self.demand.short) and bool(self.demand.words or self.lack.must)

    @property
    def _lacking(self) -> tuple[str, ...]:
        """What is told to be lacking: the tools first, then trades; the tools that no demand names only where no demand is open."""
        named = self.lack.tools or (self.lack.trades if self.telling == "lack" else ())
        open_one = self.demand.short or self.demand.words
        return named or (() if open_one else self.lack.unmet)

    @property
    def _closest(self) -> str:
        """What one does where nothing is lacking by name, and no line of experience shows it."""
        if not (self.whose.said or self.whose.of_trade):
            return _NOTHING
        own = self.whose.names and (SHOWN_PART if self.proven else OPEN_CLOSE if self.whose.wholly else CLOSEST)
        return f"{self.whose.said or (ONLY_TAGS if self.whose.tagged else NO_TOOL)} {own or CLOSEST}"

    def _if_known(self, lacking: tuple[str, ...]) -> tuple[str, str]:
        """What would have to be so for the profile to be wrong, and what one does where it is right."""
        known = _DONE if lacking == self.lack.trades else _USED
        alone = self.lack.titled and not (self.whose.said or self.beside)
        mostly = len(lacking) >= MOST_NAMED and len(lacking) > 2 * len(self.whose.names)
        if alone or mostly or (self.lack.deep and self.lack.tools):
            otherwise = _LONG_SHOT
        else:
            otherwise = _OFFER_A_PART if self.whose.offers and self.lack.tools else _SAY_SO
        return known[min(len(lacking), len(known)) - 1], otherwise

    @property
    def to_client(self) -> str:
        """What there is to ask in that case, as one would put it to the client; empty where `question` has nothing to ask."""
        if self.is_required:
            return _BOTH.format(self.beside[0], self.lack.tools[0]) if self.beside else ""
        if self.lack.tools:
            return f"Would it be a problem that I haven't worked with {listed(self.lack.tools, MOST_NAMED, last='or')} yet?"
        if self.demand.short:
            return _FEWER_YEARS.format(*self.demand.short)
        return f"Is this a must: “{_without_stop(self.demand.words)}”?" if self.demand.words else ""


def _without_stop(words: str) -> str:
    """Without the full stop that ends a sentence; "etc." keeps its own."""
    return words if words.endswith("etc.") else words.removesuffix(".")


def beyond_of(post: Post, fit: Fit, *, proven: bool = False) -> Beyond:
    """What a post and a profile that fit so or so leave open; `proven`: experience proves something that the post asks for."""
    title, titled = post.title, tools_of_title(post.title, fit.named.lacking)
    foreign = tuple(tool for tool in titled if tool in fit.named.lacking)
    musts = [r for r in fit.requirements if not r.wish]
    lacking = [r for r in musts if r.leans == "missing"]
    demand = _demand(musts)
    too_far = (
        (fit.level != "strong" and fit.core < A_LITTLE)
        or len(lacking) > sum(r.leans == "met" for r in musts)
        or (len(foreign) == len(titled) > 0 and fit.core < HALF)
    )
    tools = foreign or worth_a_reason(_tools_of(lacking, demand, fit), title)
    lack = _lack_of(fit, tools, lacking)._replace(titled=bool(foreign), trades=surely_asked(fit.unshown, places(post)))
    offers = own_part(fit, title)
    whose = whose_work(fit, text=post.text, offers=offers, proven=proven, surely=surely_mostly(fit, post))
    return Beyond(lack, whose, _open_demand(demand), too_far, paired_in(title, offers), proven)


def _tools_of(lacking: Sequence[Requirement], demand: Requirement | None, fit: Fit) -> tuple[str, ...]:
    """The lacking tools that these demands name, else those among what the demand to ask about wants."""
    named = tuple(t for t in fit.named.lacking if any(is_named_in(r.piece.words, t) for r in lacking))
    if named or demand is None or demand.has:
        return named
    return tuple(tool for tool in wanted_in(demand.piece.words) if tool in fit.named.lacking)


def _lack_of(fit: Fit, tools: tuple[str, ...], lacking: Sequence[Requirement]) -> Lack:
    return Lack(
        tools=tools,
        required=any(is_named_in(r.piece.words, tool) and _is_required(r) for r in lacking for tool in tools),
        others=fit.named.lacking,
        unmet=fit.named.unmet,
        takes_years=any(
            says_years(r.piece.words) and trade_cues.told_by(r.piece.words) & fit.title.apart for r in lacking
        ),
        demands=len(lacking),
        deep=any(says("depth", r.piece.words) for r in lacking),
        firm=any(says("musts", r.piece.words) or not wanted_in(r.piece.words) for r in lacking),
        must=_first_must(lacking),
    )


def _open_demand(demand: Requirement | None) -> OpenDemand:
    if demand is None:
        return OpenDemand()
    words = " ".join(demand.piece.words.split())
    return OpenDemand("" if says("manner", words) else words, demand.leans == "missing", demand.short)


def lacks_a_must(post: Post, fit: Fit) -> bool:
    """Whether the title, the goal or a demand names a tool that the profile lacks."""
    pieces = [r.piece for r in fit.requirements if not r.wish] + ([post.asked.goal] if post.asked.goal else [])
    told = (post.title, *(piece.words for piece in pieces))
    return any(is_named_in(words, tool) for tool in fit.named.lacking for words in told)


def _is_required(demand: Requirement) -> bool:
    words = demand.piece.words
    return says("headings of musts", demand.piece.heading) or says("depth", words) or says("musts", words)


def _first_must(lacking: Sequence[Requirement]) -> str:
    """The words of the first of these demands that asks for depth or is called a must, and that a quote has room for; else ""."""
    quotes = (" ".join(r.piece.words.split()) for r in lacking if _is_required(r) and _is_told(r))
    return next((words for words in quotes if len(words) <= LONGEST_QUOTED), "")


def _demand(musts: list[Requirement]) -> Requirement | None:
    """What is lacking, before what is left open and takes practice; only a whole piece of one line's length that says by
    a tool, years or a paper what it takes, and that nothing calls a must: the post has told how much that matters."""
    left = [r for r in musts if r.state == "missing"]
    doubtful = [r for r in musts if r.state == "open" and r.leans != "met"]
    left += [r for r in doubtful if r.leans == "missing"]
    left += [r for r in doubtful if says("depth", r.piece.words) or says("practice", r.piece.words)]
    told = (r for r in left if _is_told(r) and not says("musts", f"{r.piece.heading} {r.piece.words}"))
    whole = ((r, " ".join(r.piece.words.split())) for r in told)
    return next((r for r, words in whole if len(words) <= LONGEST_QUOTED and not _names_a_role(words)), None)


def _is_told(demand: Requirement) -> bool:
    """Whether a demand says by a tool, years or a paper what it takes; examples of a kind of thing are no tools to meet."""
    words = demand.piece.words
    example = EXAMPLES.search(words) and not (says("depth", words) or says("practice", words) or says_years(words))
    definite = wanted_in(words) or (demand.leans == "missing" and says_years(words))
    return demand.state == "missing" or (bool(definite) and not example)


def _names_a_role(words: str) -> bool:
    """Whether a demand is no more than the name of who is sought, "experienced data analyst"."""
    said = words.lower().strip(" .,;:!").split()
    ends = (*(word.lower() for word in word_list("judging", "person endings")), "team", "agency")
    return bool(said) and said[-1].rstrip("s").endswith(ends) and word_list("judging", "ties").isdisjoint(said)
