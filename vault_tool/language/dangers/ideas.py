"""Ideas that words stand for, whatever the language: "quédate con el 8%" and "you keep 8 percent" have the same ones.

They are the lists of `data/dangers/`: a word or several, the last of which may go on where it ends in `*`.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from vault_tool.language import wordlists
from vault_tool.language.dangers.grams import words_of

_Entry = tuple[tuple[str, ...], bool, str]
"""The further words of an entry, whether its last word may go on, and the idea."""
_Known = tuple[tuple[str, ...], tuple[_Entry, ...]]
"""The ideas that a word alone stands for, and the entries of several words that begin with it."""
_SHORTEST = 2


@cache
def _entries() -> tuple[Mapping[str, list[_Entry]], Mapping[str, list[str]]]:
    """The entries by their first word; and those of one word that may go on, by what it begins with."""
    by_word: dict[str, list[_Entry]] = defaultdict(list)
    beginnings: dict[str, list[str]] = defaultdict(list)
    for idea, entries in wordlists.table("dangers").items():
        for entry in entries:
            first, *more = words_of(entry.removesuffix("*"))
            if entry.endswith("*") and not more:
                beginnings[first].append(idea)
            else:
                by_word[first].append((tuple(more), entry.endswith("*"), idea))
    return by_word, beginnings


@cache
def _longest_beginning() -> int:
    return max(map(len, _entries()[1]), default=0)


@lru_cache(maxsize=16384)
def _of_word(word: str) -> _Known | None:
    """What begins with a word; None for most."""
    by_word, beginnings = _entries()
    longest = min(len(word), _longest_beginning())
    begun = [i for n in range(_SHORTEST, longest + 1) for i in beginnings.get(word[:n], ())]
    entries = by_word.get(word, [])
    alone = (*begun, *(idea for more, _, idea in entries if not more))
    longer = tuple(entry for entry in entries if entry[0])
    return (alone, longer) if alone or longer else None


def ideas(words: Sequence[str]) -> frozenset[str]:
    """Every idea that words in a row stand for; `words` as `grams.words_of` gives them."""
    found: set[str] = set()
    for at, known in enumerate(map(_of_word, words)):
        if known is None:
            continue
        alone, longer = known
        found.update(alone)
        for more, goes_on, idea in longer:
            rest = tuple(words[at + 1 : at + 1 + len(more)])
            if rest == more or (goes_on and rest[:-1] == more[:-1] and rest and rest[-1].startswith(more[-1])):
                found.add(idea)
    return frozenset(found)
