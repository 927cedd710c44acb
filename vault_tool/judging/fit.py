"""Whether the work of a post is this freelancer's: the trade first, then each thing that is asked for."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Literal

from vault_tool.judging import trades
from vault_tool.judging.trades import CORE, SIDE
from vault_tool.knowledge.who_applies import Profile
from vault_tool.language.tool_names import called
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

TOOLS_KNOWN = 0.5
"""The share of the post's tools that a strong fit knows; a post that names none is taken for even."""

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
    freelancer's own, near to those, open ones with experience, any with experience. `faint` says that these go by plain
    words alone ("a developer"), because the post names no tool, skill or title of a trade."""

    core: float
    near: float
    open: float
    side: float
    main_is_core: bool
    titled: bool
    tools_known: float | None
    requirements: tuple[Requirement, ...]
    faint: bool = False

    @cached_property
    def level(self) -> Level:
        """Strong: the freelancer's own trade and tools; partly: close to it, or work done before; none."""
        known = TOOLS_KNOWN if self.tools_known is None else self.tools_known
        if not self.faint and self.main_is_core and self.core >= SHARE_OF_CORE and known >= TOOLS_KNOWN:
            return "strong"
        close = self.core >= SOME_CORE or self.near >= SHARE_OF_NEAR or self.open >= SHARE_OF_OPEN
        return "partly" if close or (self.titled and self.side >= SHARE_OF_SIDE) else "none"

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
    return Fit(
        _share(about, core),
        _share(about, {trade.name for trade in trades.trades() if trade.name in core or trade.near & core}),
        _share(about, {trade.name for trade in trades.trades() if trade.open and trade.name in side}),
        _share(about, core | side),
        max(about, key=lambda name: about[name], default="") in core,
        mine.said_in(str(post.facts.get("title") or "")) != "",
        sum(mine.name(tool) != "" for tool in tools) / len(tools) if tools else None,
        tuple(_requirements(post, mine, frozenset(core | side))),
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
        """The profile's name for a tool or skill; empty where it has none."""
        key, tool = _key(word), called(word)
        if key in self._names:
            return self._names[key]
        if tool in self._tools and tool:
            return self._tools[tool]
        return next((n for k, n in self._names.items() if min(len(k), len(key)) > 3 and (k in key or key in k)), "")

    def said_in(self, words: str) -> str:
        """The first name of the profile that stands in these words; empty where none does."""
        line = f" {' '.join(words.lower().replace('-', ' ').split())} "
        for name in self._names.values():
            plain = " ".join(name.lower().replace("-", " ").split())
            if plain in line and re.search(rf"(?<![a-z0-9]){re.escape(plain)}(?![a-z0-9+#])", line):
                return name
        return ""


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
