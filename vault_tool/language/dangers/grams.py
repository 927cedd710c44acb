"""What a sentence is told by: its words, pieces of words, two words in a row, the size of its numbers, and ideas alone and in pairs."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import combinations, pairwise

from vault_tool.text.regex import Regex

_WORD = Regex(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d[\d.,]*|[$€£₽₹%@+]")
_PLAIN_WORD = Regex(r"[a-z]+(?:'[a-z]+)*|[0-9][0-9.,]*|[$%@+]")
"""The same in a text of ASCII in small letters, found in half the time."""
_NUMBER_OR_SIGN = Regex(r"[\d$€£₽₹%@+]")
_LARGEST = 5
"""Digits of a whole number beyond which all are the same."""
_PIECES = (3, 4, 5)
DENIED = "!"
"""Begins a word or an idea that is denied where it stands."""


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
    """The grams of one word: the whole, and its pieces of three to five letters, its ends marked; no pieces if denied.

    What the whole counts as begins with a letter and a space, which no piece has in it.
    """
    if word[0] == DENIED:
        return (f"w {DENIED}{sized(word[1:])}",)
    whole = f"w {sized(word)}"
    if not word[0].isalpha():
        return (whole,)
    marked = f"<{word}>"
    size = len(marked) + 1
    return (whole, *[marked[at : at + n] for n in _PIECES for at in range(size - n)])


NEIGHBORS = "b "
"""Begins what two words in a row count as."""


def all_sized(words: Sequence[str]) -> list[str]:
    """The words; of numbers only their size."""
    return [word if word[0] > "9" else sized(word) for word in words]


def neighbors(words: Sequence[str]) -> list[str]:
    """What each two words in a row count as; of numbers only their size."""
    return [f"{NEIGHBORS}{a} {b}" for a, b in pairwise(all_sized(words))]


@lru_cache(maxsize=4096)
def pairs(ideas: frozenset[str]) -> frozenset[str]:
    """What each two ideas of a sentence count as together."""
    return frozenset([f"p {a}+{b}" for a, b in combinations(sorted(ideas), 2)])
