"""Ideas that words stand for, whatever the language: "quédate con el 8%" and "you keep 8 percent" have the same ones.

They are the lists of `data/dangers/`: a word or several, the last of which may go on where it ends in `*`. An idea whose
word is denied is another one: "no fee" has `!fee`.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache

from vault_tool import shipped
from vault_tool.language import wordlists
from vault_tool.language.dangers.grams import DENIED, words_of

_Entry = tuple[tuple[str, ...], bool, str]
"""The further words of an entry, whether its last word may go on, and the idea."""
_Known = tuple[tuple[str, ...], Mapping[str, Sequence[_Entry]], Sequence[_Entry]]
"""The ideas that a word alone stands for; the entries of several words that begin with it, by the word that has to follow; and
those of two words whose second may go on."""
_SHORTEST = 3
"""Letters that every word that may go on has at least."""
_CODE = ("language/dangers/grams.py", "language/wordlists.py")
"""What else makes what is kept of the lists."""
_MOST_WORDS = 16384
"""Words that are remembered, with what begins with them."""


@cache
def _by_beginning() -> Mapping[str, str]:
    """Each entry by the first letters of its first word, a line each: that word, the others, its ending and its idea, with tabs
    between. Those of one word that may go on stand apart, with a star before the letters, as the word and its idea.

    Only the entries that begin as a word of a post are read.
    """
    return shipped.made_of_word_lists("ideas", "dangers", _CODE, _by_first_letters)


def _by_first_letters() -> dict[str, str]:
    found: dict[str, list[str]] = defaultdict(list)
    for idea, entries in wordlists.table("dangers").items():
        for entry in entries:
            first, *more = words_of(entry.removesuffix("*"))
            letters, goes_on = first[:_SHORTEST], "*" * entry.endswith("*")
            if goes_on and not more:
                found[f"*{letters}"].append(f"{first}\t{idea}")
            else:
                found[letters].append(f"{first}\t{' '.join(more)}\t{goes_on}\t{idea}")
    return {letters: "\n".join(("", *lines, "")) for letters, lines in found.items()}


def _alone(word: str) -> list[str]:
    """The ideas of the entries of one word that this one goes on from."""
    beginnings = (line.split("\t") for line in _by_beginning().get(f"*{word[:_SHORTEST]}", "").strip().splitlines())
    return [idea for beginning, idea in beginnings if word.startswith(beginning)]


def _entries(word: str) -> Iterator[_Entry]:
    """The entries that begin with a word."""
    lines, start = _by_beginning().get(word[:_SHORTEST], ""), f"\n{word}\t"
    at = lines.find(start)
    while at >= 0:
        end = lines.index("\n", at + 1)
        more, goes_on, idea = lines[at + len(start) : end].split("\t")
        yield tuple(more.split()), goes_on != "", idea
        at = lines.find(start, end)


class _Begun(dict[str, _Known | None]):
    """What begins with a word, for each that has been asked for; None for most."""

    def __missing__(self, word: str) -> _Known | None:
        if len(self) >= _MOST_WORDS:
            self.clear()
        begun, entries = _alone(word), [*_entries(word)]
        known = self[word] = _known(begun, entries) if begun or entries else None
        return known


_begun = _Begun()


def _known(begun: Sequence[str], entries: Sequence[_Entry]) -> _Known:
    alone = (*begun, *(idea for more, _, idea in entries if not more))
    longer: dict[str, list[_Entry]] = defaultdict(list)
    open_ones = []
    for entry in entries:
        if len(entry[0]) == 1 and entry[1]:
            open_ones.append(entry)
        elif entry[0]:
            longer[entry[0][0]].append(entry)
    return alone, longer, open_ones


def ideas(words: Sequence[str], denied: Collection[int] = ()) -> frozenset[str]:
    """Every idea that words in a row stand for; `words` as `grams.words_of` gives them, `denied` the numbers of those denied."""
    found: set[str] = set()
    for at, known in enumerate(map(_begun.__getitem__, words)):
        if known is None:
            continue
        alone, longer, open_ones = known
        here = {*alone}
        following = words[at + 1] if at + 1 < len(words) else ""
        if open_ones:
            here.update(idea for (beginning,), _, idea in open_ones if following.startswith(beginning))
        for more, goes_on, idea in longer.get(following, ()):
            rest = tuple(words[at + 1 : at + 1 + len(more)])
            if rest == more or (goes_on and rest[:-1] == more[:-1] and rest[-1].startswith(more[-1])):
                here.add(idea)
        found.update((DENIED + idea for idea in here) if at in denied else here)
    return frozenset(found)
