"""Taking posts in: a dropped file becomes a note, and the file itself goes to the archive."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from pathlib import Path, PurePath
from typing import Literal

from vault_tool.drops import Dropped
from vault_tool.errors import PassingError, UserError
from vault_tool.jobs.fill import client_upkeep
from vault_tool.jobs.fill.filling import Filled, Opened, fill, opened
from vault_tool.jobs.fill.filling import generated as generated_sections
from vault_tool.jobs.take_in import post_lines, readable_copy, same_job
from vault_tool.jobs.take_in.file_of_posts import posts_in
from vault_tool.jobs.vault import Vault
from vault_tool.judging.in_one_line import Headline, headline
from vault_tool.note import Note
from vault_tool.notemaking import activity, later_lines
from vault_tool.notemaking.draft import why_too_little, with_facts
from vault_tool.notemaking.frontmatter import from_properties
from vault_tool.posting.fact import Reading
from vault_tool.posting.post import Post
from vault_tool.store import generated, layout, naming, writes
from vault_tool.store.journal import Operation
from vault_tool.text import edits
from vault_tool.text.encoding.decode import BinaryFileError, Decoded, decode, note_bytes, read_note, remark
from vault_tool.text.lines import with_one_ending
from vault_tool.text.properties.property_edits import NotEditable

_TRIES = 5
Outcome = Literal["created", "duplicate", "rejected"]


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one post. Paths of `note` and `archived` are relative to the vault; `facts` counts those read.

    `reason` says why it was rejected, what a second paste brought, what of the file could not be read, or
    which section a broken template left out. `passing`: what it was rejected for may be otherwise in a moment.
    `headline` is what the post came to, where its sections were written.
    """

    source: str
    outcome: Outcome
    note: str | None = None
    archived: str | None = None
    platform: str = ""
    facts: int = 0
    filled: tuple[str, ...] = ()
    reason: str = ""
    passing: bool = False
    headline: Headline | None = None


@dataclass(frozen=True, slots=True)
class Drop:
    """A post to take in: what to call it, its file's name, its bytes, and the file to move where it lies in the vault.

    The bytes are read only once their number is known to be within the limit.
    """

    source: str
    name: str
    size: int
    read: Callable[[], bytes]
    file: Path | None = None


def take_in(
    vault: Vault, drop: Drop, operation: Operation, heads: same_job.Heads, write_sections: bool = True
) -> Iterator[Taken]:
    """Make a note of each post in the drop that has none in `heads`. A drop that is no text is rejected and left alone.

    The notes are written first and the file moved last: whatever happens in between, the drop is still there, and the
    next run finds the notes standing.
    """
    try:
        data = _data(vault, drop)
        decoded = _text(data)
        posts = posts_in(drop.name, data, with_one_ending(decoded.text))
    except UserError as e:
        yield Taken(drop.source, "rejected", reason=str(e), passing=isinstance(e, PassingError))
        return
    archived = _archive_place(vault.root, drop.name, data)
    name = drop.name if len(posts) == 1 else ""  # a dated name is one job's; many posts are called by their titles
    place = _Place(drop.source, drop.name, name, archived, heads, vault.now)
    taken = []
    for post in posts:
        one = _take_post(vault, place, post, operation, write_sections)
        taken.append(replace(one, reason="; ".join(filter(None, (one.reason, remark(decoded))))))
        yield taken[-1]
    if all(t.outcome == "rejected" for t in taken):
        return
    try:
        readable_copy.keep(vault, archived, decoded.text, operation)
        if drop.file:
            operation.move(drop.file, vault.root / archived)
            yield from _written_meanwhile(vault, place, data, operation, write_sections)
        elif not (vault.root / archived).exists():
            operation.write(vault.root / archived, data, expected=None)
    except UserError as e:
        stands = ", ".join(str(t.note) for t in taken if t.note)
        why = f"{e}; the drop stays where it is, what was made of it is {stands}"
        yield Taken(drop.source, "rejected", reason=why, passing=isinstance(e, PassingError))


def _written_meanwhile(
    vault: Vault, place: "_Place", data: bytes, operation: Operation, write_sections: bool
) -> Iterator[Taken]:
    """What the archive has that was not read: its writer was not done. The note gets it as it gets a fuller paste."""
    now = writes.read(vault.root / place.archived)
    if now == data:
        return
    for post in posts_in(place.dropped, now, _text(now).text):
        taken = _take_post(vault, place, post, operation, write_sections)
        yield replace(taken, reason=f"its file was still being written; {taken.reason}")


def _data(vault: Vault, drop: Drop) -> bytes:
    """The drop's bytes. Raises UserError where there are too many or they cannot be read."""
    limit = vault.config.limits.drop_bytes
    if drop.size > limit:
        raise UserError(
            f"{drop.size:,} bytes is more than a post has; the limit is {limit:,} (vault.toml, limits.drop_bytes)"
        )
    try:
        return drop.read()
    except OSError as e:
        raise PassingError(f"{e.strerror or e}; check its name and permissions") from e


def _text(data: bytes) -> Decoded:
    """The drop's text. Raises UserError where it is none or empty."""
    try:
        decoded = decode(data)
    except BinaryFileError as e:
        raise UserError(f"{e}; paste the post as text") from e
    if not decoded.text.strip():
        raise UserError("the file is empty; paste the post into it")
    return decoded


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a post comes from and goes: its drop and that one's name, the name its note may have ("" for one post of
    many), its archive, the notes that stand, and the moment that "2 days ago" is seen from."""

    source: str
    dropped: str
    name: str
    archived: str
    heads: same_job.Heads
    at: datetime


def _take_post(vault: Vault, place: _Place, words: Dropped, operation: Operation, write_sections: bool) -> Taken:
    place = replace(place, at=words.sent or place.at)
    read_as = partial(opened, file_name=place.dropped, dropped_at=place.at, card=words.card)
    source = read_as(Note(words.text))
    named = source.draft.note.properties.values.get("title") or source.reading.values.get("title")
    headed = source.draft.headed(str(named)) if named else words.text
    if headed != words.text:
        source = read_as(Note(headed))
    post, read = source.post(source.draft.note), source.reading
    taken = Taken(place.source, "created", None, place.archived, read.platform, len(read.facts))
    with operation.alone():
        standing = same_job.note_of(place.heads, post)
        if standing is None:
            return _made(vault, place, source, post, taken, operation, write_sections)
        news = _bring_up_to_date(vault, standing, post, read, operation)
    return replace(taken, outcome="duplicate", note=standing, reason=f"the same job as {standing}; {news}")


def _made(
    vault: Vault, place: "_Place", source: Opened, post: Post, taken: Taken, operation: Operation, write_sections: bool
) -> Taken:
    """A note of its own for the post, where there is enough of one."""
    if why := why_too_little(source.draft.note.text[source.draft.note.body_span.start :], post.facts):
        return replace(taken, outcome="rejected", archived=None, facts=0, reason=why)
    day = date.fromisoformat(str(post.facts.get("date") or place.at.date()))
    title = post.title or _title_of(place.dropped)
    path = _free_path(vault.root, naming.note_name(title, day, place.name))
    given = {
        "title": title,
        "date": day,
        "source": f"[[{readable_copy.link_to(vault, place.archived)}]]",
        "tags": ["posting"],
    }
    filled = fill(vault, source, path, given, generated_sections() if write_sections else ())
    if filled.refused:
        return replace(taken, outcome="rejected", archived=None, facts=0, reason=filled.refused)
    note, trouble = client_upkeep.linked_and_kept(vault, filled.note, operation)
    operation.write(vault.root / path, note_bytes(note.text), expected=None)
    generated.remember(vault.root, note.text, filled.sections)
    trouble = "; ".join(filter(None, (filled.trouble, trouble, vault.profile_trouble if filled.sections else "")))
    return replace(taken, note=path, filled=filled.sections, reason=trouble, headline=headline_of(filled))


def headline_of(filled: Filled) -> Headline | None:
    """What the post of a note that was filled comes to."""
    return headline(filled.job) if filled.job and filled.sections else None


def _bring_up_to_date(vault: Vault, path: str, post: Post, read: Reading, operation: Operation) -> str:
    """Give a note the facts and lines that a second paste has and it lacks, and record what changed; returns what was
    done.

    No property that is there is changed, no word of the user's touched. Where somebody writes the note in the same
    instant it is done again on their words.
    """
    file = vault.root / path
    for _ in range(_TRIES):
        before = writes.read(file)
        note = Note(read_note(before), path)
        if note.properties.problem:
            return "nothing written: its frontmatter cannot be read"
        known = from_properties(note.values)
        changed = activity.changes(note, known, read.values)
        new = post_lines.new_in(post.text, note.body_of("Posting"), {*note.values, *activity.AGES})
        added_to = [
            *later_lines.put(note, new, vault.now),
            *(activity.record(note, changed, vault.now) if changed else ()),
        ]
        with_history = edits.apply(note.text, added_to)
        try:
            text = with_facts(with_history, read, {})
        except NotEditable as e:
            return f"nothing written: {e}"
        added = [key for key in Note(text).values if key not in note.values]
        if text == note.text:
            return "nothing new in it"
        try:
            operation.write(file, note_bytes(text), expected=before)
        except writes.Changed:
            continue
        lines = f"{len(new)} new {'line' if len(new) == 1 else 'lines'} at the end of its Posting" if new else ""
        return "; ".join(filter(None, (f"added {', '.join(added)}" if added else "", lines, *map(str, changed))))
    return "nothing written: the note is being written by another program"


def _title_of(name: str) -> str:
    """Words of a file's name, for a post that has no title."""
    return PurePath(name).name.split(".")[0].replace("-", " ").replace("_", " ").strip() or "Untitled posting"


def _free_path(root: Path, name: str) -> str:
    """Where a new note of that name goes; a number is added while another job's note has the name."""
    names = naming.numbered(f"{layout.POSTINGS}/{name.removesuffix('.md')}", "-", ".md")
    return next(path for path in names if not (root / path).exists())


def _archive_place(root: Path, name: str, data: bytes) -> str:
    """Where the dropped file goes in the archive: under its own name (`naming.archive_name`); a number is added where other bytes have the name."""
    stem, dot, ending = naming.archive_name(name).partition(".")
    names = naming.numbered(f"{layout.ARCHIVE}/{stem}", " ", dot + ending)
    return next(path for path in names if _free_or_same(root / path, data))


def _free_or_same(path: Path, data: bytes) -> bool:
    return not path.exists() or (path.stat().st_size == len(data) and path.is_file() and path.read_bytes() == data)
