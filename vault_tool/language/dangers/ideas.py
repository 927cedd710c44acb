"""Ideas that words stand for, whatever the language: "quédate con el 8%" and "you keep 8 percent" have the same ones.

They are the lists of `data/dangers/`: a word or several, the last of which may go on where it ends in `*`.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache

from vault_tool.language import wordlists
from vault_tool.language.dangers.grams import words_of

_Entry = tuple[tuple[str, ...], bool, str]
"""The further words of an entry, whether its last word may go on, and the idea."""
_Known = tuple[tuple[str, ...], Mapping[str, Sequence[_Entry]], Sequence[_Entry]]
"""The ideas that a word alone stands for; the entries of several words that begin with it, by the word that has to follow; and
those of two words whose second may go on."""
_SHORTEST = 2
_MOST_WORDS = 16384
"""Words that are remembered, with what begins with them."""


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


class _Begun(dict[str, _Known | None]):
    """What begins with a word, for each that has been asked for; None for most."""

    def __missing__(self, word: str) -> _Known | None:
        if len(self) >= _MOST_WORDS:
            self.clear()
        by_word, beginnings = _entries()
        longest = min(len(word), _longest_beginning())
        begun = [i for n in range(_SHORTEST, longest + 1) for i in beginnings.get(word[:n], ())]
        entries = by_word.get(word, [])
        alone = (*begun, *(idea for more, _, idea in entries if not more))
        longer: dict[str, list[_Entry]] = defaultdict(list)
        open_ones = [entry for entry in entries if len(entry[0]) == 1 and entry[1]]
        for entry in entries:
            if entry[0] and entry not in open_ones:
                longer[entry[0][0]].append(entry)
        known = self[word] = (alone, longer, open_ones) if alone or longer or open_ones else None
        return known


_begun = _Begun()


def ideas(words: Sequence[str]) -> frozenset[str]:
    """Every idea that words in a row stand for; `words` as `grams.words_of` gives them."""
    found: set[str] = set()
    for at, known in enumerate(map(_begun.__getitem__, words)):
        if known is None:
            continue
        alone, longer, open_ones = known
        found.update(alone)
        following = words[at + 1] if at + 1 < len(words) else ""
        found.update(idea for (beginning,), _, idea in open_ones if following.startswith(beginning))
        for more, goes_on, idea in longer.get(following, ()):
            rest = tuple(words[at + 1 : at + 1 + len(more)])
            if rest == more or (goes_on and rest[:-1] == more[:-1] and rest[-1].startswith(more[-1])):
                found.add(idea)
    return frozenset(found)
