"""What line of work a post is about, by its title, the site's tags and what it asks for."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from vault_tool.judging.trades.software_titles import reached_by_api
from vault_tool.judging.trades.trade_cues import FIELD_LABEL, told, told_by, told_by_own_words, told_plainly
from vault_tool.judging.trades.trade_weights import CueWeight, add
from vault_tool.judging.trades.written_about import without_subject
from vault_tool.language.wordlists import Pattern
from vault_tool.posting.asked.sorting import Wants
from vault_tool.posting.post import Post

_TITLE, _TAG, _PIECE = CueWeight(5, 3, 2), CueWeight(1, 1, 0.6, 1), CueWeight(0.8, 0.8, 0.4)
_ELSE = CueWeight(0, 0, 0, 1, 0.5)
"""What the plain words of a trade count, which are asked only where no cue tells any trade."""
_ONE_OF = Pattern(r"\b{judging.one of several}\b")
"""What stands in a demand that one of several things meets."""
_COLLEAGUES = Pattern(r"(?<!\w){judging.beside colleagues} (?:[\w'/&,-]+ ){0,5}?teams?\b")
"""Whom one works beside, which tells their trade and not one's own."""


def cues_of(post: Post, asked: Wants) -> frozenset[tuple[str, str]]:
    """The trades that a post's title and what it asks for tell, each with a kind of cue that tells it; a site's tags are left out."""
    cues = map(told_plainly, (post.title, *_pieces_of(asked)))
    return frozenset((trade, kind) for found in cues for trade, kind, _ in found)


def _pieces_of(asked: Wants) -> list[str]:
    return [p.words for p in dict.fromkeys((*asked.duties, *asked.requirements, *filter(None, (asked.goal,))))]


def of_post(post: Post, asked: Wants) -> Mapping[str, float]:
    """How much a post is about each trade: its title first, then the site's tags, then what it asks for."""
    scores = of_words(post, asked)
    for tag in post.tags:
        add(scores, tag, _TAG)
    return scores


def of_words(post: Post, asked: Wants) -> dict[str, float]:
    """The same by the client's words alone, the site's tags left out."""
    scores: dict[str, float] = defaultdict(float)
    title = without_subject(post.title)
    pieces = _pieces_of(asked)
    for service in reached_by_api(title):
        title, *pieces = (words.replace(service, " ") for words in (title, *pieces))
    heard = told if _is_more_than_a_label(title, pieces) else told_plainly
    add(scores, title, _TITLE, told=heard)
    for words in pieces:
        add(scores, _COLLEAGUES.sub(" ", words), _PIECE, told=heard)
    return scores


def _is_more_than_a_label(title: str, pieces: Iterable[str]) -> bool:
    """Whether the work tells the trade, too, that a title's label for a field names ("AI/ML"), and not as one of several."""
    labels = [match[0] for match in FIELD_LABEL.finditer(title)]
    named = {trade for label in labels for trade, kind, _ in told(label) if kind != "else"}
    return any(not named.isdisjoint(told_by(words)) for words in pieces if not _ONE_OF.search(words))


def faintly_of_post(post: Post, asked: Wants) -> Mapping[str, float]:
    """The same by plain words ("a developer", "automate"): for posts of which no cue tells any trade."""
    scores: dict[str, float] = defaultdict(float)
    for words in (post.title, *_pieces_of(asked)):
        add(scores, words, _ELSE, told=told_by_own_words)
    return scores or _of_all_words(post)


def _of_all_words(post: Post) -> Mapping[str, float]:
    """The same by the cues in all that the client says, where nothing of it is surely asked for."""
    scores: dict[str, float] = defaultdict(float)
    for piece in post.pieces:
        add(scores, piece.words, _PIECE)
    return scores
