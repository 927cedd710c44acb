"""A post cut into what is weighed: each sentence, and all of them as a whole."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import islice
from operator import itemgetter
from typing import Any

from vault_tool import shipped
from vault_tool.language.dangers import grams, paid_effort
from vault_tool.language.dangers.denials import denied
from vault_tool.language.dangers.ideas import ideas
from vault_tool.language.prose import Prose, Sentence
from vault_tool.text.edits import Span

_KINDS = "dangers/danger_kinds.toml"
_NOTICE, _DENIED, _SPOKEN_OF = "notice", "denied", "spoken_of"


@cache
def settings() -> Mapping[str, Mapping[str, Any]]:
    """`danger_kinds.toml`: the numbers under `all`, and each kind's."""
    return shipped.made_of("danger-kinds", (f"language/{_KINDS}",), _settings)


def _settings() -> Mapping[str, Mapping[str, Any]]:
    import tomllib

    return tomllib.loads(shipped.language_text(_KINDS))


@dataclass(frozen=True, slots=True, eq=False)
class Cut:
    """A sentence or line of a post: its words, each once and marked where denied, its ideas, and what it states of pay and effort."""

    span: Span
    words: tuple[str, ...]
    marked: tuple[str, ...]
    ideas: frozenset[str]
    stated: int


class Passage:
    """Sentences in a row; `effort` is how well stated effort is paid, where both are stated."""

    __slots__ = ("cuts", "effort")

    def __init__(self, cuts: tuple[Cut, ...]) -> None:
        self.cuts = cuts
        self.effort: tuple[str, ...] = ()
        stated = 0
        for cut in cuts:
            stated |= cut.stated
        if stated == paid_effort.BOTH:
            self.effort = paid_effort.said([word for cut in cuts for word in cut.words])


def cuts_of(text: str) -> tuple[Cut, ...]:
    """The sentences and lines that have a word."""
    found = ((s.span, _words(s)) for s in Prose(text).sentences)
    some = islice(filter(itemgetter(1), found), int(settings()["all"]["most_sentences"]))
    return tuple(_cut(span, words) for span, words in some)


def _words(sentence: Sentence) -> tuple[str, ...]:
    said = sentence.text[slice(*sentence.span)]
    return sentence.words if said.isascii() and not grams.is_more_than_words(said) else grams.words_of(said)


def _cut(span: Span, words: tuple[str, ...]) -> Cut:
    """Whoever explains a trick, or fights it, doesn't offer it: all of "readers learn how scammers ask for fees" counts as denied."""
    without, stated = denied(words), paid_effort.stated(words)
    found = ideas(words, without)
    if not found.isdisjoint((_SPOKEN_OF, grams.DENIED + _SPOKEN_OF)):
        without = frozenset(range(len(words)))
        found, stated = ideas(words, without), 0
    if not without:
        return Cut(span, words, tuple(dict.fromkeys(words)), found, stated)
    marked = (grams.DENIED + word if at in without else word for at, word in enumerate(words))
    return Cut(span, words, tuple(dict.fromkeys(marked)), found, stated)


def meant(cuts: tuple[Cut, ...]) -> tuple[Cut, ...]:
    """The sentences that mean what they say: none of "we never ask", none of a company's warning of fraud in its name, none
    beside one that explains a trick or fights it."""
    numbers = settings()["all"]
    near = _around(cuts, _NOTICE, int(numbers["notice"]))
    near |= _around(cuts, grams.DENIED + _SPOKEN_OF, int(numbers["explained"]))
    return tuple(cut for at, cut in enumerate(cuts) if at not in near and _DENIED not in cut.ideas)


def _around(cuts: tuple[Cut, ...], idea: str, reach: int) -> set[int]:
    """The numbers of the sentences that have an idea, and of those so near to one of them."""
    return {n for at, cut in enumerate(cuts) if idea in cut.ideas for n in range(at - reach, at + reach + 1)}
