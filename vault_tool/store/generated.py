"""Which sections stand as the tool wrote them, so that `vault fill --refresh` never touches one that was edited.

What is kept is the digest of a section's words: a renamed or moved note is still known, and a deleted state only means
that nothing is refreshed.
"""

import contextlib
import sqlite3
from collections.abc import Iterable
from pathlib import Path

from vault_tool.note import Note
from vault_tool.store import state
from vault_tool.store.digests import digest


def remember(root: Path, text: str, titles: Iterable[str]) -> None:
    """Note that these sections of a note's text were just generated; on a full disk they just count as touched."""
    note = Note(text)
    with contextlib.suppress(sqlite3.Error), contextlib.closing(state.connect(root)) as connection:
        connection.executemany(
            "insert or ignore into generated values (?)", [(_digest(note, title),) for title in titles]
        )


def untouched(root: Path, note: Note) -> frozenset[str]:
    """The sections of the note that stand exactly as they were generated."""
    with contextlib.closing(state.connect(root)) as connection:
        known = {row[0] for row in connection.execute("select digest from generated")}
    return frozenset(s.title for s in note.sections if _digest(note, s.title) in known)


def _digest(note: Note, title: str) -> str:
    return digest(f"{title}\n{note.body_of(title).strip()}".encode("utf-8", "surrogateescape"))
