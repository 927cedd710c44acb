"""Headings by looking at line beginnings alone: the quick way, which knows where it cannot be sure."""

import re
from collections.abc import Iterator

from vault_tool.text.grammar import grammar
from vault_tool.text.markdown.blocks import Heading
from vault_tool.text.markdown.normal_lines import NormalLines
from vault_tool.text.regex import Regex

_MARK = grammar(
    r"\n(?P<indent> {0,3})(?:{heading}|{fence}|{comment}|{html}|{underline})",
    re.MULTILINE,
    heading=r"(?P<atx>#{1,6})(?=[ \t\n])",
    fence=r"(?P<fence>`{3,}|~{3,})(?P<info>[^\n]*)",
    comment=r"(?P<percent>%%)",
    html=r"(?P<html><)(?=[a-zA-Z/?!])(?!{address})",
    address=r"[a-zA-Z][a-zA-Z0-9+.-]*:",
    underline=r"(?P<under>=+|-+)[ \t]*$",
)
"""The line end comes first, so that no other character is tried; a tag or comment is none where it is <https://…>."""
_LISTED = Regex(r"[-*+][ \t]+\S")
"""A line that begins an item: lines under it that are not indented end the item, and underline none of its words."""


class _UnsureError(Exception):
    """Only the blocks around this line tell what it is."""


def scan(text: str, start: int) -> tuple[Heading, ...] | None:
    """The headings of `text[start:]`, the same that `outline.blocks` has; None where line beginnings do not tell."""
    lines = NormalLines(text, start)
    try:
        return tuple(
            Heading(level, title_of(lines.text[at:end]), lines.span(at, end)) for level, at, end in _found(lines.text)
        )
    except _UnsureError:
        return None


def title_of(line: str) -> str:
    """The words of a heading written with `#`s, the closing ones left out."""
    words = line.strip(" \t\n").lstrip("#").strip(" \t")
    bare = words.rstrip("#")
    return bare.rstrip(" \t") if not bare or bare[-1] in " \t" else words


def comment_end(text: str, at: int) -> int | None:
    """Where the `%%` comment that begins a line at `at` ends: after the line of its closing `%%`.

    None where it is never closed, or closed within its line with words after it (a comment in a paragraph).
    """
    closing = text.find("%%", at + 2)
    if closing < 0:
        return None
    line_end, end = _line_end(text, at), _line_end(text, closing)
    return None if end == line_end and text[closing + 2 : end].strip() else end


def _found(text: str) -> Iterator[tuple[int, int, int]]:
    """Level, start and end of each heading; raises _UnsureError."""
    text = "\n" + text
    at = 1
    while mark := _MARK.search(text, at - 1):
        line = mark.start("indent")
        at = _line_end(text, line)
        if mark["under"]:
            if _follows_words(text, line):
                raise _UnsureError
        elif len(mark["indent"]) > 1 or (mark["html"] and not text.startswith("<!--", mark.start("html"))):
            raise _UnsureError  # it may belong to a list item, or open a block of HTML
        elif mark["atx"]:
            yield len(mark["atx"]), line - 1, at - 1
        else:
            at = _after_hidden(text, mark) or at


def _follows_words(text: str, line: int) -> bool:
    before = text[text.rfind("\n", 0, line - 1) + 1 : line]
    return bool(before.strip()) and not _LISTED.match(before)


def _after_hidden(text: str, mark: re.Match[str]) -> int | None:
    """The end of the fence or comment that begins here; None where none does."""
    if mark["percent"]:
        return comment_end(text, mark.start("percent"))
    if mark["html"]:
        closing = text.find("-->", mark.end("html"))
        return len(text) if closing < 0 else _line_end(text, closing)
    character, length = mark["fence"][0], len(mark["fence"])
    if character == "`" and "`" in mark["info"]:
        return None
    fence = re.compile(rf"^ {{0,3}}{character}{{{length},}}[ \t]*$\n?", re.MULTILINE).search(text, mark.end() + 1)
    return fence.end() if fence else len(text)


def _line_end(text: str, at: int) -> int:
    return text.find("\n", at) + 1 or len(text)
