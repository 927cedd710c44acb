"""Files of phrases by kind, in `data/kinds/`: `== kind` opens a kind, below it stands a phrase a line (see `phrases.py`).

Where plain words do, a kind has lists of them instead, which a `CueIndex` finds.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import chain
from typing import Any, Generic, NamedTuple, TypeVar

from vault_tool import shipped
from vault_tool.language.phrases import Phrase, Phrases, phrases
from vault_tool.language.prose import low_words

Told = TypeVar("Told")

_APART = str.maketrans(dict.fromkeys("-–—,;:!?()[]{}\"'“”‘’*_|\t\r\n·•", " "))
_MOST_WORDS = 16384
"""Words that are remembered, with what they open."""
_NONE = frozenset[int]()
_CODE = ("language/cues.py", "language/phrases.py")
"""What makes what is kept of the files."""


@cache
def cues(file: str) -> dict[str, Phrases]:
    """The phrases of `data/kinds/<file>.txt` by kind, in the file's order."""
    return {kind: phrases(lines, listed=True) for kind, lines in blocks(file)}


def blocks(file: str) -> Iterator[tuple[str, str]]:
    """The name and the lines of each block of `data/kinds/<file>.txt`, in the file's order."""
    for block in "\n".join(shipped.word_lists(f"kinds/{file}")).split("\n== ")[1:]:
        name, _, lines = block.partition("\n")
        yield name.strip(), lines


def lists_of(lines: str) -> dict[str, tuple[str, ...]]:
    """The lists of a block that has some in place of phrases, each by its name: `sure: sew a kite, mend a kite`. An indented line goes on
    with the one above it."""
    whole = (line.partition(":") for line in lines.replace("\n  ", " ").splitlines() if ":" in line)
    return {name: tuple(filter(None, map(str.strip, words.split(",")))) for name, _, words in whole}


words_of = lru_cache(1024)(low_words)
"""The words of a text, in small letters; asked for often of the same ones."""


def first_kind(file: str, words: tuple[str, ...]) -> str:
    """The first kind of a file that has a phrase in these words; empty where none has."""
    return next(_kinds(file, words), "")


def all_kinds(file: str, words: tuple[str, ...]) -> tuple[str, ...]:
    """Every kind of a file that has a phrase in these words, in the file's order."""
    return tuple(_kinds(file, words))


def _kinds(file: str, words: tuple[str, ...]) -> Iterator[str]:
    line, told = "", ""
    present = frozenset(words)
    for number in sorted(_NONE.union(*map(_openers(file).__getitem__, present))):
        wanted, at, kind = _numbered(file)[number]
        if kind != told and _may_stand_in(phrase := wanted[at], present):
            line = line or f" {' '.join(words)} "
            if not phrase.is_ruled_out(present, line) and phrase.pattern.search(line):
                told = kind
                yield kind


@cache
def _numbered(file: str) -> Sequence[tuple[Phrases, int, str]]:
    """Where each phrase of a file stands, with its kind, in the file's order."""
    return [(wanted, at, kind) for kind, wanted in cues(file).items() for at in range(len(wanted))]


@cache
def _by_first_cue(file: str) -> Mapping[str, Sequence[int]]:
    """The numbers of a file's phrases by each way that a word may begin which they cannot do without."""
    return shipped.made_of_word_lists("cues", f"kinds/{file}", _CODE, lambda: _begun_by(file))


def _begun_by(file: str) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for number, (wanted, at, _) in enumerate(_numbered(file)):
        needed = wanted[at].cues
        for way in needed[0] if needed else ("*",):
            found[way].append(number)
    return dict(found)


class _Openers(dict[str, frozenset[int]]):
    """The numbers of a file's phrases that have a word as such a word, for each word that has been asked for."""

    def __init__(self, file: str) -> None:
        super().__init__()
        self._known = _by_first_cue(file)
        self._longest = max(map(len, self._known), default=0)

    def __missing__(self, word: str) -> frozenset[int]:
        if len(self) >= _MOST_WORDS:
            self.clear()
        ways = (word, *(f"{word[:n]}*" for n in range(min(len(word), self._longest) + 1)))
        found = frozenset(chain.from_iterable(self._known.get(way, ()) for way in ways)) or _NONE
        self[word] = found
        return found


@cache
def _openers(file: str) -> _Openers:
    return _Openers(file)


def _may_stand_in(phrase: Phrase, present: frozenset[str]) -> bool:
    """Whether the words have each one that the phrase cannot do without."""
    return not any(present.isdisjoint(ways) and not _begin_one(ways, present) for ways in phrase.cues)


def _begin_one(ways: Iterable[str], present: frozenset[str]) -> bool:
    """Whether one of some ways is the beginning of a word."""
    beginnings = tuple([way[:-1] for way in ways if way[-1] == "*"])
    return beginnings != () and any(word.startswith(beginnings) for word in present)


def spaced(text: str) -> str:
    """Lower-case words with one space before, between and after them, marks left out: what cues are looked for in."""
    words = (word.rstrip(".") for word in text.lower().translate(_APART).split())
    return f" {' '.join(words)} "


class Cue(NamedTuple, Generic[Told]):
    """Words with a space before and after, and what they tell; `in_plural`: with an "s" behind them they tell the same."""

    words: str
    tells: Told
    in_plural: bool = True


_Placed = tuple[Sequence[tuple[str, Any, bool]], Sequence[str], Mapping[str, Sequence[int]]]
"""Cues as plain values, the words of each in the plural, and the numbers of those that a word begins."""


class CueIndex(Generic[Told]):
    """Cues by the first of their words: of many thousands a text begins few. `placed`: what `kept_places` gives."""

    def __init__(self, cues: Iterable[Cue[Told]] = (), placed: _Placed | None = None) -> None:
        self._cues, self._plurals, self._by_first = placed or _placed(cues)

    def found_in(self, line: str) -> list[Cue[Told]]:
        """Those that stand in `spaced` words, in the order in which they were given."""
        words = set(line.split())
        begun: set[int] = set()
        for first in words | {word[:-1] for word in words if word[-1] == "s"}:
            begun.update(self._by_first.get(first, ()))
        return [Cue(*self._cues[n]) for n in sorted(begun) if self._cues[n][0] in line or self._plurals[n] in line]


def kept_places(file: str, code: str, cues: Callable[[], Iterable[Cue[Any]]]) -> _Placed:
    """For the index of the cues that a file of the package, `code`, makes of `data/kinds/<file>.txt`: they are kept."""
    return shipped.made_of_word_lists("index", f"kinds/{file}", (*_CODE, code), lambda: _placed(cues()))


def _placed(cues: Iterable[Cue[Any]]) -> _Placed:
    every = [tuple(cue) for cue in cues if cue.words.strip()]
    by_first: dict[str, list[int]] = defaultdict(list)
    for number, (words, _, _) in enumerate(every):
        by_first[words.split(maxsplit=1)[0]].append(number)
    return every, [f"{words[:-1]}s " if in_plural else words for words, _, in_plural in every], dict(by_first)
