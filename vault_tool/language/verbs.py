"""Verbs that name a duty: "edit" in "Edit our podcast"; and which of them tell of the same kind of work."""

from functools import cache

from vault_tool.language import likeness
from vault_tool.language.wordlists import table, words
from vault_tool.text.regex import Regex

OPENING = words("verbs", "opening")
"""Those that a sentence which begins with one gives as an order, so that it needs no "you will" before it."""

ALL = OPENING | words("verbs", "other")
"""With those that may as well begin something else, for words that are known to be a duty."""

_FIRST = 4
"""Words among which a duty names what is to be done: "Import and clean the lists"."""
_WORD = Regex(r"[^\W\d_]+")


def is_same(line: str, duty: str) -> bool:
    """Whether a line of experience, which begins with its deed, did what a duty begins with."""
    return not _kinds(line, 1).isdisjoint(_kinds(duty, _FIRST))


def may_prove(line: str, demand: str) -> bool:
    """Whether a line did one of the things that a demand names, where it names any: "experience in speeding up dashboards"."""
    asked = _kinds(demand, None)
    return not asked or not _kinds(line, None).isdisjoint(asked)


def names_one(stem: str) -> bool:
    """Whether a word, by its stem, names a deed itself."""
    return stem in _by_stem()


def _kinds(words: str, most: int | None) -> frozenset[str]:
    """The kinds of deeds among the first words."""
    found = (_by_stem().get(likeness.stem(word.lower()), frozenset()) for word in _WORD.findall(words)[:most])
    return frozenset().union(*found)


@cache
def _by_stem() -> dict[str, frozenset[str]]:
    kinds: dict[str, set[str]] = {}
    for kind, verbs in table("work_verbs").items():
        for verb in verbs:
            kinds.setdefault(likeness.stem(verb), set()).add(kind)
    return {stem: frozenset(found) for stem, found in kinds.items()}
