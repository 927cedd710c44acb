"""The lines of a post, each without its list mark, and those that a copy has broken put together again."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from vault_tool.posting.asked.headings import LONGEST, is_heading, kind_of, opens_an_entry
from vault_tool.text.edits import Span
from vault_tool.text.markdown.marks import plain

TOP, BOLD_RANK, COLON_RANK, NO_RANK = 0, 7, 8, 9
"""How far up a heading stands: 1 to 6 by its marks, then a bold or a short line, then one that ends in a colon."""

_LINE = re.compile(r"[^\r\n]+")
_RULE = re.compile(r"(?<=\s)(?:_{4,}|={4,}|-{4,}|\*{4,})(?=\s)")
"""A line across, where a copy has lost the line ends around it."""
_SIGN = re.compile(r"[-*+•●▪◦·‣⁃○✓✔✅☑►➤➢❖»–—▶→👉🔹🔸📌⭐✨■□☐]\ufe0f?[\s\u200b]*(?=\S)")
_NUMBER = re.compile(r"(?:\(?\d{1,2}[.)](?!\d)|\d\ufe0f?\u20e3|\(?[a-zA-Z][.)](?=\s))[ \t]*(?=\S)")
_ATX = re.compile(r"(#{1,6})[ \t]+")
_BOLD = re.compile(r"(?:\*\*|__)[^*_\r\n]{1,90}(?:\*\*|__)[ \t]*:?[ \t]*$")
_SIGNS = re.compile(r"[^\w\s\"'“‘(\[{$€£#@&/+*_`~<-]+\s*")
_SIGNS_BEHIND = re.compile(r"[^\w\s.,;:!?\"'”’)\]}$€£%&/+*_`~>–—-]+\s*\Z")
"""Pictures behind a heading: "What you will draw 🎨"."""
SPACED = 3
"""Blank lines from which a text sets its parts off with them."""
_WRAPPED = 45
"""Characters from which a line may have been broken because a window was narrow."""


class PartLine(NamedTuple):
    """A line, or several that are one sentence, without its list mark; `rank` says how far up it stands as a heading.

    `gap` says that a blank line stands before it.
    """

    span: Span
    words: str
    item: bool
    is_heading: bool
    rank: int
    gap: bool


def part_lines(text: str) -> Iterator[PartLine]:
    """Every line that has words, in order."""
    stretches = list(_stretches(text))
    spaced = sum(gap for _, gap in stretches) >= SPACED
    for number, (span, gap) in enumerate(stretches):
        if line := _line(text, span, gap, within=spaced and number > 0 and not gap):
            yield line


def _stretches(text: str) -> Iterator[tuple[Span, bool]]:
    start, end, gap = 0, 0, False
    for line in _between_rules(text):
        if end > start and _goes_on(text, start, end, line.start):
            end = line.end
            continue
        if end > start:
            yield Span(start, end), gap
        gap = not text[end : line.start].strip("\r\n") and text.count("\n", end, line.start) > 1
        start, end = line
    if end > start:
        yield Span(start, end), gap


def _between_rules(text: str) -> Iterator[Span]:
    for line in _LINE.finditer(text):
        at = line.start()
        for rule in _RULE.finditer(text, *line.span()):
            yield Span(at, rule.start())
            at = rule.end()
        yield Span(at, line.end())


def _goes_on(text: str, start: int, end: int, following: int) -> bool:
    """Whether a line is the rest of the sentence before it: that one breaks off, and this one begins in small letters."""
    first = text[following]
    if not (first.islower() or first == " ") or text.count("\n", end, following) > 1:
        return False
    line_start = max(text.rfind("\n", start, end), text.rfind("\r", start, end), start - 1) + 1
    if end - line_start < _WRAPPED or text[end - 1] in ".!?:;":
        return False
    head = text[following : following + 8].lstrip()
    return head[:1].islower() and not _NUMBER.match(head)


def _line(text: str, span: Span, gap: bool, *, within: bool) -> PartLine | None:
    """A line; one `within` a paragraph of a text that has blank lines heads nothing unless it can only be a heading."""
    raw = text[slice(*span)]
    start = span.start + len(raw) - len(raw.lstrip(" \t\ufeff>\u00a0"))
    end = span.start + len(raw.rstrip())
    if start >= end:
        return None
    first = text[start]
    atx = _ATX.match(text, start, end) if first == "#" else None
    start = atx.end() if atx else start
    bold = _BOLD.match(text, start, end) if text[start] in "*_" else None
    mark = None
    if not bold and not (first.isalpha() and text[start + 1 : start + 2].isalpha()):
        mark = _SIGN.match(text, start, end) or _NUMBER.match(text, start, end)
    start = mark.end() if mark else start
    signs = _SIGNS.match(text, start, end)
    start = signs.end() if signs else start
    words = plain(text[start:end]).strip("*_ ") if start < end else ""
    if not words:
        return None
    listed = bool(mark or (signs and not atx)) and not atx
    if len(words) > 200:
        return PartLine(Span(start, end), words, listed, False, BOLD_RANK, gap)
    bare = _SIGNS_BEHIND.sub("", words).rstrip()
    count = bare.count(" ") + 1
    introduces = words.endswith((":", " -", " –")) and count <= LONGEST + 12
    short = count <= LONGEST - 2 and words[-1] not in ".!?,;"
    bears_a_sign = mark is not None and not mark[0][0].isascii() and is_heading(bare)
    unlisted = not mark or bool(signs) or bears_a_sign
    named = short and unlisted and not opens_an_entry(words) and kind_of(bare.rstrip(": ")) != ""
    named = named and (not within or is_heading(bare.rstrip(": ")) or words.endswith(":"))
    heading = bool(atx and count <= LONGEST + 6) or bool(bold) or introduces or named
    rank = len(atx[1]) if atx else COLON_RANK if introduces else BOLD_RANK
    return PartLine(Span(start, end), words, listed, heading, rank, gap)
