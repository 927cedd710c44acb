"""What was read from a file: its facts, each with the words and the line it stands on."""

from dataclasses import dataclass
from pathlib import Path

from vault_tool.errors import UserError
from vault_tool.note import Note
from vault_tool.posting import reading
from vault_tool.posting.facts import Conflict, Fact, Reading
from vault_tool.tasks.fill import post_text
from vault_tool.text.decode import BinaryFileError, decode
from vault_tool.text.lines import LineIndex


@dataclass(frozen=True, slots=True)
class FactsOfFile:
    """A file's facts by key, the line (from 1) each one's words start on, and the values that disagree."""

    facts: dict[str, Fact]
    lines: dict[str, int]
    conflicts: tuple[Conflict, ...]


def of_file(path: Path) -> FactsOfFile:
    """Read one file, inside a vault or not. Raises UserError where it cannot be read or is no text."""
    try:
        text = decode(path.read_bytes()).text
    except OSError as e:
        raise UserError(f"{path}: {e.strerror or e}; check the name and its permissions") from e
    except BinaryFileError as e:
        raise UserError(f"{path}: {e}; a post has to be a text file") from e
    read, offset = _read(text, path.name)
    index = LineIndex(text)
    lines = {f.key: index.position(offset + f.span.start).line if f.quote else 0 for f in read.facts}
    return FactsOfFile({f.key: f for f in read.facts}, lines, read.conflicts)


def _read(text: str, name: str) -> tuple[Reading, int]:
    """The reading of the post in `text`, and where in `text` the post starts."""
    note = Note(text)
    section = note.section("Posting")
    words = post_text(note) if section else text
    return reading.read(words, file_name=name), section.body_span.start if section else 0
