"""What a Markdown body is made of: headings, blocks and links, each with the span it has in the text as it stands."""

from typing import NamedTuple

from vault_tool.text.edits import Span


class Heading(NamedTuple):
    """A heading at the top level of the body. `span` is its line(s) with the line ending; `title` has no `#`s."""

    level: int
    title: str
    span: Span


class Block(NamedTuple):
    """A top-level block. `kind`: heading, paragraph, list, fence, code, table, quote, callout, comment, html, break.

    `span` is its whole lines with the last one's line ending, without blank lines after it. `info` is a fence's info
    string, a callout's type ("warning"), a heading's title; else empty.
    """

    kind: str
    span: Span
    info: str = ""
    level: int = 0


class WikiLink(NamedTuple):
    """`[[target#heading|alias]]`; `embed` where a `!` stands before it. `span` covers the whole of it."""

    target: str
    heading: str
    alias: str
    embed: bool
    span: Span
