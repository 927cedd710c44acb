"""A post cut into the pieces that say one thing, each with the kind of heading it stands under."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from vault_tool.language.cues import WORD
from vault_tool.language.pieces import plain
from vault_tool.posting.asked import cutting
from vault_tool.posting.asked.headings import LONGEST, kind_of, led_by
from vault_tool.text.edits import Span

_LINE = re.compile(r"[^\r\n]+")
_SIGN = re.compile(r"[-*+•●▪◦·‣⁃○✓✔✅☑►➤➢❖»–—▶→👉🔹🔸📌⭐✨■□☐]\ufe0f?[ \t]*(?=\S)")
_NUMBER = re.compile(r"(?:\(?\d{1,2}[.)](?!\d)|\(?[a-zA-Z][.)](?=\s))[ \t]*(?=\S)")
_ATX = re.compile(r"(#{1,6})[ \t]+")
_BOLD = re.compile(r"(?:\*\*|__)[^*_\r\n]{1,90}(?:\*\*|__)[ \t]*:?[ \t]*$")
_SIGNS = re.compile(r"^[^\w\s\"'“‘(\[{$€£#@&/+*_`~<-]+\s*")
_COLON = re.compile(r":(?!//|\d)")
_BREAK = re.compile(r"[.!?;:•\r\n]|(?<=\s)[-–—](?=\s)")
_CAPITAL = re.compile(r"(?<![^\s(*])[A-Z]")
_TITLE_CASE = re.compile(
    r"(?:^|(?<=[.!?)] )|(?<=[.!?)]))([A-Z][\w'’/&-]{0,30}(?: [\w'’/&-]{1,30}){0,5}?) (?=[-•*]?[A-Z\"“])"
)
_SMALL_WORDS = frozenset({"&", "and", "to", "of", "for", "the", "you", "we", "are", "will", "do", "need"})
"""Words that stand in a heading without a capital."""
_RUN_IN = re.compile(r"((?:[A-Z][\w'’&/]{0,30}[ ]){0,3}[A-Z][a-z'’]+[a-z])(?=[A-Z][a-z]+[ ,])")
_LABEL_REACH = 90
_LONG_LINE = 300
"""Characters from which a line may be a whole post pasted without line ends, with headings inside."""
_TOP, _BOLD_RANK, _COLON_RANK, _NO_RANK = 0, 7, 8, 9


@dataclass(frozen=True, slots=True)
class Segment:
    """A sentence or an entry of a list. `words` have no Markdown marks; `span` is where they stand, without a list mark.

    `section` is the kind of heading it stands under (`language/data/kinds/sections.txt`), empty where it stands under none.
    """

    words: str
    span: Span
    section: str
    item: bool


@lru_cache(4)
def segments(text: str, told: tuple[Span, ...] = ()) -> tuple[Segment, ...]:
    """Every sentence and entry of a text, in order; lines that only state what `told` covers (labelled facts) are left out."""
    found: list[Segment] = []
    section, rank = "", _NO_RANK
    lines = [
        line for m in _LINE.finditer(text) if (line := _line(text, Span(*m.span()))) and not _told(line.span, told)
    ]
    for number, line in enumerate(lines):
        following = lines[number + 1] if number + 1 < len(lines) else None
        if line.is_heading or (following and _names_a_part(line, following)):
            kind = kind_of(line.words) or (led_by(line.words) if line.words.endswith(":") else "")
            if kind or line.rank <= rank:
                section, rank = kind, line.rank if kind else rank
            continue
        for part, kind in _labelled(text, line.span, section):
            section = kind
            found += _segments_in(text, part, kind, line.item)
    return tuple(found)


def _segments_in(text: str, span: Span, section: str, item: bool) -> Iterator[Segment]:
    for piece, is_item in cutting.pieces(text, span, item=item):
        words = plain(text[slice(*piece)])
        if len(WORD.findall(words)) >= 2:
            yield Segment(words, piece, section, is_item)


def _told(line: Span, told: tuple[Span, ...]) -> bool:
    covered = sum(max(0, min(line.end, fact.end) - max(line.start, fact.start)) for fact in told)
    length = line.end - line.start
    return covered > 0 and (length <= 40 or covered * 3 > length)


@dataclass(frozen=True, slots=True)
class _SegmentLine:
    """A line without its list mark. `rank` of a heading: 1 to 6, 7 for a bold line, 8 for one that ends in a colon."""

    span: Span
    words: str
    item: bool
    is_heading: bool
    rank: int


def _line(text: str, span: Span) -> _SegmentLine | None:
    raw = text[slice(*span)]
    start = span.start + len(raw) - len(raw.lstrip(" \t\ufeff>\u00a0"))
    end = span.start + len(raw.rstrip())
    atx = _ATX.match(text, start, end)
    start = atx.end() if atx else start
    bold = _BOLD.match(text, start, end)
    mark = None if bold else _SIGN.match(text, start, end) or _NUMBER.match(text, start, end)
    start = mark.end() if mark else start
    signs = _SIGNS.match(text[start:end])
    start += signs.end() if signs else 0
    words = plain(text[start:end]).strip("*_ ") if start < end else ""
    if not words:
        return None
    count = len(words.split())
    introduces = words.endswith(":") and count <= LONGEST + 12
    short = count <= LONGEST - 2 and not words.endswith((".", "!", "?", ",", ";"))
    named = short and (not mark or bool(signs)) and kind_of(words.rstrip(":")) != ""
    heading = bool(atx and count <= LONGEST + 6) or bool(bold) or introduces or named
    rank = len(atx[1]) if atx else _COLON_RANK if introduces else _BOLD_RANK
    return _SegmentLine(Span(start, end), words, bool(mark or (signs and not atx)) and not atx, heading, rank)


def _names_a_part(line: _SegmentLine, following: _SegmentLine) -> bool:
    """A short line in title case above a list or a paragraph."""
    words = line.words.split()
    if line.item or len(words) > LONGEST or line.words[-1] in ".!?,;)" or not words[0][0].isupper():
        return False
    long = [word for word in words if len(word) > 3]
    capital = sum(word[0].isupper() for word in words if len(word) > 3 or word[0].isupper())
    return capital * 10 >= 7 * len(long) and (following.item or len(following.words.split()) > 10)


def _labelled(text: str, span: Span, section: str) -> Iterator[tuple[Span, str]]:
    """A line cut before each label in it that names a part of the post ("Required skills: …")."""
    at, kind = span.start, section
    for start, end, found in _labels(text, span):
        if start < at:
            continue
        if start > at:
            yield Span(at, start), kind
        at, kind = end, found
    if at < span.end:
        yield Span(at, span.end), kind


def _labels(text: str, span: Span) -> list[tuple[int, int, str]]:
    found = [label for m in _COLON.finditer(text, *span) if (label := _before_colon(text, span, m.start()))]
    for m in _RUN_IN.finditer(text, *span):
        found += _longest_label(text, m.start(1), m.end(1))
    if span.end - span.start > _LONG_LINE:
        for m in _TITLE_CASE.finditer(text, *span):
            if _in_title_case(m[1]) and (kind := kind_of(m[1])):
                found.append((m.start(1), m.end(1), kind))
    return sorted(found)


def _in_title_case(words: str) -> bool:
    return all(word[0].isupper() or word in _SMALL_WORDS for word in words.split())


def _before_colon(text: str, span: Span, end: int) -> tuple[int, int, str] | None:
    """The label that ends in a colon: back to the last break, or from a capital letter after it on."""
    least = max(span.start, end - _LABEL_REACH)
    breaks = [m.end() for m in _BREAK.finditer(text, least, end)]
    start = breaks[-1] if breaks else span.start if least == span.start else end
    for begin in (start, *(m.start() for m in _CAPITAL.finditer(text, start, end))):
        if kind := kind_of(text[begin:end]):
            return begin, end + 1, kind
    return None


def _longest_label(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """A label glued to what stands under it ("Primary ResponsibilitiesRespond to calls")."""
    for begin in (m.start() for m in _CAPITAL.finditer(text, start, end)):
        if kind := kind_of(text[begin:end]):
            yield begin, end, kind
            return
