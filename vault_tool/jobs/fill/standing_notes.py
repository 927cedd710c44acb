"""`vault fill`: filling notes that stand in a vault already."""

import difflib
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from vault_tool.errors import UserError
from vault_tool.jobs import faults
from vault_tool.jobs.fill import client_upkeep
from vault_tool.jobs.fill.filling import (
    NOT_ASKED,
    Filled,
    emptied,
    job_of,
    job_on,
    made,
    opened,
    refusal,
    written,
)
from vault_tool.jobs.fill.filling import generated as generated_sections
from vault_tool.jobs.named_paths import note_in
from vault_tool.jobs.vault import Vault
from vault_tool.note import Note
from vault_tool.notemaking.draft import draft_of
from vault_tool.store import generated, layout, writes
from vault_tool.store.journal import Operation, operation
from vault_tool.text.encoding.decode import note_bytes, read_note
from vault_tool.text.properties.property_edits import NotEditable
from vault_tool.writers import at_a_glance
from vault_tool.writers.writer import Drafter, Job

ATTEMPTS = 5
"""How often filling is done again on a note that its author keeps saving meanwhile."""


@dataclass(frozen=True, slots=True)
class Done:
    """What filling made of one note: the sections with new words; `diff` is a unified diff, empty where nothing changed.

    `trouble` says which sections a broken template left out; `kept` are those that a refresh left alone because somebody
    has written in them. `client`: its client's note, where the posting stood complete and only that was missing.
    """

    path: str
    sections: tuple[str, ...]
    changed: bool
    diff: str = ""
    refused: str = ""
    trouble: str = ""
    kept: tuple[str, ...] = ()
    client: str | None = None


def fill_notes(
    vault: Vault,
    paths: Iterable[Path],
    *,
    only: Collection[str] | None,
    refresh: bool,
    write: bool,
    drafter: Drafter | None = None,
    may_change: Collection[str] = (),
    tick: Callable[[Done, int], None] = lambda _done, _of: None,
) -> list[Done]:
    """Fill the named posting notes, all of the vault's where none is named; one operation for `vault undo`.

    `drafter` writes the sections in place of their writers. `may_change` are notes without sections whose headings may
    be changed to fit in (see `to_be_changed`); others of that kind are refused. `tick` is told each note that is done, and
    how many there are.
    """
    found, results = chosen(vault.root, paths), []
    with operation(vault.root, "fill") as op:
        for path in found:
            filled = partial(
                _fill_note,
                vault,
                path,
                op,
                only=only,
                refresh=refresh,
                write=write,
                drafter=drafter,
                may_change=may_change,
            )
            results.append(_unless_unreadable(vault, path, filled))
            tick(results[-1], len(found))
    return results


def chosen(root: Path, paths: Iterable[Path]) -> list[str]:
    """The named notes by their paths in the vault; every posting where none is named. Raises UserError."""
    named = {note_in(root, path) for path in paths}
    return sorted(named or {e.path for e in layout.walk(root) if layout.kind_of(e.path) == "posting"})


def _unless_unreadable(vault: Vault, path: str, filled: Callable[[], Done]) -> Done:
    """What filling gives; a note that is too large, or cannot be read or written, keeps no other from being filled."""
    try:
        size, limit = writes.size(vault.root / path), vault.config.limits.note_bytes
        if size <= limit:
            return filled()
        why = f"{size:,} bytes is more than a note has; the limit is {limit:,} (vault.toml, limits.note_bytes)"
    except UserError as e:
        why = str(e).removeprefix(f"{vault.root / path}: ")
    except Exception as e:  # noqa: BLE001 - it is told, and the next one has its turn
        why = faults.told(e)
    return Done(path, (), changed=False, refused=why)


def _fill_note(
    vault: Vault,
    path: str,
    op: Operation,
    *,
    only: Collection[str] | None,
    refresh: bool,
    write: bool,
    drafter: Drafter | None,
    may_change: Collection[str],
) -> Done:
    for _ in range(ATTEMPTS):
        data = writes.read(vault.root / path)
        before = Note(read_note(data), path)
        filled = _filled(vault, before, only, refresh, drafter)
        if not filled.refused and path not in may_change and not draft_of(before).fits:
            return Done(path, (), changed=False, refused=NOT_ASKED)
        after = before if filled.refused else client_upkeep.linked(vault, filled.note)
        changed, trouble, client = after.text != before.text, "", None
        if changed and write:
            after, trouble = client_upkeep.linked_and_kept(vault, filled.note, op)
            try:
                op.write(vault.root / path, note_bytes(after.text), expected=data)
            except writes.Changed:
                continue
            generated.remember(vault.root, filled.note.text, filled.sections)
        elif write and not before.properties.problem:
            client, trouble = client_upkeep.made_again(vault, before, op)
        diff = _diff(path, before.text, after.text)
        trouble = "; ".join(filter(None, (filled.trouble, trouble)))
        kept = _kept(vault, before, only, filled) if refresh else ()
        new = tuple(title for title in filled.sections if after.body_of(title) != before.body_of(title))
        return Done(path, new, changed, diff, filled.refused, trouble, kept, client)
    return Done(path, (), changed=False, refused="it keeps changing; try again when its editor is done")


def _kept(vault: Vault, note: Note, only: Collection[str] | None, filled: Filled) -> tuple[str, ...]:
    """The generated sections with words of somebody's own, which a refresh has not written."""
    titles = [title for title in generated_sections() if only is None or title in only]
    mine = generated.untouched(vault.root, note)
    there = (title for title in titles if note.body_of(title).strip())
    return tuple(title for title in there if title not in mine and title not in filled.sections)


def to_be_changed(vault: Vault, paths: Iterable[Path]) -> list[str]:
    """Which of these notes, of all where none is named, have lines that would change to stand under '## Posting'."""
    found = []
    for path in chosen(vault.root, paths):
        draft = draft_of(Note(read_note(writes.read(vault.root / path)), path))
        if not refusal(draft) and not draft.fits:
            found.append(path)
    return found


def job_for(vault: Vault, path: Path) -> Job:
    """What the writers are given for a note of the vault. Raises UserError where it is none, or has no post."""
    (name,) = chosen(vault.root, [path])
    job = job_of(vault, Note(read_note(writes.read(vault.root / name)), name))
    if not job.post.text.strip():
        raise UserError(f"{path}: no post in it; paste the post under a heading '## Posting'")
    return job


def _filled(vault: Vault, note: Note, only: Collection[str] | None, refresh: bool, drafter: Drafter | None) -> Filled:
    titles = set(generated_sections() if only is None else only)
    stale = generated.untouched(vault.root, note) & titles if refresh else frozenset()
    source = opened(note)
    if why := refusal(source.draft):
        return Filled(note, refused=why)
    try:
        shaped = emptied(made(source, note.path, {"date": vault.now.date()}), stale)
    except NotEditable as e:
        return Filled(note, refused=f"{e}; nothing was written")
    job = job_on(vault, source, shaped)
    if drafter is None:
        ours = at_a_glance.SECTION in stale and at_a_glance.says(note.body_of("Brief"), note.values.get("verdict"))
        return written(shaped, job, titles, renew=ours)
    try:
        return written(shaped, job, titles, drafter)
    except UserError as e:
        return Filled(note, refused=str(e))


def _diff(path: str, before: str, after: str) -> str:
    lines = difflib.unified_diff(before.splitlines(keepends=True), after.splitlines(keepends=True), path, path)
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)
