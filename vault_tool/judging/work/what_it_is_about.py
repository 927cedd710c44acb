"""What a job can be said to be about: only what its title or several of its sentences ask for, by its name."""

from collections.abc import Sequence

from vault_tool.judging.fit import Fit
from vault_tool.judging.matching.worth_telling import places, trade_names
from vault_tool.judging.trades import software_titles, trade_cues, trade_table
from vault_tool.judging.work import work_names
from vault_tool.judging.work.whose_work import mostly_of
from vault_tool.posting.post import Post

_SEVERAL = 2
"""Pieces that ask for a trade from which a job is about it though its title tells another."""


def surely_about(fit: Fit, post: Post) -> tuple[str, ...]:
    """The trades that most of a post is about, as far as it says so of each; none where it does not of the first."""
    asking, most = _asking(post), mostly_of(fit)
    sure = tuple(trade for trade in most if _is_asked_for(trade, post.title, asking))
    return sure if most[:1] == sure[:1] else ()


def surely_mostly(fit: Fit, post: Post) -> tuple[str, ...]:
    """The same of those that its work tells, and not the title alone; none where one of them has only that."""
    most = mostly_of(fit)
    sure = surely_about(fit, post) == most and all(is_told_by_pieces(trade, post) for trade in most)
    return most if sure else ()


def is_told_by_pieces(trade: str, post: Post) -> bool:
    """Whether a sentence that asks for something tells a trade: what a title calls somebody is not yet the work."""
    return any(trade in trade_cues.told_by(words) for words in _asking(post))


def _asking(post: Post) -> list[str]:
    """The sentences that ask for something, the title left out."""
    return [place.words for place in places(post)[1:] if place.asks and place.words != post.title]


def _is_asked_for(trade: str, title: str, asking: Sequence[str]) -> bool:
    """Whether the title or several pieces ask for a trade, by a name where others are close: a title's line of business asks for none,
    nor does what the software is for that a title orders."""
    if trade not in trade_table.marked("maker") and software_titles.orders_software(title):
        return False
    named = any(_is_named(trade, words) for words in (title, *asking))
    kinds = {"title"} if trade in trade_table.marked("field") else {"title", "skill", "tool"}
    if any(told == trade and kind in kinds for told, kind, _ in trade_cues.told_plainly(title)):
        return named or trade not in trade_names()
    return named and sum(trade in trade_cues.told_by(words) for words in asking) >= _SEVERAL


def _is_named(trade: str, words: str) -> bool:
    """Whether some words name a trade: by what is surely it, else by its own name."""
    pattern = trade_names().get(trade)
    return pattern.search(words) is not None if pattern else work_names.is_said(trade, words)
