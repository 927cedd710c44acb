"""The properties block (YAML frontmatter) of a note, read.

A block begins in the first line (a BOM may stand before it) with `---` and ends at the next line that is `---`, as in
Obsidian; `...` does not end it, and a `---` further down is a thematic break. How values are read: see `yaml_reading`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from vault_tool.text.edits import Span
from vault_tool.text.regex import Regex

if TYPE_CHECKING:
    from vault_tool.text.properties.content import Content

_OPEN = Regex(r"\ufeff?---[ \t]*(?:\r\n|\n|\r)")
_CLOSE = Regex(r"(?<=[\r\n])---[ \t]*(?:\r\n|\n|\r|\Z)")
_ENTRY = Regex(r"[\w\"'][^:\r\n]{0,200}:(?:[ \t]|[\r\n]|\Z)")


LONGEST = 200_000
"""Characters. A note with a hundred properties has 5,000; to read a block takes ten times as long as to read prose."""


class Problem(NamedTuple):
    """Why a properties block cannot be read or trusted, and where (an offset into the note's text)."""

    message: str
    offset: int


@dataclass(frozen=True)
class Properties:
    """A note's properties. `span` covers both `---` lines, `yaml_span` what stands between; None where there is no block.

    `spans` has, a key, the span of its whole entry (key, value, following lines that belong to it, no line ending).
    `problem` is set where the block cannot be read (then `values` is empty) or a key stands twice.
    """

    values: Mapping[str, object] = field(default_factory=dict)
    span: Span | None = None
    yaml_span: Span | None = None
    spans: Mapping[str, Span] = field(default_factory=dict)
    problem: Problem | None = None


def read(text: str) -> Properties:
    """The properties at the top of `text`; never raises. Of a key that stands twice the last value counts."""
    opening = _OPEN.match(text)
    if not opening:
        return Properties()
    closing = _CLOSE.search(text, opening.end())
    if not closing:
        return Properties(problem=_unclosed(text, opening.end()))
    start = opening.end()
    span, yaml_span = Span(opening.start(), closing.end()), Span(start, closing.start())
    from vault_tool.text.properties import plain_reading
    from vault_tool.text.properties.content import YamlProblem

    block = text[start : closing.start()]
    if len(block) > LONGEST:
        why = f"the properties block has {len(block):,} characters; the longest that is read has {LONGEST:,}"
        return Properties(span=span, yaml_span=yaml_span, problem=Problem(why, start))
    try:
        content = plain_reading.parse(block) or _parsed(block)
    except YamlProblem as error:
        return Properties(span=span, yaml_span=yaml_span, problem=Problem(error.message, start + error.offset))
    spans = {entry.key: Span(start + entry.start, start + entry.end) for entry in content.entries}
    twice = content.duplicate
    problem = Problem(f"the property “{twice[0]}” stands twice", start + twice[1]) if twice else None
    return Properties(content.values, span, yaml_span, spans, problem)


def _parsed(block: str) -> "Content":
    """All that is not plain; loading PyYAML takes longer than reading a hundred plain blocks."""
    from vault_tool.text.properties import yaml_reading

    return yaml_reading.parse(block)


def _unclosed(text: str, start: int) -> Problem | None:
    """A first line `---` that nothing closes is a thematic break, unless a `key: value` line follows it."""
    if _ENTRY.match(text, start):
        return Problem("the properties block that this line opens is never closed with a line `---`", 0)
    return None
