"""Which questions ask for the same thing in other words, so that one of them is put."""

from collections.abc import Iterable
from functools import lru_cache

from vault_tool.knowledge.notes.signals import Signal
from vault_tool.language import wordlists

ALIKE = 85
"""Token-set likeness (rapidfuzz, of 100) above which two questions are one in other words."""


def same_thing(signal: Signal) -> str:
    """What a signal's question asks for: one name for all kinds of risk that it would settle at once."""
    return group_of(signal) or signal.tells or signal.name


def group_of(signal: Signal) -> str:
    """The list of kinds and signals whose questions are the same in other words; empty for one that is in none."""
    groups = (n for n in wordlists.table("answering") if n.startswith("same question"))
    return next((n for n in groups if {signal.tells, signal.name} & wordlists.words("answering", n)), "")


@lru_cache(maxsize=4096)
def thing(question: str) -> str:
    """What a question in small letters asks for, as `asked_once` names it by the way it begins; empty where no list has it."""
    lists = wordlists.table("asked_once").items()
    return next((name for name, beginnings in lists if question.startswith(beginnings)), "")


def is_among(question: str, others: Iterable[str]) -> bool:
    """Whether one of the others says the same as a question, or asks for the same thing; all in small letters."""
    asked = _things(question)
    return any(are_alike(question, other) or not asked.isdisjoint(_things(other)) for other in others)


def _things(question: str) -> frozenset[str]:
    """What a question asks for, which may be two in one: "What would my first task be, and what budget do you have in mind?"."""
    return frozenset(found for part in question.split(", and ") if (found := thing(part)))


@lru_cache(maxsize=65536)  # the questions of the banks meet each other for every post
def are_alike(one: str, other: str) -> bool:
    """Whether two questions in small letters are one in other words."""
    from rapidfuzz import fuzz

    return fuzz.token_set_ratio(one, other) > ALIKE
