"""Finding the note that a job already has, so that the same post dropped twice stays one note."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from vault_tool.note import Note
from vault_tool.posting.facts import Reading
from vault_tool.posting.frontmatter import from_properties
from vault_tool.store import layout
from vault_tool.tasks.fill import post_text
from vault_tool.text.decode import read_note

_WORD = re.compile(r"\w+")
_HEAD_BYTES = 16_384
"""Frontmatter longer than this is none that a posting note has; reading heads keeps a large vault quick."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A posting note that stands already: its path in the vault and what tells its job from others."""

    path: str
    job_id: str
    url: str
    title: str


def standing(root: Path) -> Iterator[Standing]:
    """Every posting note of the vault with its frontmatter's identity; notes that cannot be read are passed over."""
    for entry in layout.walk(root):
        if layout.kind_of(entry.path) != "posting":
            continue
        try:
            with (root / entry.path).open("rb") as file:
                head = read_note(file.read(_HEAD_BYTES))
        except OSError:
            continue
        values = from_properties(Note(head).values)
        yield Standing(entry.path, *(str(values.get(key, "")) for key in ("job_id", "url", "title")))


def note_of(root: Path, read: Reading, words: str) -> str | None:
    """The path of the note that the same job has: by job id, else by address, else by equal title and equal words.

    Two notes with different job ids are never the same job, whatever else is equal: one company posts one text for
    distinct roles.
    """
    values = read.values
    job_id, url, title = (str(values.get(key, "")) for key in ("job_id", "url", "title"))
    for note in standing(root):
        if job_id and note.job_id:
            if job_id == note.job_id:
                return note.path
            continue
        if url and url == note.url:
            return note.path
        if title and title == note.title and _same_words(root / note.path, words):
            return note.path
    return None


def _same_words(path: Path, words: str) -> bool:
    try:
        stands = post_text(Note(read_note(path.read_bytes())))
    except OSError:
        return False
    return _WORD.findall(stands.casefold()) == _WORD.findall(words.casefold())
