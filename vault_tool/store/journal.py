"""What the tool wrote, so that it can be taken back. Each change is noted before it is made."""

import contextlib
import os
import sqlite3
import time
import zlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path, PurePosixPath

from vault_tool.errors import PassingError, UserError
from vault_tool.store import layout, lock, state, swaps, taking_back, writes
from vault_tool.store.digests import digest
from vault_tool.store.taking_back import FileChange, NotTakenBack

__all__ = ["BeingSaved", "NotTakenBack", "Operation", "operation", "taken_back", "undo"]

KEPT_OPERATIONS = 1_000
"""Older operations are forgotten; their files stay, only `undo` does not reach them."""


class Operation:
    """The writes of one command. Nothing is in the journal until the first of them."""

    def __init__(self, root: Path, name: str, journal: sqlite3.Connection) -> None:
        self.root = root
        self.name = name
        self._journal = journal
        self._id: int | None = None
        self._has_lock = False
        self._untidy = False

    @contextlib.contextmanager
    def alone(self) -> Iterator[None]:
        """Keep other runs from writing meanwhile: for what is read here and must still hold when it is written.

        Each write does so by itself. Raises PassingError as `lock.held` does.
        """
        if self._has_lock:
            yield
            return
        with lock.held(self.root):
            self._has_lock = True
            try:
                yield
            finally:
                self._has_lock = False

    def write(self, path: Path, data: bytes, *, expected: bytes | None) -> None:
        """As `writes.write`, with a note of it first."""
        with self.alone(), self._noted(FileChange("write", self._relative(path), None, expected, digest(data))):
            tidy = writes.write(self.root, path, data, expected=expected)
            self._untidy = self._untidy or not tidy

    def move(self, source: Path, target: Path) -> None:
        """As `writes.move`, with a note of it first."""
        after = digest(writes.read(source))
        with self.alone(), self._noted(FileChange("move", self._relative(source), self._relative(target), None, after)):
            writes.move(self.root, source, target)

    def close(self) -> None:
        """All of it is done: what a later run finds open was cut short, or could not be tidied. One that changed nothing is
        forgotten.
        """
        if self._id is None:
            return
        with _at_once(self._journal):
            if not self._untidy:
                self._journal.execute("update operation set closed = 1 where id = ?", (self._id,))
            self._journal.execute(
                "delete from operation where id = ? and not exists (select 1 from change where operation = ?)",
                (self._id, self._id),
            )

    def _relative(self, path: Path) -> str:
        return layout.relative(self.root, path)

    @contextlib.contextmanager
    def _noted(self, change: FileChange) -> Iterator[None]:
        """Note a change, and strike it out again where it was not made."""
        with state.said(self.root):
            number = self._note(change)
        try:
            yield
        except (UserError, writes.Changed):
            tidied = swaps.clean_up((self.root / change.path).parent, _names([(change.path, change.after)]))
            if tidied and not self._stands(change):
                with state.said(self.root):
                    self._journal.execute("delete from change where id = ?", (number,))
            self._untidy = self._untidy or not tidied
            raise

    def _stands(self, change: FileChange) -> bool:
        """Whether a change was made though its making failed: a disk may refuse after the rename."""
        try:
            return digest((self.root / (change.target or change.path)).read_bytes()) == change.after
        except OSError:
            return False

    def _note(self, change: FileChange) -> int:
        before = None if change.before is None else zlib.compress(change.before)
        with _at_once(self._journal):
            if self._id is None or not self._under_way():
                self._id = self._begun()
            cursor = self._journal.execute(
                "insert into change (operation, kind, path, target, before, after) values (?, ?, ?, ?, ?, ?)",
                (self._id, change.kind, _stored(change.path), _stored(change.target), before, change.after),
            )
        return cursor.lastrowid or 0

    def _under_way(self) -> bool:
        """Whether it is in the journal still (another run may have taken back what it wrote so far), and not closed."""
        return bool(self._journal.execute("update operation set closed = 0 where id = ?", (self._id,)).rowcount)

    def _begun(self) -> int:
        cursor = self._journal.execute("insert into operation (name, at) values (?, ?)", (self.name, time.time()))
        number = cursor.lastrowid or 0
        self._journal.execute("delete from operation where id <= ?", (number - KEPT_OPERATIONS,))
        return number


@contextlib.contextmanager
def _at_once(journal: sqlite3.Connection) -> Iterator[None]:
    """Several statements as one: each alone would be flushed to disk."""
    journal.execute("begin immediate")
    try:
        yield
    except BaseException:
        journal.execute("rollback")
        raise
    journal.execute("commit")


class BeingSaved(PassingError, writes.Changed):  # noqa: N818 - a fact to act on, not a fault
    """`writes.Changed` in words, for whoever does not do it again."""


@contextlib.contextmanager
def operation(root: Path, name: str) -> Iterator[Operation]:
    """One command's writes; `undo` takes them back together. The vault is locked for each write, not in between.

    What a run that was killed left lying is tidied first. Raises UserError where the vault cannot be written,
    BeingSaved where the command gave up on a file that another program is saving.
    """
    with state.kept(root) as journal:
        with lock.held(root):
            _tidy(root, journal)
        one = Operation(root, name, journal)
        try:
            yield one
        except writes.Changed as e:
            raise BeingSaved(f"{e}: another program is saving it just now; run the command again") from e
        finally:
            one.close()


def _tidy(root: Path, journal: sqlite3.Connection) -> None:
    """Clear the temporary files of operations whose process was killed: with the lock held, none is still under way."""
    paths = journal.execute(
        "select path, target, after from change where operation in (select id from operation where not closed)"
    ).fetchall()
    folders = {(root / os.fsdecode(path)).parent for *row, _ in paths for path in row if path}
    names = _names((os.fsdecode(path), after) for path, _, after in paths)
    tidied = [swaps.clean_up(folder, names) for folder in folders if folder.is_dir()]
    if folders and all(tidied):
        journal.execute("update operation set closed = 1")


def _names(changes: Iterable[tuple[str, str]]) -> dict[str, str]:
    """What the files of changes (path, digest of what is written) are called, by what their temporary files are named with."""
    return {after[:16]: PurePosixPath(path).name for path, after in changes}


def undo(root: Path, count: int = 1, report: Callable[[str], None] = lambda _: None) -> list[str]:
    """Take back the last `count` operations, the newest first; a line a file says what was done, `report` at once.

    An operation is taken back whole or not at all. Raises NotTakenBack, having changed nothing of it, where a file has
    been edited since or is just being saved, or where there are fewer operations; UserError where the vault cannot be
    written.
    """
    done: list[str] = []
    with lock.held(root), state.kept(root) as journal:
        _tidy(root, journal)
        for number in range(count):
            lines = _undo_last(root, journal, report)
            if lines is None:
                raise NotTakenBack(_no_more(number, count))
            done += lines
    return done


def _no_more(done: int, count: int) -> str:
    if not done:
        return "there is nothing to take back"
    return f"{done} of {count} operations are taken back: there are no more"


def _undo_last(root: Path, journal: sqlite3.Connection, report: Callable[[str], None]) -> list[str] | None:
    """Take back the last operation of which anything stands; None where there is none left."""
    while (last := journal.execute("select max(id) from operation").fetchone()[0]) is not None:
        changes = _changes(journal, last)
        taking_back.refuse_if_edited(root, changes)
        journal.execute("update operation set closed = 0 where id = ?", (last,))
        try:
            taken = taking_back.take_all_back(root, changes)
        except NotTakenBack:
            _tidy(root, journal)
            raise
        _tidy(root, journal)
        lines = [one.line for one in taken]
        for one in taken:
            report(one.line)
            _remember(root, journal, one.path)
        journal.execute("delete from operation where id = ?", (last,))
        if lines:
            return lines
    return None


def taken_back(root: Path) -> dict[str, tuple[int, int]]:
    """Files as `undo` left them, by their paths in the vault: size in bytes and time of change in ns.

    A running watch must not do again what was just taken back.
    """
    if not (root / layout.STATE / state.STATE.file).exists():
        return {}
    with contextlib.closing(state.connect(root)) as journal:
        rows = journal.execute("select path, size, mtime_ns from taken_back")
        return {os.fsdecode(path): (size, mtime) for path, size, mtime in rows}


def _remember(root: Path, journal: sqlite3.Connection, path: str) -> None:
    with contextlib.suppress(FileNotFoundError):
        found = (root / path).stat()
        journal.execute(
            "insert or replace into taken_back values (?, ?, ?)", (_stored(path), found.st_size, found.st_mtime_ns)
        )


def _changes(journal: sqlite3.Connection, operation_id: int) -> list[FileChange]:
    rows = journal.execute(
        "select kind, path, target, before, after from change where operation = ? order by id", (operation_id,)
    )
    try:
        return [
            FileChange(
                str(kind),
                os.fsdecode(path),
                target and os.fsdecode(target),
                before and zlib.decompress(before),
                str(after),
            )
            for kind, path, target, before, after in rows
        ]
    except (zlib.error, TypeError, ValueError) as e:
        raise state.damaged("a change cannot be read") from e


def _stored(path: str | None) -> bytes | None:
    """A path as its bytes: a name need not be text, and SQLite's text has to be."""
    return None if path is None else os.fsencode(path)
