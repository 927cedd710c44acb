"""Letters that were sent before, by how like their posts are to a new one."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cached_property

from vault_tool.judging.trades import post_trades
from vault_tool.language import likeness
from vault_tool.language.wording import listed
from vault_tool.posting.features import texts
from vault_tool.posting.post import Post

OUTCOMES = {"applied": "no answer", "interviewing": "interview", "offer": "offer", "won": "won", "lost": "lost"}
ENOUGH = 50
"""Points, of 100, from which a letter is worth looking at: the same trade, or half of it with the same tools. Own threshold."""
_TRADE, _TOOLS, _ASKS = 50, 35, 15
MOST = 2
_MOST_NAMED = 3


@dataclass(frozen=True)
class Subject:
    """What a post is about, as far as letters for it are alike: trades with their weight, tools, kinds of what it asks for."""

    post: Post

    @cached_property
    def trades(self) -> dict[str, float]:
        """Each trade with its share of the whole."""
        found = post_trades.of_post(self.post, self.post.asked)
        whole = sum(found.values())
        return {trade: score / whole for trade, score in found.items()} if whole else {}

    @cached_property
    def tools(self) -> dict[str, str]:
        """The tools that it names, by their plain names."""
        named = (*texts(self.post.features, "tools"), *self.post.tags)
        return {likeness.plain_name(name): name for name in reversed(named)}

    @cached_property
    def asks(self) -> frozenset[str]:
        """The kinds of what applicants are to send."""
        return frozenset(ask.kind for ask in self.post.asks)


@dataclass(frozen=True, slots=True)
class SentLetter:
    """A posting whose letter was sent: its path in the vault, title and status, the letter, and what its post is about."""

    path: str
    title: str
    status: str
    text: str
    subject: Subject


@dataclass(frozen=True, slots=True)
class Kindred:
    """A sent letter, how like its post is to the new one (of 100), and by what."""

    letter: SentLetter
    points: int
    why: str

    @property
    def outcome(self) -> str:
        """What came of it: "won", "no answer"."""
        return OUTCOMES[self.letter.status]


def kindred(post: Post, sent: Iterable[SentLetter]) -> tuple[Kindred, ...]:
    """At most two of the letters, those for the likest posts first; of equally like ones, one that was won."""
    mine = Subject(post)
    found = [measured(mine, letter) for letter in sent]
    near = [one for one in found if one.points >= ENOUGH]
    return tuple(sorted(near, key=lambda one: (-one.points, one.outcome != "won", one.letter.path))[:MOST])


def measured(mine: Subject, letter: SentLetter) -> Kindred:
    """How like two posts are: half by trade, a third by tools, the rest by what they ask applicants for."""
    theirs = letter.subject
    trade = sum(min(mine.trades[t], theirs.trades[t]) for t in mine.trades.keys() & theirs.trades.keys())
    tools = _share(mine.tools.keys(), theirs.tools.keys())
    asks = _share(mine.asks, theirs.asks)
    points = _TRADE * trade + _TOOLS * tools + _ASKS * asks if trade else 0.0
    first = max(mine.trades, key=lambda t: min(mine.trades[t], theirs.trades.get(t, 0.0)), default="")
    names = [mine.tools[plain] for plain in mine.tools if plain in theirs.tools]
    return Kindred(letter, round(points), listed([first, *names][: 1 + _MOST_NAMED]) if trade else "")


def _share(mine: Collection[str], theirs: Collection[str]) -> float:
    both, either = len(set(mine) & set(theirs)), len(set(mine) | set(theirs))
    return both / either if either else 0.0
