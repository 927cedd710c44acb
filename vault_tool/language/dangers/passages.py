"""A post cut into what is weighed: each sentence, and each few sentences in a row."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import islice
from operator import itemgetter
from typing import Any

from vault_tool import shipped
from vault_tool.language.dangers import grams, paid_effort
from vault_tool.language.dangers.ideas import ideas
from vault_tool.language.prose import Prose, Sentence
from vault_tool.text.edits import Span

WELL_PAID = "well_paid"
"""The idea that a passage has whose pay is high for the effort it states."""
_NOTICE, _DENIED = "notice", "denied"


@cache
def settings() -> Mapping[str, Mapping[str, Any]]:
    """`danger_kinds.toml`: the numbers under `all`, and each kind's."""
    return tomllib.loads(shipped.language_text("dangers/danger_kinds.toml"))


@dataclass(frozen=True, slots=True, eq=False)
class Cut:
    """A sentence or line of a post, its words, the ideas they stand for, and what it states of pay and effort."""

    span: Span
    words: tuple[str, ...]
    ideas: frozenset[str]
    stated: int


class Passage:
    """Sentences in a row: the ideas that their words stand for, and how well stated effort is paid, where both are stated."""

    __slots__ = ("cuts", "effort", "ideas")

    def __init__(self, cuts: tuple[Cut, ...]) -> None:
        self.cuts = cuts
        self.effort: tuple[str, ...] = ()
        self.ideas = cuts[0].ideas
        stated = cuts[0].stated
        for cut in cuts[1:]:
            if cut.ideas:
                self.ideas |= cut.ideas
            stated |= cut.stated
        if stated == paid_effort.BOTH and (effort := paid_effort.said([word for cut in cuts for word in cut.words])):
            self.effort = effort
            self.ideas |= {WELL_PAID}


def cuts_of(text: str) -> tuple[Cut, ...]:
    """The sentences and lines that have a word."""
    found = ((s.span, _words(s)) for s in Prose(text).sentences)
    some = islice(filter(itemgetter(1), found), int(settings()["all"]["most_sentences"]))
    return tuple(Cut(span, words, ideas(words), paid_effort.stated(words)) for span, words in some)


def _words(sentence: Sentence) -> tuple[str, ...]:
    said = sentence.text[slice(*sentence.span)]
    return sentence.words if said.isascii() and not grams.is_more_than_words(said) else grams.words_of(said)


def passages(text: str, cuts: tuple[Cut, ...]) -> Iterator[Passage]:
    """Each window of sentences in a row; the whole of a short text as well."""
    numbers = settings()["all"]
    longest = int(numbers["longest_window"])
    for size in range(1, longest + 1):
        for at in range(len(cuts) - size + 1):
            yield Passage(cuts[at : at + size])
    if len(cuts) > longest and len(text) <= numbers["short_text"]:
        yield Passage(cuts)


def meant(cuts: tuple[Cut, ...]) -> tuple[Cut, ...]:
    """The sentences that mean what they say: none that denies or forbids it, none of a company's warning of fraud."""
    reach = int(settings()["all"]["notice"])
    warned = [at for at, cut in enumerate(cuts) if _NOTICE in cut.ideas]
    near = {n for at in warned for n in range(at - reach, at + reach + 1)}
    return tuple(cut for at, cut in enumerate(cuts) if at not in near and _DENIED not in cut.ideas)
