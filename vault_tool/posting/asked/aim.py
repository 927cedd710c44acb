"""The sentence of a post that says best what the client wants done."""

from collections.abc import Iterable

from vault_tool.language.prose import Sentence
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.asked.segments import Segment

_LEAST_WORDS = 5
_NO_GOAL = frozenset({"offers", "asks", "wishes"})
_FURTHER_DOWN = 12
"""Pieces after which a sentence counts one less: what a job is about is said early."""


def says_whom(words: tuple[str, ...]) -> bool:
    """ "We are looking for a developer …"."""
    return not word_list("pieces", "looking for somebody").isdisjoint(words[:8])


def goal_of(pieces: Iterable[tuple[Segment, Sentence, frozenset[str]]]) -> Segment | None:
    """The best such sentence, whole; None where no sentence says it. `pieces` are a post's, with the kinds they are of."""
    best, most = None, 0
    for number, (segment, sentence, kinds) in enumerate(pieces):
        if "ask" in kinds or "?" in segment.words or segment.section in _NO_GOAL or len(sentence.words) < _LEAST_WORDS:
            continue
        score = _score(sentence.words, kinds)
        if score and score - number // _FURTHER_DOWN > most:
            best, most = segment, score - number // _FURTHER_DOWN
    return best


def _score(words: tuple[str, ...], kinds: frozenset[str]) -> int:
    if says_whom(words):
        return 4 + 3 * bool({"to", "who"} & set(words)) + ("duty" in kinds)
    if "duty" in kinds:
        return 4 + 2 * (not word_list("pieces", "says the aim").isdisjoint(words))
    return 0
