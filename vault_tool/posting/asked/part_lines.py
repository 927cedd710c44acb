"""The lines of a post, each without its list mark, and those that a copy has broken put together again."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from vault_tool.posting.asked.headings import LONGEST, is_heading, kind_of, opens_an_entry
from vault_tool.text.edits import Span
from vault_tool.text.markdown.marks import plain
from vault_tool.text.regex import Regex

TOP, BOLD_RANK, COLON_RANK, NO_RANK = 0, 7, 8, 9
"""How far up a heading stands: 1 to 6 by its marks, then a bold or a short line, then one that ends in a colon."""

_LINE = Regex(r"[^\r\n]+")
_RULE = Regex(r"(?<=\s)(?:_{4,}|={4,}|-{4,}|\*{4,})(?=\s)")
"""A line across, where a copy has lost the line ends around it."""
_SIGN = Regex(r"[-*+•●▪◦·‣⁃○✓✔✅☑►➤➢❖»–—▶→👉🔹🔸📌⭐✨■□☐]\ufe0f?[\s\u200b]*(?=\S)")
_NUMBER = Regex(r"(?:\(?\d{1,2}[.)](?!\d)|\d\ufe0f?\u20e3|\(?[a-zA-Z][.)](?=\s))[ \t]*(?=\S)")
_ATX = Regex(r"(#{1,6})[ \t]+")
_BOLD = Regex(r"(?:\*\*|__)[^*_\r\n]{1,90}(?:\*\*|__)[ \t]*:?[ \t]*$")
_SIGNS = Regex(r"[^\w\s\"'“‘(\[{$€£#@&/+*_`~<-]+\s*")
_SIGNS_BEHIND = Regex(r"[^\w\s.,;:!?\"'”’)\]}$€£%&/+*_`~>–—-]+\s*\Z")
"""Pictures behind a heading: "What you will draw 🎨"."""
_LONGEST_HEADING = 200
"""Characters from which a line heads nothing."""
_MOST_OF_A_LEAD, _MOST_WITH_MARKS, _MOST_OF_A_NAME = LONGEST + 12, LONGEST + 6, LONGEST - 2
"""Words of a line that heads what is below it: a sentence that ends in a colon, one with the marks of a heading, and one that
nothing but its words tells."""
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


class _Cut(NamedTuple):
    """A line without the marks before it: its Markdown heading mark, whether it is bold, its list mark, and pictures."""

    span: Span
    atx: re.Match[str] | None
    bold: bool
    mark: re.Match[str] | None
    signs: bool

    @property
    def item(self) -> bool:
        """Whether it is an entry of a list."""
        return not self.atx and (self.mark is not None or self.signs)

    @property
    def bears_a_sign(self) -> bool:
        """Whether its list mark may also stand before a heading: a picture or a bullet, but no dash and no number."""
        return self.mark is not None and not self.mark[0][0].isascii()


def _line(text: str, span: Span, gap: bool, *, within: bool) -> PartLine | None:
    """A line; one `within` a paragraph of a text that has blank lines heads nothing unless it can only be a heading."""
    cut = _without_marks(text, span)
    words = plain(text[slice(*cut.span)]).strip("*_ ") if cut else ""
    if not cut or not words:
        return None
    if len(words) > _LONGEST_HEADING:
        return PartLine(cut.span, words, cut.item, False, BOLD_RANK, gap)
    introduces = words.endswith((":", " -", " –")) and _count(words) <= _MOST_OF_A_LEAD
    is_marked = cut.bold or (cut.atx is not None and _count(words) <= _MOST_WITH_MARKS)
    heads = is_marked or introduces or _is_named(words, cut, within=within)
    rank = len(cut.atx[1]) if cut.atx else COLON_RANK if introduces else BOLD_RANK
    return PartLine(cut.span, words, cut.item, heads, rank, gap)


def _without_marks(text: str, span: Span) -> _Cut | None:
    """A line's own words; None where it has none."""
    raw = text[slice(*span)]
    start = span.start + len(raw) - len(raw.lstrip(" \t\ufeff>\u00a0"))
    end = span.start + len(raw.rstrip())
    if start >= end:
        return None
    first = text[start]
    atx = _ATX.match(text, start, end) if first == "#" else None
    start = atx.end() if atx else start
    bold = text[start] in "*_" and _BOLD.match(text, start, end) is not None
    mark = None
    if not bold and not (first.isalpha() and text[start + 1 : start + 2].isalpha()):
        mark = _SIGN.match(text, start, end) or _NUMBER.match(text, start, end)
    start = mark.end() if mark else start
    signs = _SIGNS.match(text, start, end)
    start = signs.end() if signs else start
    return _Cut(Span(start, end), atx, bold, mark, signs is not None) if start < end else None


def _is_named(words: str, cut: _Cut, *, within: bool) -> bool:
    """Whether a few words without a mark of a list name a part of the post."""
    if _count(words) > _MOST_OF_A_NAME or words[-1] in ".!?,;" or opens_an_entry(words):
        return False
    bare = _bare(words)
    if cut.mark and not cut.signs and not (cut.bears_a_sign and is_heading(bare)):
        return False
    name = bare.rstrip(": ")
    return kind_of(name) != "" and (not within or is_heading(name) or words.endswith(":"))


def _bare(words: str) -> str:
    return _SIGNS_BEHIND.sub("", words).rstrip()


def _count(words: str) -> int:
    return _bare(words).count(" ") + 1
