"""The line of a Brief that names the freelancer's trades in a post, or those near to them: only such as its own words vouch for."""

from collections.abc import Iterable, Mapping

from vault_tool.judging.fitting.trade_shares import Relation
from vault_tool.judging.judgment import Judgment
from vault_tool.judging.trades import profile_trades
from vault_tool.judging.trades.trade_cues import told_plainly
from vault_tool.judging.trades.written_about import without_subject
from vault_tool.judging.work import work_names
from vault_tool.knowledge.who_applies import Profile
from vault_tool.language import likeness
from vault_tool.language.wording import listed
from vault_tool.language.wordlists import words as word_list

MOST_NAMED = 5
_PIECES = 2
"""Duties and demands that tell a trade which the title does not, before it is named. Own threshold."""
_BEGINNING = 3
"""Letters of a word that another one begins with."""
_BY_NAME = frozenset({"title", "skill"})
"""The cues that name a trade: a tool alone is used in many."""
_TRADES: Mapping[Relation, str] = {
    "own": "Your trade in it",
    "worked in": "You've worked in",
    "near": "Near your trade",
}


def trade_line(judgment: Judgment, told_already: Iterable[str]) -> str:
    """The trades that are the freelancer's own, else those they have worked in, else those near to theirs; empty where the post does not
    name them by itself, or the lines around it have told them."""
    how, said = _relation(judgment), " ".join(told_already).lower()
    untold = [name for name in vouched_for(judgment) if name.lower() not in said]
    return f"{_TRADES[how]}: {listed(untold, MOST_NAMED)}." if how and untold else ""


def vouched_for(judgment: Judgment) -> list[str]:
    """Those trades as one speaks of them, without such as only share a word or a tool with the post."""
    fit, how = judgment.fit, _relation(judgment)
    if how is None:
        return []
    about = fit.own_beside_names if fit.named.told else fit.shares.related[how]
    mine = judgment.knowledge.profile
    named = (trade for trade in about if _is_named(trade, judgment))
    return [work_names.spoken(trade) for trade in named if how != "own" or _is_ones_own(trade, mine)]


def surely_related(judgment: Judgment) -> bool:
    """Whether the post is about no trade that it does not name: such a one is related by a word alone, and so are its tags."""
    return _relation(judgment) is None or bool(vouched_for(judgment))


def _relation(judgment: Judgment) -> Relation | None:
    return next((how for how, about in judgment.fit.shares.related.items() if about), None)


def _is_named(trade: str, judgment: Judgment) -> bool:
    """Whether the title or two pieces of the work name a trade, and all the words of its name stand there."""
    title, asked = without_subject(judgment.post.title), judgment.post.asked
    pieces = [piece.words for piece in (*asked.duties, *asked.requirements) if _tells(piece.words, trade)]
    if not _tells(title, trade) and len(pieces) < _PIECES:
        return False
    return _is_said_whole(trade, "\n".join((title, *pieces)))


def _tells(words: str, trade: str) -> bool:
    return any(name == trade and kind in _BY_NAME for name, kind, _ in told_plainly(words))


def _is_said_whole(trade: str, words: str) -> bool:
    """Whether each telling word of a trade's name, as it is spoken, stands in some words, in whatever form: "web" in "website"."""
    vague = likeness.stems(" ".join(word_list("judging", "tells no trade alone")))
    said = likeness.stems(words)
    return all(_begins_one(word, said) for word in likeness.stems(work_names.spoken(trade)) - vague)


def _begins_one(word: str, said: Iterable[str]) -> bool:
    return any(one == word or (len(word) >= _BEGINNING and one.startswith(word)) for one in said)


def _is_ones_own(trade: str, profile: Profile) -> bool:
    """Whether a trade is the first of a freelancer's, or the headline or a skill names it: sharing a tool makes it nobody's trade."""
    counts = profile_trades.practised(profile)
    return counts.get(trade, 0.0) == max(counts.values(), default=1.0) or any(
        _tells(words, trade) for words in (profile.headline or "", *profile.skills)
    )
