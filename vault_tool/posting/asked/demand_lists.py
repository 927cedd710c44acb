"""A sentence that lists several demands, taken apart: each of them is met or not by itself."""

import re
from collections.abc import Iterator
from itertools import pairwise

from vault_tool.language.wordlists import Pattern
from vault_tool.posting.asked.segments import Segment
from vault_tool.text.edits import Span
from vault_tool.text.markdown.marks import plain
from vault_tool.text.regex import Regex

LEAST = 2
"""Words of a demand that stands for itself."""
_DEMAND = {
    "demand": r"(?:(?:an?|the) )?(?:{asset}|{linked})",
    "asset": r"(?:{pieces.praises a demand} ){1,2}(?:{of_its_name} ){0,3}?{pieces.demanded}\b",
    "of_its_name": r"(?!{pieces.ends the name of a demand}\b)[\w'’/&-]+",
    "linked": r"{pieces.demanded} (?={pieces.goes on behind a demand}\b)",
}
"""A praised asset ("strong drawing skills"), or one that something hangs on ("experience with charts")."""
_LEAD = Pattern(r"[^,:;()]{0,60}?\b{pieces.leads to demands} (?={demand})", **_DEMAND)
_OPENS = Pattern(r"{demand}", **_DEMAND)
_BETWEEN = Pattern(r"[,;] (?:{pieces.joins demands} )?(?={demand})", **_DEMAND)
_JOINED_TO_THE_NEXT = Pattern(r",? {pieces.joins demands}\s*\Z", re.NOFLAG)
_SAID_OF_ALL = Pattern(r" {pieces.says that it is needed}\b")
_END = Regex(r"[\s.!;,]+\Z")


def demands_in(text: str, piece: Segment) -> Iterator[Segment]:
    """Each demand of a piece that names some, whole: "Experience with charts and tides, a good eye for piers, and fluent Danish". Any
    other piece is left as it is, and so is one whose last words hold for all of it ("…, are a must")."""
    start, end = piece.span
    lead = _LEAD.match(text, start, end)
    first = lead.end() if lead else start
    cuts = [
        m
        for m in _BETWEEN.finditer(text, first, end)
        if text.count("(", first, m.start()) == text.count(")", first, m.start())
    ]
    spans = [_trimmed(text, a, b) for a, b in pairwise((first, *(c.end() for c in cuts), end))]
    if not cuts or _SAID_OF_ALL.search(text, cuts[-1].end(), end) or not all(_stands(text, span) for span in spans):
        yield piece
        return
    for span in spans:
        yield piece._replace(words=plain(text[slice(*span)]), span=span)


def _stands(text: str, span: Span) -> bool:
    return _OPENS.match(text, *span) is not None and len(text[slice(*span)].split()) >= LEAST


def _trimmed(text: str, start: int, end: int) -> Span:
    said = _JOINED_TO_THE_NEXT.sub("", _END.sub("", text[start:end]))
    return Span(start, start + len(_END.sub("", said)))
