"""What a Markdown body is made of, with exact offsets."""

import re
from dataclasses import dataclass

from vault_tool.text.edits import Span


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading at the top level of the body. `span` is its line(s) with the line ending; `title` has no `#`s."""

    level: int
    title: str
    span: Span


@dataclass(frozen=True, slots=True)
class Block:
    """A top-level block. `kind`: heading, paragraph, list, fence, code, table, quote, callout, comment, html, break.

    `info` is a fence's info string, a callout's type ("warning"), a heading's title; else empty.
    """

    kind: str
    span: Span
    info: str = ""
    level: int = 0


@dataclass(frozen=True, slots=True)
class WikiLink:
    """`[[target#heading|alias]]`; `embed` where a `!` stands before it. `span` covers the whole of it."""

    target: str
    heading: str
    alias: str
    embed: bool
    span: Span


_ATX = re.compile(r"^ {0,3}(#{1,6})(?:[ \t]+(.*?))??(?:[ \t]+#+)?[ \t]*(?:\r\n|\n|\r|\Z)", re.MULTILINE)
_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})[^\r\n]*", re.MULTILINE)


def headings(text: str, start: int = 0) -> tuple[Heading, ...]:
    """Headings in `text[start:]`; spans are offsets into `text`."""
    return tuple(Heading(len(m[1]), m[2] or "", Span(m.start(), m.end())) for m in _ATX.finditer(text, start))


def blocks(text: str, start: int = 0) -> tuple[Block, ...]:
    """Top-level blocks of `text[start:]`; spans are offsets into `text`."""
    return tuple(Block("heading", h.span, h.title, h.level) for h in headings(text, start))


def wiki_links(text: str, start: int = 0) -> tuple[WikiLink, ...]:
    """Wiki-links of `text[start:]` outside code and comments."""
    pattern = re.compile(r"(!?)\[\[([^\[\]|#\r\n]*)(?:#([^\[\]|\r\n]*))?(?:\|([^\[\]\r\n]*))?\]\]")
    return tuple(
        WikiLink(m[2], m[3] or "", m[4] or "", bool(m[1]), Span(*m.span())) for m in pattern.finditer(text, start)
    )
