"""Which pieces of a post are put as requests to applicants, by the phrases in them (`language/data/kinds/asked.txt`)."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from vault_tool.language.cues import cues, words_of
from vault_tool.language.phrases import matches
from vault_tool.language.prose import Prose, Sentence, places_in
from vault_tool.posting.asked.segments import Segment


def put_as_requests(text: str, cut: tuple[Segment, ...], words: tuple[tuple[str, ...], ...]) -> frozenset[int]:
    """Where the pieces begin that have such a phrase. `words` are those of each piece, in lower case."""
    prose = _CutProse(text, 0, cut, words)
    return frozenset(sentence.span.start for sentence, _, _ in matches(prose, cues("asked")["ask"]))


@dataclass(frozen=True)
class _CutProse(Prose):
    """A post's text with its pieces as the sentences that phrases are looked for in."""

    cut: tuple[Segment, ...] = ()
    words: tuple[tuple[str, ...], ...] = ()

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The pieces as sentences, each with its words."""
        return tuple(Sentence(self.text, s.span, w) for s, w in zip(self.cut, self.words, strict=True))

    @cached_property
    def places(self) -> Mapping[str, list[int]]:
        """The numbers of the pieces that have a word."""
        return places_in(self.sentences)


def words_in(text: str, piece: Segment) -> tuple[str, ...]:
    """The words of a piece, lower case."""
    return words_of(text[slice(*piece.span)])
