"""The user's own letters: found in the vault for a post like theirs, and taken as the beginning of a new one."""

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from vault_tool.errors import UserError
from vault_tool.jobs.fill.held_to_rules import STARTED
from vault_tool.jobs.named_paths import note_in
from vault_tool.language import likeness
from vault_tool.letters.sent_letters import Kindred, SentLetter, Subject, kindred
from vault_tool.note import Note
from vault_tool.notemaking.compose import section_text
from vault_tool.notemaking.frontmatter import stated
from vault_tool.posting import reading
from vault_tool.posting.post import Post
from vault_tool.statuses import SENT
from vault_tool.store import layout, reads, writes
from vault_tool.text.encoding.decode import read_note
from vault_tool.writers import all_writers
from vault_tool.writers.writer import Drafter, Job

MOST_BYTES = 500_000
_STATUS = re.compile(rb"^status:[ \t]*[\"']?(?:" + "|".join(SENT).encode() + rb")\b", re.MULTILINE)
_HEAD = 8_192
"""Bytes of a note that its status is looked for in before it is read whole."""
READ = 24
"""Letters whose posts are read for one post: those whose titles and skills have most of its words."""


def closest(root: Path, post: Post, but: str = "") -> tuple[Kindred, ...]:
    """The letters sent for posts like this one; `but` is the path of its own note."""
    wanted = likeness.stems(f"{post.facts.get('title') or ''} {post.facts.get('skills') or ''}")
    notes = [note for note in sent_notes(root) if note.path != but]
    ranked = sorted(notes, key=lambda note: (-len(wanted & _about(note)), note.path))[:READ]
    return kindred(post, (_letter(note) for note in ranked)) if ranked else ()


def sent_notes(root: Path) -> Iterator[Note]:
    """The postings that were applied to and have a letter; one that cannot be read is passed over."""
    files = sorted(layout.walk(root, only=layout.POSTINGS), key=lambda file: file.path)
    return filter(None, (_sent(root, file) for file in files))


@lru_cache(maxsize=16384)  # a batch asks for each post: a file is read again only when its size or time changes
def _sent(root: Path, file: layout.VaultFile) -> Note | None:
    if layout.kind_of(file.path) != "posting":
        return None
    try:
        data = reads.regular(root / file.path, MOST_BYTES)
    except OSError:
        return None
    if not _STATUS.search(data[:_HEAD]):
        return None
    note = Note(read_note(data), file.path)
    return note if str(note.values.get("status")) in SENT and letter_in(note) else None


def letter_in(note: Note) -> str:
    """The letter of a note; "" where there is none, or only a line that says why."""
    text = note.body_of("Proposal").strip()
    return "" if text.startswith("‹") else text


def letter_of(root: Path, named: Path) -> Drafter:
    """What begins a proposal with the letter that was sent for the named note. Raises UserError where there is none."""
    path = note_in(root, named)
    note = Note(read_note(writes.read(root / path)), path)
    text = letter_in(note)
    if str(note.values.get("status")) not in SENT or not text:
        raise UserError(
            f"{path}: no letter was sent for it; --from takes a note with a proposal that is applied, or further on"
        )
    link = path.removesuffix(".md")
    mark = f"{STARTED} [[{link}]]: check each name, amount, date and tool, then delete this line›"

    def draft(title: str, job: Job) -> str:
        return section_text(f"{mark}\n\n{text}\n") if title == "Proposal" else all_writers()[title].write(job)

    return draft


def _about(note: Note) -> frozenset[str]:
    return frozenset(likeness.stems(f"{note.values.get('title') or ''} {note.values.get('skills') or ''}"))


@lru_cache(maxsize=256)
def _subject(words: str, facts: str) -> Subject:
    return Subject(Post.of(words, reading.read(words), stated(Note(facts).values)))


def _letter(note: Note) -> SentLetter:
    head = note.text[: note.properties.span.end] if note.properties.span else ""
    title = str(note.values.get("title") or note.path)
    return SentLetter(
        note.path, title, str(note.values["status"]), letter_in(note), _subject(note.body_of("Posting"), head)
    )
