"""How likely each piece of a post is what: learned weights over its traits."""

from collections.abc import Iterator
from dataclasses import dataclass

from vault_tool.language.weighing import weighing
from vault_tool.posting.asked.requests import put_as_requests, words_in
from vault_tool.posting.asked.segments import Segment
from vault_tool.posting.asked.traits import after, traits


@dataclass(frozen=True, slots=True)
class Weighed:
    """A piece with its words in lower case, whether a phrase puts it as a request, and its chance of being of each kind:

    g the goal, s whom the client seeks, d a duty, r a requirement, w a wish, a asked of applicants, n none of these.
    """

    piece: Segment
    words: tuple[str, ...]
    is_put_as_request: bool
    chances: dict[str, float]

    @property
    def kind(self) -> str:
        """The likeliest kind."""
        return max(self.chances, key=self.chances.__getitem__)


def weighed(text: str, cut: tuple[Segment, ...]) -> Iterator[Weighed]:
    """The pieces of a text, in order."""
    weights = weighing("pieces")
    before: Weighed | None = None
    for piece, words, is_request, found in described(text, cut):
        if before:
            found += after(before.kind, piece, before.piece)
        before = Weighed(piece, words, is_request, weights.chances(weights.sums(found)))
        yield before


def described(text: str, cut: tuple[Segment, ...]) -> Iterator[tuple[Segment, tuple[str, ...], bool, list[str]]]:
    """Each piece with its words in lower case, whether a phrase in it puts it as a request, and its traits."""
    words = tuple(words_in(text, piece) for piece in cut)
    requests = put_as_requests(text, cut, words)
    for place, (piece, own) in enumerate(zip(cut, words, strict=True)):
        is_request = piece.span.start in requests
        yield (
            piece,
            own,
            is_request,
            traits(piece, own, place, is_put_as_request=is_request),
        )
