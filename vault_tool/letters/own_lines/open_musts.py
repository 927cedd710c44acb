"""What a post makes a must of beside tools, and the profile leaves open: each is a gap of the letter, so that it isn't silent about it."""

from collections.abc import Iterator

from vault_tool.judging.deciding import backgrounds
from vault_tool.judging.judgment import Judgment
from vault_tool.judging.matching.known import known_to
from vault_tool.judging.matching.tools_asked import is_named_in
from vault_tool.judging.musts import MUST, open_quote
from vault_tool.judging.telling import fit_lines
from vault_tool.language import prose
from vault_tool.language.wording import LONGEST_QUOTED
from vault_tool.language.wordlists import Pattern
from vault_tool.letters import missing, quotable, unfit
from vault_tool.letters.hours_fit import asks_hours
from vault_tool.posting.to_send import words_wanted

MOST_GAPS = 2
"""Demands that a letter leaves a gap for: a client who reads of more stops reading. Own threshold."""
_QUOTED = "what you say to this: “{}”"
_SUITS = "whether this suits you: “{}”"
_OF_A_DEGREE = Pattern(r"(?<!\w){answering.names a degree}(?!\w)")
_NO_ANSWER = Pattern(r"(?<!\w){answering.no demand to answer}(?!\w)")
_WEEKENDS = Pattern(r"(?<!\w){answering.asks for weekends}(?!\w)")
_TRAINS = Pattern(r"(?<!\w){answering.asks to train people}(?!\w)")
_STARTS_ON = Pattern(r"(?<!\w){answering.names the day to start}(?!\w)")
_READ_IT = Pattern(r"(?<!\w){answering.asks whether it was read}(?!\w)")


def gaps(judged: Judgment) -> list[str]:
    """What to fill in for the demands for years or a paper, and the musts, that the profile doesn't meet; then for weekends, for data of a line of
    business, for training people, for having read the post to its end, and for the day to start on and the hours a day. Each is said once."""
    paper = backgrounds.paper_lacking(judged.post, judged.fit, judged.knowledge.profile)
    quotes = [words for words in _unmet(judged) if not (paper and backgrounds.names_paper(paper, words))]
    found = (
        *([f"what you say about {paper}, which they want"] if paper else []),
        *map(_QUOTED.format, quotes),
        *_of_weekends(judged),
        *(missing.done_with(f"{name} data") for name in _data_of(judged)),
        *map(_QUOTED.format, (*_of_training(judged), *_of_reading(judged))),
        *map(_SUITS.format, _of_terms(judged)),
    )
    return list(dict.fromkeys(found))[:MOST_GAPS]


def _unmet(judged: Judgment) -> list[str]:
    musts = (open_quote(f, judged.fit) for f in judged.red_flags if f.signal.tells == MUST)
    quotes = dict.fromkeys((*filter(None, musts), *fit_lines.short_of(judged)))
    told = (*unfit.asked_and_lacking(judged), *judged.fit.named.yours)
    left = (words for words in quotes if not any(is_named_in(words, tool) for tool in told))
    return [words for words in left if not (asks_hours(judged) and "hours" in words) and _is_answered(words, judged)][
        :1
    ]


def _is_answered(words: str, judged: Judgment) -> bool:
    """Whether one says something to a demand: to a degree only where the Brief says to ask about it, to a term or a mood never."""
    if _OF_A_DEGREE.search(words):
        return words.rstrip(".") in judged.decision.question
    return _NO_ANSWER.search(words) is None


def _of_weekends(judged: Judgment) -> Iterator[str]:
    """Whether one works at weekends, where the post asks for it."""
    asked = (" ".join(one.piece.words.split()) for one in judged.fit.requirements if not one.wish)
    yield from ["whether you can work on weekends" for words in asked if _WEEKENDS.search(words)][:1]


def _data_of(judged: Judgment) -> Iterator[str]:
    """The line of business of which applicants are to have handled data, where the profile speaks of it nowhere."""
    asked = (r.piece.words for r in judged.fit.requirements if not r.wish)
    yield from list(dict.fromkeys(backgrounds.data_lacking(asked, judged.knowledge.profile)))[:1]


def _of_training(judged: Judgment) -> Iterator[str]:
    """The demand for somebody who trains people, where the profile tells of no training."""
    if _TRAINS.search(known_to(judged.knowledge.profile).words):
        return
    asked = (" ".join(one.piece.words.split()) for one in judged.fit.requirements if not one.wish)
    yield from (words for words in asked if _TRAINS.search(words) and quotable.is_whole(words))


def _of_terms(judged: Judgment) -> Iterator[str]:
    """The sentences that say on which day the work starts and how many hours a day it takes, where the letter says nothing of it."""
    post, told = judged.post, judged.post.features.get("daily_hours")
    silent = told is not None and not asks_hours(judged) and "weekly_hours" not in post.facts
    hours = [mention.quote for mention in told.mentions] if told and silent else []
    sentences = (one.text[slice(*one.span)] for one in prose.of(post.own_words).sentences)
    starts = [words for words in sentences if _STARTS_ON.search(words)]
    found = [" ".join(words.split()) for words in (*starts[:1], *hours[:1])]
    whole = dict.fromkeys(words for words in found if len(words) <= LONGEST_QUOTED and quotable.is_whole(words))
    yield from ["” “".join(whole)] if whole else []


def _of_reading(judged: Judgment) -> Iterator[str]:
    """The sentence that tells applicants to have read the post to its end, where no word of theirs shows that."""
    wanted = words_wanted.wanted(judged.post.features.get("required_words"))
    if wanted.first or wanted.anywhere:
        return
    said = (" ".join(one.text[slice(*one.span)].split()) for one in prose.of(judged.post.own_words).sentences)
    yield from (words for words in said if _READ_IT.search(words) and len(words) <= LONGEST_QUOTED)
