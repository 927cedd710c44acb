"""What a job is about at its core and the profile does not show: a tool of its title or of most of its words, or a trade."""

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache

from vault_tool.judging.deeds import of_a_product, tells
from vault_tool.judging.fitting.how_much import A_GOOD_PART, HALF
from vault_tool.judging.fitting.proven_work import ProvenWork
from vault_tool.judging.fitting.title_demands import TitleDemands
from vault_tool.judging.fitting.trade_shares import OwnTrades, TradeShares
from vault_tool.judging.matching.firmness import says
from vault_tool.judging.matching.known import Known
from vault_tool.judging.matching.named import Named
from vault_tool.judging.matching.specialists import tools_of_title
from vault_tool.judging.matching.tools_asked import is_named_in, is_one_of_several, wanted_in
from vault_tool.judging.trades import software_titles, trade_cues
from vault_tool.knowledge.own_names import key
from vault_tool.language import likeness
from vault_tool.language.wordlists import Pattern, table
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.post import Post

_ONE_OF_A_KIND = Pattern(r"(?<!\w){matching.examples}(?!\w)")

OFTEN = 3
"""Pieces of a post that name a tool, or one that goes with it, from which all of it may be about that."""

FOR_EACH_OWN = 2
"""How many of these stand against each piece that names a tool of the profile."""

SHARE_OF_TEXT = 0.3
"""The share of a post's pieces that name a tool before the job is said to be about it though no title or goal does."""

_OF_A_CHANNEL = " api"
"""What the name of a way into a service ends with, which no profile has and any maker of software finds."""


def core_lacking(
    post: Post, said: Named, mine: Known, shares: TradeShares, title: TitleDemands, work: ProvenWork, own: OwnTrades
) -> str:
    """The name of the tool or trade that the job is about and the profile does not show; empty where there is none."""
    whole = sum(shares.weights.values())
    trade = next((t for t in title.unshown if shares.weights.get(t, 0.0) >= A_GOOD_PART * whole), "")
    if trade or not (lacking := bars(post, said, mine)):
        return trade
    tool = _in_title(post, lacking, mine, own) or _of_it_all(post, lacking, said, mine)
    beside = _is_beside(tool, work) and not _is_asked_deeply(tool, post)
    return "" if beside or _is_one_of_several(tool, post) else tool


def is_its_subject(tool: str, post: Post) -> bool:
    """Whether a job can be said to be about a tool: the title or the goal names it or one that goes with it, or a good part of
    the text does."""
    goal = post.asked.goal_words
    named = [_names(piece.words, tool) for piece in post.pieces]
    lead = (str(post.facts.get("title") or ""), goal)
    return any(_names(words, tool) for words in lead) or sum(named) >= SHARE_OF_TEXT * max(len(named), 1)


def _names(words: str, tool: str) -> bool:
    return is_named_in(words, tool) or any(_family(other) == tool for other in wanted_in(words))


def _is_one_of_several(tool: str, post: Post) -> bool:
    """Whether any of several tools will do wherever a post names one beside its title: "Storm, Flink or Spark"."""
    named = [
        piece.words for piece in post.pieces if piece.words != post.title and tool and is_named_in(piece.words, tool)
    ]
    return bool(named) and all(is_one_of_several(tool, words) or words in post.title for words in named)


def _is_asked_deeply(tool: str, post: Post) -> bool:
    """Whether a demand asks for more than some practice in a tool."""
    demands = (p.words for p in post.asked.requirements if is_named_in(p.words, tool))
    return any(says("depth", words) or says("manner", words) for words in demands)


def _is_beside(tool: str, work: ProvenWork) -> bool:
    """Whether a tool is only used in work that the title or the goal tells, that lines of experience show, and that
    takes no more than knowing the kind of tool."""
    if not work.is_led_by_main or (work.main_shown or 0.0) < HALF:
        return False
    names = (tool, *table("tool_families").get(tool, ()))
    return work.main not in of_a_product() or not any(tells(name, work.main) for name in names)


def bars(post: Post, said: Named, mine: Known) -> tuple[str, ...]:
    """The tools that a post asks for, that the profile has nothing like, and that are not learned in an afternoon, as the API of a
    service is beside a language of the profile in the title."""
    title = post.title
    called = software_titles.reached_by_api(title) if mine.is_named_in(title) else ()
    return tuple(tool for tool in said.lacking if tool not in called and _is_a_bar(tool, mine))


def outnumbered(post: Post, said: Named, mine: Known) -> bool:
    """Whether as many pieces of a post name one such tool as name any of the profile's, or as many such tools are named where the
    title names none of the profile's."""
    lacking = bars(post, said, mine)
    if not lacking:
        return False
    pieces = [wanted_in(piece.words) for piece in post.pieces]
    foreign = max(sum(tool in tools for tools in pieces) for tool in lacking)
    own = sum(any(map(mine.name, tools)) for tools in pieces)
    titled = mine.is_named_in(post.title)
    return (not titled and len(lacking) >= len(said.meant)) or foreign >= max(own, OFTEN)


def _is_a_bar(tool: str, mine: Known) -> bool:
    """Whether a tool takes more than a few hours to learn for whoever does such work, and the profile has nothing like it."""
    soon = word_list("judging", "soon learned") | word_list("answering", "taken for granted")
    name = likeness.plain_name(tool)
    if (
        name.endswith(_OF_A_CHANNEL)
        or name in soon | word_list("answering", "no skill to name")
        or mine.comes_close_to(tool)
    ):
        return False
    return name in word_list("judging", "like no other") or not any(map(mine.name, _like(tool)))


def _like(tool: str) -> tuple[str, ...]:
    """The tools that do the same thing, where whoever knows one of them learns another in a few days."""
    kinds = word_list("judging", "kinds of tools alike")
    alike = (tools for kind, tools in table("neighbors").items() if kind in kinds and key(tool) in _keys(tools))
    return next(alike, ())


def _in_title(post: Post, lacking: tuple[str, ...], mine: Known, own: OwnTrades) -> str:
    """The tool that a title is about: it names none of the profile's and no work of the freelancer's own beside it."""
    title = post.title
    if mine.is_named_in(title) or _ONE_OF_A_KIND.search(title):
        return ""
    tool = next((tool for tool in tools_of_title(title, lacking) if tool in lacking), "")
    others = trade_cues.told_by(title) - trade_cues.told_by(tool)
    return tool if tool and others.isdisjoint(own.core) else ""


def _of_it_all(post: Post, lacking: tuple[str, ...], said: Named, mine: Known) -> str:
    """The tool, or the family of tools, that most pieces of a post which name any name, and hardly one names another."""
    times: Counter[str] = Counter()
    known = 0
    for piece in post.pieces:
        named = {_family(tool) for tool in wanted_in(piece.words)}
        times.update(named)
        known += mine.is_named_in(piece.words)
    whole = {_family(tool): tool for tool in reversed(lacking)}
    name = max(whole, key=lambda family: times[family])
    if times[name] < OFTEN or times[name] < FOR_EACH_OWN * known or len(said.meant) > len(lacking):
        return ""
    return name if name in _families() and name in post.own_words else whole[name]


def _family(tool: str) -> str:
    """The name that a tool's maker has for it and what goes with it; its own where it is of none."""
    return next((name for name, tools in _families().items() if key(tool) in tools), tool)


@cache
def _families() -> Mapping[str, frozenset[str]]:
    return {name: _keys((name, *tools)) for name, tools in table("tool_families").items()}


def _keys(names: Iterable[str]) -> frozenset[str]:
    return frozenset(map(key, names))
