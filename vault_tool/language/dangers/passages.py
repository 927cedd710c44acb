"""A post cut into what is weighed: each sentence, and each few sentences in a row."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

from vault_tool import shipped
from vault_tool.language.dangers import grams, paid_effort
from vault_tool.language.dangers.ideas import ideas
from vault_tool.language.prose import Prose
from vault_tool.text.edits import Span

WELL_PAID = "well_paid"
"""The idea that a passage has whose pay is high for the effort it states."""
_NOTICE, _DENIED = "notice", "denied"


@cache
def settings() -> Mapping[str, Mapping[str, Any]]:
    """`danger_kinds.toml`: the numbers under `all`, and each kind's."""
    return tomllib.loads(shipped.language_text("dangers/danger_kinds.toml"))


@dataclass(frozen=True)
class Cut:
    """A sentence or line of a post, its words and the ideas they stand for."""

    span: Span
    words: tuple[str, ...]

    @cached_property
    def ideas(self) -> frozenset[str]:
        """What the words stand for."""
        return ideas(self.words)


@dataclass(frozen=True)
class Passage:
    """Sentences in a row."""

    cuts: tuple[Cut, ...]

    @property
    def span(self) -> Span:
        """From the first to the last."""
        return Span(self.cuts[0].span.start, self.cuts[-1].span.end)

    @cached_property
    def effort(self) -> tuple[str, ...]:
        """How well stated effort is paid, where both are stated."""
        return paid_effort.said([word for cut in self.cuts for word in cut.words])

    @cached_property
    def ideas(self) -> frozenset[str]:
        """What the words of all sentences stand for."""
        found = frozenset[str]().union(*(cut.ideas for cut in self.cuts))
        return found | {WELL_PAID} if self.effort else found


def cuts_of(text: str) -> tuple[Cut, ...]:
    """The sentences and lines that have a word."""
    found = (Cut(s.span, grams.words_of(text[slice(*s.span)])) for s in Prose(text).sentences)
    return tuple(cut for cut in found if cut.words)[: int(settings()["all"]["most_sentences"])]


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
