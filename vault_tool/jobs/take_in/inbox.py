"""Everything that waits to be taken in: drops in the vault, notes written by hand, files named on the command line."""

import contextlib
import os
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from vault_tool import section_order
from vault_tool.errors import PassingError, UserError
from vault_tool.jobs import faults, vault_notes
from vault_tool.jobs.fill import client_upkeep
from vault_tool.jobs.fill.filling import NOT_ASKED, Opened, fill, generated, opened
from vault_tool.jobs.named_paths import located
from vault_tool.jobs.take_in.intake import Drop, Taken, headline_of, take_in
from vault_tool.jobs.take_in.kept_readings import KeptReadings
from vault_tool.jobs.take_in.same_job import Heads
from vault_tool.jobs.take_in.settled_files import Settling, looks
from vault_tool.jobs.take_in.tries import Tries
from vault_tool.jobs.take_in.watch import watch
from vault_tool.jobs.vault import Vault
from vault_tool.note import Note
from vault_tool.store import layout, leases, reads, writes
from vault_tool.store.config import Config
from vault_tool.store.journal import Operation, operation, taken_back
from vault_tool.text.encoding.decode import note_bytes, read_note

FACTS_OF_A_POST = 3
"""A hand-written note with fewer facts than this is not taken for a posting unless `vault fill` names it."""

NOTE_SETTLING = Settling(open=3.0, closed=3.0)
"""A note written by hand is filled once its author has paused: editors save in the middle of a sentence."""


def add_all(
    vault: Vault,
    files: Iterable[Path],
    *,
    write_sections: bool = True,
    report: Callable[[Taken], None] = lambda _: None,
) -> list[Taken]:
    """Take in each file ("-" is standard input), all as one operation that `vault undo` takes back.

    What becomes of a post is told at once; a file that cannot be taken keeps no other from being taken.
    """
    heads, taken = Heads(vault.root), []
    with operation(vault.root, "add") as op:
        for file in files:
            for one in _each(str(file), partial(_taken, vault, file, op, heads, write_sections)):
                taken.append(one)
                report(one)
    return taken


def _taken(vault: Vault, file: Path, op: Operation, heads: Heads, write_sections: bool) -> Iterator[Taken]:
    limit = vault.config.limits.drop_bytes
    drop = _stdin(limit) if str(file) == "-" else _drop(vault.root, located(vault.root, file), limit)
    yield from take_in(vault, drop, op, heads, write_sections)


def _each(source: str, taking: Callable[[], Iterable[Taken]]) -> Iterator[Taken]:
    """What was taken, and, where something went wrong after it, what."""
    try:
        yield from taking()
    except writes.Changed:
        yield Taken(source, "rejected", reason="another program is writing to it; run it again", passing=True)
    except (UserError, OSError) as e:
        passing = isinstance(e, PassingError | OSError)
        yield Taken(source, "rejected", reason=_reason(e, Path(source)), passing=passing)
    except Exception as e:  # noqa: BLE001 - it is told, and the next one has its turn
        yield Taken(source, "rejected", reason=faults.told(e))


@dataclass
class Inbox:
    """What `vault watch` minds: one vault, its knowledge kept as long as its notes do not change."""

    root: Path
    config: Config
    now: Callable[[], datetime]
    _vault: Vault | None = None
    _fingerprint: frozenset[tuple[str, int, int]] = frozenset()
    _left_alone: set[Path] = field(default_factory=set)
    _done: dict[Path, tuple[int, int] | None] = field(default_factory=dict)
    _tries: Tries = field(default_factory=Tries)
    _readings: KeptReadings = field(default_factory=KeptReadings)

    def catch_up(self, report: Callable[[Taken], None]) -> list[Taken]:
        """Take in all that waits, making the folders that a clone comes without; returns what was taken."""
        layout.make_folders(self.root)
        unreadable = self._say_unreadable(report)
        return unreadable + [taken for file in self._waiting() for taken in self.take(file, report)]

    def watch(
        self,
        stop: threading.Event,
        report: Callable[[Taken], None],
        *,
        poll: bool = False,
        started: Callable[[], None] = lambda: None,
        most: int = 0,
    ) -> None:
        """Take in what waits and what changes until `stop` is set, or `most` files are taken and none waits (0: no end);
        what `vault undo` just moved back is left alone.

        `started` is called once changes are being seen. What came while the watch was being set up is not missed.
        Raises UserError as `watch.watch` does.
        """
        layout.make_folders(self.root)

        def ready() -> Iterable[Path]:
            started()
            self._warm_up()
            self._say_unreadable(report)
            return (file for file in self._waiting() if not leases.has_writer(file))

        def take(file: Path) -> float | None:
            if self._is_left(file, taken_back(self.root)):
                return None
            found = self.take(file, lambda _: None)
            self._readings.one_more()
            for one in self._tries.news(file, found):
                report(one)
            again = self._tries.pause(file, found)
            if again is None:
                self._done[file] = looks(file)
            return again

        def enough() -> bool:
            return 0 < most <= self._readings.count

        watch(self.root, self.settling, take, stop, poll=poll, ready=ready, missed=self._missed, enough=enough)

    def _missed(self) -> list[Path]:
        """What waits and has never been taken as it looks now: changes of which no event came."""
        self._tries.forget_gone()
        self._done = {file: looked for file, looked in self._done.items() if looked and looks(file) == looked}
        left = taken_back(self.root)
        return [file for file in self._waiting() if file not in self._done and not self._is_left(file, left)]

    def _is_left(self, file: Path, left: Mapping[str, tuple[int, int]]) -> bool:
        """Whether the file stands as `vault undo` left it."""
        path = file.relative_to(self.root).as_posix()
        return path in left and left[path] == looks(file)

    def _warm_up(self) -> None:
        """Read the knowledge and load the code that the first drop would otherwise have to wait for."""
        with contextlib.suppress(UserError):
            vault = self._open()
            fill(vault, opened(Note("Warm up\n\nHourly")), "", {}, generated())

    def _say_unreadable(self, report: Callable[[Taken], None]) -> list[Taken]:
        """Folders of drops that cannot be read: `walk` passes over them, and nobody would know why nothing happens."""
        folders = [self.root / name for name in (layout.INBOX, layout.POSTINGS)]
        closed = [f for f in folders if f.is_dir() and not os.access(f, os.R_OK | os.X_OK)]
        said = [Taken(str(f), "rejected", reason="the folder cannot be read; check its permissions") for f in closed]
        for one in said:
            report(one)
        return said

    def _waiting(self) -> list[Path]:
        kinds = {"drop", "posting"}
        return sorted(self.root / e.path for e in layout.walk(self.root) if layout.kind_of(e.path) in kinds)

    def settling(self, file: Path) -> Settling | None:
        """How long a changed file has to be left alone; None for what is not minded.

        That is what is no drop or posting by its place and name, what the tool has written itself, and what a symbolic
        link leads to.
        """
        if file in self._done and self._done[file] == looks(file):
            return None
        kind = layout.kind_of(file.relative_to(self.root).as_posix())
        quick = self.config.watch.settle_seconds
        settling = {"drop": Settling(quick, min(quick, 0.05)), "posting": NOTE_SETTLING}.get(kind)
        return settling if settling and layout.is_inside(self.root, file) else None

    def take(self, file: Path, report: Callable[[Taken], None]) -> list[Taken]:
        """Take in one file; what is wrong with it is reported, never raised. One that is gone is no news."""
        if not os.path.lexists(file):
            return []
        taken = list(_each(str(file), lambda: self._take(file)))
        if not os.path.lexists(file) and any(one.outcome == "rejected" for one in taken):
            taken = [one for one in taken if one.outcome == "created"]  # another run took it meanwhile
        for one in taken:
            if one.note:
                self._done[self.root / one.note] = looks(self.root / one.note)
            report(one)
        return taken

    def _take(self, file: Path) -> list[Taken]:
        """A drop becomes a note; a posting written by hand is filled where it stands; anything else is left alone."""
        relative = file.relative_to(self.root).as_posix()
        if layout.kind_of(relative) == "drop":
            vault = self._open()
            with operation(self.root, "add") as op:
                return list(
                    take_in(vault, _drop(self.root, file, vault.config.limits.drop_bytes), op, Heads(self.root))
                )
        if writes.size(file) > self.config.limits.note_bytes:
            return []
        data = writes.read(file)
        note = Note(read_note(data), relative)
        source = _written_by_hand(note)
        if source is None:
            return []
        if source.draft.fits:
            return _adopt(self._open(), file, data, source)
        told = file in self._left_alone
        self._left_alone.add(file)
        return [] if told else [Taken(relative, "rejected", reason=NOT_ASKED)]

    def _open(self) -> Vault:
        """The vault as of now; knowledge notes are read again only when one of them has changed."""
        fingerprint = frozenset(
            (e.path, e.size, e.mtime_ns) for e in layout.walk(self.root) if layout.kind_of(e.path) in vault_notes.KINDS
        )
        if self._vault is None or fingerprint != self._fingerprint:
            self._vault = Vault(self.root, self.config, self.now(), vault_notes.of_vault(self.root))
            self._fingerprint = fingerprint
        return replace(self._vault, now=self.now())


def _reason(error: UserError | OSError, file: Path) -> str:
    if isinstance(error, UserError):
        return str(error).removeprefix(f"{file}: ")
    elsewhere = f"{error.filename}: " if error.filename and Path(os.fsdecode(error.filename)) != file else ""
    return f"{elsewhere}{error.strerror or error}; check its name and permissions"


def _adopt(vault: Vault, file: Path, data: bytes, source: Opened) -> list[Taken]:
    relative = source.draft.note.path
    filled = fill(vault, source, relative, {}, generated())
    if filled.refused:
        return [Taken(relative, "rejected", reason=filled.refused)]
    with operation(vault.root, "fill") as op:
        note, trouble = client_upkeep.linked_and_kept(vault, filled.note, op)
        op.write(file, note_bytes(note.text), expected=data)
    values = filled.note.values
    platform = str(values.get("platform", ""))
    trouble = "; ".join(filter(None, (filled.trouble, trouble, vault.profile_trouble)))
    made = Taken(relative, "created", relative, None, platform, len(values), filled.sections, trouble)
    return [replace(made, headline=headline_of(filled))]


def _written_by_hand(note: Note) -> Opened | None:
    """The note, read, if it holds a post that nothing has been made of yet."""
    if note.properties.problem or "source" in note.values:
        return None
    if any(note.section(title) for title in section_order.usual() if title != "Posting"):
        return None
    source = opened(note)
    found = source.reading.values.keys() - {"title", "date"}
    return source if len(found) >= FACTS_OF_A_POST or note.body_of("Posting").strip() else None


def _whole(file: Path, limit: int) -> bytes:
    """A file's bytes, once nobody is writing to it. Raises OSError, PassingError where somebody goes on."""
    try:
        with leases.held(file):
            return reads.regular(file, limit)
    except leases.OpenElsewhere as e:
        raise PassingError(f"{file}: another program is still writing to it; run it again when that is done") from e


def _stdin(limit: int) -> Drop:
    data = reads.standard_input(limit)
    return Drop("-", "pasted.txt", len(data), lambda: data)


def _drop(root: Path, file: Path, limit: int) -> Drop:
    """The file as a drop; it moves to the archive only if it lies where the vault takes drops from."""
    try:
        relative = file.resolve().relative_to(root.resolve()).as_posix()
    except ValueError:
        relative = ""
    lies_inside = bool(relative) and layout.kind_of(relative) == "drop"
    return Drop(
        str(file),
        file.name,
        file.stat().st_size if file.exists() else 0,
        lambda: _whole(file, limit),
        file if lies_inside else None,
    )
