"""Lines of a post: headings, list items, plain lines, and the lists that stand under a heading."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from vault_tool.text.edits import Span

_LINE = re.compile(r"[^\r\n]+")
_ITEM = re.compile(r"(?:[-*+•●▪◦·‣⁃○✓✔✅☑►➤➢❖»–—]|\d{1,2}[.)]|\(\d{1,2}\)|[a-zA-Z][.)])\ufe0f?[ \t]+(?=\S)|[•●▪◦·✓✔✅►➤➢❖]\ufe0f?")
_ATX = re.compile(r"#{1,6}[ \t]+")
_MARKS = re.compile(r"\*\*|__|`|(?<![\w*])[*_](?=\S)|(?<=\S)[*_](?![\w*])")
_LINK = re.compile(r"!?\[([^\[\]\r\n]{0,200})\]\([^()\s]{0,300}\)")
_BOLD_LINE = re.compile(r"(?:\*\*|__)[^*_]{1,90}(?:\*\*|__)[ \t]*:?[ \t]*$")
_RULE = re.compile(r"[-=*_~ \t]{3,}$")


@dataclass(frozen=True, slots=True)
class Line:
    """One line that is not blank. `kind`: heading, item, text, rule.

    `plain` has neither list mark nor Markdown marks; `span` is the line without its list mark, surrounding space and
    ending. `level` of a heading: 1 to 6, 7 for a bold line, 8 for a plain line that ends in a colon; of an item: how
    far it is indented. `gap` says that a blank line stands before it.
    """

    kind: str
    plain: str
    span: Span
    level: int = 0
    gap: bool = False


def plain(words: str) -> str:
    """Words without Markdown marks, in one line."""
    return " ".join(_MARKS.sub("", _LINK.sub(r"\1", words)).split())


def lines(text: str) -> tuple[Line, ...]:
    """Every line of a text that is not blank, in order."""
    found, last_end = [], 0
    for m in _LINE.finditer(text):
        if line := _line(text, m, text.count("\n", last_end, m.start()) > 1):
            found.append(line)
            last_end = m.end()
    return tuple(found)


def _line(text: str, m: re.Match[str], gap: bool) -> Line | None:
    raw = m[0].rstrip()
    body = raw.lstrip(" \t\ufeff>\u00a0")
    indent = len(raw) - len(body)
    start, end = m.start() + indent, m.start() + len(raw)
    if not body:
        return None
    if _RULE.match(body):
        return Line("rule", "", Span(start, end), gap=gap)
    if atx := _ATX.match(body):
        title = plain(body[atx.end() :].rstrip("# \t"))
        return Line("heading", title, Span(start + atx.end(), end), len(atx[0].rstrip()), gap)
    if _BOLD_LINE.match(body):
        return Line("heading", plain(body), Span(start, end), 7, gap)
    if item := _ITEM.match(body):
        return Line("item", plain(body[item.end() :]), Span(start + item.end(), end), indent, gap)
    words = plain(body)
    if words.endswith(":") and len(words) <= 90:
        return Line("heading", words, Span(start, end), 8, gap)
    return Line("text", words, Span(start, end), gap=gap)


def label(title: str) -> str:
    """A heading's words for comparing: lower case, no marks, no colon, no emoji, no numbering."""
    return re.sub(r"^[\W\d_]+|[\W_]+$", "", title.lower().replace("’", "'"))


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a list and the subheading it stands under ("" where there is none)."""

    line: Line
    group: str


def entries_under(found: tuple[Line, ...], titles: re.Pattern[str], ends: re.Pattern[str]) -> Iterator[Entry]:
    """The list items (or, where a list has no marks, the lines) under each heading whose label matches `titles`.

    A list ends at a rule, at a heading of the same or a higher rank, or at one whose label matches `ends`.
    """
    number = 0
    while number < len(found):
        head = found[number]
        number += 1
        if not _opens(head, titles):
            continue
        block, number = _block(found, number, head, titles, ends)
        yield from _entries(block)


def _opens(line: Line, titles: re.Pattern[str]) -> bool:
    if line.kind in ("rule",) or len(line.plain) > 70:
        return False
    return bool(titles.fullmatch(label(line.plain)))


def _block(
    found: tuple[Line, ...], number: int, head: Line, titles: re.Pattern[str], ends: re.Pattern[str]
) -> tuple[list[Line], int]:
    block: list[Line] = []
    rank = head.level if head.kind == "heading" else 8
    while number < len(found):
        line = found[number]
        if line.kind == "rule" or _opens(line, ends) or (_opens(line, titles) and line.kind != "item"):
            break
        if line.kind == "heading" and line.level <= rank and not (rank >= 7 and line.level >= rank and not block):
            break
        if block and line.kind == "text" and line.gap and any(b.kind == "item" for b in block):
            break
        block.append(line)
        number += 1
    return block, number


def _entries(block: list[Line]) -> Iterator[Entry]:
    items = any(line.kind == "item" for line in block)
    group = ""
    for line in block:
        if line.kind == "heading":
            group = line.plain.rstrip(" :")
        elif line.kind == "item" or (not items and line.kind == "text"):
            yield Entry(line, group)
