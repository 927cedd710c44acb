"""Headings inside a line: a label before a colon, one glued to what stands under it, one in a paste without line ends."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from vault_tool.language import verbs
from vault_tool.language.wordlists import Pattern
from vault_tool.posting.asked import bare_headings, marked_headings
from vault_tool.posting.asked.cutting import is_glued
from vault_tool.posting.asked.headings import kind_of
from vault_tool.posting.asked.inner_heading import WITHIN, InnerHeading, start_behind_an_entry
from vault_tool.text.edits import Span
from vault_tool.text.regex import Regex

_COLON = Regex(r":(?!//|\d)")
_BREAK = Regex(r"[.!?;:•\r\n]|(?<=\s)[-–—*](?=\s)")
_LIST_MARKS = "*•-–—"
_CAPITALS_AT_THE_END = Regex(r"(?<=[a-z).] )((?:[A-Z][\w'’-]* (?:(?:&|and|to) )?){0,3}[A-Z][\w'’-]*(?: [a-z]+)?)\Z")
_CAPITAL = Regex(r"(?<![^\s(*])[A-Z]")
_RUN_IN = Regex(r"((?:[A-Z][\w'’&/]{0,30}[ ]){0,3}[A-Z][a-z'’]+[a-z])(?=[A-Z][a-z]+[ ,])")
_CAPITAL_INSIDE = Regex(r"[A-Z](?<=[a-z)].)[a-z]")
_RUN_IN_AFTER_A_STOP = Regex(
    r"(?<=[.!?])(?P<label> ?(?:[A-Z0-9(][\w'’&/()-]{0,30} ){1,4}[A-Z][\w'’-]{0,30}[a-z)])(?=(?P<opens>[A-Z][a-z]+) )"
)
_WISHES_RUN_IN = Pattern(r"(?<![\w-]){pieces.glued heads of wishes}(?=(?-i:[A-Z])[a-z]+[ ,/.])")
"""What heads all that would only be nice, in whatever letters, with the first of that glued to it: "Nice to haveExperience"."""
_NUMBERED = Regex(r"(?<!\S)\(?\d{1,2}[.)][ \t]*\Z")
_MARK = 6
"""Characters before a label within which the number of its entry stands."""
_REACH = 90
"""Characters before a colon within which its label begins."""
_FAR, _FAR_IN_A_LIST = 6, 4
"""Words since the last break, and since the last list mark, behind which a label is hardly the whole of it."""
_LONG_LINE = 300
"""Characters from which a line may be a whole post pasted without line ends, with headings inside."""


class Stretch(NamedTuple):
    """A part of a line: where it stands, the kind of part of the post it belongs to, and the words of the heading it stands under."""

    span: Span
    section: str
    heading: str


def labeled(text: str, span: Span, section: str, heading: str) -> Iterator[Stretch]:
    """A line cut before each label in it that names a part of the post ("Required skills: …")."""
    at = span.start
    counted = False
    for label in _labels(text, span):
        if label.start < at:
            continue
        number = _NUMBERED.search(text, max(at, label.start - _MARK), label.start)
        if number and section == "asks" and not counted:
            continue
        counted = number is not None
        end_before = number.start() if number else label.start
        if end_before > at:
            yield Stretch(Span(at, end_before), section, heading)
        at, section, heading = label.end, label.kind, text[label.start : label.end]
    if at < span.end:
        yield Stretch(Span(at, span.end), section, heading)


def _labels(text: str, span: Span) -> list[InnerHeading]:
    ways = _IN_ANY_LINE + (_IN_A_LONG_LINE if span.end - span.start > _LONG_LINE else ())
    return sorted(label for find in ways for label in find(text, span))


def _before_colons(text: str, span: Span) -> Iterator[InnerHeading]:
    return filter(None, (_before_colon(text, span, colon.start()) for colon in _COLON.finditer(text, *span)))


def _before_colon(text: str, span: Span, end: int) -> InnerHeading | None:
    """The label that ends in a colon. A heading that a list's first entry follows ends before it: "How to Apply Two maps:
    one of piers …"."""
    for begin in _beginnings(text, span, end):
        if kind := kind_of(text[begin:end]):
            heading = WITHIN.match(text, begin, end) if kind == "asks" else None
            holds_an_entry = heading and not kind_of(text[heading.end() : end])
            start = start_behind_an_entry(text, begin, end, kind)
            return InnerHeading(start, heading.end() if heading and holds_an_entry else end + 1, kind)
    return None


def _beginnings(text: str, span: Span, end: int) -> Iterator[int]:
    """Where a label that ends at an offset may begin: at the last break, or at a capital letter after it. Far from any break,
    only words in capitals right before the colon are one: what stands before them is an entry that has lost its stop."""
    least = max(span.start, end - _REACH)
    breaks = list(_BREAK.finditer(text, least, end))
    start = breaks[-1].end() if breaks else least
    listed = bool(breaks) and breaks[-1][0] in _LIST_MARKS
    far = text.count(" ", start, end) > (_FAR_IN_A_LIST if listed else _FAR)
    whole = bool(breaks) or least == span.start
    if far or not whole:
        yield from (m.start(1) for m in _CAPITALS_AT_THE_END.finditer(text, start, end))
    if whole and not (far and listed):
        yield start
        yield from _capitals(text, start, end)


def _glued(text: str, span: Span) -> Iterator[InnerHeading]:
    """Labels glued to what stands under them ("Primary ResponsibilitiesRespond to calls"); behind a stop also those that tell
    no kind, where an order follows."""
    if not _CAPITAL_INSIDE.search(text, *span):
        return
    for m in _RUN_IN.finditer(text, *span):
        if is_glued(text, m.end(1), span):
            yield from _longest(text, Span(*m.span(1)))
    for m in _WISHES_RUN_IN.finditer(text, *span):
        yield InnerHeading(*m.span(), kind_of(m[0]))
    for m in _RUN_IN_AFTER_A_STOP.finditer(text, *span):
        if m["opens"].lower() in verbs.OPENING:
            yield InnerHeading(*m.span("label"), kind_of(m["label"]))


def _longest(text: str, words: Span) -> Iterator[InnerHeading]:
    """The longest label that some words end with."""
    for begin in _capitals(text, *words):
        if kind := kind_of(text[begin : words.end]):
            yield InnerHeading(begin, words.end, kind)
            return


def _capitals(text: str, start: int, end: int) -> Iterator[int]:
    return (m.start() for m in _CAPITAL.finditer(text, start, end))


_Finder = Callable[[str, Span], Iterator[InnerHeading]]
_IN_ANY_LINE: tuple[_Finder, ...] = (_before_colons, _glued, marked_headings.marked)
_IN_A_LONG_LINE: tuple[_Finder, ...] = (
    bare_headings.behind_a_stop,
    bare_headings.listed,
    bare_headings.in_title_case,
    bare_headings.requests,
    bare_headings.worded_as_questions,
    bare_headings.in_capitals,
    marked_headings.pictured,
)
