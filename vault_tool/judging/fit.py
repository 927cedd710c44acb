"""Whether the work of a post is this freelancer's: the trade first, then each thing that is asked for."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Literal

from vault_tool.judging import trades
from vault_tool.judging.deeds import Call, asked_in, shown_by
from vault_tool.judging.trades import CORE, SIDE
from vault_tool.knowledge.who_applies import Profile
from vault_tool.language.tool_names import called, is_everyday
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.asked.segments import Segment
from vault_tool.posting.post import Post

Level = Literal["strong", "partly", "none"]

SHARE_OF_CORE = 0.4
"""How much of a post has to be about trades that are the freelancer's own before the fit is strong."""

SOME_CORE = 0.25
"""How much before it fits at all."""

SHARE_OF_NEAR = 0.4
"""How much has to be about trades that are near to the freelancer's own before it fits in part."""

SHARE_OF_OPEN = 0.4
"""How much has to be about trades that are open to all and that the freelancer has worked in."""

SHARE_OF_SIDE = 0.2
"""How much has to be about trades the freelancer has worked in where the title names a tool or skill of the profile."""

SHARE_OF_WORKED_IN = 0.4
"""How much has to be about trades the freelancer has worked in where the post names a tool of theirs and most of the work is
of kinds that they have done."""

TOOLS_KNOWN, TOOLS_IN_HAND = 0.5, 0.6
"""The share of the post's tools that a strong fit knows, where the trade is the freelancer's own and where it is near to it;
a post that names none is taken for even."""

SHOWN, MOSTLY_SHOWN = 0.3, 0.5
"""How much of the kinds of work that a post asks for lines of experience show where its trade is only near to the freelancer's
own, and where it is one they have worked in."""

MAIN_SHOWN, MAIN_DONE = 0.3, 0.9
"""How much of the kind of work that is asked for most lines of experience show before the fit is strong, where the trade is the
freelancer's own and where it is near to it."""

NEAR_ENOUGH, OWN_BESIDE_IT = 0.7, 0.1
"""How much of a post is about near trades, and about the freelancer's own, before the work done makes the fit strong."""

TOLD, TOLD_OF_OWN = 1.7, 2.0
"""What all cues of a post count before it tells a trade at all, and those of the freelancer's own before the fit is strong: one
word ("analyst") is no trade. See `trades.py` for what each counts."""

_YEARS = re.compile(r"\b(\d{1,2})\s*(?:\+|plus|or more)?\s*(?:-|–|to)?\s*\d{0,2}\s*(?:years?|yrs?)\b", re.IGNORECASE)
_WORD = re.compile(r"[\w-]+")
_NO_LETTER = re.compile(r"[^a-z0-9+#]")


@dataclass(frozen=True, slots=True)
class Requirement:
    """One thing the post asks for, whole, and how the profile stands to it.

    `state` is "met" (`by` says by which skill, tool or years), "missing" (what it names is nowhere in the profile), or
    "open": the profile cannot tell.
    """

    piece: Segment
    state: Literal["met", "missing", "open"]
    by: str = ""
    wish: bool = False


@dataclass(frozen=True)
class Fit:
    """How a post and a profile fit. The first four are shares (0 to 1) of what the post is about: trades that are the
    freelancer's own, near to those, open ones with experience, any with experience. `told` is what all cues count.
    `calls` are the kinds of work that the post asks for; `shown` is the share of them that lines of experience show, and
    `main_shown` how much they show of the first (None where none is told). `faint` says that the trades go by plain words
    alone ("a developer"), because the post names no tool, skill or title of a trade."""

    core: float
    near: float
    open: float
    side: float
    told: float
    main_is_core: bool
    titled: bool
    tools_known: float | None
    shown: float
    main_shown: float | None
    requirements: tuple[Requirement, ...]
    calls: Mapping[str, Call]
    faint: bool = False

    @cached_property
    def level(self) -> Level:
        """Strong: the freelancer's own trade and tools; partly: close to it, or work done before; none."""
        if self._is_strong:
            return "strong"
        return "partly" if self._is_close else "none"

    @property
    def _is_strong(self) -> bool:
        if self.faint:
            return False
        known = TOOLS_KNOWN if self.tools_known is None else self.tools_known
        main = 1.0 if self.main_shown is None else self.main_shown
        if self.main_is_core and self.core >= SHARE_OF_CORE:
            told = self.told * self.core >= TOLD_OF_OWN
            return told and known >= TOOLS_KNOWN and main >= MAIN_SHOWN
        near = self.near >= NEAR_ENOUGH and self.core >= OWN_BESIDE_IT
        return near and self.titled and known >= TOOLS_IN_HAND and main >= MAIN_DONE

    @property
    def _is_close(self) -> bool:
        if not self.faint and self.told < TOLD:
            return False
        if self.core >= SOME_CORE or self.open >= SHARE_OF_OPEN or (self.titled and self.side >= SHARE_OF_SIDE):
            return True
        if self.near >= SHARE_OF_NEAR and self.shown >= SHOWN:
            return True
        return self.side >= SHARE_OF_WORKED_IN and self.shown >= MOSTLY_SHOWN and bool(self.tools_known)

    def those(self, state: str) -> tuple[Requirement, ...]:
        """The requirements in one state, in the order of the post."""
        return tuple(r for r in self.requirements if r.state == state)


def fit(post: Post, profile: Profile) -> Fit:
    """The fit of a post's work alone: pay, place and hours are not looked at."""
    plain, done = trades.of_post(post, post.asked), trades.of_profile(profile)
    about = plain or trades.faintly_of_post(post, post.asked)
    core = {name for name, count in trades.practised(profile).items() if count >= CORE}
    side = {name for name, count in done.items() if count >= SIDE}
    tools = _tools(post)
    mine = known_to(profile)
    calls, shows = asked_in(post), shown_by(profile)
    whole = sum(call.weight for call in calls.values())
    main = max(calls, key=lambda name: calls[name].weight, default=None)
    return Fit(
        _share(about, core),
        _share(about, {trade.name for trade in trades.trades() if trade.name in core or trade.near & core}),
        _share(about, {trade.name for trade in trades.trades() if trade.open and trade.name in side}),
        _share(about, core | side),
        sum(about.values()),
        max(about, key=lambda name: about[name], default="") in core,
        mine.said_in(str(post.facts.get("title") or "")) != "",
        sum(mine.name(tool) != "" for tool in tools) / len(tools) if tools else None,
        sum(call.weight * shows.get(name, 0.0) for name, call in calls.items()) / whole if whole else 0.0,
        shows.get(main, 0.0) if main else None,
        tuple(_requirements(post, mine, frozenset(core | side))),
        calls,
        not plain,
    )


def _share(about: Mapping[str, float], of: set[str]) -> float:
    whole = sum(about.values())
    return sum(count for name, count in about.items() if name in of) / whole if whole else 0.0


def _tools(post: Post) -> tuple[str, ...]:
    found = post.features.get("tools")
    return tuple(map(str, found.value)) if found and isinstance(found.value, tuple) else ()


class Known:
    """The names in a profile: its skills and tools, and those of its experience, for looking up how the post spells them."""

    def __init__(self, profile: Profile) -> None:
        self.years = {_key(skill.name): skill.years for skill in profile.practised}
        self.years |= {_key(tool): skill.years for skill in profile.practised for tool in skill.tools}
        self._names = {_key(name): name for name in (*profile.skills, *profile.tools)}
        self._tools = {called(tag): called(tag) for line in profile.experience for tag in line.tags}
        self._tools |= {called(name): name for name in self._names.values()}

    def name(self, word: str) -> str:
        """The profile's name for a tool or skill; empty where it has none. Of two tools of the list one
        has all the words of the other, or they are not the same: Java is no JavaScript."""
        key, tool = _key(word), called(word)
        if key in self._names:
            return self._names[key]
        if tool in self._tools and tool:
            return self._tools[tool]
        alike = (n for k, n in self._names.items() if min(len(k), len(key)) > 3 and (k in key or key in k))
        return next((n for n in alike if not (tool and called(n)) or _has_all_words(n, word)), "")

    def said_in(self, words: str) -> str:
        """The first name of the profile that stands in these words; empty where none does."""
        line = f" {' '.join(words.lower().replace('-', ' ').split())} "
        for name in self._names.values():
            plain = " ".join(name.lower().replace("-", " ").split())
            if plain in line and re.search(rf"(?<![a-z0-9]){re.escape(plain)}(?![a-z0-9+#])", line):
                if is_everyday(name) and not re.search(rf"(?<=[^.!?]\s){re.escape(name)}(?![A-Za-z0-9+#])", words):
                    continue
                return name
        return ""


def _has_all_words(one: str, other: str) -> bool:
    mine, theirs = (set(_WORD.findall(name.lower())) for name in (one, other))
    return mine <= theirs or theirs <= mine


known_to = lru_cache(8)(Known)
"""The names in a profile; asked for again for each post."""


def _named(tool: str, words: str) -> bool:
    """Whether a tool is named in these words."""
    if tool.isascii() and words.isascii() and tool.lower() not in words.lower():
        return False
    return bool(re.search(rf"(?<![\w]){re.escape(tool)}(?![\w+#])", words, re.IGNORECASE))


def _key(name: str) -> str:
    return _NO_LETTER.sub("", name.lower())


def says(what: str, words: str) -> bool:
    """Whether one of the words of a list of `language/data/judging.txt` stands in these words."""
    return not word_list("judging", what).isdisjoint(_WORD.findall(words.lower()))


def _requirements(post: Post, mine: Known, done: frozenset[str]) -> Iterable[Requirement]:
    tools = _tools(post)
    for wish, pieces in ((False, post.asked.requirements), (True, post.asked.wishes)):
        for piece in pieces:
            yield _against(piece, mine, tools, done, wish or says("wish", piece.words))


def _against(piece: Segment, mine: Known, tools: tuple[str, ...], done: frozenset[str], wish: bool) -> Requirement:
    named = [tool for tool in tools if _named(tool, piece.words)]
    have = next((name for tool in named if (name := mine.name(tool))), "") or mine.said_in(piece.words)
    years = _YEARS.search(piece.words)
    if have:
        own = mine.years.get(_key(have))
        if years and own is not None and own < int(years[1]):
            return Requirement(piece, "missing", f"{have}: {own:g} years", wish)
        return Requirement(piece, "met", f"{have} ({own:g} years)" if own else have, wish)
    practice = says("depth", piece.words) or says("practice", piece.words)
    other = trades.told_by(piece.words) if practice else frozenset[str]()
    return Requirement(piece, "missing" if named or (other and other.isdisjoint(done)) else "open", "", wish)
