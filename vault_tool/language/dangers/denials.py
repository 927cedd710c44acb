"""Which words of a sentence are denied: "no fee", "we never ask for your password", "koi fees nahi".

A word of `data/danger_denials.txt` denies a few words behind it, some also those before it, up to a word of contrast.
"""

from collections.abc import Sequence

from vault_tool.language import wordlists

_LIST = "danger_denials"
_NEXT = 5
_LAST = 4


def denied(words: Sequence[str]) -> frozenset[int]:
    """The numbers of the words that are denied; words as `grams.words_of` gives them."""
    behind, before = wordlists.words(_LIST, "behind"), wordlists.words(_LIST, "before")
    if behind.isdisjoint(words) and before.isdisjoint(words):
        return frozenset()
    contrast = wordlists.words(_LIST, "contrast")
    found: set[int] = set()
    for at, word in enumerate(words):
        if word in behind:
            reach = range(at + 1, min(len(words), at + 1 + _NEXT))
            end = next((n for n in reach if words[n] in contrast), reach.stop)
            found.update(range(at + 1, end))
        if word in before:
            found.update(range(max(0, at - _LAST), at))
    return frozenset(found)
