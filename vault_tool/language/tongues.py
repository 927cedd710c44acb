"""The spoken languages that a sentence asks for."""

from collections.abc import Iterable, Iterator, Set
from functools import cache
from typing import NamedTuple

from vault_tool.language.cues import first_kind, words_of
from vault_tool.language.prose import Prose, Sentence
from vault_tool.language.wordlists import table
from vault_tool.text.regex import Regex

_LABEL = Regex(r"[^\W\d_]+[ \t]*:[ \t]*$")
_LONGEST_LABEL = 30
"""Characters of a label of one word, with its colon."""


class SpokenLanguage(NamedTuple):
    """A language that is asked for, by its English name; `native`: nothing less than a native speaker will do, `fluent`: less
    than fluency won't."""

    name: str
    native: bool = False
    fluent: bool = False


def asked_for(sentence: str) -> Iterator[SpokenLanguage]:
    """The languages that a sentence cannot do without; one it only wishes for ("German is a plus") is none."""
    words, names = words_of(sentence), _names()
    for name, kind in _kinds(words):
        if kind in ("demand", "born with"):
            level = first_kind("tongue_levels", tuple("tongue" if word in names else word for word in words))
            yield SpokenLanguage(name, kind == "born with", level == "fluent")


def wished_for(sentence: str) -> Iterator[SpokenLanguage]:
    """The languages that a sentence would rather have."""
    return (SpokenLanguage(name) for name, kind in _kinds(words_of(sentence)) if kind == "wish")


def _kinds(words: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Each language that these words name, once, and how they ask for it."""
    names = _names()
    if names.keys().isdisjoint(words):
        return
    for name in dict.fromkeys(names[word] for word in words if word in names):
        yield name, first_kind("tongues", tuple("tongue" if names.get(word) == name else word for word in words))


def sentences(prose: Prose) -> Iterator[tuple[Sentence, str]]:
    """Each sentence that names a language, and its words behind the label it stands under: "Language: German"."""
    for sentence in prose.having_any(names()):
        label = _LABEL.search(prose.text[max(0, sentence.span.start - _LONGEST_LABEL) : sentence.span.start])
        yield sentence, f"{label[0] if label else ''}{prose.text[slice(*sentence.span)]}"


def names() -> Set[str]:
    """Every word for a language, in lower case."""
    return _names().keys()


def lacking(wanted: Iterable[SpokenLanguage], spoken: Iterable[str]) -> tuple[SpokenLanguage, ...]:
    """Those that a profile's languages ("English (fluent)") do not meet; none where it names no language at all."""
    lines = [words_of(line) for line in spoken]
    if not lines:
        return ()
    missing = []
    for language in wanted:
        found = [line for line in lines if any(_names().get(word) == language.name for word in line)]
        short = (language.native and not any(_is_own(line) for line in found)) or (language.fluent and begun(found))
        if not found or short:
            missing.append(language)
    return tuple(missing)


def known() -> frozenset[str]:
    """The English names of the languages that are told apart."""
    return frozenset(_names().values())


def begun(lines: Iterable[tuple[str, ...]]) -> bool:
    """Whether all these lines of a profile say that a language is not spoken fluently: "Spanish (working)"."""
    ways = [way.lower() for way in table("tongues")["not fluent"]]
    return all(any(f" {way} " in f" {' '.join(line)} " for way in ways) for line in lines)


def line_of(language: str, spoken: Iterable[str]) -> str:
    """A profile's own line about a language; empty where it has none."""
    return next((line for line in spoken if any(_names().get(word) == language for word in words_of(line))), "")


def native(spoken: Iterable[str]) -> tuple[str, ...]:
    """The languages that somebody was born with, by a profile's own lines: "Polish (native)"."""
    lines = (words_of(line) for line in spoken)
    return tuple(_names()[word] for line in lines if _is_own(line) for word in line if word in _names())


def _is_own(line: tuple[str, ...]) -> bool:
    words = f" {' '.join(line)} "
    return any(f" {way.lower()} " in words for way in table("tongues")["own"])


@cache
def _names() -> dict[str, str]:
    """Every word for a language in lower case, and the language by its English name."""
    lists = table("tongues")
    return {way.lower(): name for name in reversed(lists["languages"]) for way in (*lists.get(name, ()), name)}
