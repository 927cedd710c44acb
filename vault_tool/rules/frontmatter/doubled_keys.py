"""Properties that stand twice in a note: what several rules of this family look at."""

import re
from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.text.edits import Span

_KEY = re.compile(r"^([^\W\d][\w -]*?|\"[^\"\r\n]+\")[ \t]*:(?=[ \t\r\n]|\Z)", re.MULTILINE)


def doubled(note: Note) -> Iterator[tuple[str, Span, Span]]:
    """Each key that stands again, with where, and where it stood first."""
    block = note.properties.yaml_span
    if block is None:
        return
    first: dict[str, Span] = {}
    for m in _KEY.finditer(note.text, *block):
        if m[1] in first:
            yield m[1], Span(*m.span(1)), first[m[1]]
        first.setdefault(m[1], Span(*m.span(1)))
