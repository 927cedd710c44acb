"""How likely each piece of a post is what: learned weights over its traits."""

from collections.abc import Iterator
from dataclasses import dataclass

from vault_tool.language.weighing import weighing
from vault_tool.posting.asked.phrase_kinds import said
from vault_tool.posting.asked.segments import Segment
from vault_tool.posting.asked.traits import after, traits


@dataclass(frozen=True, slots=True)
class Weighed:
    """A piece with its words in lower case, the kinds of phrase in it, and its chance of being of each kind:

    g the goal, s whom the client seeks, d a duty, r a requirement, w a wish, a asked of applicants, n none of these.
    """

    piece: Segment
    words: tuple[str, ...]
    phrases: frozenset[str]
    chances: dict[str, float]

    @property
    def kind(self) -> str:
        """The likeliest kind."""
        return max(self.chances, key=self.chances.__getitem__)


def weighed(text: str, cut: tuple[Segment, ...]) -> Iterator[Weighed]:
    """The pieces of a text, in order."""
    weights = weighing("pieces")
    before: Weighed | None = None
    for place, (piece, words, phrases) in enumerate(said(text, cut)):
        sums = weights.sums(traits(piece, words, place, phrases))
        if before:
            more = weights.more(after(before.kind, piece, before.piece))
            sums = [a + b for a, b in zip(sums, more, strict=True)]
        before = Weighed(piece, words, phrases, weights.chances(sums))
        yield before
