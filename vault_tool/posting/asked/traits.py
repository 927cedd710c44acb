"""What a learned weighing goes by: the traits of a piece, each a short text (`w=please`, `under=duties`)."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import lru_cache

from vault_tool.language import verbs
from vault_tool.language.cues import words_of
from vault_tool.posting.asked.headings import TELLS_MORE
from vault_tool.posting.asked.segments import Segment

_LENGTHS = (2, 5, 10, 18, 30)
"""Words up to which a piece is of a length; what is longer is of the last."""
_PLACES = (1, 3, 6)
"""Pieces of a post from which the next are of another place."""
_PARTS = 4
"""Parts that a post with more pieces than these is looked at in."""
_MONEY = frozenset("$€£")
_MOST_WORDS = 40
"""Words of a piece that are looked at."""
_NO_PART = ("", "about", "details", TELLS_MORE)
_NAMES_IN_A_ROW = 2
_LABEL = 45
"""Characters within which a colon may end a label at the beginning."""


def traits(piece: Segment, words: tuple[str, ...], place: int, left: int, *, is_put_as_request: bool) -> list[str]:
    """The traits of one piece. `words` are its words in lower case, `place` counts the pieces before it, `left` those behind."""
    section = "" if piece.section in _NO_PART else piece.section
    listed = "*" if piece.item else ""
    seen = [*map(_shape, words[:_MOST_WORDS])]
    form = deed_form(seen[0]) if seen else ""
    found = [f"under={section}{listed}", f"under={section}", f"begins={form}"]
    found += (f"begins={form}|{section}", f"begins={form}|{listed}")
    found += [f"{count}={' '.join(seen[:count])}" for count in (1, 2, 3) if len(seen) >= count]
    found += map(_has, set(seen))
    found += {f"{before}{word}" for before, word in zip(map(_before, seen), seen[1:], strict=False)}
    found += {f"v={a} {form}" for a, form in zip(seen, map(deed_form, seen[1:]), strict=False) if form}
    if is_put_as_request:
        found += ("request", f"request|{section}")
    if piece.heading:
        found += _of_heading(piece.heading)
    found += _outside(piece, words, place)
    found.append(f"place=-{bisect_right(_PLACES, left)}")
    if place + left >= _PARTS:
        found.append(f"place={_PARTS * place // (place + left + 1)}/{_PARTS}")
    return found


def _outside(piece: Segment, words: tuple[str, ...], place: int) -> Iterator[str]:
    last = piece.words[-1:]
    yield f"ends={last if last in '?!:.' else ''}"
    yield f"length={bisect_left(_LENGTHS, len(words))}{'*' if piece.item else ''}"
    yield f"place={bisect_right(_PLACES, place)}"
    if ":" in piece.words[:_LABEL]:
        yield "label"
        yield f"label={deed_behind_label(piece, words)}"
    if not piece.item and last.isalnum() and _is_in_capitals(piece.words):
        yield "capitals"
    if not _MONEY.isdisjoint(piece.words):
        yield "money"


def _is_in_capitals(line: str) -> bool:
    """Whether every word has a capital: names of skills in a row, or a heading."""
    words = line.split()
    return len(words) >= _NAMES_IN_A_ROW and all(word[0].isupper() or not word[0].isalpha() for word in words)


@lru_cache(4096)
def _shape(word: str) -> str:
    """A word with each run of digits as 0."""
    return (
        word
        if word.isalpha()
        else "".join("0" if c.isdigit() else c for c in word).replace("00", "0").replace("00", "0")
    )


@lru_cache(4096)
def _has(word: str) -> str:
    return f"w={word}"


@lru_cache(4096)
def _before(word: str) -> str:
    return f"p={word} "


@lru_cache(64)
def _of_heading(heading: str) -> tuple[str, ...]:
    return tuple(f"heading={word}" for word in set(words_of(heading)))


@lru_cache(4096)
def deed_form(word: str) -> str:
    """How a deed is put: "design" an order, "designing", "designs"; empty for what is no deed."""
    if word in verbs.OPENING:
        return "order"
    if word in verbs.ALL:
        return "verb"
    if word.endswith("ing") and not verbs.ALL.isdisjoint((word[:-3], f"{word[:-3]}e", word[:-4])):
        return "ing"
    if word.endswith("s") and not verbs.ALL.isdisjoint((word[:-1], word[:-2])):
        return "deeds"
    return ""


def deed_behind_label(piece: Segment, words: tuple[str, ...]) -> str:
    """How the deed is put that stands behind a label, as `deed_form` has it: "Harbors: Draw the piers"."""
    label, colon, _ = piece.words[:_LABEL].partition(":")
    number = len(words_of(label))
    return deed_form(words[number]) if colon and number < len(words) else ""


def after(kind: str, piece: Segment, before: Segment | None) -> tuple[str, ...]:
    """The traits that a piece has from what the one before it was found to be."""
    if before is None or before.section != piece.section or before.item != piece.item:
        return ()
    return (f"after={kind}{'*' if piece.item else ''}",)
