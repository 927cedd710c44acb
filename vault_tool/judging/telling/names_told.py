"""Which names a Brief tells of what a post asks for: those there and those lacking, with what stands beside them in the post, the
weightiest first."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from vault_tool.judging.judgment import Judgment
from vault_tool.judging.matching.firmness import says
from vault_tool.judging.matching.known import Known, known_to
from vault_tool.judging.matching.tools_asked import (
    EXAMPLES,
    INSTEAD,
    ONE_OF,
    is_beside_a_stroke,
    is_named_in,
    is_tool,
    is_written_in,
    wanted_in,
)
from vault_tool.judging.matching.worth_telling import NamingWords, by_weight, each_once, places, worth_a_reason
from vault_tool.judging.work.whose_work import beyond_any_trade
from vault_tool.knowledge.own_names import key
from vault_tool.language.wording import listed_open
from vault_tool.language.wordlists import words as word_list


def yours(judgment: Judgment) -> tuple[str, ...]:
    """What is asked for and in the profile: where the client's words ask for some of it, also what else they name, and of the site's
    tags the skills that one has had the longest, where the title takes nothing that the profile lacks."""
    fit, post = judgment.fit, judgment.post
    if not fit.named.told:
        return ()
    mine, where = known_to(judgment.knowledge.profile), places(post)
    own = not any(is_named_in(post.title, tool) for tool in fit.named.lacking)
    most = max(mine.years.values(), default=0)
    said = (n for n in fit.named.meant if is_written_in(judgment.brief.own, n))
    ticked = (n for n in fit.named.meant if own and mine.years.get(key(n), 0) > most / 2)
    return by_weight(each_once(dict.fromkeys((*fit.named.told, *said, *ticked))), where, mine)


def is_reason(judgment: Judgment) -> bool:
    """Whether what is shared says anything of a fit: more than is at hand in any trade, goes with work of any kind, or is used in
    any and no skill of the profile's."""
    skills = {name.lower() for name in judgment.knowledge.profile.skills}
    usual = word_list("judging", "beside the core") | (word_list("judging", "used in any trade") - skills)
    return any(name.lower() not in usual for name in beyond_any_trade(judgment.fit.named.told))


def lacking(judgment: Judgment, named: Iterable[str]) -> tuple[str, ...]:
    """The tools that are `named` as lacking, and those beside them that are as much so: of the title, and of demands that name
    examples of which the profile has none. Those that come along with any work of the kind are told in short, or not at all."""
    told = [*named]
    if not told:
        return ()
    profile = judgment.knowledge.profile
    mine, where = known_to(profile), places(judgment.post)
    within = {*wanted_in(", ".join(told))}
    beside = worth_a_reason(_beside_them(where, mine), judgment.post.title)
    names = each_once(dict.fromkeys((*told, *(tool for tool in beside if tool not in within))))
    if names == each_once(told):
        return names
    first_tools = {(wanted_in(name) or (name,))[0]: name for name in names}
    said = judgment.post.own_words.lower()
    ordered = by_weight(sorted(first_tools, key=_place_in(said)), where, mine)
    return tuple(first_tools[tool] for tool in sorted(ordered, key=lambda tool: _is_an_example(tool, where)))


def _is_an_example(tool: str, where: Iterable[NamingWords]) -> bool:
    """Whether a post names a tool nowhere but as an example."""
    asking = [place.words for place in where if place.asks and is_named_in(place.words, tool)]
    return bool(asking) and all(map(EXAMPLES.search, asking))


def _place_in(said: str) -> Callable[[str], tuple[bool, int]]:
    """By where a name first stands in a text in small letters; one that doesn't goes last."""
    return lambda name: (name.lower() not in said, said.find(name.lower()))


def in_short(names: Sequence[str], most: int) -> str:
    """The names in a sentence; what only comes along with the work, and what is over `most`, is "more"."""
    last = word_list("judging", "named last")
    first = [name for name in names if name.lower() not in last]
    return listed_open(names, most) if len(first) in (len(names), 0) else f"{', '.join(first[:most])} and more"


def _beside_them(where: Sequence[NamingWords], mine: Known) -> Iterator[str]:
    title = where[0]
    if title.asks and not ONE_OF.search(title.words):
        yield from (
            tool for tool in _tools_lacking(title.words, mine) if not _is_an_alternative(tool, title.words, mine)
        )
    for place in where[1:]:
        examples = place.demands and EXAMPLES.search(place.words) and not ONE_OF.search(place.words)
        if examples and any(says(how, place.words) for how in _FIRM):
            tools = wanted_in(place.words)
            served = any(mine.name(tool) or mine.has_one_like(tool) for tool in tools)
            yield from () if served else _tools_lacking(place.words, mine)


_FIRM = ("depth", "firm about tools", "musts", "manner")
"""What says that a demand is meant, though it only gives examples."""


def _tools_lacking(words: str, mine: Known) -> list[str]:
    learned = word_list("matching", "no skill")
    tools = (tool for tool in wanted_in(words) if is_tool(tool) and tool.lower() not in learned)
    return [tool for tool in tools if mine.lacks(tool) and not mine.has_one_like(tool)]


def _is_an_alternative(tool: str, words: str, mine: Known) -> bool:
    """Whether a stroke parts a tool from one of the profile's, or it is what the work does away with."""
    others = [own for own in wanted_in(words) if mine.name(own)]
    instead = INSTEAD.search(words[: max(0, words.lower().find(tool.lower()))])
    return instead is not None or (bool(others) and is_beside_a_stroke(tool, words))
