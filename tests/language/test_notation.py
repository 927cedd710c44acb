"""The notation of the word lists: each phrase with what it finds and what it does not."""

import re

import pytest

from vault_tool.language.notation import NotationError, needed, to_regex

LISTS = {"client": "client|them"}
PHRASES = [
    ("red flags", ["red flags"], ["red  flags", "flags"]),
    ("[full] analysis", ["analysis", "full analysis"], ["fullanalysis", " analysis"]),
    ("analysis [below]", ["analysis", "analysis below"], ["analysis ", "analysisbelow"]),
    ("a [b] [c] d", ["a d", "a b d", "a c d", "a b c d"], ["a  d", "abd"]),
    ("a [b] [c]", ["a", "a b", "a b c", "a c"], ["a ", "ab"]),
    ("[my|the]* notes", ["notes", "my notes", "the my notes"], ["mynotes"]),
    ("notes [of (mine|yours)]", ["notes", "notes of mine"], ["notes of", "notes of theirs"]),
    ("client['s|s]", ["client", "client's", "client’s", "clients"], ["client 's"]),
    ("questions for <client>", ["questions for client", "questions for them"], ["questions for us"]),
    ("about ...", ["about", "about the two of us", "about " + "x" * 40], ["about " + "x" * 41]),
    ("about ...5", ["about", "about me"], ["about the two of us"]),
    ("reliab* work", ["reliable work", "reliability work"], ["reliab-le work"]),
    ("# questions", ["3 questions", "120 questions"], ["1200 questions", "some questions"]),
    ("what? (a|b).", ["what? a.", "what? b."], ["wha a.", "what? ax"]),
    ("\\*\\[x\\]", ["*[x]"], ["x"]),
]


@pytest.mark.parametrize(("phrase", "found", "not_found"), PHRASES, ids=[p[0] for p in PHRASES])
def test_phrase(phrase: str, found: list[str], not_found: list[str]) -> None:
    pattern = re.compile(to_regex(phrase, LISTS.__getitem__))
    assert [words for words in found if not pattern.fullmatch(words)] == []
    assert [words for words in not_found if pattern.fullmatch(words)] == []


NEEDED = {
    "red flags": {"flags"},
    "[full] analysis": {"analysis"},
    "[my|the]* (notes|pages)": {"notes", "pages"},
    "client['s|s]": {"client"},
    "Reliab* #": {"reliab"},
    "do (it|[one] thing now) ...": {"it", "thing"},
    "(letters|[three] words|say <client>)": {"letters", "words", "client", "them"},
    "[a] ...": set(),
    "(a|#)": set(),
}


@pytest.mark.parametrize("phrase", NEEDED)
def test_words_that_a_phrase_cannot_do_without(phrase: str) -> None:
    assert needed(phrase, lambda name: frozenset(LISTS[name].split("|"))) == NEEDED[phrase]


@pytest.mark.parametrize(("phrase", "found", "_"), PHRASES, ids=[p[0] for p in PHRASES])
def test_what_is_found_has_them(phrase: str, found: list[str], _: list[str]) -> None:
    pieces = needed(phrase, lambda name: frozenset(LISTS[name].split("|")))
    assert [words for words in found if pieces and not any(piece in words.lower() for piece in pieces)] == []


@pytest.mark.parametrize("phrase", ["[a", "(a", "a]", "a)", "(a]", "[(a])"])
def test_bracket_without_its_other(phrase: str) -> None:
    with pytest.raises(NotationError):
        to_regex(phrase, LISTS.__getitem__)
