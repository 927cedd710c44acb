"""A text as its readers see it: lines free of Markdown marks, each with the way back to the exact words."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from html import unescape
from typing import NamedTuple

from vault_tool.language.lead_ins.label_words import field_of
from vault_tool.posting.fact import Fact, Origin, Value
from vault_tool.posting.read.candidates import Candidate
from vault_tool.text.edits import Span
from vault_tool.text.grammar import grammar
from vault_tool.text.markdown import marks
from vault_tool.text.regex import Regex

LONGEST = 4000
"""Characters of a line that are read: labels and values stand at its beginning, what follows is description."""

_LINE = Regex(r"[^\r\n]+")
_ENTITY = Regex(r"&(?:amp;){0,2}(?:#\d{1,6}|#[xX][0-9a-fA-F]{1,5}|[A-Za-z]{2,8}\d{0,2});")
_INSIDE = Regex(r"[*_`&\[\u00a0\u2000-\u200f\u2028-\u202f\u2060\ufeff]")
_LEADING = frozenset(">#-*+•▪‣◦●")
_LEAD = grammar(
    r"[\s\u200b-\u200f\ufeff]*(?:>{space}?)*{space}*(?:{heading}|{item})?{space}*",
    heading=r"(?P<heading>#{1,6}){space}+",
    item=r"(?P<bullet>[-*+•▪‣◦●]){space}+(?:\[[ xX]\]{space}+)?(?=\S)",
    space=r"[ \t\u00a0\u2000-\u200a\u202f]",
)
_PAIR = Regex(r"([^:：=|]{1,60}?)\s*[:：=]\s*(?:[_*]+\s*[_*]*)?")
_WIDE_SPACES = str.maketrans(
    dict.fromkeys("\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\t", " ")
)


class Label(NamedTuple):
    """What a line begins with, taken for the label of a value.

    `words` stand before a colon, or are the whole line where it has none (`whole`); `field` is what they name, None where
    that is no field of a post. `end` is where the value begins in the line's text.
    """

    words: str
    field: str | None
    end: int
    whole: bool


def label_of(text: str) -> Label:
    """What some words, a line or a cell of one, begin with as a label."""
    pair = _PAIR.match(text)
    words, end = (pair[1], pair.end()) if pair else (text, len(text))
    return Label(words, field_of(words), end, pair is None)


@dataclass(slots=True)
class Line:
    """One line that is not blank.

    `text` is its words without list, heading, quote, bold and link marks, `low` the same in lower case; `raw` is the line
    as it stands; `heading` is the heading level (0 for none), `bullet` the list mark; `gap` says that a blank line (or
    nothing) stands before it.
    """

    index: int
    start: int
    raw: str
    text: str
    low: str
    heading: int
    bullet: str
    gap: bool
    pieces: Sequence[tuple[int, int]]
    _label: Label | None = None

    @property
    def label(self) -> Label:
        """What it begins with as a label; looked up when first asked for."""
        if self._label is None:
            self._label = label_of(self.text)
        return self._label

    def span(self, start: int = 0, end: int | None = None) -> Span:
        """Where `text[start:end]` stands in the document."""
        end = len(self.text) if end is None else end
        return Span(self._at(start), self._at(end - 1) + 1 if end > start else self._at(start))

    def _at(self, offset: int) -> int:
        plain, source = self.pieces[bisect_right(self.pieces, (offset, 1 << 62)) - 1]
        return source + offset - plain


class Document:
    """The lines of one text that have words in them. O(n) to build."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines: tuple[Line, ...] = _evened(tuple(_lines(text)), text)

    @cached_property
    def plain(self) -> str:
        """The text with every kind of space as a plain one, each character where it was."""
        return self.text if self.text.isascii() else self.text.translate(_WIDE_SPACES)

    @cached_property
    def low(self) -> tuple[str, ...]:
        """Each line's words in lower case."""
        return tuple([line.low for line in self.lines])

    @cached_property
    def words(self) -> frozenset[str]:
        """The short lines in lower case without a closing colon, to ask for headings quickly."""
        return frozenset(low.rstrip(" :") for low in self.low if len(low) < 80)

    def candidate(
        self, key: str, value: Value, span: Span, source: str, weight: int, origin: Origin = Origin.PRINTED
    ) -> Candidate:
        """A value read at `span`, with the words that stand there as its quote."""
        return Candidate(Fact(key, value, self.text[span.start : span.end], span, source, origin), weight)


@lru_cache(maxsize=2)
def parsed(text: str) -> Document:
    """The document of a text; asked for again right away, as taking a feed apart and reading it do, it is the same one."""
    return Document(text)


def _lines(text: str) -> Iterator[Line]:
    index, end = 0, -3
    for found in _LINE.finditer(text):
        raw = found[0]
        if raw.isspace():
            continue
        gap = index == 0 or _blank_between(text, end, found.start())
        line = _line(index, found.start(), raw, gap)
        if line.text:
            yield line
            index, end = index + 1, found.end()


def _evened(lines: tuple[Line, ...], text: str) -> tuple[Line, ...]:
    """In a text with a blank line after every line, only two of them are a gap."""
    if len(lines) > 3 and all(line.gap for line in lines):
        for line, before in zip(lines[1:], lines, strict=False):
            between = text[before.start + len(before.raw) : line.start].replace("\r\n", "\n")
            line.gap = len(between.replace("\r", "\n").replace(" ", "")) > 2
    return lines


def _blank_between(text: str, end: int, start: int) -> bool:
    between = text[end : min(start, end + 4)]
    return len(between.replace("\r\n", "\n")) > 1


def _line(index: int, start: int, raw: str, gap: bool) -> Line:
    head = raw[:LONGEST]
    words = head.strip()
    marked = _INSIDE.search(head) is not None
    if not marked and words[:1] not in _LEADING and words[-1:] != "\\":
        lead = len(head) - len(head.lstrip())
        text = words.replace("\t", " ")
        return Line(index, start, raw, text, text.lower(), 0, "", gap, ((0, start + lead),))
    lead_marks = _LEAD.match(head)
    assert lead_marks
    heading, bullet, cursor = lead_marks["heading"], lead_marks["bullet"], lead_marks.end()
    pieces: Sequence[tuple[int, int]]
    if marked:
        text, pieces = _without_marks(head, cursor, start)
    else:
        rest = head[cursor:]
        pieces = ((0, start + cursor + len(rest) - len(rest.lstrip())),)
        text = rest.strip().removesuffix("\\").rstrip().replace("\t", " ")
    return Line(index, start, raw, text, text.lower(), len(heading or ""), bullet or "", gap, pieces)


def _hidden(head: str, cursor: int) -> Sequence[tuple[Span, str]]:
    """Marks, and letters written as HTML names them with what they stand for, in their order."""
    found = [(mark, "") for mark in marks.spans(head, cursor)]
    if "&" not in head:
        return found
    starts = [mark.start for mark, _ in found]
    named = (
        (Span(*entity.span()), shown)
        for entity in _ENTITY.finditer(head, cursor)
        if len(shown := unescape(unescape(unescape(entity[0])))) == 1 and shown not in "\r\n"
    )
    apart = []
    for entity, shown in named:
        before = bisect_right(starts, entity.end - 1) - 1
        if before < 0 or found[before][0].end <= entity.start:
            apart.append((entity, shown))
    return sorted([*found, *apart])


_Pieces = list[tuple[int, int]]
"""Unbroken pieces of a line: where each begins in its words, and in the document."""


def _without_marks(head: str, cursor: int, start: int) -> tuple[str, _Pieces]:
    """The words of `head` from `cursor`, and where each unbroken piece of them comes from."""
    words: list[str] = []
    pieces: _Pieces = [(0, start + cursor)]
    length = 0
    for mark, shown in _hidden(head, cursor):
        if mark.start > cursor:
            words.append(head[cursor : mark.start])
            length += mark.start - cursor
        if shown:
            _begin(pieces, length, start + mark.start)
            words.append(shown)
            length += len(shown)
        cursor = mark.end
        _begin(pieces, length, start + cursor)
    text = "".join(words) + head[cursor:]
    text = text.replace("\t", " ") if text.isascii() else text.translate(_WIDE_SPACES)
    stripped = text.lstrip()
    pieces = _from(pieces, len(text) - len(stripped))
    return stripped.rstrip().removesuffix("\\").rstrip(), pieces


def _begin(pieces: _Pieces, at: int, source: int) -> None:
    """Let a piece begin; one that began at the same place was empty."""
    if pieces[-1][0] == at:
        pieces.pop()
    pieces.append((at, source))


def _from(pieces: _Pieces, cut: int) -> _Pieces:
    """The pieces without the first characters of the words."""
    if not cut:
        return pieces
    first = bisect_right(pieces, (cut, 1 << 62)) - 1
    plain, source = pieces[first]
    return [(0, source + cut - plain), *((at - cut, source) for at, source in pieces[first + 1 :])]
