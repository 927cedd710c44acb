"""What was read from a file: its facts, each with the words and the line it stands on."""

from dataclasses import dataclass
from pathlib import Path

from vault_tool.drops import Dropped
from vault_tool.errors import UserError
from vault_tool.jobs.take_in.file_of_posts import posts_of
from vault_tool.note import Note
from vault_tool.notemaking import own_properties
from vault_tool.notemaking.longest import why_too_long
from vault_tool.posting import reading
from vault_tool.posting.fact import Conflict, Fact, Reading
from vault_tool.posting.feed import split_feed
from vault_tool.store import reads
from vault_tool.text.edits import Span
from vault_tool.text.encoding.decode import BinaryFileError, decode, remark
from vault_tool.text.lines import LineIndex


@dataclass(frozen=True, slots=True)
class FactsOfFile:
    """A file's facts by key, the line (from 1) each one's words start on, and the values that disagree.

    `posts` counts the posts in the file; the facts are the first one's. `remark` says what of the file was not plainly
    readable.
    """

    facts: dict[str, Fact]
    lines: dict[str, int]
    conflicts: tuple[Conflict, ...]
    conflict_lines: tuple[tuple[int, int], ...] = ()
    posts: int = 1
    remark: str = ""


def of_file(path: Path, limit: int) -> FactsOfFile:
    """Read one file, inside a vault or not. Raises UserError where it cannot be read or is no text."""
    try:
        data = reads.regular(path, limit)
        decoded = decode(data)
    except OSError as e:
        raise UserError(f"{path}: {e.strerror or e}; check the name and its permissions") from e
    except BinaryFileError as e:
        raise UserError(f"{path}: {e}; a post has to be a text file") from e
    try:
        texts = posts_of(path.name, data, decoded.text)
        first = texts[0]
        text = first.text
        spans = split_feed(text)
        read, offset = _read(first, spans[0], path.name)
    except UserError as e:
        raise UserError(f"{path}: {e}") from e
    index = LineIndex(text)

    def line(fact: Fact) -> int:
        return index.position(offset + fact.span.start).line if fact.quote else 0

    return FactsOfFile(
        {f.key: f for f in read.facts},
        {f.key: line(f) for f in read.facts},
        read.conflicts,
        tuple((line(c.kept), line(c.other)) for c in read.conflicts),
        max(len(texts), len(spans)),
        remark(decoded),
    )


def _read(dropped: Dropped, span: Span, name: str) -> tuple[Reading, int]:
    """The reading of the post at `span` or in the note that a text is, and where in the text the post starts.

    Raises UserError where that is longer than any post.
    """
    text = dropped.text
    note = Note(text)
    section = note.section("Posting")
    told = own_properties.told(note) if span.start == 0 and not section else ""
    start = section.body_span.start if section else note.body_span.start if told else span.start
    words = note.body_of("Posting") if section else text[start : span.end]
    if why := why_too_long(words):
        raise UserError(why)
    if section:
        return reading.read(words, file_name=name), start
    return reading.read(words, file_name=name, dropped_at=dropped.sent, card=dropped.card, before=told), start
