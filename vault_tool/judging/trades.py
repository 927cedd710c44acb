"""Trades: what line of work a post is about, and which ones a freelancer is in."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from itertools import takewhile
from typing import NamedTuple

from vault_tool.knowledge.who_applies import Profile
from vault_tool.language.cues import Cue, CueIndex, blocks, lists_of, spaced
from vault_tool.language.wordlists import Pattern
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.asked.sorting import Wants
from vault_tool.posting.post import Post

CORE = 2.5
"""What a headline and skills with years have to count in a trade before it is what the freelancer does."""

SIDE = 1.5
"""What all of a profile has to count in a trade before it is something the freelancer has done: a skill, a line."""


@dataclass(frozen=True)
class Trade:
    """A trade and the words that tell it, each with a space before and after. `near` are trades whose work comes close.

    `open` says that people come to it from other work: who has done it, does it. `apart` says that nobody comes to it by the
    way: who has not shown it does not do it. `maker` says that it makes software, `reach` that makers of near trades can do a part.
    """

    name: str
    cues: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    near: frozenset[str] = frozenset()
    open: bool = False
    apart: bool = False
    maker: bool = False
    reach: bool = False


class _Weight(NamedTuple):
    """What the cues in a place count: a title, a skill, a tool, and how many of each count at most."""

    title: float
    skill: float
    tool: float
    most: int = 2
    other: float = 0

    def of(self, kind: str) -> float:
        """What a cue of this kind counts."""
        return {"title": self.title, "skill": self.skill, "tool": self.tool, "else": self.other}[kind]


_HEADLINE, _SKILL, _TOOLS, _LINE = (
    _Weight(4, 3, 1, 1),
    _Weight(1.2, 1.2, 0.6),
    _Weight(0, 0, 0.4, 1),
    _Weight(1.2, 1.2, 0.4),
)
_TITLE, _TAG, _PIECE = _Weight(5, 3, 2), _Weight(1, 1, 0.6, 1), _Weight(0.8, 0.8, 0.4)
_ELSE = _Weight(0, 0, 0, 1, 0.5)
"""What the plain words of a trade count, which are asked only where no cue tells any trade."""
_PRACTISED = 1.5
"""What a skill with years counts against one without."""


@cache
def trades() -> tuple[Trade, ...]:
    """Every trade of `language/data/kinds/trades.txt`. Raises ValueError where one names a trade as near that there is not."""
    found = [_trade(name, lists_of(lines)) for name, lines in blocks("trades")]
    names = {trade.name for trade in found}
    for trade in found:
        if unknown := trade.near - names:
            raise ValueError(
                f"trades.txt: {trade.name} is near to {', '.join(sorted(unknown))}, which is no trade there"
            )
    return tuple(found)


def _trade(name: str, lists: Mapping[str, tuple[str, ...]]) -> Trade:
    cues = {kind: tuple(spaced(word) for word in lists.get(kind, ())) for kind in _KINDS}
    return Trade(
        name=name,
        cues=cues,
        near=frozenset(lists.get("near", ())),
        open="open" in lists,
        apart="apart" in lists,
        maker="maker" in lists,
        reach="reach" in lists,
    )


_LABEL, _FIELD = Pattern(r"(?<!\w){judging.labels of a field}(?!\w)"), "AI"
"""What a field is called by two of its names, and the first of them."""
_ONE_OF = Pattern(r"\b{judging.one of several}\b")
"""What stands in a demand that one of several things meets."""
_COLLEAGUES = Pattern(r"(?<!\w){judging.beside colleagues} (?:[\w'/&,-]+ ){0,5}?teams?\b")
"""Whom one works beside, which tells their trade and not one's own."""
_Telling = Callable[[str], tuple[tuple[str, str, int], ...]]
_MAKER = Pattern(r" {judging.developers by another name} ", re.NOFLAG)
"""Names for somebody who is called a developer as well: "Python expert"."""
_BEFORE_AN_ORDER = 5
"""Words of a title among which stands the verb of one that orders something: "Need someone to build …"."""
_KINDS = ("title", "skill", "tool", "else")
"""What a trade's cues are."""


@lru_cache(512)
def _told(text: str) -> tuple[tuple[str, str, int], ...]:
    """Which trades a text tells of: the trade, the kind of cue, and how many cues."""
    line = _line(text)
    return _cues_in(line + _MAKER.sub(" developer ", line).removeprefix(" ") if _MAKER.search(line) else line)


@lru_cache(512)
def _by_own_words(text: str) -> tuple[tuple[str, str, int], ...]:
    """The same by these words alone: an expert in whatever it may be is no developer."""
    return _cues_in(_line(text))


def _line(text: str) -> str:
    return spaced(text).replace("/", " / ").replace("  ", " ")


def _cues_in(line: str) -> tuple[tuple[str, str, int], ...]:
    counts = Counter(cue.tells for cue in _index().found_in(line))
    return tuple((trade, kind, count) for (trade, kind), count in counts.items())


@cache
def _index() -> CueIndex[tuple[str, str]]:
    """Each cue with its trade and its kind; a tool has no plural."""
    every = ((trade, kind, cue) for trade in trades() for kind in _KINDS for cue in trade.cues[kind])
    return CueIndex(Cue(cue, (trade.name, kind), kind != "tool") for trade, kind, cue in every)


def _plainly(text: str) -> tuple[tuple[str, str, int], ...]:
    """The same, a label for a whole field ("AI/ML") taken for the first of its names: the second is told by the work or not at all."""
    return _told(_LABEL.sub(_FIELD, text))


def _add(scores: dict[str, float], text: str, weight: _Weight, factor: float = 1, told: _Telling = _plainly) -> None:
    for trade, kind, count in told(text):
        if weighed := factor * weight.of(kind) * min(count, weight.most):
            scores[trade] += weighed


@lru_cache(8)
def practised(profile: Profile) -> Mapping[str, float]:
    """How much each trade is what the freelancer does, by the headline and the skills with years; see CORE."""
    scores: dict[str, float] = defaultdict(float)
    _add(scores, profile.headline or "", _HEADLINE)
    for skill in profile.practised:
        if skill.years:
            _add(scores, " , ".join((skill.name, *skill.tools)), _SKILL, _PRACTISED)
    return scores


@lru_cache(8)
def of_profile(profile: Profile) -> Mapping[str, float]:
    """How much each trade is something the freelancer has done, by all of the profile; see SIDE."""
    scores: dict[str, float] = defaultdict(float)
    _add(scores, profile.headline or "", _HEADLINE)
    for skill in profile.practised:
        _add(scores, " , ".join((skill.name, *skill.tools)), _SKILL, _PRACTISED if skill.years else 1)
    for tool in profile.tools:
        _add(scores, tool, _TOOLS)
    for line in profile.experience:
        _add(scores, " , ".join((line.text, *line.tags)), _LINE)
    return scores


def cues_of(post: Post, asked: Wants) -> frozenset[tuple[str, str]]:
    """The trades that a post's title and what it asks for tell, each with a kind of cue that tells it; a site's tags are left out."""
    cues = map(_plainly, (post.title, *_pieces_of(asked)))
    return frozenset((trade, kind) for found in cues for trade, kind, _ in found)


def _pieces_of(asked: Wants) -> list[str]:
    return [p.words for p in dict.fromkeys((*asked.duties, *asked.requirements, *filter(None, (asked.goal,))))]


_BY_ITS_API = Pattern(
    r"(?<![\w-])(?P<name>[A-Z][\w.]*(?:[ \t]+[A-Z][\w.]*){0,2})(?='s APIs?\b|[ \t]+APIs?\b)", re.NOFLAG
)
"""A service of which a title names the API: to call it is a programmer's work, whatever the service is for."""


def reached_by_api(title: str) -> tuple[str, ...]:
    """The services whose API a title names and that are no tools of those who make software: "Google Ads API"."""
    names = (found["name"] for found in _BY_ITS_API.finditer(title))
    return tuple(name for name in names if (told := told_by(name)) and told.isdisjoint(of_makers()))


def of_post(post: Post, asked: Wants) -> Mapping[str, float]:
    """How much a post is about each trade: its title first, then the site's tags, then what it asks for."""
    scores = of_words(post, asked)
    for tag in post.tags:
        _add(scores, tag, _TAG)
    return scores


def of_words(post: Post, asked: Wants) -> dict[str, float]:
    """The same by the client's words alone, the site's tags left out."""
    scores: dict[str, float] = defaultdict(float)
    title = post.title
    pieces = _pieces_of(asked)
    for service in reached_by_api(title):
        title, *pieces = (words.replace(service, " ") for words in (title, *pieces))
    told = _told if _is_more_than_a_label(title, pieces) else _plainly
    _add(scores, title, _TITLE, told=told)
    for words in pieces:
        _add(scores, _COLLEAGUES.sub(" ", words), _PIECE, told=told)
    return scores


def _is_more_than_a_label(title: str, pieces: Iterable[str]) -> bool:
    """Whether the work tells the trade, too, that a title's label for a field names ("AI/ML"), and not as one of several."""
    labels = [match[0] for match in _LABEL.finditer(title)]
    named = {trade for label in labels for trade, kind, _ in _told(label) if kind != "else"}
    return any(not named.isdisjoint(told_by(words)) for words in pieces if not _ONE_OF.search(words))


def faintly_of_post(post: Post, asked: Wants) -> Mapping[str, float]:
    """The same by plain words ("a developer", "automate"): for posts of which no cue tells any trade."""
    scores: dict[str, float] = defaultdict(float)
    pieces = dict.fromkeys((*asked.duties, *asked.requirements, *((asked.goal,) if asked.goal else ())))
    for words in (post.title, *(piece.words for piece in pieces)):
        _add(scores, words, _ELSE, told=_by_own_words)
    return scores


def told_by(words: str) -> frozenset[str]:
    """The trades whose titles, skills or tools stand in these words."""
    return frozenset(trade for trade, kind, _ in _plainly(words) if kind != "else")


def apart_in(title: str) -> frozenset[str]:
    """The trades whose titles or skills stand in a title and that nobody does who has not shown them."""
    told = {trade for trade, kind, _ in _told(title) if kind in ("title", "skill")}
    return frozenset(trade.name for trade in trades() if trade.apart and trade.name in told)


@cache
def apart() -> frozenset[str]:
    """The trades that nobody does who has not shown them."""
    return frozenset(trade.name for trade in trades() if trade.apart)


@cache
def of_makers() -> frozenset[str]:
    """The trades that make software."""
    return frozenset(trade.name for trade in trades() if trade.maker)


@cache
def in_reach() -> frozenset[str]:
    """The trades of which any maker of software whose trade is near can do a part."""
    return frozenset(trade.name for trade in trades() if trade.reach)


def seeks_a_maker(title: str) -> bool:
    """Whether a title names a developer or engineer: "Developer needed for our shop"."""
    return not word_list("judging", "makers").isdisjoint(spaced(title).replace("/", " ").split())


def orders_software(title: str) -> bool:
    """Whether a title asks for a program to be built, whatever it is for: "Build a reading app for schools"."""
    words = spaced(title).replace("/", " ").split()
    verb = next(
        (at for at, word in enumerate(words[:_BEFORE_AN_ORDER]) if word in word_list("judging", "builds")), None
    )
    if verb is None:
        return False
    thing = list(takewhile(lambda word: word not in word_list("judging", "ties"), words[verb + 1 :]))
    at = next((at for at, word in enumerate(thing) if word in word_list("judging", "software")), None)
    return at is not None and word_list("judging", "not the software").isdisjoint(thing[at + 1 :])
