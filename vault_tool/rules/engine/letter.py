"""The user's letter sentence by sentence, as the rules about what it says look at it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from vault_tool.language import prose, written_in
from vault_tool.language.cues import words_of
from vault_tool.language.prose import Sentence
from vault_tool.language.wordlists import Pattern, words
from vault_tool.text.edits import Span

if TYPE_CHECKING:
    from vault_tool.rules.engine.subject import Posting

_GREETED = Pattern(r"\s*{letters.any_greeting}\b(?: [^\s,!.:–—-]+){0,4}[ \t]*(?:[,!.:–—-]|(?=[\r\n]))\s*")
_LINE = re.compile(r"\s*(?P<words>\S[^\r\n]*?)[ \t.!]*(?:[\r\n]+|\Z)")
_PARTS = re.compile(r"[,;/|]| and |(?<=:) ")
_PAST = re.compile(r"\w{2,}ed\Z")
LEAD_IN = 14
"""Words of a sentence within which it says who did something: "In my last role at a bank, I …"."""
FEW = 5
"""Words of a first line that can be the word which the post wants to see."""


@lru_cache(maxsize=2)
def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of a letter, in order; a line ends one."""
    return prose.of(text).sentences


def opening(posting: Posting) -> Sentence | None:
    """The first sentence behind the greeting and a word that the post wants at the top; None where there is none."""
    text = posting.proposal_text
    start = _behind_the_top(posting, text)
    for sentence in sentences(text):
        if sentence.span.end > start:
            span = Span(max(start, sentence.span.start), sentence.span.end)
            return sentence if span == sentence.span else Sentence(text, span, words_of(text[slice(*span)]))
    return None


def _behind_the_top(posting: Posting, text: str) -> int:
    start = 0
    for _ in range(2):  # the word may stand above the greeting or below it
        if greeting := _GREETED.match(text, start):
            start = greeting.end()
        line = _LINE.match(text, start)
        if (
            line
            and line.end() < len(text)
            and len(line["words"].split()) <= FEW
            and _is_asked_for(line["words"], posting)
        ):
            start = line.end()
    return start


def _is_asked_for(words: str, posting: Posting) -> bool:
    """Whether a line is a word of the post's, or a few of them: "Celadon", "Celadon, 4711"."""
    return posting.says(words) or all(posting.says(part) for part in _PARTS.split(words))


def greeting(text: str) -> Span:
    """Where a letter's greeting stands; at its beginning, and empty, where it has none."""
    found = _GREETED.match(text)
    return Span(*found.span()) if found else Span(0, 0)


def is_greeted(posting: Posting) -> bool:
    """Whether the letter begins with a greeting."""
    return _GREETED.match(posting.proposal_text) is not None


def tells_what_was_done(sentence: Sentence) -> bool:
    """Whether it says of "I" or "we" that something was done: "I built", "At a bank, I've led"; not of the client's, nor
    of the letter itself."""
    if not words("letters", "elsewhere in the letter").isdisjoint(sentence.words):
        return False
    said = [word for word in sentence.words[:LEAD_IN] if word not in words("letters", "between I and a deed")]
    if said[:1] == ["my"]:
        return _came_of_mine(said)
    at = next((n for n, word in enumerate(said[:-1]) if word in words("letters", "who did it")), None)
    if at is None or not words("letters", "theirs").isdisjoint(said[:at]):
        return False
    return is_past(said[at + 1])


def _came_of_mine(said: list[str]) -> bool:
    """ "My last board saved …": what is past is told of a thing of one's own, and not what it is now or is meant to be."""
    done = next((n for n, word in enumerate(said[2:], 2) if is_past(word)), None)
    no_deed = words("letters", "theirs") | words("letters", "being")
    return done is not None and no_deed.isdisjoint(said[:done])


def is_past(word: str) -> bool:
    """Whether a word is a verb in the past, as far as its form shows."""
    if word in words("first_person", "describing"):
        return False
    return word in words("first_person", "past") or _PAST.match(word) is not None


def is_english(posting: Posting) -> bool:
    """Whether the letter is in the language whose verbs and little words are known here."""
    return not written_in.language_of(posting.proposal_text)


def placed(posting: Posting, span: Span) -> Span:
    """Where a stretch of the letter stands in the note, without space around it."""
    start = posting.proposal_span.start if posting.proposal_span else 0
    words = posting.proposal_text[slice(*span)]
    begins = start + span.start + len(words) - len(words.lstrip())
    return Span(begins, max(begins, start + span.start + len(words.rstrip())))
