"""Phrases one can read, and what negates them.

A phrase is one line of words: `/` parts alternatives, `(…)` may be missing, `*` ends a word's beginning, `_` joins the
words of one alternative, `%` is any number in digits, `...` lets up to five other words stand between, and `unless` begins
a list of words, one of which in the same sentence (joined ones side by side) means that something else is meant.
`pay/paid ... outside/off (of) upwork` finds "we pay you outside Upwork"; `refundable deposit unless guests/tenants` passes
over what a booking page takes. Case, Markdown marks, hyphens and punctuation do not count.

A phrase is negated where its own clause says so: by "not", "no", "never", "without", "don't" and the like before it, or
by "is not needed" and the like after it. One that begins with `!` is meant as it stands: `! test is not paid`.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from itertools import chain

from vault_tool.kept import grown
from vault_tool.language.mention import Mention
from vault_tool.language.prose import Prose, Sentence
from vault_tool.language.wordlists import Pattern, table, words
from vault_tool.text.edits import Span
from vault_tool.text.kept_regexes import compiled
from vault_tool.text.regex import Regex

LONGEST_QUOTE = 160
_REACH = 8
_MOST_KEPT = 3_000
"""Blocks and lists of phrases of the package to keep: some four times as many as there are."""
_A_NUMBER = "/".join(f"{digit}*" for digit in range(1, 10))
"""What `%` stands for."""
_NEGATIONS = words("negations", "words")
_NONE_AT_ALL = Pattern(" {negations.none_at_all} ")
_NOT_NEEDED = r"{negations.being}? ?{negations.not_behind} (?:be )?(?:\S+ )?{negations.wanted}"
_UNDONE_BEHIND = Pattern(r"(?:\S+ ){0,3}(?:" + _NOT_NEEDED + "|{negations.unwanted}) ")
_WAY = Regex(r"[^\W_]+(?:['_-][^\W_]+)*\*?")


@dataclass(frozen=True)
class Phrase:
    """A phrase to look for.

    `cues` are, for each word it cannot do without, the ways it may begin; `unless` are the words that rule it out, and
    `unless_joined` those that do so side by side, with a space before, between and behind. `negatable` says that a no beside
    it takes it back, `listed` that it is of a list of the package.
    """

    source: str
    cues: tuple[tuple[str, ...], ...]
    unless: frozenset[str] = frozenset()
    unless_joined: tuple[str, ...] = ()
    negatable: bool = True
    listed: bool = False

    def is_ruled_out(self, words: Iterable[str], plain: str) -> bool:
        """Whether some words, which `plain` has in their order between spaces, mean something else."""
        return not self.unless.isdisjoint(words) or any(map(plain.__contains__, self.unless_joined))

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What is looked for in `Sentence.plain`; made only where a sentence has all of its words."""
        wanted = "(?<= )" + "".join(_piece(element) for element in self.source.split())
        return compiled(wanted) if self.listed else re.compile(wanted)


_Row = tuple[str, tuple[tuple[str, ...], ...], frozenset[str], tuple[str, ...], bool, bool]
"""A phrase as plain values."""
_Indexed = tuple[Sequence[_Row], Mapping[str, Sequence[int]], Sequence[int]]
"""Phrases as plain values; the numbers of those that cannot do without one of some whole words, by each of these; and those of
the others."""


class Phrases:
    """Phrases in their order; of many, those that a text can have are found by its words. Each is made when it is asked for."""

    def __init__(self, indexed: _Indexed) -> None:
        self.rows, self._by_word, self._open = indexed
        self._made: dict[int, Phrase] = {}

    def __len__(self) -> int:
        return len(self.rows)

    def __getitem__(self, number: int) -> Phrase:
        if number not in self._made:
            self._made[number] = Phrase(*self.rows[number])
        return self._made[number]

    def __iter__(self) -> Iterator[Phrase]:
        return map(self.__getitem__, range(len(self.rows)))

    def that_may_be_in(self, prose: Prose) -> Iterator[Phrase]:
        """Those that have a word of the text, where they need a whole one, in their order."""
        known, told = self._by_word, prose.places.keys()
        if known.keys().isdisjoint(told):
            return map(self.__getitem__, self._open)
        named = chain.from_iterable(known[word] for word in known.keys() & told)
        return map(self.__getitem__, sorted({*self._open, *named}))


def _indexed(rows: Iterable[_Row]) -> _Indexed:
    every = tuple(rows)
    by_word: dict[str, list[int]] = defaultdict(list)
    others: list[int] = []
    for number, (_, cues, *_) in enumerate(every):
        whole = next((ways for ways in cues if not any(way.endswith("*") for way in ways)), ())
        for at in (by_word[word] for word in whole) if whole else (others,):
            at.append(number)
    return every, dict(by_word), others


def _piece(element: str) -> str:
    if element == "...":
        return r"(?:\S+ ){0,5}?"
    ways = re.escape(element.strip("()")).replace(r"\*", r"\S*").replace("_", " ").replace("/", "|")
    words = f"(?:{ways}) "
    return f"(?:{words})?" if element.startswith("(") else words


def _row(line: str, listed: bool) -> _Row:
    line = line.lower().replace("’", "'").replace("-", "_").replace("%", _A_NUMBER)
    meant = line.removeprefix("!")
    wanted, _, unless = meant.strip().partition(" unless ")
    cues = [_first_words(e) for e in wanted.split() if e[0] != "(" and e != "..."]
    if len(cues) > 1:
        cues.sort(key=lambda ways: (len(ways), -min(map(len, ways))))  # few and long ones seldom stand in a text
    others = unless.replace("/", " ").split()
    return (
        wanted,
        tuple(cues),
        frozenset([word for word in others if "_" not in word]),
        tuple([f" {word.replace('_', ' ')} " for word in others if "_" in word]),
        meant == line,
        listed,
    )


def _first_words(element: str) -> tuple[str, ...]:
    """Of each way in which an element may stand the first word."""
    ways = element.split("/")
    return tuple([way.partition("_")[0] for way in ways]) if "_" in element else tuple(ways)


def phrases(block: str, *, listed: bool = False) -> Phrases:
    """One phrase a line; a line that stands further in goes on with the one before it; a `#` begins a comment. `listed`: see
    `Phrase`."""
    if not listed:
        return Phrases(_indexed(_row(line, listed=False) for line in lines(block)))
    known = _known()
    if block not in known:
        known[block] = _indexed(_row(line, listed=True) for line in lines(block))
    return Phrases(known[block])


@cache
def _known() -> dict[str | tuple[str, ...], _Indexed]:
    """What earlier runs have made of blocks and lists of the package."""
    return grown("phrases", (__file__,), _MOST_KEPT)


@cache
def of_list(file: str, name: str) -> Phrases:
    """The phrases of a word list in `data/`. Raises ValueError for one that can never be found."""
    listed = tuple([line.replace("/ ", "/") for line in table(file)[name]])  # a line may end behind a stroke
    known = _known()
    if listed not in known:
        for line in listed:
            if wrong := fault(line):
                raise ValueError(f"{file}.txt, {name}, {line!r}: {wrong}")
        known[listed] = _indexed(_row(line, listed=True) for line in listed)
    return Phrases(known[listed])


def together(several: Iterable[Phrases]) -> Phrases:
    """Those of several, in their order."""
    return Phrases(_indexed(row for some in several for row in some.rows))


def lines(block: str) -> list[str]:
    """The phrases of a block as they are written, each on one line."""
    wanted: list[str] = []
    margin = -1
    for line in (line.partition("#")[0].rstrip() for line in block.splitlines()):
        if not line:
            continue
        indent = len(line) - len(line.lstrip())
        if margin < 0:
            margin = indent
        if indent > margin and wanted:
            wanted[-1] += line.strip() if wanted[-1].endswith("/") else f" {line.strip()}"
        else:
            wanted.append(line.strip())
    return wanted


def fault(line: str) -> str:
    """What keeps a phrase from ever being found, or makes it mean something else; empty where nothing does."""
    wanted, unless, words = f"{line.removeprefix('!').strip()} ".replace("%", _A_NUMBER).partition(" unless ")
    elements = wanted.split()
    if unless and not words.strip():
        return "no word stands after `unless`"
    if all(e == "..." or e.startswith("(") for e in elements):
        return "every word of it may be missing: at least one has to stand outside of brackets"
    if "..." in (elements[0], elements[-1]):
        return "`...` stands for words between two others, not at an end"
    for element in elements:
        ways = (element[1:-1] if element[0] + element[-1] == "()" else element).split("/")
        if element != "..." and not all(map(_WAY.fullmatch, ways)):
            return f"`{element}` is neither words parted by `/` nor such words in brackets"
    return ""


def negated(sentence: Sentence, first: int, last: int) -> bool:
    """Does the clause around words `first`..`last` (counted from 0, last included) say that it is not so?"""
    clause, end = sentence.clauses[first], sentence.clauses[last]
    before = first
    while before > 0 and first - before < _REACH and sentence.clauses[before - 1] == clause:
        before -= 1
    if _is_negative(" ".join(("", *sentence.words[before:first], ""))):
        return True
    after = last + 1
    while after < len(sentence.words) and after - last <= _REACH and sentence.clauses[after] == end:
        after += 1
    return bool(_UNDONE_BEHIND.match(" ".join((*sentence.words[last + 1 : after], ""))))


def _is_negative(said: str) -> bool:
    return not _NEGATIONS.isdisjoint(_NONE_AT_ALL.sub(" ", said).split())


def matches(prose: Prose, wanted: Phrases) -> Iterator[tuple[Sentence, int, int]]:
    """Where the phrases stand and are not negated: the sentence, the first and the last word of the phrase."""
    for phrase in wanted.that_may_be_in(prose):
        for sentence in _sentences_with(prose, phrase):
            for m in phrase.pattern.finditer(sentence.plain):
                first, last = sentence.word_at(m.start()), sentence.word_at(m.end() - 2)
                if not (phrase.negatable and _denied(sentence, first, last, phrase)):
                    yield sentence, first, last


@lru_cache(maxsize=1024)
def known_phrases(block: str) -> Phrases:
    """The phrases of a block that is asked for again and again."""
    return phrases(block)


_prose_of_line = lru_cache(maxsize=8)(Prose)


def is_said(line: str, phrase: str) -> bool:
    """Whether a short text has the phrase, and does not deny it."""
    return any(True for _ in matches(_prose_of_line(line), known_phrases(phrase)))


def _sentences_with(prose: Prose, phrase: Phrase) -> list[Sentence]:
    """The sentences that have every word the phrase cannot do without, and none that rules it out."""
    found = [prose.sentences[n] for n in sorted(prose.numbers_having_each(phrase.cues))]
    return [s for s in found if not phrase.is_ruled_out(s.words, s.plain)]


def _denied(sentence: Sentence, first: int, last: int, phrase: Phrase) -> bool:
    """Negated around the phrase, or inside: a gap may have swallowed a "not"."""
    if negated(sentence, first, last):
        return True
    inside = (w for w in sentence.words[first : last + 1] if w not in phrase.source)
    return "..." in phrase.source and not _NEGATIONS.isdisjoint(inside)


def mention(text: str, sentence: Sentence, first: int, last: int) -> Mention:
    """The sentence as a quote, or, where it is too long, as many whole words of it around the phrase as fit."""
    start, end = _trimmed(text, sentence.span)
    if end - start > LONGEST_QUOTE:
        spans, left, right = sentence.spans, first, last
        left_fits = right_fits = True
        while left_fits or right_fits:
            left_fits = left > 0 and spans[right].end - spans[left - 1].start <= LONGEST_QUOTE
            right_fits = right + 1 < len(spans) and spans[right + 1].end - spans[left].start <= LONGEST_QUOTE
            if left_fits and (first - left <= right - last or not right_fits):
                left -= 1
            elif right_fits:
                right += 1
        start, end = spans[left].start, spans[right].end
    end = min(end, start + LONGEST_QUOTE)
    return Mention(text[start:end], Span(start, end))


def _trimmed(text: str, span: Span) -> Span:
    start, end = span
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip(" \t\f\v>#-+•●▪◦·✓✔✅►➤\ufeff"))
    return Span(start, max(start, start + len(text[start:end].rstrip())))
