"""The word lists in `data/`: read once, when they are first asked for.

A list is a line, `name = word, word, …`; an indented line goes on with the one above it; `#` begins a line that is only
a remark. A name that stands on several lines, or in several files of a folder (a file a language), is one list. The
words are plain, or phrases in the notation of `notation.py`, as the file's first lines say.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache, cached_property

from vault_tool import shipped
from vault_tool.language.notation import NotationError, needed, to_regex
from vault_tool.text.grammar import filled

_COMMA = re.compile(r"(?<!\\),")
_GOES_ON = ("", " ", "\t")
"""How a line begins that is empty or goes on with the one above it."""
_OPEN = ("|", "(", "[")
_SLOT = re.compile(r"\{([a-z_/]+)(?:\.([^{}]+))?\}")


_MANY_LINES = 100
"""More lines than a post has: whoever asks about so many goes on asking."""


@cache
def table(file: str) -> Mapping[str, tuple[str, ...]]:
    """Every list of `data/<file>.txt`, or of all files in the folder `data/<file>/`, by name, in their order."""
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


@cache
def _alternatives(file: str, name: str) -> str:
    """A list as alternatives of a regular expression, longer ones first; all lists of the file where `name` is ""."""
    lists = table(file)
    phrases = lists[name] if name else (word for some in lists.values() for word in some)
    ways = (to_regex(phrase.replace("\\,", ","), lambda other: _alternatives(file, other)) for phrase in phrases)
    return "|".join(sorted(ways, key=len, reverse=True))


@cache
def _needed(file: str, name: str) -> frozenset[str]:
    """Pieces of words one of which stands wherever a phrase of a list does; none where that cannot be said."""
    each = [needed(phrase.replace("\\,", ","), lambda other: _needed(file, other)) for phrase in table(file)[name]]
    return frozenset[str]().union(*each) if all(each) else frozenset()


def _slots_needed(template: str) -> Iterator[tuple[str, str]]:
    """The lists of which a pattern cannot do without a phrase: those in no bracket, with no mark that they may be missing."""
    bare = re.sub(r"\\.|\[(?:\\.|[^\]])*\]", "..", template)
    found, depth = [], 0
    for token in re.finditer(r"\{([a-z_/]+)\.([^{}]+)\}([?*])?|[()|]", bare):
        if token[1]:
            found += [(token[1], token[2])] if depth == 0 and not token[3] else []
        elif token[0] == "|" and depth == 0:
            return
        else:
            depth += {"(": 1, ")": -1}.get(token[0], 0)
    yield from found


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
        return tuple((phrase, needed(phrase, lambda other: _needed(self._file, other))) for phrase in plain)

    def have(self, text: str) -> bool:
        """Whether a text is one of them, in small letters or large."""
        self._asked += 1
        if self._asked > _MANY_LINES:
            return self._together.fullmatch(text) is not None
        low = text.lower()
        ways = (phrase for phrase, pieces in self._phrases if not pieces or any(map(low.__contains__, pieces)))
        return any(self._pattern(phrase).fullmatch(text) for phrase in ways)

    def _pattern(self, phrase: str) -> re.Pattern[str]:
        if phrase not in self._compiled:
            words = to_regex(phrase, lambda other: _alternatives(self._file, other))
            self._compiled[phrase] = re.compile(f"{self._around}(?:{words}){self._around}", re.IGNORECASE)
        return self._compiled[phrase]


class Pattern:
    """A regular expression with words from lists in it, compiled when it is first used.

    In its template `{file.name}` stands for any of the words of a list, `{file}` for any word of all lists of a file; a
    name among its pieces stands for that piece, as in `text.grammar`.
    """

    def __init__(self, template: str, flags: re.RegexFlag = re.IGNORECASE, /, **pieces: str) -> None:
        self.template = filled(template, pieces)
        self._flags = flags

    @cached_property
    def needed(self) -> tuple[tuple[str, ...], ...]:
        """Pieces of words, in small letters: each text that has a match has one of each of these groups."""
        groups = (_needed(file, name) for file, name in _slots_needed(self.template))
        return tuple(tuple(sorted(pieces)) for pieces in groups if pieces)

    def may_be_in(self, low: str) -> bool:
        """Whether a text in small letters has the words that a match cannot do without. Quicker than to look for one."""
        return all(any(map(low.__contains__, pieces)) for pieces in self.needed)

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The regular expression itself."""
        with_words = _SLOT.sub(lambda m: f"(?:{_alternatives(m[1], m[2] or '')})", self.template)
        return re.compile(with_words, self._flags)

    @cached_property
    def match(self) -> Callable[..., re.Match[str] | None]:
        """`re.Pattern.match`; as the next ones, bound once so that it costs no more than the real one."""
        return self.compiled.match

    @cached_property
    def fullmatch(self) -> Callable[..., re.Match[str] | None]:
        """`re.Pattern.fullmatch`."""
        return self.compiled.fullmatch

    @cached_property
    def search(self) -> Callable[..., re.Match[str] | None]:
        """`re.Pattern.search`."""
        return self.compiled.search

    @cached_property
    def finditer(self) -> Callable[..., Iterator[re.Match[str]]]:
        """`re.Pattern.finditer`."""
        return self.compiled.finditer

    @cached_property
    def sub(self) -> Callable[..., str]:
        """`re.Pattern.sub`."""
        return self.compiled.sub
