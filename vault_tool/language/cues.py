"""Files of phrases by kind, in `data/kinds/`: `== kind` opens a kind, below it stands a phrase a line (see `phrases.py`)."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from vault_tool import shipped
from vault_tool.language.phrases import Phrase, phrases

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
"""A word as phrases see it."""


@cache
def cues(file: str) -> dict[str, tuple[Phrase, ...]]:
    """The phrases of `data/kinds/<file>.txt` by kind, in the file's order."""
    blocks = "\n".join(shipped.word_lists(f"kinds/{file}")).split("\n== ")[1:]
    return {kind.strip(): phrases(lines) for kind, _, lines in (block.partition("\n") for block in blocks)}


@lru_cache(1024)
def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, lower case."""
    return tuple(WORD.findall(text.lower().replace("’", "'")))


def first_kind(file: str, words: tuple[str, ...]) -> str:
    """The first kind of a file that has a phrase in these words; empty where none has."""
    return next(_kinds(file, words), "")


def all_kinds(file: str, words: tuple[str, ...]) -> tuple[str, ...]:
    """Every kind of a file that has a phrase in these words, in the file's order."""
    return tuple(_kinds(file, words))


def _kinds(file: str, words: tuple[str, ...]) -> Iterator[str]:
    line = f" {' '.join(words)} "
    present = frozenset(words)
    for kind, wanted in cues(file).items():
        if any(_may_stand_in(phrase, present) and phrase.pattern.search(line) for phrase in wanted):
            yield kind


def _may_stand_in(phrase: Phrase, present: frozenset[str]) -> bool:
    """Whether the words have each one that the phrase cannot do without, and none that rules it out."""
    return phrase.unless.isdisjoint(present) and all(
        any(_begins(way, present) if way.endswith("*") else way in present for way in ways) for ways in phrase.cues
    )


def _begins(way: str, present: frozenset[str]) -> bool:
    return any(word.startswith(way[:-1]) for word in present)
