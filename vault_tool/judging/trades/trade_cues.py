"""Which trades words tell of, by their cues: titles, skills, tools, and plain words."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache, lru_cache

from vault_tool.judging.trades.trade_table import KINDS, marked, trades
from vault_tool.language.cues import Cue, CueIndex, kept_places, spaced
from vault_tool.language.wordlists import Pattern, table

Told = tuple[tuple[str, str, int], ...]
"""Trades, each with a kind of cue that tells it and how many of that kind do."""

FIELD_LABEL = Pattern(r"(?<!\w){judging.labels of a field}(?!\w)")
"""What a field is called by two of its names."""
_MAKER = Pattern(r" {judging.developers by another name} ", re.NOFLAG)
"""Names for somebody who is called a developer as well: "Python expert"."""


_PLAIN_FIGURES = Pattern(r" {judging.plain figures} ", re.NOFLAG)
"""What is called statistics, or interpreting, and means that data are looked at: "basic statistical analysis"."""


@lru_cache(512)
def told(text: str) -> Told:
    """Which trades a text tells of: the trade, the kind of cue, and how many cues."""
    line = _line(text)
    return _cues_in(
        line + _MAKER.sub(f" {_word('a maker is called')} ", line).removeprefix(" ") if _MAKER.search(line) else line
    )


@lru_cache(512)
def told_by_own_words(text: str) -> Told:
    """The same by these words alone: an expert in whatever it may be is no developer."""
    return _cues_in(_line(text))


def _line(text: str) -> str:
    line = spaced(text).replace("/", " / ").replace("  ", " ")
    return _PLAIN_FIGURES.sub(f" {_word('plain figures are called')} ", line)


@cache
def _word(name: str) -> str:
    (word,) = table("judging")[name]
    return word


def _cues_in(line: str) -> Told:
    counts = Counter(cue.tells for cue in _index().found_in(line))
    return tuple((trade, kind, count) for (trade, kind), count in counts.items())


@cache
def _index() -> CueIndex[tuple[str, str]]:
    return CueIndex(placed=kept_places("trades", "judging/trades/trade_cues.py", _cues))


def _cues() -> Iterator[Cue[tuple[str, str]]]:
    """Each cue with its trade and its kind; a tool has no plural."""
    every = ((trade, kind, cue) for trade in trades() for kind in KINDS for cue in trade.cues[kind])
    return (Cue(spaced(cue), (trade.name, kind), kind != "tool") for trade, kind, cue in every)


def told_plainly(text: str) -> Told:
    """The same, a label for a whole field ("AI/ML") taken for the first of its names: the second is told by the work or not at all."""
    return told(FIELD_LABEL.sub(_word("a field is called"), text))


def told_by(words: str) -> frozenset[str]:
    """The trades whose titles, skills or tools stand in these words."""
    return frozenset(trade for trade, kind, _ in told_plainly(words) if kind != "else")


def apart_in(title: str) -> frozenset[str]:
    """The trades whose titles or skills stand in a title and that nobody does who has not shown them."""
    found = {trade for trade, kind, _ in told(title) if kind in ("title", "skill")}
    return marked("apart") & found
