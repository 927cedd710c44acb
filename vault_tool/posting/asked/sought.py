"""Whom a sentence seeks, what they bring along, and what they are to do: its clauses, each whole."""

import re
from typing import NamedTuple

from vault_tool.language import verbs
from vault_tool.language.prose import WORD
from vault_tool.language.wordlists import Pattern
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.asked.segments import Segment
from vault_tool.text.edits import Span
from vault_tool.text.markdown.marks import plain

_SEEKS = Pattern(r"\b{pieces.seeking}(?: {pieces.before people})*[ :]+(?=\S)")
_PERSON = Pattern(r"\b{pieces.people}\b(?!['’-]\w)")
_ENDS = re.compile(
    r"[.!?;:()—–\n]| (?:to|who|whom|that|which|with|for|but|having|capable|able|based|located|in|on|as|whose|where) "
)
"""What ends the name of whom is sought."""
_JOINED = re.compile(r"(?:,? (?:or|and) (?:an? )?|, (?:an? )?| ?/ ?| ?& ?)(?=\w)")
_DOES = re.compile(
    r"[ ,](?:(?P<to>to)|(?:who|that) (?:can|will|could|would)(?: also)?) (?=(?P<verb>[a-z]+)\b)", re.IGNORECASE
)
_WITH = re.compile(r" (?:with|who (?:has|have|possesses|brings|is|are)|having|has) (?:an? |the |both )?(?=\S)")
_WITH_ENDS = re.compile(r"[.!?;—–\n]|,? (?:to (?=[a-z])|who |that (?:can|will) )")
_INVITES = Pattern(
    r"\b{pieces.if somebody brings} (?:an? |the )?(?P<brings>\S[^.!?;\n]{7,199}?),? (?={pieces.then they may apply}\b)"
)
"""Who is invited to apply: "If you have experience with charts, we would love to hear from you"."""
_END = re.compile(r"[\s.!;,:]+\Z")
_REACH = 90
"""Characters within which whoever is sought is named."""


class Sought(NamedTuple):
    """The clauses of a sentence that seeks somebody: `who` (with a word of what kind), `brings` and `does`; None where it has none."""

    who: Segment | None
    brings: Segment | None
    does: Segment | None


def sought(text: str, piece: Segment) -> Sought | None:
    """The clauses of a piece; None where it seeks nobody. Linear in the piece."""
    start, end = piece.span
    for cue in _SEEKS.finditer(text, start, end):
        if found := _after(text, piece, cue.end(), end):
            return found
    return None


def invited(text: str, piece: Segment) -> Segment | None:
    """What those bring along whom a sentence invites to apply; None where it invites nobody, or whoever likes to."""
    found = _INVITES.search(text, *piece.span)
    if not found:
        return None
    named = {m[0].lower() for m in WORD.finditer(text, *found.span("brings"))}
    return (
        None if word_list("pieces", "assets").isdisjoint(named) else _clause(text, piece, Span(*found.span("brings")))
    )


def _after(text: str, piece: Segment, start: int, end: int) -> Sought | None:
    reach = min(end, start + _REACH)
    stop = _ENDS.search(text, start, reach)
    last = None
    for person in _PERSON.finditer(text, start, stop.start() if stop else reach):
        last = person
    if not last:
        return None
    who = Span(start, last.end())
    does = _does(text, last.end(), end)
    brings = _brings(text, last.end(), does.start() if does else end)
    return Sought(
        _clause(text, piece, who) if _says_more(text, who) else None,
        _clause(text, piece, brings) if brings else None,
        _clause(text, piece, Span(does.end(), end)) if does else None,
    )


def _does(text: str, start: int, end: int) -> re.Match[str] | None:
    """Where a deed is said: "to draw", right behind whoever is sought or with a verb that is known, "who can draw"."""
    for m in _DOES.finditer(text, start, end):
        verb = m["verb"].lower()
        if not m["to"] or m.start() == start or verb in verbs.ALL:
            return None if verb in word_list("pieces", "no deed") else m
    return None


def _brings(text: str, start: int, end: int) -> Span | None:
    opened = _WITH.search(text, start, end)
    if not opened:
        return None
    closed = _WITH_ENDS.search(text, opened.end(), end)
    span = Span(opened.end(), closed.start() if closed else end)
    named = {m[0].lower() for m in WORD.finditer(text, *span)}
    return None if word_list("pieces", "assets").isdisjoint(named) else span


def _says_more(text: str, who: Span) -> bool:
    words = {m[0].lower() for m in WORD.finditer(text, *who)}
    return bool(words - word_list("pieces", "anybody") - word_list("pieces", "praise"))


def _clause(text: str, piece: Segment, span: Span) -> Segment | None:
    end = span.start + len(_END.sub("", text[slice(*span)]))
    words = plain(text[span.start : end])
    return (
        Segment(words, Span(span.start, end), piece.section, item=False, heading=piece.heading)
        if " " in words
        else None
    )
