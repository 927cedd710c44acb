"""How close a question bank is to a post: how often the post says the bank's words, and how many of its tools it names."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from vault_tool.judging.brief import Brief
from vault_tool.knowledge.notes.banks import Bank
from vault_tool.language.likeness import plain_name

PER_WORD_IN_TITLE, PER_TIME_IN_TEXT, PER_TOOL = 6, 1, 3
"""What a word of the bank counts in the title or role, each time it stands in the text, and what a tool of its family counts."""
MOST_COUNTED = 4
"""Times that a word counts in the text, and tools that count: a post that says a thing ten times is no closer. Own figure."""
LEAST_CUES = 2
"""Cues that a bank needs, each in the client's own words. Two words in the title are two; a word in what is asked is one;
one of its tools, or a word elsewhere, is one. What only the site's tags say makes no bank fit: it tells which is closer."""
OFTEN = 3
"""Times that a word of the title stands in the client's words, the title's own among them, to be a cue of its own. Own figure."""
LONGEST_WHOLE = 5
"""Letters up to which a word has to stand alone, or with an "s": "app" is not in "apple", "illustrat" is in "illustrator"."""
BEGINNING = 3
"""Letters by which words are looked up, so that few of a bank's have to be searched for."""


def relevance(bank: Bank, brief: Brief) -> int | None:
    """How often the post has the bank's words and tools; None where the bank is for other kinds of work, 0 for any.

    One cue alone is chance: "sales" stands in posts of every trade.
    """
    if not bank.about and not bank.tools:
        return 0
    _, _, rest = brief.words.partition("\n")
    in_title = said_in_title(bank, brief)
    by_role = any(_times_each(bank.about, brief.role))
    in_text = sum(min(times, MOST_COUNTED) for times in _times_each(bank.about, rest))
    tools = min(len(tools_of(bank, brief.tools)), MOST_COUNTED) if bank.tools else 0
    in_work = any(_times_each(bank.about, brief.work))
    if min(in_title, LEAST_CUES) + in_work + _is_beside(bank, brief, in_work=in_work) < LEAST_CUES:
        return None
    return PER_WORD_IN_TITLE * max(in_title, by_role) + PER_TIME_IN_TEXT * in_text + PER_TOOL * tools


def _is_beside(bank: Bank, brief: Brief, *, in_work: bool) -> bool:
    """Whether the client names one of the bank's tools, or says a word of it outside of title and work: one that the title hasn't,
    or one so often that the post is about it."""
    tools = tools_of(bank, brief.tools) if bank.tools else ()
    if any(_times_each(tools, f"{brief.title}\n{brief.own}")):
        return True
    title = f" {plain_name(brief.title)} "
    others = tuple(word for word in bank.about if f" {plain_name(word)}" not in title)
    often = any(times >= OFTEN for times in _times_each(bank.about, brief.own))
    return not in_work and (often or any(_times_each(others, brief.own)))


def said_in_title(bank: Bank, brief: Brief) -> int:
    """How many of the bank's words stand in the post's title. A role that only the text names may be anybody's: the person to
    report to, or a line of sample data."""
    title = brief.words.partition("\n")[0]
    return sum(times > 0 for times in _times_each(bank.about, f"{title} {brief.title}"))


def tools_of(bank: Bank, tools: Sequence[str]) -> tuple[str, ...]:
    """Those of a post's tools that are of the bank's family; all of them for a bank that has none."""
    family = {plain_name(tool) for tool in bank.tools}
    return tuple(tool for tool in tools if plain_name(tool) in family) if family else tuple(tools)


def _times_each(words: tuple[str, ...], text: str) -> Iterator[int]:
    """How often each of these words begins in the text ("illustrat" in "illustrator"), of those that may begin in it; a short
    one stands alone, or with an "s"."""
    said, beginnings = _said(text)
    for word in _plain_words(words):
        if word[:BEGINNING] in beginnings:
            is_whole = len(word) <= LONGEST_WHOLE
            yield said.count(f" {word} ") + said.count(f" {word}s ") if is_whole else said.count(f" {word}")


@lru_cache(maxsize=512)  # the words of a bank meet every post
def _plain_words(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(plain_name, words))


@lru_cache(maxsize=8)  # the texts of a post meet every bank
def _said(text: str) -> tuple[str, frozenset[str]]:
    """A text's words with a blank on either side, and the beginnings that a word can have in it, of up to so many letters."""
    said = f" {plain_name(text)} "
    firsts = {said[m.end() : m.end() + BEGINNING] for m in re.finditer(" ", said)}
    return said, frozenset(first[:n] for first in firsts for n in range(BEGINNING + 1))
