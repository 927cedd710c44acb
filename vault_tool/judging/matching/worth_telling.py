"""What of the names in a post is worth telling to who reads it: what the client's own words ask for, the weightiest first."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from vault_tool.judging.matching.firmness import asks_little, begins_as_a_wish, is_optional, says
from vault_tool.judging.matching.known import Known
from vault_tool.judging.matching.tools_asked import (
    EXAMPLES,
    IN_BRACKETS,
    INSTEAD,
    ONE_OF,
    SIMILAR,
    is_named_in,
    wanted_in,
)
from vault_tool.knowledge.notes.answers import tools_in
from vault_tool.knowledge.own_names import key
from vault_tool.language.likeness import plain_name
from vault_tool.language.tool_names import called
from vault_tool.language.wordlists import Pattern, table
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.asked.segments import Segment
from vault_tool.posting.post import Post
from vault_tool.text.regex import Regex

_TITLE, _MUST, _DEMAND, _DUTY, _SENTENCE, _WISH = 9.0, 5.0, 4.0, 3.0, 1.0, 0.5
"""What a name counts by the weightiest place that it stands in."""

_AGAIN, _MOST_AGAIN = 0.5, 4
"""What each further piece counts that names it, and how many count."""

_FEW_TAGS, _SHORT = 4, 30
"""Tags of a site up to which, and words of a client up to which they tell something where the client names no tool."""

_TOLD = 3
"""Words beside tags from which a line is no list of them."""

_ROW = 3
"""Names in a row that make one."""

_MORE = Pattern(r"\s+\d+ {cut_short.more}$")
_NO_NAME = Regex(r"[,;:/&|()–—-]|\.\s|(?<!\S)[a-z]\w*(?!\S)")
"""What parts names, and a word that is none."""

_AROUND = 60
"""Characters beside a name in which another one stands that will do as well."""

_NEXT_TO_IT = 24
"""Characters behind a name within which what says that a similar one will do stands."""

_OR = r"(?:,?[ \t]+\(?(?:and/)?{judging.one of several in any tongue}[ \t]+|[ \t]+and/or[ \t]+)"
_OR_BEHIND = Pattern(r"^{either}(?P<other>(?:[^.;:()\n]|\.(?=\w))+)", either=_OR)
_OR_BEFORE = Pattern(r"(?P<other>(?:[^.;:()\n]|\.(?=\w))+?){either}$", either=_OR)
_ELSEWHERE = Pattern(r"(?<!\w){matching.at the other end}[ \t]+$")
_ELSEWHERE_BEHIND = Pattern(r"^[ \t]+{matching.at the other end behind}(?!\w)")
_OF_ANOTHER = Pattern(
    r"(?<!\w){matching.of another}[ \t]+(?:[\w'&-]+[ \t]+){0,2}$|and/or[ \t]+(?:[\w'&-]+[ \t]+){0,2}$"
)
"""What stands before the name of a role that somebody else has: "report to the project manager"."""
_ONE_DAY = Pattern(r"(?<!\w){matching.one day}(?!\w)")
_CLAUSE_END = Pattern(r"[.;:](?!\w)|\n|\b{matching.ends a choice}\b")
_WORD = Regex(r"\w+")


class NamingWords(NamedTuple):
    """Words of a client in which names may stand, what a name counts there, and whether what stands there is asked of whoever
    applies. `demands`: it says what somebody has to know or to have."""

    words: str
    worth: float
    asks: bool
    demands: bool = False


def places(post: Post) -> tuple[NamingWords, ...]:
    """The title and every piece of a post's own words, but for what the client tells of the firm and offers."""
    title = post.title
    return (NamingWords(title, _TITLE, not is_optional(title), demands=True), *_pieces(post))


def _pieces(post: Post) -> Iterator[NamingWords]:
    asked, wished_under, tags = post.asked, "", post.tags
    demands, wishes, duties = ({p.span for p in some} for some in (asked.requirements, asked.wishes, asked.duties))
    goal = asked.goal.span if asked.goal else None
    rows = {p.span for p in post.pieces if _is_row_of_tags(tags, p.words) or _is_row_of_names(p.words)}
    alone = not tags and not any(wanted_in(p.words) for p in post.pieces if p.span not in rows)
    for piece in post.pieces:
        if (piece.span in rows and not alone) or _is_row_of_acquaintances(piece.words):
            yield NamingWords(piece.words, 0.0, asks=False)
            continue
        if begins_as_a_wish(piece.words):
            wished_under = piece.heading
        wished = piece.span in wishes or is_optional(piece.words, piece.heading) or _ONE_DAY.search(piece.words)
        if wished or (wished_under and piece.heading == wished_under):
            yield NamingWords(piece.words, _WISH, asks=False)
        elif piece.span in demands:
            yield NamingWords(piece.words, _MUST if _is_must(piece) else _DEMAND, asks=True, demands=True)
        elif piece.span == goal or piece.span in duties:
            yield NamingWords(piece.words, _DEMAND if piece.span == goal else _DUTY, asks=True)
        elif piece.section not in word_list("matching", "told of the client"):
            yield NamingWords(piece.words, _SENTENCE, asks=True)


def is_list_of(tags: Iterable[str], words: str) -> bool:
    """Whether some words say hardly more than a list of tags does."""
    for tag in sorted(tags, key=len, reverse=True):
        words = words.replace(tag, " ")
    return len(_WORD.findall(words)) < _TOLD


def _is_row_of_tags(tags: Collection[str], words: str) -> bool:
    return sum(tag in words for tag in tags) >= _ROW and is_list_of(tags, words)


def _is_row_of_names(words: str) -> bool:
    """Whether some words are names in a row with nothing between them, as a site prints its tags."""
    names = _MORE.sub("", words)
    return len(tools_in(names)) >= _ROW and _NO_NAME.search(names) is None


def _is_row_of_acquaintances(words: str) -> bool:
    """Whether some words ask no more than to have seen each of many tools: "Familiarity with …", and nine of them."""
    return asks_little(words) and len(wanted_in(words)) > _ROW


def _is_must(piece: Segment) -> bool:
    return says("depth", piece.words) or says("musts", f"{piece.words} {piece.heading}")


def by_weight(names: Iterable[str], where: Collection[NamingWords], mine: Known) -> tuple[str, ...]:
    """Names in the order of what they count in a post: title, musts and further demands, the work, the rest."""
    return tuple(sorted(names, key=lambda name: -_weight(name, where, mine)))


def _weight(name: str, where: Iterable[NamingWords], mine: Known) -> float:
    found = [place.worth for place in where if stands_in(name, place.words, mine)]
    return max(found, default=0.0) + _AGAIN * min(max(0, len(found) - 1), _MOST_AGAIN)


def stands_in(name: str, words: str, mine: Known) -> bool:
    """Whether some words name a tool or skill of a profile, under any of its names."""
    return is_named_in(words, name) or name in mine.said_in(words) or _by_other_words(name, words)


def _by_other_words(skill: str, words: str) -> bool:
    """Whether some words name a skill as posts do: "RAG" for LLM integration."""
    pattern = _other_words().get(plain_name(skill))
    return pattern is not None and any(not _OF_ANOTHER.search(words[: m.start()]) for m in pattern.finditer(words))


@cache
def _other_words() -> dict[str, Pattern]:
    return {name: Pattern(rf"(?<!\w){{skill_names.{name}}}(?!\w)") for name in table("skill_names")}


def asked_for(
    said: Iterable[str], ticked: Collection[str], tags: int, where: Collection[NamingWords], mine: Known
) -> tuple[str, ...]:
    """What the profile has of what a post asks for, the weightiest first: what the client's own words name (`said`, and skills
    by other words); tags of the site (`ticked`) only where they or the words are few, and these name no tool."""
    skills = (skill for skill in mine.skills.values() if any(_is_asked(skill, place, mine) for place in where))
    tools = (name for place in where if place.asks and place.worth > _SENTENCE for name in mine.said_in(place.words))
    words = [place.words for place in where if place.worth]
    by_the_way = (name for name in ticked if any(stands_in(name, said_there, mine) for said_there in words))
    in_words = (name for name in said if any(stands_in(name, said_there, mine) for said_there in words))
    told = [*in_words, *skills, *tools, *by_the_way]
    if not told and not any(map(wanted_in, words)):
        many = len(_WORD.findall(" ".join(words)))
        told = [*ticked] if tags <= _FEW_TAGS or many <= _SHORT else []
    return by_weight(each_once(told), where, mine)


def _is_asked(skill: str, place: NamingWords, mine: Known) -> bool:
    """Whether a place asks for a skill of the profile, by its name or by other words for it."""
    return place.asks and place.worth > _SENTENCE and stands_in(skill, place.words, mine)


def surely_lacking(lacking: Collection[str], where: Sequence[NamingWords], mine: Known) -> tuple[str, ...]:
    """What a post asks for and the profile lacks, the weightiest first: what only would be nice, will do beside something else
    or stands at the other end is left out wherever that is all that is said of it; so is what no title, demand, duty or goal names
    where these name others."""
    asked = (name for name in lacking if _is_meant(name, where, lacking, mine))
    told = by_weight(worth_a_reason(each_once(map(_spelled, asked)), where[0].words), where, mine)
    named = tuple(name for name in told if any(p.worth > _SENTENCE and stands_in(name, p.words, mine) for p in where))
    return named or told


def worth_a_reason(tools: Iterable[str], title: str) -> tuple[str, ...]:
    """Of some tools those that are a reason for anything: not what everybody has at hand, but for what the title names."""
    usual = word_list("answering", "no skill to name") | word_list("matching", "at hand in any office")
    return tuple(tool for tool in tools if plain_name(tool) not in usual or is_named_in(title, tool))


def _is_meant(name: str, where: Iterable[NamingWords], lacking: Collection[str], mine: Known) -> bool:
    """Whether a place asks for a name; of one that stands in no piece, so that nothing speaks against it, that is taken for sure.
    Where one says that something similar will do, which the profile has, none does."""
    places = tuple(where)
    if any(_takes_a_similar(name, place.words, mine) for place in places):
        return False
    found = [place for place in places if is_named_in(place.words, name)]
    return not found or any(_asks_for(name, place, lacking, mine) for place in found)


def _takes_a_similar(name: str, words: str, mine: Known) -> bool:
    """Whether some words name a tool, in one word or two, and behind it say that another of the profile's will do."""
    said = words.lower()
    spellings = (name.lower(), *([name.replace(" ", "").lower()] if " " in name else ()))
    at = next((said.find(one) for one in spellings if one in said), -1)
    similar = SIMILAR.search(words, at, at + len(name) + _NEXT_TO_IT) if at >= 0 else None
    return similar is not None and mine.is_named_in(words[similar.start() :][:_AROUND])


def _asks_for(name: str, place: NamingWords, lacking: Collection[str], mine: Known) -> bool:
    if not place.asks:
        return False
    found = re.search(rf"(?<!\w){re.escape(name)}(?![\w+#])", place.words, re.IGNORECASE)
    if not found:
        return True
    before, behind = place.words[: found.start()][-_AROUND:], place.words[found.end() :][:_AROUND]
    if not place.demands and (_ELSEWHERE.search(before) or _ELSEWHERE_BEHIND.search(behind)):
        return False
    if _is_example_of_a_choice(place.words[: found.start()]):
        return False
    clause = _part(before, -1) + name + _part(behind, 0)
    if ONE_OF.search(clause) and mine.is_named_in(clause):
        return False
    others = [found["other"] for found in (_OR_BEFORE.search(before), _OR_BEHIND.search(behind)) if found]
    return all(any(is_named_in(other, tool) for tool in lacking) for other in others)


def _is_example_of_a_choice(before: str) -> bool:
    """Whether what stands before a name opens a bracket behind one of two kinds of things: "the API or a tool for posts (Buffer, …)"."""
    kind, bracket, inside = before.rpartition("(")
    return bool(bracket) and ")" not in inside and ONE_OF.search(_part(IN_BRACKETS.sub(" ", kind), -1)) is not None


def _part(words: str, at: int) -> str:
    """The first part of a sentence in some words (`at` 0), or the last one (-1)."""
    return _CLAUSE_END.compiled.split(words)[at]


def _spelled(name: str) -> str:
    """A name that stands in small letters in the post as one writes it: "claude code" -> "Claude Code"."""
    return name.title() if name.islower() and " " in name and called(name) else name


def each_once(names: Iterable[str]) -> tuple[str, ...]:
    """Each name once, and none that another one says (`language/data/one_thing.txt`)."""
    once = {key(name): name for name in reversed([*names])}
    beside = {key(name): {*map(key, others)} for name, others in table("one_thing").items()}
    return tuple(name for own, name in reversed(once.items()) if once.keys().isdisjoint(beside.get(own, set()) - {own}))


def surely_asked(trades: Iterable[str], where: Collection[NamingWords]) -> tuple[str, ...]:
    """Of the trades that have to be shown, those that the client's own words name, and not only to do without."""
    told = "\n".join(p.words for p in where if p.asks and not (p.worth <= _SENTENCE and EXAMPLES.search(p.words)))
    return tuple(trade for trade in trades if (pattern := trade_names().get(trade)) and _is_wanted(pattern, told))


def _is_wanted(pattern: Pattern, told: str) -> bool:
    return any(not INSTEAD.search(told[: found.start()]) for found in pattern.finditer(told))


@cache
def trade_names() -> dict[str, Pattern]:
    """By which words it is sure that a trade is asked for, for each that has to be shown."""
    return {name: Pattern(rf"(?<!\w){{trades_said.{name}}}(?!\w)") for name in table("trades_said")}
