"""How a profile stands to each thing that a post asks for: only what is certain is said to be met or missing."""

import re
from collections.abc import Iterable
from typing import Literal, NamedTuple

from vault_tool.judging.matching.firmness import is_optional, says
from vault_tool.judging.matching.known import Known
from vault_tool.judging.matching.tools_asked import lacking_in
from vault_tool.judging.trades import trade_cues
from vault_tool.knowledge.notes.answers import tools_in
from vault_tool.knowledge.own_names import key
from vault_tool.language.tool_names import called, is_everyday
from vault_tool.language.wording import number
from vault_tool.language.wordlists import Pattern
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.asked.segments import Segment
from vault_tool.posting.post import Post
from vault_tool.text.regex import Regex

_YEARS = Pattern(r"\b(\d{1,2})\s*(?:\+|{judging.and more})?\s*(?:-|–|to)?\s*\d{0,2}\s*{judging.years}\b")
_CLAUSE = Regex(r"[^.,;:()\n]{1,60}")
"""The words behind a number of years that say of what."""
_WORD = Regex(r"[\w-]+")
_PAPER = Pattern(r"(?<!\w){matching.credentials}(?!\w)")
_ASKED = Pattern(r"(?<!\w){matching.asked for}(?!\w)")
_OF_THE_IDEAL = Pattern(r"(?<!\w){matching.of the ideal}(?!\w)")
_OTHER_WAY = Pattern(r"(?<!\w){matching.other ways}(?!\w)")
_ONE_OF = Pattern(r"\b{judging.one of several}\b|/|(?<!\w){matching.examples}(?!\w)")

_AT_ITS_BEGINNING = 3
"""Words before a paper with which it begins a demand: "A valid driver's license"."""

PRACTISED = 3
"""Years from which a skill is there strongly, where a demand asks for that."""


class Requirement(NamedTuple):
    """One thing the post asks for, whole, and how the profile stands to it.

    `state` is "met" (all it says is named in the profile; `by` says by what), "missing" (a tool, years or a paper that it
    names are surely not there; `by` says which), or "open": the profile cannot tell. `has` are the names of the profile in it.
    `short`: a tool or skill of which years are asked for, how many, and how many the profile has, where these are fewer.
    `leans` says what is likelier where it is open, for weighing a post; nothing is told by it. `of_another_trade`: it firmly asks
    for a trade that the freelancer has not worked in. `fewer`: the same as `short`, whatever else the demand says.
    """

    piece: Segment
    state: Literal["met", "missing", "open"]
    by: str = ""
    wish: bool = False
    has: tuple[str, ...] = ()
    leans: Literal["met", "missing", "open"] = "open"
    short: tuple[str, str, str] | None = None
    of_another_trade: bool = False
    fewer: tuple[str, str, str] | None = None

    @property
    def lacks_years_or_paper(self) -> bool:
        """Whether what is missing is no tool, so that only the whole piece says it."""
        return self.state == "missing" and not self.by


def says_years(words: str) -> bool:
    """Whether a demand says how many years it takes."""
    return _YEARS.search(words) is not None


def years_in(words: str) -> int:
    """The years that a demand takes at least; 0 where it says none."""
    found = _YEARS.search(words)
    return int(found[1]) if found else 0


def requirements(post: Post, mine: Known, done: frozenset[str]) -> Iterable[Requirement]:
    """The demands and wishes of a post, each once. `done` are the trades that the freelancer has worked in."""
    seen: set[str] = set()
    for wish, pieces in ((False, post.asked.requirements), (True, post.asked.wishes)):
        for piece in pieces:
            words = " ".join(_WORD.findall(piece.words.lower()))
            if words not in seen:
                seen.add(words)
                yield _against(piece, mine, done, wish or is_optional(piece.words, piece.heading))


def _against(piece: Segment, mine: Known, done: frozenset[str], wish: bool) -> Requirement:
    words = piece.words
    has = tuple(dict.fromkeys(mine.said_in(words)))
    leans = _leaning(words, has, done, mine)
    left_open = Requirement(
        piece=piece,
        state="open",
        wish=wish,
        has=has,
        leans=leans,
        of_another_trade=not has and _firmly_asks_for_another(words, done),
        fewer=_fewer_years(words, mine),
    )
    if lacks := () if wish else lacking_in(words, mine):
        far = not all(map(mine.comes_close_to, lacks))
        return left_open._replace(state="missing", by=", ".join(lacks), leans="missing" if far else leans)
    if has and not _left_of(words, mine, has):
        if few := _too_few_years(words, has, mine):
            return left_open._replace(state="missing", leans="missing", short=few)
        if _are_enough(words, has, mine):
            alone = len(has) == 1 and mine.years.get(key(has[0]))
            return left_open._replace(state="met", by=mine.with_years(has[0]) if alone else ", ".join(has), leans="met")
    elif not wish and _is_paper(words, piece.heading) and not _PAPER.search(mine.words):
        return left_open._replace(state="missing")
    return left_open


def _too_few_years(words: str, has: tuple[str, ...], mine: Known) -> tuple[str, str, str] | None:
    """What a demand for years of one thing asks for, where it is more than the profile can have of it."""
    return _short_of(years_in(words), has, mine)


def _short_of(years: int, has: tuple[str, ...], mine: Known) -> tuple[str, str, str] | None:
    own = mine.most_years.get(key(has[0]))
    return (has[0], number(years), number(own)) if own is not None and len(has) == 1 and own < years else None


def _fewer_years(words: str, mine: Known) -> tuple[str, str, str] | None:
    """The first thing right behind a number of years, how many, and how many the profile has where these are fewer; what stands
    behind another number is of that one."""
    told = [*_YEARS.finditer(words)]
    ends = [*(found.start() for found in told[1:]), len(words)]
    for found, end in zip(told, ends, strict=False):
        behind = _CLAUSE.match(words, found.end(), end)
        names = tuple(mine.said_in(behind[0])) if behind and not _ONE_OF.search(behind[0]) else ()
        if len(names) == 1:
            return _short_of(int(found[1]), names, mine)
    return None


def _firmly_asks_for_another(words: str, done: frozenset[str]) -> bool:
    """Whether a demand asks for years, depth or practice that is a must in trades of which the freelancer has worked in none; no
    paper is meant."""
    firm = says("depth", words) or says_years(words) or (says("musts", words) and says("practice", words))
    asked = trade_cues.told_by(words) if firm and not tools_in(words) and not _PAPER.search(words) else frozenset[str]()
    return bool(asked) and asked.isdisjoint(done)


def _is_paper(words: str, heading: str) -> bool:
    """Whether a demand is for a paper and nothing else will do: it begins with it, where the heading is not of an ideal, or says that
    it is a must."""
    paper = _PAPER.search(words)
    if not paper or _OTHER_WAY.search(words):
        return False
    begins = words[: paper.start()].count(" ") <= _AT_ITS_BEGINNING and not _OF_THE_IDEAL.search(heading)
    return begins or _ASKED.search(words) is not None


def _left_of(words: str, mine: Known, has: tuple[str, ...]) -> list[str]:
    """The words of a demand beside what the profile has and what says only that it is asked for."""
    line = words.lower()
    one_will_do = has and _ONE_OF.search(words)
    for tool in (*tools_in(words), *has):
        if one_will_do or mine.name(tool):
            line = re.sub(rf"(?<!\w){re.escape(tool.lower())}(?![\w+#])", " ", line)
    filler = word_list("matching", "filler")
    left = (word for word in _WORD.findall(line) if word not in filler and not word.isdigit())
    return [word for word in left if not _is_own(word, mine)]


def _is_own(word: str, mine: Known) -> bool:
    """Whether a word is another way to write a tool of the profile: "PowerBI"."""
    tool = "" if is_everyday(word) else called(word)
    return bool(tool and mine.name(tool))


def _are_enough(words: str, has: tuple[str, ...], mine: Known) -> bool:
    years = _YEARS.search(words)
    least = int(years[1]) if years else 0
    strongly = not word_list("matching", "strongly").isdisjoint(_WORD.findall(words.lower()))
    wanted = max(least, PRACTISED if strongly else 0)
    known = [mine.years.get(key(name)) for name in has]
    if not wanted:
        return True
    enough = [years is not None and years >= wanted for years in known]
    return any(enough) if _ONE_OF.search(words) else all(enough)


def _leaning(words: str, has: tuple[str, ...], done: frozenset[str], mine: Known) -> Literal["met", "missing", "open"]:
    if has:
        years, own = _YEARS.search(words), mine.most_years.get(key(has[0]))
        return "missing" if years and own is not None and own < int(years[1]) else "met"
    tools = tuple(tool for tool in tools_in(words) if tool.lower() not in word_list("matching", "no skill"))
    if any(map(mine.comes_close_to, tools)) or (_ONE_OF.search(words) and any(map(mine.has_one_like, tools))):
        return "met"
    strongly = not word_list("matching", "strongly").isdisjoint(_WORD.findall(words.lower()))
    practice = says("depth", words) or says("practice", words) or strongly
    other = trade_cues.told_by(words) if practice else frozenset[str]()
    if other & done and (not tools or _ONE_OF.search(words)):
        return "open" if tools else "met"
    return "missing" if tools or (other and other.isdisjoint(done)) else "open"
