"""Floor 2: a note is a text with properties and sections, each at its exact offsets."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from vault_tool import section_order
from vault_tool.text.edits import Span
from vault_tool.text.lines import LineIndex
from vault_tool.text.markdown import outline
from vault_tool.text.markdown.blocks import Block, Heading, WikiLink
from vault_tool.text.properties import property_block
from vault_tool.text.regex import Regex

_MARKS = Regex(r" {0,3}#{1,6}(?:[ \t\r\n]|\Z)")


class Section(NamedTuple):
    """A level-2 heading and all that follows it up to the next heading of level 1 or 2."""

    title: str
    level: int
    span: Span
    body_span: Span


@dataclass(frozen=True)
class Note:
    """A note's text as it stands on disk (BOM and line endings kept) and its path in the vault, '/'-separated.

    `text` comes from `text.decode.read_note`: bytes that are not UTF-8 stand in it as lone surrogates, so that
    `text.decode.note_bytes` gives back the very same bytes.
    """

    text: str
    path: str = ""

    @cached_property
    def properties(self) -> property_block.Properties:
        """The frontmatter, read but not judged; broken frontmatter has a `problem` and no values."""
        return property_block.read(self.text)

    def __reduce__(self) -> tuple[type["Note"], tuple[str, str]]:
        """What is kept of a note: what has been worked out of it is worked out again."""
        return Note, (self.text, self.path)

    @property
    def values(self) -> Mapping[str, object]:
        """The frontmatter's values by key; empty where there is none or it is broken."""
        return self.properties.values

    @cached_property
    def body_span(self) -> Span:
        """All after the frontmatter."""
        block = self.properties.span
        return Span(block.end if block else 0, len(self.text))

    @cached_property
    def lines(self) -> LineIndex:
        """Offsets to lines and columns."""
        return LineIndex(self.text)

    @cached_property
    def headings(self) -> tuple[Heading, ...]:
        """Every heading at the top level of the body: not those in quotes, lists, fences or comments."""
        return outline.headings(self.text, self.body_span.start)

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """Every top-level block of the body (a full parse: ask for `headings` where those will do)."""
        return outline.blocks(self.text, self.body_span.start)

    @cached_property
    def links(self) -> tuple[WikiLink, ...]:
        """Every [[wiki-link]] and ![[embed]] of the body outside code and comments."""
        return outline.wiki_links(self.text, self.body_span.start)

    @cached_property
    def title(self) -> Heading | None:
        """The first level-1 heading."""
        return next((h for h in self.headings if h.level == 1), None)

    @cached_property
    def bounds(self) -> tuple[Heading, ...]:
        """The headings of level 1 and 2 that sections begin and end with.

        Words underlined with dashes bound nothing unless they are a section's title: Markdown takes them for a heading,
        but in a post it is a rule that somebody drew under a paragraph.
        """
        return tuple(
            h
            for h in self.headings
            if h.level <= 2 and (self._has_marks(h) or h.title.casefold() in section_order.known())
        )

    def _has_marks(self, heading: Heading) -> bool:
        return bool(_MARKS.match(self.text, *heading.span))

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The level-2 sections in the order they stand."""
        tops = self.bounds
        ends = [h.span.start for h in tops[1:]] + [len(self.text)]
        return tuple(
            Section(h.title, h.level, Span(h.span.start, end), Span(h.span.end, end))
            for h, end in zip(tops, ends, strict=False)
            if h.level == 2
        )

    @cached_property
    def _by_title(self) -> Mapping[str, Section]:
        """The first section of each title, case folded."""
        return {s.title.strip().casefold(): s for s in reversed(self.sections)}

    def section(self, title: str) -> Section | None:
        """The first section of that title (case and surrounding space ignored)."""
        return self._by_title.get(title.strip().casefold())

    def body_of(self, title: str) -> str:
        """The text under a section's heading; empty where there is no such section."""
        found = self.section(title)
        return self.text[slice(*found.body_span)] if found else ""
