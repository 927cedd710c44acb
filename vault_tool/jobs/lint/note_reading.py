"""A file's bytes as the note that rules look at: its text, what kind of note it is, and why it cannot be read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from vault_tool.note import Note
from vault_tool.text.encoding import charset
from vault_tool.text.encoding.decode import decode, read_note

if TYPE_CHECKING:
    from collections.abc import Callable

    from vault_tool.jobs.lint.targets import Target

_POSTING_KEYS = ("compensation_", "client_", "job_id", "connects_required", "payment_verified", "proposals", "platform")
"""How properties begin that only a posting note has: what tells one outside of any vault."""
_LEAST_FACTS = 3


@dataclass(frozen=True, slots=True)
class Readable:
    """A note and its kind; `trouble` says why it has no text."""

    note: Note
    kind: str
    trouble: str = ""


def read(target: Target, data: Callable[[], bytes], limit: int) -> Readable:
    """The target's note. `data` gives its bytes; `limit` is the size, in bytes, above which it is left alone."""
    path, kind = target.path, target.kind
    if target.size > limit:
        size = f"{target.size / 1_000_000:.1f} MB"
        trouble = f"larger than {limit / 1_000_000:g} MB ({size}): not read; limits.note_bytes in vault.toml sets this"
        return Readable(Note("", path), kind or "other", trouble)
    try:
        found = data()
    except OSError as e:
        return Readable(Note("", path), kind or "other", f"cannot be read: {e.strerror or e}; check its permissions")
    trouble = _trouble(found)
    if trouble:
        return Readable(Note("", path), kind or "other", trouble)
    note = Note(read_note(found), path)
    return Readable(note, kind) if kind else _outside(note, found)


def _trouble(data: bytes) -> str:
    if b"\0" not in data and not data.startswith((b"%PDF-", b"\x1f\x8b")):
        return ""
    what = charset.binary_kind(data)
    if what:
        return f"this is {what}, not a text: move it out of the notes"
    return "this text is UTF-16 or UTF-32: save it as UTF-8, the encoding of notes"


def _outside(note: Note, data: bytes) -> Readable:
    """What a file outside any vault is: a posting note or the bare words of a post, if its content says so."""
    if note.path.lower().endswith((".md", ".markdown")):
        return Readable(note, "posting" if _is_posting(note) else "other")
    words = note if _is_utf8(note.text) else Note(decode(data).text, note.path)
    return Readable(words, "post") if _is_post(words) else Readable(note, "other")


def _is_posting(note: Note) -> bool:
    if sum(key.startswith(_POSTING_KEYS) for key in note.values) > 1:
        return True
    return note.section("Posting") is not None and any(note.section(t) for t in ("Analysis", "Proposal"))


def _is_post(note: Note) -> bool:
    from vault_tool.posting import reading

    found = reading.read(note.text, file_name=note.path.rsplit("/", 1)[-1])
    return bool(found.platform) or len({f.key for f in found.facts} - {"title", "date"}) >= _LEAST_FACTS


def _is_utf8(text: str) -> bool:
    return text.isascii() or not any("\ud800" <= c <= "\udfff" for c in text)
