"""A posting note made or completed, once through: its parts, the facts of its post, properties, missing sections."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from pathlib import PurePosixPath

from vault_tool import section_order
from vault_tool.jobs.fill import own_letters
from vault_tool.jobs.vault import Vault
from vault_tool.judging.in_one_line import headline
from vault_tool.knowledge.notes.templates import TemplateError
from vault_tool.note import Note
from vault_tool.notemaking import own_properties, sections
from vault_tool.notemaking.draft import Draft, draft_of, with_facts
from vault_tool.notemaking.frontmatter import stated
from vault_tool.notemaking.longest import LONGEST_POST, why_too_long
from vault_tool.posting import reading
from vault_tool.posting.fact import Reading
from vault_tool.posting.features import Phrased
from vault_tool.posting.post import Post
from vault_tool.posting.reply import names
from vault_tool.text import edits
from vault_tool.text.properties import property_edits
from vault_tool.text.properties.property_edits import NotEditable
from vault_tool.writers import all_writers, at_a_glance
from vault_tool.writers.writer import Drafter, Job

NOT_ASKED = (
    "left as it is: its headings would have to change to stand under '## Posting'; "
    "`vault fill` on a terminal asks for that, or write that heading above the post yourself"
)
"""Why a hand-written note is not filled unless its author agrees: filling adds lines and changes none."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A text whose parts are told apart and whose post is read: all that a posting note is made of."""

    draft: Draft
    reading: Reading

    def post(self, note: Note, phrased: Phrased = None) -> Post:
        """The post as the properties of a note correct it, with the vault's own features (`phrased`) looked for in it."""
        start = len(self.draft.words) - len(self.draft.post)
        return Post.of(self.draft.post, self.reading, stated(note.values), start, phrased)


@dataclass(frozen=True, slots=True)
class Filled:
    """A note after filling, the sections that were written, and why nothing could be done where nothing could (`refused`).

    `trouble` says which sections a broken template left out; `job` is what the writers were given.
    """

    note: Note
    sections: tuple[str, ...] = ()
    refused: str = ""
    trouble: str = ""
    job: Job | None = None


@cache
def generated() -> tuple[str, ...]:
    """The sections that are written unasked; the others hold only what people wrote, or wait to be asked for."""
    return tuple(title for title in section_order.generated() if title not in section_order.on_demand())


def by_rules(title: str, job: Job) -> str:
    """The section as its writer has it."""
    return all_writers()[title].write(job)


def opened(note: Note, *, file_name: str = "", dropped_at: datetime | None = None, card: bool = False) -> Opened:
    """A note, or a dropped text, read. `file_name` (the note's own, unless given) may carry the day; `dropped_at` is
    what "20 minutes ago" counts from; `card` as in `reading.read`."""
    draft, name = draft_of(note), file_name or PurePosixPath(note.path).name
    words, told = draft.words[:LONGEST_POST], own_properties.told(note) if draft.parts else ""
    return Opened(draft, reading.read(words, file_name=name, dropped_at=dropped_at, card=card, before=told))


def fill(vault: Vault, source: Opened, path: str, given: Mapping[str, object], titles: Collection[str]) -> Filled:
    """The posting note at `path`: with the facts that a text lacks, and those sections of these titles that it lacks.

    `given` are properties that hold where neither the text's own nor its post says them. A text whose properties cannot
    be read, or that has no post, is refused.
    """
    if why := refusal(source.draft):
        return Filled(source.draft.note, refused=why)
    try:
        note = made(source, path, {"date": vault.now.date(), **given})
    except NotEditable as e:
        return Filled(source.draft.note, refused=f"{e}; nothing was written")
    job = job_on(vault, source, note)
    return replace(written(note, job, titles), job=job)


def refusal(draft: Draft) -> str:
    """Why no posting note can be made of a text; empty where one can."""
    note = draft.note
    if note.properties.problem:
        place = note.lines.position(note.properties.problem.offset)
        return f"line {place.line}: {note.properties.problem.message}; mend it first"
    if why := why_too_long(draft.words):
        return why
    return "" if draft.parts or draft.post.strip() else "no post in it: paste the post under a heading '## Posting'"


def made(source: Opened, path: str, given: Mapping[str, object]) -> Note:
    """The posting note of a text, no section written yet: each part under its heading, the facts it lacks as properties.

    Raises NotEditable where its properties cannot be set without touching others. `given` as in `fill`; its "title"
    heads a note whose post has none, and is a name that Obsidian finds it by. The names in a client's reply are facts,
    too.
    """
    draft = source.draft
    own = None if draft.heading else draft.note.properties.values.get("title")
    known = own or source.reading.values.get("title") or given.get("title") or PurePosixPath(path).stem
    title, reply = str(known) or "Untitled posting", names(draft.body_of("Response"))
    named = {key: name for key, name in (("client_name", reply.person), ("client_company", reply.company)) if name}
    known_as = {} if PurePosixPath(path).stem == title else {"aliases": [title]}
    properties = {"status": "draft", **given, "title": title, **known_as, **named}
    return Note(with_facts(draft.titled(title), source.reading, properties), path)


def emptied(note: Note, titles: Collection[str]) -> Note:
    """The note with the bodies of those sections taken out, for them to be written again."""
    found = (note.section(title) for title in titles)
    cuts = [edits.Edit(*section.body_span, "") for section in found if section]
    return Note(edits.apply(note.text, cuts), note.path) if cuts else note


def job_of(vault: Vault, note: Note) -> Job:
    """What the writers are given for a note as it stands."""
    return job_on(vault, opened(note), note)


def job_on(vault: Vault, source: Opened, note: Note) -> Job:
    """The same for a note that was made of `source`."""
    bodies = {section.title: note.body_of(section.title) for section in note.sections}
    day, config = vault.now.date(), vault.config
    post = source.post(note, vault.knowledge.features)
    sent = own_letters.closest(vault.root, post, note.path)
    return Job(post, vault.knowledge, day, config.pay, config.proposal, bodies, config.questions, sent)


def written(
    note: Note, job: Job, titles: Collection[str], drafter: Drafter = by_rules, *, renew: bool = False
) -> Filled:
    """The note with the sections of those titles that it lacks and there is something to say in.

    `renew` the properties that a Brief brings along: they are as the tool wrote them.
    """
    done = sections.filled(note)
    bodies, trouble = {}, []
    for title in (t for t in all_writers() if t in titles and t not in done):
        try:
            bodies[title] = drafter(title, job)
        except TemplateError as e:
            trouble.append(f"{title} is not written: its template in Templates/ fails: {e}")
    bodies = {title: body for title, body in bodies.items() if body.strip()}
    after = Note(edits.apply(note.text, sections.put(note, bodies)), note.path)
    if set(bodies) - sections.filled(after):
        why = "a code fence or comment that is never closed hides what follows it; close it"
        return Filled(note, refused=why)
    if at_a_glance.SECTION in bodies:
        after = _with_verdict(after, job, renew)
    return Filled(after, tuple(bodies), trouble="; ".join(trouble))


def _with_verdict(note: Note, job: Job, renew: bool) -> Note:
    """The note with what its Brief says as properties, for lists and Bases; unless they are renewed, one that stands there
    already is its reader's."""
    said = {
        "verdict": job.decision.choice,
        "fit": job.fit.level,
        "score": None if job.decision.too_little else job.verdict.score,
        "flags": list(headline(job).risks) or None,
    }
    wanted = {key: value for key, value in said.items() if renew or (value is not None and key not in note.values)}
    try:
        return Note(edits.apply(note.text, property_edits.edit(note.text, wanted)), note.path)
    except NotEditable:  # properties that cannot be edited one by one stay as they are
        return note
