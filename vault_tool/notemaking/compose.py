"""A part of a dropped text made fit to stand under a level-2 heading of a note, no word of it changed.

Its headings are pushed below level 2 with their depths relative to each other kept, and whatever it leaves open (a
fence, a comment, raw HTML) is closed or escaped, so that the next section of the note begins where it should.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from vault_tool.text.lines import newline_of
from vault_tool.text.markdown import outline
from vault_tool.text.markdown.blocks import Heading

TOP = 3
"""The highest level a heading may have inside a section."""
LEAST = 3
"""Marks that a heading's underline has in posts; a "-" between two prices is one to Markdown, but to nobody who pasted it."""
FARTHEST = 2000
"""How many lines below it raw HTML may be closed; what is closed later still is escaped, so that work stays linear."""

_LINE = re.compile(r"([^\r\n]*)(\r\n|\n|\r|\Z)")
_ATX = re.compile(r"( {0,3})(#{1,6})(?=[ \t]|$)")
_SETEXT = re.compile(r" {0,3}(=+|-+)[ \t]*$")
_FENCE = re.compile(r" {0,3}(`{3,}(?=[^`]*$)|~{3,})")
_RAW = re.compile(
    r" {0,3}<(?:(script|pre|style|textarea)(?=[\s>]|$)|(!--)|(\?)|(!\[CDATA\[)|(![A-Za-z]))", re.IGNORECASE
)
_RAW_ENDS = ("</(?:script|pre|style|textarea)>", "-->", r"\?>", r"\]\]>", ">")
_NO_PARAGRAPH = re.compile(r" {0,3}(?:>|[-+*](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$)|<)| {4}|\t|\|")
_COMMENT_MARK = "%%"


class _SourceLine(NamedTuple):
    """A line, its ending, and what it is: a heading's `level`, `closed` code or HTML, the line `under` a heading."""

    words: str
    end: str
    level: int = 0
    closed: bool = False
    under: bool = False


def section_text(part_text: str) -> str:
    """The part as the body of a section: same words, same line endings, no heading above level 3, nothing left open."""
    newline = newline_of(part_text)
    lines = list(_told(_balanced(_cut(part_text))))
    levels = [line.level for line in lines if line.level]
    shift = max(0, TOP - min(levels)) if levels else 0
    text = "".join(_written(lines, shift, newline))
    closing = _open_fence(lines)
    candidates = [text, f"{text.rstrip()}{newline}{closing}{newline}"] if closing else [text]
    return next((c for c in candidates[::-1] if _fits(c, newline)), None) or _forced(text, newline)


def _cut(text: str) -> list[_SourceLine]:
    lines = [_SourceLine(m[1], m[2]) for m in _LINE.finditer(text)]
    return lines[:-1] if lines and not lines[-1].words and not lines[-1].end else lines


def _balanced(lines: list[_SourceLine]) -> list[_SourceLine]:
    """A comment of Obsidian's (`%%`) that nothing closes hides the rest of a note: its mark is taken apart."""
    if sum(line.words.count(_COMMENT_MARK) for line in lines) % 2 == 0:
        return lines
    last = max(n for n, line in enumerate(lines) if _COMMENT_MARK in line.words)
    before, _, after = lines[last].words.rpartition(_COMMENT_MARK)
    return [*lines[:last], lines[last]._replace(words=f"{before}%\\%{after}"), *lines[last + 1 :]]


def _told(lines: list[_SourceLine]) -> Iterator[_SourceLine]:
    """Each line with what it is; raw HTML that nothing closes is escaped."""
    fence, raw_end, paragraph = "", None, 0
    for number, line in enumerate(lines):
        if fence or raw_end:
            yield line._replace(closed=True)
            fence = "" if fence and _closes(line.words, fence) else fence
            raw_end = None if raw_end and raw_end.search(line.words) else raw_end
            continue
        told, raw_end = _raw(lines, number)
        if raw_end is None and not told.closed:
            told = _outside_raw(told, paragraph)
            fence = _fence_of(told)
            paragraph = 0 if told.closed or told.level or told.under else _paragraph_after(paragraph, told.words)
        else:
            paragraph = 0
        yield told


def _raw(lines: list[_SourceLine], number: int) -> tuple[_SourceLine, re.Pattern[str] | None]:
    """A line that may begin raw HTML, and what ends it below; escaped where nothing does."""
    line = lines[number]
    if not (start := _RAW.match(line.words)):
        return line, None
    end = re.compile(_RAW_ENDS[(start.lastindex or 1) - 1], re.IGNORECASE)
    if end.search(line.words, start.end()):
        return line._replace(closed=True), None
    if any(end.search(x.words) for x in lines[number + 1 : number + FARTHEST]):
        return line._replace(closed=True), end
    at = line.words.index("<")
    return line._replace(words=f"{line.words[:at]}\\{line.words[at:]}"), None


def _outside_raw(line: _SourceLine, paragraph: int) -> _SourceLine:
    """A line outside code and raw HTML, after so many lines of a paragraph."""
    if _FENCE.match(line.words):
        return line._replace(closed=True)
    if atx := _ATX.match(line.words):
        return line._replace(level=len(atx[2]))
    if paragraph > 0 and (under := _SETEXT.match(line.words)):
        one_line = 0 if len(under[1]) < LEAST else 1 if under[1][0] == "=" else 2
        return line._replace(under=True, level=one_line if paragraph == 1 else 0)
    return line


def _fence_of(line: _SourceLine) -> str:
    opening = _FENCE.match(line.words) if line.closed else None
    return opening[1] if opening else ""


def _paragraph_after(paragraph: int, words: str) -> int:
    """How many lines the paragraph has that a line ends or goes on with; -1 inside a list, a quote or a table."""
    if not words.strip():
        return 0
    if paragraph == 0 and (_NO_PARAGRAPH.match(words) or _is_rule(words)):
        return 0 if _is_rule(words) else -1
    return paragraph + 1 if paragraph >= 0 else -1


def _is_rule(words: str) -> bool:
    marks = re.sub(r"[ \t]", "", words)
    return len(marks) >= 3 and len(set(marks)) == 1 and marks[0] in "-_*"


def _closes(words: str, fence: str) -> bool:
    closing = re.match(rf" {{0,3}}({re.escape(fence[0])}{{{len(fence)},}})[ \t]*$", words)
    return closing is not None


def _written(lines: list[_SourceLine], shift: int, newline: str) -> Iterator[str]:
    """The lines with their headings pushed down; a setext heading becomes an ATX one and loses its underline."""
    for number, line in enumerate(lines):
        follower = lines[number + 1] if number + 1 < len(lines) else None
        before = lines[number - 1].words if number else ""
        if line.closed:
            yield line.words + line.end
        elif follower and follower.under and follower.level and not _is_rule(before):
            mark = "#" * min(6, follower.level + shift)
            yield f"{mark} {line.words.strip()}{line.end}"
        elif line.under:
            first = lines[number - 2].words if number > 1 else ""
            if not line.level or _is_rule(first):
                apart = _is_rule(line.words) or len(line.words.strip()) < LEAST
                yield (newline if apart else "\\") + line.words.lstrip() + line.end
        elif line.level:
            mark = "#" * min(6, line.level + shift)
            yield _ATX.sub(rf"\g<1>{mark}", line.words, count=1) + line.end
        else:
            yield line.words + line.end


def _open_fence(lines: list[_SourceLine]) -> str:
    """The fence that is still open at the end, "" where none is."""
    fence = ""
    for line in lines:
        if fence:
            fence = "" if _closes(line.words, fence) else fence
        elif line.closed and (opening := _FENCE.match(line.words)):
            fence = opening[1]
    return fence


def _fits(text: str, newline: str) -> bool:
    """Seen in a note, does the next section begin where it should, with no section of the text's own?"""
    return [h.title for h in _tops(text, newline)] == ["X", "Y"]


def _tops(text: str, newline: str) -> list[Heading]:
    note = f"## X{newline * 2}{text}{newline * 2}## Y{newline}"
    return [h for h in outline.headings(note) if h.level < TOP]


def _forced(text: str, newline: str) -> str:
    """What is left where Markdown stands in Markdown (a fence in a list…): its marks at line beginnings escaped."""
    lead = len(f"## X{newline * 2}")
    for _ in range(3):
        for heading in reversed(_tops(text, newline)[1:]):
            at = heading.span.start - lead
            if 0 <= at < len(text):
                text = text[:at] + re.sub(r"^([ \t>]*)", r"\1\\", text[at:], count=1)
        if _fits(text, newline):
            return text
        text = re.sub(
            r"(?m)^([ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*)(?=```|~~~|<|#|%%|=+[ \t]*\r?$|-+[ \t]*\r?$)", r"\1\\", text
        )
        if _fits(text, newline):
            return text
    return text
