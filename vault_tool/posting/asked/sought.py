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
from vault_tool.text.regex import Regex

_CASED = re.RegexFlag(0)
_SEEKS = Pattern(r"\b{pieces.seeking}(?: {pieces.before people})*[ :]+(?=\S)")
_PERSON = Pattern(r"\b{pieces.people}\b(?!['’-]\w)")
_ENDS = Pattern(r"[.!?;:()—–\n]| {pieces.end whom is sought} ", _CASED)
"""What ends the name of whom is sought."""
_DOES = Pattern(r"[ ,](?:(?P<to>{pieces.before a deed})|{pieces.who can do it}) (?=(?P<verb>[a-z]+)\b)")
_WITH = Pattern(r" {pieces.brings along} (?:{pieces.before an asset} )?(?=\S)", _CASED)
_WITH_ENDS = Pattern(r"[.!?;—–\n]|,? (?:{pieces.before a deed} (?=[a-z])|{pieces.end what is brought} )", _CASED)
_INVITES = Pattern(
    r"\b{pieces.if somebody brings} (?:{pieces.articles} )?{brings},? (?={pieces.then they may apply}\b)",
    brings=r"(?P<brings>\S[^.!?;\n]{7,199}?)",
)
"""Who is invited to apply: "If you have experience with charts, we would love to hear from you"."""
_END = Regex(r"[\s.!;,:]+\Z")
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
    brings = Span(*found.span("brings"))
    return _clause(text, piece, brings) if _names_an_asset(text, brings) else None


def _after(text: str, piece: Segment, start: int, end: int) -> Sought | None:
    """What is said behind words that seek somebody; None where no person follows, as where something is "to be built"."""
    if text.startswith("to ", start):
        return None
    reach = min(end, start + _REACH)
    stop = _ENDS.search(text, start, reach)
    people = list(_PERSON.finditer(text, start, stop.start() if stop else reach))
    if not people:
        return None
    who = Span(start, people[-1].end())
    does = _does(text, who.end, end)
    brings = _brings(text, who.end, does.start() if does else end)
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
    """Where it stands what they bring along."""
    opened = _WITH.search(text, start, end)
    if not opened:
        return None
    closed = _WITH_ENDS.search(text, opened.end(), end)
    span = Span(opened.end(), closed.start() if closed else end)
    return span if _names_an_asset(text, span) else None


def _names_an_asset(text: str, span: Span) -> bool:
    return not word_list("pieces", "assets").isdisjoint(_words(text, span))


def _says_more(text: str, who: Span) -> bool:
    return bool(_words(text, who) - word_list("pieces", "anybody") - word_list("pieces", "praise"))


def _words(text: str, span: Span) -> set[str]:
    return {m[0].lower() for m in WORD.finditer(text, *span)}


def _clause(text: str, piece: Segment, span: Span) -> Segment | None:
    """A part of a piece, without the marks it ends with; None for a single word."""
    end = span.start + len(_END.sub("", text[slice(*span)]))
    words = plain(text[span.start : end])
    if " " not in words:
        return None
    return Segment(words, Span(span.start, end), piece.section, item=False, heading=piece.heading)
