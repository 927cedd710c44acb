"""What a passage is told by: its words, words in pairs, pieces of words, and the size of its numbers."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d[\d.,]*|[$€£₽₹%@+]")
_PLAIN_WORD = re.compile(r"[a-z]+(?:'[a-z]+)*|[0-9][0-9.,]*|[$%@+]")
"""The same in a text of ASCII in small letters, found in half the time."""
_NUMBER_OR_SIGN = re.compile(r"[\d$€£₽₹%@+]")
_LARGEST = 5
"""Digits of a whole number beyond which all are the same."""
_PIECES = (3, 4, 5)


def words_of(text: str) -> tuple[str, ...]:
    """The words, numbers and signs of money of a text, in small letters."""
    low = text.lower()
    return tuple(_PLAIN_WORD.findall(low) if low.isascii() else _WORD.findall(low.replace("’", "'")))


def is_more_than_words(text: str) -> bool:
    """Whether a text has a number or a sign of money; without them its words are those of any sentence."""
    return _NUMBER_OR_SIGN.search(text) is not None


@lru_cache(maxsize=8192)
def sized(word: str) -> str:
    """The word; of a number only how many digits it has before the point."""
    if not word[0].isdigit():
        return word
    return f"#{min(sum(map(str.isdigit, word.split('.')[0])), _LARGEST)}"


def of_word(word: str) -> tuple[str, ...]:
    """The grams of one word: the whole, and its pieces of three to five letters, its ends marked."""
    whole = f"w {sized(word)}"
    if not word[0].isalpha():
        return (whole,)
    marked = f"<{word}>"
    pieces = (marked[at : at + n] for n in _PIECES for at in range(len(marked) - n + 1))
    return (whole, *(f"c {piece}" for piece in pieces))


def pairs(words: Sequence[str]) -> Iterator[str]:
    """The grams of each two words in a row."""
    return (f"b {a} {b}" for a, b in pairwise(map(sized, words)))


def of_ideas(ideas: frozenset[str]) -> tuple[str, ...]:
    """What ideas count as: each alone, and each two that come together."""
    found = sorted(ideas)
    alone = (f"k {idea}" for idea in found)
    return (*alone, *(f"p {a}+{b}" for at, a in enumerate(found) for b in found[at + 1 :]))
