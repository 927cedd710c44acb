"""How likely each piece of a post is what: learned weights over its traits."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from vault_tool.language.weighing import weighing
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.asked.headings import TELLS_MORE
from vault_tool.posting.asked.piece_kinds import PieceKind
from vault_tool.posting.asked.requests import put_as_requests, words_in
from vault_tool.posting.asked.segments import Segment
from vault_tool.posting.asked.traits import after, traits

A_LIST = 3
"""Pieces in a row under one heading that make a list."""
LEAN = 0.5
"""How much the mean of a list's entries counts next to an entry's own sums."""
_AHEAD = 0.15
"""How much likelier than a duty it has to be that a piece is nothing: it stands in the client's own words."""
_SURE = 0.5
"""The least chance of a requirement or a wish, together."""
_WANTED = (PieceKind.REQUIREMENT, PieceKind.WISH)
_OTHERS = tuple(kind for kind in PieceKind if kind is not PieceKind.NONE)


class Described(NamedTuple):
    """A piece with its words in lower case, whether a phrase in it puts it as a request, and its traits."""

    piece: Segment
    words: tuple[str, ...]
    is_put_as_request: bool
    traits: list[str]


class Weighed(NamedTuple):
    """A piece with its words in lower case, whether a phrase puts it as a request, its chance of being of each kind, and the
    likeliest kind."""

    piece: Segment
    words: tuple[str, ...]
    is_put_as_request: bool
    chances: Mapping[str, float]
    kind: PieceKind


def _likeliest(piece: Segment, words: tuple[str, ...], chances: Mapping[str, float]) -> PieceKind:
    """The likeliest kind: a duty where none of the kinds is hardly likelier; requirements and wishes count together."""
    best = max(_OTHERS, key=chances.__getitem__)
    nothing = chances[PieceKind.NONE]
    if sum(map(chances.__getitem__, _WANTED)) > max(chances[best], nothing, _SURE):
        return max(_WANTED, key=chances.__getitem__)
    if best in _WANTED:
        return PieceKind.NONE
    if best is not PieceKind.DUTY:
        return best if chances[best] > nothing else PieceKind.NONE
    if piece.section == TELLS_MORE or _is_no_deed(piece.words):
        return PieceKind.NONE
    if _is_brought(words):
        return PieceKind.REQUIREMENT
    return best if chances[best] > nothing - _AHEAD else PieceKind.NONE


def _is_no_deed(piece: str) -> bool:
    """Whether it says what is not to be done, or breaks off before it says anything."""
    first, last = piece.partition(" ")[0].lower(), piece.rpartition(" ")[2]
    return first in word_list("pieces", "begins no deed") or last in word_list("pieces", "breaks off")


def _is_brought(words: tuple[str, ...]) -> bool:
    """Whether it names what somebody knows or can do: "Familiarity with charts", "Strong knowledge of tides"."""
    first = next((word for word in words if word not in word_list("pieces", "praises an asset")), "")
    return first in word_list("pieces", "is brought along")


def weighed(text: str, cut: tuple[Segment, ...]) -> Iterator[Weighed]:
    """The pieces of a text, in order."""
    weights = weighing("pieces")
    found = tuple(described(text, cut))
    alone = tuple(_stands_for_itself(one.words) for one in found)
    sums = _leant([weights.sums(one.traits) for one in found], cut, alone)
    nothing = weights.sums(())
    before: Weighed | None = None
    for (piece, words, is_request, _), own in zip(found, sums, strict=True):
        if before and (more := after(before.kind, piece, before.piece)):
            own = [a + b - c for a, b, c in zip(own, weights.sums(more), nothing, strict=True)]
        chances = weights.chances(own)
        before = Weighed(piece, words, is_request, chances, _likeliest(piece, words, chances))
        yield before


def _leant(sums: list[list[int]], cut: tuple[Segment, ...], alone: tuple[bool, ...]) -> list[Sequence[float]]:
    """The sums, those of a list's entries leaning towards what the list is on average: its entries are mostly of one kind.

    What speaks to the applicant behind a list is none of its entries (`alone`)."""
    leant: list[Sequence[float]] = []
    for (_, section, item), block in groupby(cut, key=_place):
        entries = sums[len(leant) : len(leant) + sum(1 for _ in block)]
        if len(entries) >= A_LIST and (item or section):
            mean = [LEAN * sum(column) / len(entries) for column in zip(*entries, strict=True)]
            free = alone[len(leant) : len(leant) + len(entries)]
            leant += [
                own if is_free else [a + b for a, b in zip(own, mean, strict=True)]
                for own, is_free in zip(entries, free, strict=True)
            ]
        else:
            leant += entries
    return leant


def _stands_for_itself(words: tuple[str, ...]) -> bool:
    return bool(words) and words[0] in word_list("pieces", "asking politely")


def _place(piece: Segment) -> tuple[str, str, bool]:
    return piece.heading, piece.section, piece.item


def described(text: str, cut: tuple[Segment, ...]) -> Iterator[Described]:
    """Each piece with what a weighing goes by."""
    words = tuple(words_in(text, piece) for piece in cut)
    requests = put_as_requests(text, cut, words)
    for place, (piece, own) in enumerate(zip(cut, words, strict=True)):
        is_request = piece.span.start in requests
        seen = traits(piece, own, place, len(cut) - place - 1, is_put_as_request=is_request)
        yield Described(piece, own, is_request, seen)
