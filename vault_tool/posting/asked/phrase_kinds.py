"""Which kinds of phrase each piece of a post has (`language/data/kinds/asked.txt`)."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from vault_tool.language.cues import cues, words_of
from vault_tool.language.phrases import matches
from vault_tool.language.prose import Prose, Sentence
from vault_tool.posting.asked.segments import Segment

_FIRST_WORDS = 2
"""How many words may stand before a phrase of the kinds that open a piece (`requirement_first`)."""


def said(text: str, cut: tuple[Segment, ...]) -> Iterator[tuple[Segment, tuple[str, ...], frozenset[str]]]:
    """Each piece with its words in lower case and the kinds of phrase that stand in it."""
    prose = _Cut(text, 0, cut)
    found: dict[int, set[str]] = {}
    for kind, wanted in cues("asked").items():
        name, _, first = kind.partition("_")
        for sentence, at, _ in matches(prose, wanted):
            if not first or at <= _FIRST_WORDS:
                found.setdefault(sentence.span.start, set()).add(name)
    for piece, sentence in zip(cut, prose.sentences, strict=True):
        yield piece, sentence.words, frozenset(found.get(piece.span.start, ()))


@dataclass(frozen=True)
class _Cut(Prose):
    """A post's text with its pieces as the sentences that phrases are looked for in."""

    cut: tuple[Segment, ...] = ()

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The pieces."""
        return tuple(Sentence(self.text, s.span, words_of(self.text[slice(*s.span)])) for s in self.cut)
