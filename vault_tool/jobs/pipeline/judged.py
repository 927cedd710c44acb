"""`vault judge`: what posts mean for a freelancer, from files or standard input, without making a note."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from vault_tool.errors import UserError
from vault_tool.jobs import vault_notes
from vault_tool.jobs.take_in.file_of_posts import posts_of
from vault_tool.judging.judgment import Judgment
from vault_tool.knowledge.notes import profile as profiles
from vault_tool.knowledge.notes.everything import Knowledge
from vault_tool.knowledge.notes.problem import KnowledgeError
from vault_tool.note import Note
from vault_tool.notemaking.longest import why_too_long
from vault_tool.posting import reading
from vault_tool.posting.feed import split_feed
from vault_tool.posting.pay.assumptions import Assumptions
from vault_tool.posting.post import Post
from vault_tool.store import reads
from vault_tool.text.encoding.decode import BinaryFileError, decode, read_note


def with_profile(knowledge: Knowledge, path: Path) -> Knowledge:
    """The knowledge with another profile in it. Raises UserError where the file is none."""
    from vault_tool.store import writes

    try:
        return replace(knowledge, profile=profiles.read(Note(read_note(writes.read(path)), path.as_posix())))
    except OSError as e:
        raise UserError(f"{path}: {e.strerror or e}; --profile takes a note like Profile.md") from e
    except KnowledgeError as e:
        raise UserError(f"{path}: {e.message}; --profile takes a note like Profile.md") from e


def of_data(name: str, data: bytes, knowledge: Knowledge, assumptions: Assumptions, today: date) -> list[Judgment]:
    """The judgment of each post in a file's bytes; `name` is "" for standard input.

    Raises UserError where they are no text, none at all, or more than posts have.
    """
    source = name or "standard input"
    try:
        text = decode(data).text
    except BinaryFileError as e:
        raise UserError(f"{source}: {e}; a post has to be a text file") from e
    if not text.strip():
        raise UserError(f"{source}: empty: there is no post in it to judge")
    if (note := Note(text, name)).section("Posting"):
        return [Judgment(_post_of(note, knowledge, source), knowledge, today, assumptions)]
    try:
        posts = [(d, d.text[slice(*span)]) for d in posts_of(name, data, text) for span in split_feed(d.text)]
    except UserError as e:
        raise UserError(f"{source}: {e}") from e
    found = []
    for dropped, post_text in posts:
        if why := why_too_long(post_text):
            raise UserError(f"{source}: {why}")
        read = reading.read(post_text, file_name=name, dropped_at=dropped.sent, card=dropped.card)
        post = Post.of(post_text, read, phrased=knowledge.features)
        found.append(Judgment(post, knowledge, today, assumptions))
    return found


def _post_of(note: Note, knowledge: Knowledge, source: str) -> Post:
    """The post of a note as its title and properties correct it, just as it is judged in the vault."""
    from vault_tool.jobs.fill.filling import opened

    opening = opened(note)
    if why := why_too_long(opening.draft.post):
        raise UserError(f"{source}: {why}")
    return opening.post(note, knowledge.features)


def knowledge_of(root: Path | None) -> Knowledge:
    """What of the vault's knowledge a judgment needs; outside any vault what a new one starts with.

    Raises UserError where the profile cannot be read.
    """
    needed = vault_notes.JUDGED_BY
    return vault_notes.of_vault(root, needed) if root else vault_notes.shipped_with_package(needed)


def bytes_of(path: Path, limit: int) -> bytes:
    """A file's bytes. Raises UserError where it cannot be read or has more than `limit`."""
    try:
        return reads.regular(path, limit)
    except OSError as e:
        raise UserError(f"{path}: {e.strerror or e}; check the name and its permissions") from e
