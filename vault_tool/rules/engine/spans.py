"""Where in a note's properties a finding stands."""

import re

from vault_tool.note import Note
from vault_tool.text.edits import Span
from vault_tool.text.lines import BOM

_FIRST_LINE = re.compile(r"[^\r\n]*")
_VALUE = re.compile(r"[^:\r\n]*:[ \t]*(?P<value>[^\r\n]*?)[ \t]*(?=[\r\n]|\Z)")


def top(note: Note) -> Span:
    """The first line: the `---` that opens the properties, or what stands there instead."""
    start = len(note.text) - len(note.text.removeprefix(BOM))
    found = _FIRST_LINE.match(note.text, start)
    return Span(start, found.end() if found else start)


def entry(note: Note, key: str) -> Span:
    """The first line of a property; the top of the note where it has no such property.

    In the bare words of a post, which have no properties, it is where the fact was read.
    """
    found = note.properties.spans.get(key)
    if found is None:
        return top(note) if note.path.endswith(".md") else _read_at(note, key)
    line = _FIRST_LINE.match(note.text, found.start)
    return Span(found.start, min(found.end, line.end()) if line else found.end)


def _read_at(note: Note, key: str) -> Span:
    """Where the bare words of a post say a fact; their first line where they do not."""
    from vault_tool.rules.engine.subject import Posting

    spans = (f.span for f in Posting(note, "post").read if f.key == key and f.quote)
    return next(spans, top(note))


def value(note: Note, key: str) -> Span:
    """The value on the first line of a property (`key: value`); its whole line where it has no value there."""
    whole = entry(note, key)
    if key not in note.properties.spans:
        return whole
    found = _VALUE.match(note.text, whole.start, whole.end)
    return Span(*found.span("value")) if found and found["value"] else whole


def one_line(note: Note, key: str) -> bool:
    """Whether a property stands on a single line, so that its value can be replaced where it stands."""
    found = note.properties.spans.get(key)
    return found is not None and not re.search(r"[\r\n]", note.text[found.start : found.end].rstrip())
