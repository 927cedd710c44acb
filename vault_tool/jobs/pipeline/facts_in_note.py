"""The facts of a posting note's own post, each with the words that it was read from, at their place in the note."""

from dataclasses import dataclass
from functools import lru_cache

from vault_tool.note import Note
from vault_tool.posting import reading
from vault_tool.posting.fact import Value
from vault_tool.text.edits import Span


@dataclass(frozen=True, slots=True)
class PlacedFact:
    """A fact read from a note's post: its words, and their span in the note's text; `derived` where it was worked out."""

    key: str
    value: Value
    quote: str
    span: Span
    derived: bool


def facts_in(note: Note) -> tuple[PlacedFact, ...]:
    """The facts of what stands under Posting; none where there is no such section."""
    section = note.section("Posting")
    if section is None:
        return ()
    start = section.body_span.start
    found = _read(note.body_of("Posting"), note.path.rpartition("/")[2])
    return tuple(
        PlacedFact(f.key, f.value, f.quote, Span(f.span.start + start, f.span.end + start), f.derived) for f in found
    )


@lru_cache(maxsize=8)
def _read(words: str, name: str) -> tuple[PlacedFact, ...]:
    """The facts with spans in the post's words; kept, since an editor asks for one post many times."""
    facts = reading.read(words, file_name=name).facts
    return tuple(PlacedFact(f.key, f.value, f.quote, f.span, f.derived) for f in facts if f.quote.strip())
