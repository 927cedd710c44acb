"""Filling a posting note: its sections' headings, the facts it lacks as properties, the sections it lacks."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import PurePosixPath

from vault_tool.knowledge.notes.everything import Knowledge
from vault_tool.knowledge.notes.templates import TemplateError
from vault_tool.note import SECTIONS, Note
from vault_tool.notemaking import sections
from vault_tool.notemaking.draft import structured, with_facts
from vault_tool.notemaking.frontmatter import stated
from vault_tool.posting.fact import Reading
from vault_tool.posting.post import Post
from vault_tool.posting.read import reading
from vault_tool.posting.reply import names
from vault_tool.store.config import Config
from vault_tool.text import edits
from vault_tool.writers import all_writers
from vault_tool.writers.writer import Job

Drafter = Callable[[str, Job], str]
"""Writes a section: its title and what is known -> the section's text without its heading."""


@dataclass(frozen=True, slots=True)
class Filled:
    """A note's text after filling, the sections that were written, and why nothing could be done where nothing could.

    `trouble` says which sections a broken template left out.
    """

    text: str
    sections: tuple[str, ...] = ()
    refused: str = ""
    trouble: str = ""


@cache
def generated() -> tuple[str, ...]:
    """The sections that are written unasked; the others hold only what people wrote, or wait to be asked for."""
    return tuple(title for title in SECTIONS if title in all_writers())


def fill(
    text: str,
    knowledge: Knowledge,
    config: Config,
    today: date,
    *,
    path: str = "",
    defaults: Mapping[str, object] | None = None,
    dropped_at: datetime | None = None,
    only: Collection[str] | None = None,
    refresh: Collection[str] = (),
    drafter: Drafter | None = None,
) -> Filled:
    """`text` with its missing facts and the missing ones of the sections in `only` (None: all that have a writer).

    The names of a client's reply are among the facts. A text without a posting note's sections gets them, its words under them (`posting.draft`). `defaults` are properties
    that hold where neither the frontmatter nor the post gives them, "title" heads a note that has none; `dropped_at` is
    what "20 minutes ago" counts from. `refresh` names filled sections to write again; the
    caller has made sure that they are untouched since they were generated. `drafter` writes in place of the writers. A note whose frontmatter cannot be read, or
    that has no post, is refused and left as it is.
    """
    note = Note(text, path)
    if note.properties.problem:
        place = note.lines.position(note.properties.problem.offset)
        return Filled(text, refused=f"line {place.line}: {note.properties.problem.message}; mend it first")
    words = post_text(note)
    if not words.strip():
        return Filled(text, refused="no post in it: paste the post under a heading '## Posting'")
    name = PurePosixPath(path).name
    given: dict[str, object] = {"status": "draft", "date": today, **(defaults or {})}
    title = reading.read(words, file_name=name).values.get("title") or given.get("title") or PurePosixPath(name).stem
    given["title"] = str(title) or "Untitled posting"
    shaped = structured(text, str(given["title"]))
    reply = names(Note(shaped).body_of("Response"))
    given |= {k: v for k, v in (("client_name", reply.person), ("client_company", reply.company)) if v}
    read = reading.read(post_text(Note(shaped)), file_name=name, dropped_at=dropped_at)
    note = Note(_without(Note(with_facts(shaped, read, given), path), refresh), path)
    job = _job(note, read, knowledge, config, today)
    wanted = set(generated() if only is None else only) | set(refresh)
    return _written(note, job, [t for t in all_writers() if t in wanted], text, drafter or _by_rules)


def job_of(note: Note, knowledge: Knowledge, config: Config, today: date) -> Job:
    """What the writers are given for a note as it stands."""
    read = reading.read(post_text(note), file_name=PurePosixPath(note.path).name)
    return _job(note, read, knowledge, config, today)


def _job(note: Note, read: Reading, knowledge: Knowledge, config: Config, today: date) -> Job:
    post = Post.of(post_text(note), read, stated(note.values))
    bodies = {s.title: note.body_of(s.title) for s in note.sections}
    return Job(post, knowledge, today, config.pay, config.proposal, bodies)


def post_text(note: Note) -> str:
    """The post's own words: the Posting section, or the body of a note that has none of a posting's sections."""
    if any(note.section(title) for title in SECTIONS):
        return note.body_of("Posting")
    return note.text[slice(*note.body_span)]


def _without(note: Note, titles: Collection[str]) -> str:
    """The note with the bodies of those sections taken out."""
    found = (note.section(title) for title in titles)
    return edits.apply(note.text, [edits.Edit(*s.body_span, "") for s in found if s])


def _by_rules(title: str, job: Job) -> str:
    return all_writers()[title].write(job)


def _written(note: Note, job: Job, wanted: list[str], before: str, drafter: Drafter) -> Filled:
    done = sections.filled(note)
    bodies, trouble = {}, []
    for title in (t for t in wanted if t not in done):
        try:
            bodies[title] = drafter(title, job)
        except TemplateError as e:
            trouble.append(f"{title} is not written: its template in Templates/ fails: {e}")
    bodies = {title: body for title, body in bodies.items() if body.strip()}
    after = edits.apply(note.text, sections.put(note, bodies))
    if set(bodies) - sections.filled(Note(after)):
        return Filled(before, refused="a code fence or comment that is never closed hides what follows it; close it")
    return Filled(after, tuple(bodies), trouble="; ".join(trouble))
