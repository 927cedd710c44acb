"""Which tools and skills a post asks for, and which of them a profile has."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from vault_tool.judging.matching import unlisted_names
from vault_tool.judging.matching.either import as_choices
from vault_tool.judging.matching.firmness import is_optional, says, says_optional
from vault_tool.judging.matching.known import Known, goes_with
from vault_tool.judging.matching.tools_asked import (
    EXAMPLES,
    IN_BRACKETS,
    ITS_WAY,
    ONE_OF,
    SIMILAR,
    is_named_in,
    is_one_of_similar,
    is_tool,
    lacking_in,
    wanted_in,
)
from vault_tool.judging.matching.worth_telling import asked_for, is_list_of, places, surely_lacking
from vault_tool.knowledge.notes.answers import tools_in
from vault_tool.knowledge.own_names import key
from vault_tool.language.tool_names import called
from vault_tool.language.wordlists import Pattern
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.asked.segments import Segment
from vault_tool.posting.post import Post
from vault_tool.text.needed_words import small
from vault_tool.text.regex import Regex

_WORD = Regex(r"[\w-]*\w[\w-]*")
_A_FIRM = Pattern(r"[ \t]+is (?:an?|the|one of the)[ \t]+(?:[\w'’&-]+[ \t]+){0,6}?{judging.firms}(?!\w)")
_ADDRESS = Regex(r"https?://\S+")
_LANGUAGE = Pattern(r"\b{judging.before a language}[ \t]+(?:the[ \t]+)?(\S+)[ \t]+{judging.behind a language}\b")
"""The language that a program is to be written in, told in words."""
_STACK = Pattern(r"(?<!\w){matching.stack}(?!\w)")
"""What says what a thing is made of: "The tech stack is …"."""
_THEY_USE = Pattern(r"(?<!\w){matching.they use}(?!\w)")
_SEVERAL = 2
"""Tools that the profile lacks in such a sentence from which they are no mere examples."""
_SOUGHT = Pattern(
    r"(?<!\w){matching.seeking}[ \t]+(?:[\w+#/&,-]+(?:\.\w+)*[ \t]+){1,8}?(?:{judging.people of a tool})(?!\w)"
)
"""Whom a client looks for: "seeking an experienced Kirby and Craft developer"."""
_SENTENCE = Regex(r"[^\n]+?(?:[.!?](?=\s)|(?=\n)|$)")


class Named(NamedTuple):
    """What a post asks for by name: `yours` the profile has, under its own name for it, `lacking` it surely has not.

    Each once, those of the title first. What is only nice to have, named as an example beside others, or to be replaced
    is in neither. `idle` are those of `yours` that only the site's tags name, where the client's words ask for other tools alone.
    `told` and `unmet` are what is worth telling of both, the weightiest first; `choices` is `unmet` with what one of two meets as one.
    """

    yours: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()
    idle: frozenset[str] = frozenset()
    told: tuple[str, ...] = ()
    unmet: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()

    @property
    def meant(self) -> tuple[str, ...]:
        """Those of `yours` that count for something: the post's own words do not go past them."""
        return tuple(name for name in self.yours if name not in self.idle)


def stood_for(post: Post, mine: Known) -> frozenset[str]:
    """The keys of tools beside which the post names one of the profile's that will do as well."""
    pieces = (p.words for p in (*_musts(post), *post.asked.wishes))
    chosen = (wanted_in(words) for words in pieces if EXAMPLES.search(words) or ONE_OF.search(words) or "/" in words)
    return frozenset(key(tool) for tools in chosen if any(map(mine.name, tools)) for tool in tools)


def only_ways(post: Post) -> frozenset[str]:
    """The keys of tools that the post names as the client's own one of a kind of which any will do: the Jenkins of "CI (Jenkins)"."""
    return frozenset(key(tool) for found in ITS_WAY.finditer(post.own_words) for tool in tools_in(found["way"]))


def named(post: Post, mine: Known, done: frozenset[str] = frozenset()) -> Named:
    """What is asked for in the title, the demands, the site's tags and the duties; `done` are the trades worked in."""
    title = post.title
    pieces = [*(p.words for p in (*_musts(post), *post.asked.wishes)), *_made_of(post)]
    said, ticked = _once(_yours(post, title, pieces, mine)), _once(_ticked(post, mine))
    said = said or _once(_said_by_the_way(post, title, mine))
    yours = _once((*said, *ticked))
    lacking = _once(_lacking(post, title, mine, done)) or _once(_used_by_them(post, mine))
    lacking = lacking or (() if yours else _once(_entries(post, mine)))
    optional = left_open(post) | _done_by_another(post, mine)
    told = Counter(tool for piece in post.pieces for tool in dict.fromkeys(wanted_in(piece.words)))
    left = sorted(
        (tool for tool in lacking if key(tool) not in optional),
        key=lambda tool: (0, 0) if is_named_in(title, tool) else (1, -told[tool]),
    )
    of_client = _of_client(post)
    left = [tool for tool in left if key(tool) not in of_client and not _is_the_client(tool, post)]
    whole = tuple(t for t in left if not any(t != other and f" {t} " in f" {other} " for other in left))
    beside = {own for tool in whole for own in goes_with(tool)}
    idle = (
        frozenset(own for own in ticked if key(own) not in beside)
        if any(map(is_tool, whole)) and not said
        else frozenset[str]()
    )
    where = places(post)
    busy = [name for name in ticked if name not in idle]
    meant = asked_for(said, busy, len(post.tags), where, mine)
    unmet = surely_lacking(whole, where, mine)
    return Named(yours, whole, idle, meant, unmet, as_choices(unmet, [place.words for place in where]))


def left_open(post: Post) -> frozenset[str]:
    """The keys of the tools that a post only would like."""
    title = post.title
    optional = frozenset(key(tool) for words in _optional(post) for tool in tools_in(words))
    return optional - _asked_for_anyway(post, title)


def _done_by_another(post: Post, mine: Known) -> frozenset[str]:
    """The keys of tools that the post wants "or similar", where the profile has one that does the same thing."""
    told = ((words, wanted_in(words)) for words in (p.words for p in post.pieces) if SIMILAR.search(words))
    like = ((words, tool) for words, tools in told for tool in tools if mine.has_one_like(tool))
    return frozenset(key(tool) for words, tool in like if is_one_of_similar(tool, words))


def _asked_for_anyway(post: Post, title: str) -> frozenset[str]:
    """The keys of the tools that the title or a demand takes, whatever else one more sentence on them leaves open."""
    firm = (p.words for p in post.asked.requirements if not is_optional(p.words, p.heading))
    told = (
        title if not is_optional(title) else "",
        *sought_in(post),
        *(words for words in firm if says("depth", words)),
    )
    return frozenset(key(tool) for words in told for tool in wanted_in(words))


def _of_client(post: Post) -> frozenset[str]:
    """The keys of the tools by whose name the client goes: nobody is asked to know them for that."""
    company = str(post.facts.get("client_company") or "")
    return frozenset(map(key, (company, *tools_in(company)))) if company else frozenset()


def _is_the_client(tool: str, post: Post) -> bool:
    """Whether the post says of a name that it is the firm: "Quandor is a growing software company"."""
    told = _A_FIRM.finditer(post.own_words) if _A_FIRM.may_be_in(small(post.own_words)) else ()
    return any(post.own_words[: found.start()].endswith(tool) for found in told)


def _yours(post: Post, title: str, pieces: Iterable[str], mine: Known) -> Iterator[str]:
    sought = {title, *(piece.words for piece in post.asked.requirements)}
    for words in (title, *pieces):
        wanted = {key(tool) for tool in wanted_in(words)}
        yield from (own for own in mine.said_in(words) if key(own) in wanted or (not called(own) and words in sought))


def _said_by_the_way(post: Post, title: str, mine: Known) -> Iterator[str]:
    """The tools of the profile in the sentences of a client who asks for no tool in so many words: "build our PowerBI"."""
    if wanted_in(title) or any(wanted_in(piece.words) for piece in _musts(post)):
        return
    sentences = (piece.words for piece in post.pieces if not is_optional(piece.words))
    yield from (own for words in sentences for own in map(mine.name, wanted_in(words)) if own)


def _ticked(post: Post, mine: Known) -> Iterator[str]:
    yield from filter(None, map(mine.name, post.tags))


def _lacking(post: Post, title: str, mine: Known, done: frozenset[str]) -> Iterator[str]:
    if not is_optional(title):
        yield from lacking_in(_with_its_stack(title), mine)
        yield from unlisted_names.in_title(title, post.own_words, mine)
    yield from (tool for words in sought_in(post) for tool in lacking_in(words, mine))
    firm = {p for p in post.asked.requirements if says("depth", p.words) or says("practice", p.words)}
    for piece in (p for p in _musts(post) if not is_optional(p.words, p.heading)):
        yield from lacking_in(piece.words, mine, done if piece in firm else None)
    yield from (tool for words in _made_of(post) if not is_optional(words) for tool in lacking_in(words, mine))
    yield from (tool for found in _LANGUAGE.finditer(post.own_words) for tool in lacking_in(found[1], mine))
    yield from _told_often(post, mine)
    yield from _tagged(post, mine)


def _told_often(post: Post, mine: Known) -> Iterator[str]:
    """The tools that several of the client's sentences name, none of them beside one of the profile's: each may call it an example,
    all of them together do not."""
    learned = word_list("matching", "no skill")
    told: Counter[str] = Counter()
    for piece in post.pieces:
        tools = wanted_in(piece.words)
        if tools and not any(map(mine.name, tools)):
            told.update([*dict.fromkeys(tools)])
    yield from (t for t in told if told[t] >= _OFTEN and t.lower() not in learned and is_tool(t) and mine.lacks(t))


def _used_by_them(post: Post, mine: Known) -> Iterator[str]:
    """The tools that the client's sentences on what they use name, where the profile has fewer of them than it lacks: each may be
    an example, all of them are not."""
    for words in (piece.words for piece in post.pieces if _THEY_USE.search(piece.words)):
        tools = [tool for tool in wanted_in(words) if is_tool(tool)]
        lacking = [tool for tool in tools if mine.lacks(tool)]
        if len(lacking) >= _SEVERAL and 2 * len(lacking) > len(tools):
            yield from lacking


def _entries(post: Post, mine: Known) -> Iterator[str]:
    """The tools that a line of the client's consists of, "- Kotlin:": where nothing else names any, these are the openings."""
    for line in post.own_words.splitlines():
        words = _ADDRESS.sub(" ", line)
        tools = wanted_in(words)
        if tools and not any(tag in line for tag in post.tags) and len(_WORD.findall(words)) == len(tools) == 1:
            yield from (tool for tool in tools if is_tool(tool) and mine.lacks(tool))


def sought_in(post: Post) -> Iterator[str]:
    """What the client's sentences say of whoever is looked for, and what has to be known well, in whatever part of the post."""
    if _SOUGHT.may_be_in(small(post.own_words)):
        yield from (found[0] for found in _SOUGHT.finditer(post.own_words))
    for piece in post.pieces:
        if says("depth", piece.words) and says("musts", piece.words) and not is_optional(piece.words, piece.heading):
            yield piece.words


def _made_of(post: Post) -> Iterator[str]:
    """The client's sentences on what the thing is made of: "The tech stack is …"."""
    if _STACK.may_be_in(small(post.own_words)):
        yield from (sentence[0] for sentence in _SENTENCE.finditer(post.own_words) if _STACK.search(sentence[0]))


def _with_its_stack(title: str) -> str:
    """A title whose brackets list what the work takes, where nothing else in it names a tool, without the brackets."""
    return title if wanted_in(IN_BRACKETS.sub(" ", title)) else IN_BRACKETS.sub(lambda found: found[0][1:-1], title)


def _tagged(post: Post, mine: Known) -> Iterator[str]:
    """The tags that the profile lacks and the client names in words, too: a site's tags alone are often ticked by the way."""
    lacking = [tool for tag in post.tags for tool in lacking_in(tag, mine)]
    if lacking:
        said = {
            key(tool)
            for line in post.own_words.splitlines()
            if not is_list_of(post.tags, line)
            for tool in wanted_in(line)
        }
        yield from (tool for tool in lacking if key(tool) in said)


def _musts(post: Post) -> Iterator[Segment]:
    yield from post.asked.requirements
    if post.asked.goal:
        yield post.asked.goal
    yield from post.asked.duties


def _optional(post: Post) -> Iterator[str]:
    yield from (piece.words for piece in post.asked.wishes)
    yield from (p.words for p in _musts(post) if is_optional(p.words, p.heading))
    for line in filter(says_optional, post.own_words.splitlines()):
        sentences = [line] if len(line) < _A_LINE else [found[0] for found in _SENTENCE.finditer(line)]
        yield from (words for words in sentences if len(words) < _A_LINE and says_optional(words))


_OFTEN = 3
"""Sentences of a client from which a tool is no mere example."""

_A_LINE = 300
"""Characters of a line that may be one demand."""


def _once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple({key(name): name for name in reversed([*names])}.values())[::-1]
