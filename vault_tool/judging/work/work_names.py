"""What conditions can ask of the work itself: the trade it belongs to, what that usually costs, how much of it is told."""

from collections.abc import Iterable, Mapping
from functools import cache

from vault_tool.judging.trades import post_trades, trade_cues, trade_table
from vault_tool.language import cues, likeness, spelling
from vault_tool.language.wordlists import table, words
from vault_tool.posting.pay.assumptions import Assumptions
from vault_tool.posting.post import Post
from vault_tool.text.regex import Regex


def of(post: Post, assumptions: Assumptions) -> dict[str, object]:
    """`trade`, `trade_said`, `usual_rate` in the post's currency, `tasks` and `needs`; a trade that nothing tells is not there."""
    asked = post.asked
    names: dict[str, object] = {"tasks": len(asked.duties), "needs": len(asked.requirements) + len(asked.wishes)}
    about = post_trades.of_post(post, asked)
    if not about:
        return names
    trade = _dearest(about)
    rate = assumptions.converted(_rates()[trade], "USD", str(post.facts.get("currency") or "USD"))
    surely = is_said(trade, post.own_words) and (_is_named(trade, post.title) or trade in post.own_words.lower())
    said = {"trade_said": True} if surely else {}
    return names | {"trade": spelled(trade)} | said | ({"usual_rate": rate} if rate else {})


def _is_named(trade: str, words: str) -> bool:
    """Whether some words name a trade, and not only a tool that is used in it."""
    return any(told == trade and kind in _BY_NAME for told, kind, _ in trade_cues.told_plainly(words))


_BY_NAME = ("title", "skill")
"""The cues that name a trade."""


def spelled(trade: str) -> str:
    """A trade's name as one writes it: "AI applications"."""
    return spelling.spelled(trade, words("spelling", "trades"))


def spoken(trade: str) -> str:
    """What work of a trade is called in a sentence: "front-end development"."""
    return next((name for name, named in table("trade_names").items() if trade in named), spelled(trade))


def spoken_once(trades: Iterable[str]) -> tuple[str, ...]:
    """Trades as one speaks of them, none whose name ends with another's: beside "design" nobody says "graphic design"."""
    names = tuple(map(spoken, trades))
    return tuple(one for one in names if not any(one.endswith(f" {other}") for other in names))


_CLOSED_UP = Regex(r"[\W_]+")


def is_said(trade: str, text: str) -> bool:
    """Whether a word of a trade's name stands in a post, which alone makes it fit to be told to somebody who reads that."""
    telling = likeness.stems(trade) - likeness.stems(" ".join(words("judging", "tells no trade alone")))
    closed_up = cues.spaced(trade).strip().replace(" ", "")
    return not telling.isdisjoint(likeness.stems(text)) or closed_up in _CLOSED_UP.sub("", text.lower())


_CLOSE = 0.6
"""A trade with this share of the first one's score counts as much: the work needs both."""


def _dearest(about: Mapping[str, float]) -> str:
    """Of the trades that the post is about the most, the one that costs most; a field that others work for, too, only where it is the first."""
    most = max(about.values())
    close = sorted(trade for trade, score in about.items() if score >= most * _CLOSE)
    close = [trade for trade in close if about[trade] == most or trade not in trade_table.marked("field")]
    return max(close, key=lambda trade: (_rates()[trade], about[trade]))


@cache
def _rates() -> Mapping[str, float]:
    return {trade: float(dollars) for dollars, named in table("kinds/usual_rates").items() for trade in named}
