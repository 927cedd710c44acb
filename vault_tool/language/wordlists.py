"""The word lists in `data/`: read once, when they are first asked for.

A list is a line, `name = word, word, …`; an indented line goes on with the one above it; `#` begins a line that is only
a remark. A name that stands on several lines, or in several files of a folder (a file a language), is one list. The
words are plain, or phrases in the notation of `notation.py`, as the file's first lines say.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from functools import cache, cached_property, partial
from itertools import chain
from typing import Any

from vault_tool import shipped
from vault_tool.language.notation import NotationError, needed, to_regex
from vault_tool.text import needed_words
from vault_tool.text.grammar import filled
from vault_tool.text.kept_regexes import compiled
from vault_tool.text.needed_words import small
from vault_tool.text.regex import Regex

_COMMA = Regex(r"(?<!\\),")
_GOES_ON = ("", " ", "\t")
"""How a line begins that is empty or goes on with the one above it."""
_OPEN = ("|", "(", "[")
_SLOT = Regex(r"\{([a-z_/]+)(?:\.([^{}]+))?\}")


_MANY_LINES = 100
"""More lines than most posts have: whoever asks about so many goes on asking. Own threshold."""
_PATIENCE = 40_000
"""Characters of texts without its words, each some _ASKING longer than it is, after which a pattern is compiled for whatever comes:
some forty posts. To compile one takes about as long as to look for its words in fifteen. Own threshold."""
_ASKING = 100
"""What a short text counts beside its length, since to ask takes a while, too."""
_NOWHERE = re.compile(r"(?!)")
"""What no text has."""
_METHODS = ("match", "fullmatch", "search", "finditer", "sub", "split")
_CODE = ("language/notation.py",)
"""What else makes what is kept of a word list."""


@cache
def table(file: str) -> Mapping[str, tuple[str, ...]]:
    """Every list of `data/<file>.txt`, or of all files in the folder `data/<file>/`, by name, in their order."""
    return shipped.made_of_word_lists("words", file, _CODE, lambda: _table(file))


def _table(file: str) -> dict[str, tuple[str, ...]]:
    lists: dict[str, dict[str, None]] = {}
    for text in shipped.word_lists(file):
        for name, words in entries(text):
            lists.setdefault(name, {}).update(dict.fromkeys(words))
    return {name: tuple(words) for name, words in lists.items()}


@cache
def words(file: str, name: str) -> frozenset[str]:
    """One list of plain words, to look words up in."""
    return frozenset(word.replace("\\,", ",") for word in table(file)[name])


def entries(text: str) -> Iterator[tuple[str, list[str]]]:
    """Each list of a file: its name and its words."""
    for line in _whole_lines(text):
        name, equals, rest = line.partition("=")
        if not equals:
            raise NotationError(f"no list: {line!r}")
        words = rest.split(",") if "\\" not in rest else _COMMA.split(rest)
        yield name.strip(), [word for word in map(str.strip, words) if word]


def _whole_lines(text: str) -> Iterator[str]:
    """The lines that are no remark, each with those that go on with it: in brackets and alternatives without a space."""
    pieces: list[str] = []
    for line in text.splitlines():
        if line[:1] in _GOES_ON:
            if said := line.strip():
                pieces += (said,) if pieces and pieces[-1].endswith(_OPEN) else (" ", said)
        elif line[0] != "#":
            if pieces:
                yield "".join(pieces)
            pieces = [line]
    if pieces:
        yield "".join(pieces)


_ForPattern = tuple[str, tuple[str, ...]]
"""A list as patterns have it: alternatives of a regular expression, longer ones first, and pieces of words one of which stands
wherever one of them does; none where that cannot be said."""


class _ForPatterns(dict[str, _ForPattern]):
    """The lists of a file as patterns have them, by "" all of them together; each is made when it is first asked for."""

    def __init__(self, file: str) -> None:
        super().__init__()
        self._lists = table(file)

    def __missing__(self, name: str) -> _ForPattern:
        phrases = self._lists[name] if name else chain.from_iterable(self._lists.values())
        plain = [phrase.replace("\\,", ",") for phrase in phrases]
        ways = sorted((to_regex(phrase, lambda other: self[other][0]) for phrase in plain), key=len, reverse=True)
        each = [needed(phrase, lambda other: frozenset(self[other][1])) for phrase in plain]
        pieces = frozenset[str]().union(*each) if all(each) else ()
        made = self[name] = "|".join(ways), tuple(sorted(pieces))
        return made

    def whole(self) -> dict[str, _ForPattern]:
        """Every list that is one of phrases, and names no list of another language's file."""
        for name in ("", *self._lists):
            with suppress(NotationError, KeyError):
                self[name]
        return dict(self)


@cache
def _for_patterns(file: str) -> Mapping[str, _ForPattern]:
    lists = partial(_ForPatterns, file)
    return shipped.made_of_word_lists("patterns", file, _CODE, lambda: lists().whole(), lists)


class WholeLines:
    """Texts that are a phrase of a list and nothing else, but for what may stand around it, a regular expression.

    Of a long list each phrase is compiled by itself, for the first text that has its words: for one post most are never
    needed. Where many texts are asked about, all of them together, which is quicker to look for.
    """

    def __init__(self, file: str, name: str, around: str = "") -> None:
        self._file, self._name, self._around = file, name, around
        self._compiled: dict[str, re.Pattern[str]] = {}
        self._asked = 0

    @cached_property
    def _together(self) -> re.Pattern[str]:
        return Pattern(f"{self._around}{{{self._file}.{self._name}}}{self._around}").compiled

    @cached_property
    def _phrases(self) -> tuple[tuple[str, frozenset[str]], ...]:
        """Each phrase, and pieces of words one of which stands where it does; none where that cannot be said."""
        plain = (phrase.replace("\\,", ",") for phrase in table(self._file)[self._name])
        return tuple(
            (phrase, needed(phrase, lambda other: frozenset(_for_patterns(self._file)[other][1]))) for phrase in plain
        )

    def have(self, text: str) -> bool:
        """Whether a text is one of them, in small letters or large."""
        self._asked += 1
        if self._asked > _MANY_LINES:
            return self._together.fullmatch(text) is not None
        low = small(text)
        ways = (phrase for phrase, pieces in self._phrases if not pieces or any(map(low.__contains__, pieces)))
        return any(self._pattern(phrase).fullmatch(text) for phrase in ways)

    def _pattern(self, phrase: str) -> re.Pattern[str]:
        if phrase not in self._compiled:
            words = to_regex(phrase, lambda other: _for_patterns(self._file)[other][0])
            self._compiled[phrase] = compiled(f"{self._around}(?:{words}){self._around}", re.IGNORECASE)
        return self._compiled[phrase]


class Pattern:
    """A regular expression with words from lists in it, compiled for the first text that has the words it cannot do without.

    In its template `{file.name}` stands for any of the words of a list, `{file}` for any word of all lists of a file; a
    name among its pieces stands for that piece, as in `text.grammar`. For one post most patterns are never compiled. One
    that is asked about many texts is, since to look for words in each of them would take longer.
    """

    def __init__(self, template: str, flags: re.RegexFlag = re.IGNORECASE, /, **pieces: str) -> None:
        self.template = filled(template, pieces)
        self._flags = flags
        self._patience = _PATIENCE
        self._without: str | None = None

    @cached_property
    def needed(self) -> tuple[tuple[str, ...], ...]:
        """Pieces of words, in small letters: each text that has a match has one of each of these groups."""
        return needed_words.needed(self.template, lambda file, name: _for_patterns(file)[name][1])

    def may_be_in(self, low: str) -> bool:
        """Whether a text in small letters has the words that a match cannot do without. Quicker than to look for one."""
        return all(any(map(low.__contains__, pieces)) for pieces in self.needed)

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The regular expression itself; from now on its methods stand in for those below."""
        with_words = _SLOT.sub(lambda m: f"(?:{_for_patterns(m[1])[m[2] or ''][0]})", self.template)
        found = compiled(with_words, self._flags)
        vars(self).update({name: getattr(found, name) for name in _METHODS})
        return found

    def _for(self, text: str) -> re.Pattern[str]:
        """What to look for in a text: the regular expression, or one that stands nowhere if the text lacks its words."""
        if text is self._without:
            return _NOWHERE
        if self._patience < 0 or self.may_be_in(small(text)):
            self._without = None
            return self.compiled
        self._patience -= len(text) + _ASKING
        self._without = text
        return _NOWHERE

    def match(self, text: str, /, *bounds: int) -> re.Match[str] | None:
        """`re.Pattern.match`."""
        return self._for(text).match(text, *bounds)

    def fullmatch(self, text: str, /, *bounds: int) -> re.Match[str] | None:
        """`re.Pattern.fullmatch`."""
        return self._for(text).fullmatch(text, *bounds)

    def search(self, text: str, /, *bounds: int) -> re.Match[str] | None:
        """`re.Pattern.search`."""
        return self._for(text).search(text, *bounds)

    def finditer(self, text: str, /, *bounds: int) -> Iterator[re.Match[str]]:
        """`re.Pattern.finditer`."""
        return self._for(text).finditer(text, *bounds)

    def sub(self, instead: str | Callable[[re.Match[str]], str], text: str, /, count: int = 0) -> str:
        """`re.Pattern.sub`."""
        return self._for(text).sub(instead, text, count)

    def split(self, text: str, /) -> list[str | Any]:
        """`re.Pattern.split`."""
        return self._for(text).split(text)
