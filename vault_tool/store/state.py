"""The tool's own state: SQLite files in .vault/. They may be deleted at any time: what is in them is rebuilt or done without."""

import contextlib
import os
import shutil
import sqlite3
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from vault_tool.errors import PassingError, UserError
from vault_tool.store import layout, state_folder

WAIT_SECONDS = 10.0
_ROOM = 1_000_000  # bytes; the database, its log and their shared memory need some 100,000
_ADVICE = {
    sqlite3.SQLITE_FULL: "the disk is full: make room and run it again",
    sqlite3.SQLITE_READONLY: "check its permissions",
    sqlite3.SQLITE_CANTOPEN: "check its permissions",
    sqlite3.SQLITE_PERM: "check its permissions",
    sqlite3.SQLITE_BUSY: "another vault command is at work here: run it again when that one is done",
    sqlite3.SQLITE_LOCKED: "another vault command is at work here: run it again when that one is done",
}


_ELSEWHERE = {*_ADVICE, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_INTERRUPT, sqlite3.SQLITE_AUTH}
"""What may be wrong with the disk or another run; whatever else SQLite says of a state file, its content is damaged."""


@dataclass(frozen=True, slots=True)
class Database:
    """One file of .vault/: its name, the version of its tables, and the statements that make them.

    A file with another version, older or newer, is set aside and begun again.
    """

    file: str
    version: int
    tables: str


STATE = Database(
    "state.sqlite",
    3,
    """
    create table operation (
        id integer primary key autoincrement,
        name text not null,
        at real not null,                        -- seconds since 1970
        closed integer not null default 0        -- 0: under way, or its process was killed
    );
    create table change (
        id integer primary key autoincrement,
        operation integer not null references operation on delete cascade,
        kind text not null,                      -- write: path gets `after`; move: path goes to target
        path blob not null,
        target blob,
        before blob,                             -- zlib; null where there was no file
        after text not null                      -- sha256 of what is written or moved
    );
    create index change_of on change (operation);
    create index change_at on change (path);
    create table taken_back (                    -- files as undo left them, for a running watch to leave alone
        path blob primary key,
        size integer not null,
        mtime_ns integer not null
    ) without rowid;
    create table generated (digest text primary key) without rowid;   -- sha256 of each section the tool wrote
    """,
)


_TOLD = {STATE.file: "`vault undo` does not reach what was written before"}
"""What it means that a file was begun again; one that is only a saving is begun again in silence."""


def connect(root: Path, database: Database = STATE) -> sqlite3.Connection:
    """A state file, made or begun again where it is missing, damaged or of another version.

    Where there can be none (a vault that cannot be written, a full disk), an empty one in memory.
    """
    try:
        return _connected(root, database)
    except (sqlite3.Error, OSError, UserError):
        return in_memory(database)


def in_memory(database: Database) -> sqlite3.Connection:
    """A state that ends with this run."""
    return _ready(sqlite3.connect(":memory:", isolation_level=None), database)


@contextlib.contextmanager
def kept(root: Path, database: Database = STATE) -> Iterator[sqlite3.Connection]:
    """A state file that has to be on disk, every commit flushed. Raises PassingError where it cannot be used.

    One that turns out damaged while in use is set aside, so that the next run has a new one. What is wrong with other
    files meanwhile is not this one's to say.
    """
    file = root / layout.STATE / database.file
    try:
        connection = _connected(root, database)
        connection.execute("pragma synchronous=full")
    except sqlite3.Error as e:
        raise PassingError(f"{file}: {_reason(e, file)}; nothing was written") from e
    except OSError as e:
        raise PassingError(f"{file}: {e.strerror or e}; nothing was written; check its permissions") from e
    with contextlib.closing(connection), said(root, database):
        yield connection


@contextlib.contextmanager
def said(root: Path, database: Database = STATE) -> Iterator[None]:
    """What goes wrong with a state file in use, as a PassingError; one that is damaged is set aside."""
    file = root / layout.STATE / database.file
    try:
        yield
    except sqlite3.Error as e:
        if not _is_damaged(e):
            raise PassingError(f"{file}: {_reason(e, file)}; what was written before this stands") from e
        _set_aside(file)
        raise PassingError(
            f"{file}: was damaged and is begun again; what was written before this stands; run the command again"
        ) from e


def _connected(root: Path, database: Database) -> sqlite3.Connection:
    file = state_folder.made(root) / database.file
    try:
        return _opened(file, database)
    except sqlite3.Error as e:
        if not _is_damaged(e) and not any(_beside(file, ending).is_dir() for ending in _ENDINGS):
            raise
        told = "" if getattr(e, "is_old", False) else _TOLD.get(database.file, "")
    _set_aside(file)
    connection = _opened(file, database)
    if told:
        print(f"vault: {file}: was damaged and is begun again; {told}", file=sys.stderr)
    return connection


def _opened(file: Path, database: Database) -> sqlite3.Connection:
    connection = sqlite3.connect(file, timeout=WAIT_SECONDS, isolation_level=None)
    try:
        return _ready(connection, database)
    except UnicodeDecodeError as e:  # SQLite quotes what it cannot read, and Python cannot read the quotation
        connection.close()
        raise damaged("a table cannot be read") from e
    except BaseException:
        connection.close()
        raise


def _ready(connection: sqlite3.Connection, database: Database) -> sqlite3.Connection:
    """Raises sqlite3.DatabaseError, marked as damage, where the file has another version or lacks a table."""
    connection.execute("pragma foreign_keys=on")
    if _version(connection) != database.version:
        connection.execute("pragma auto_vacuum=incremental")
        connection.execute("pragma journal_mode=wal")
        connection.execute("begin immediate")
        if found := _version(connection):  # another run may have made the tables meanwhile
            connection.execute("rollback")
            if found != database.version:
                raise _other_version(found)
            return connection
        for statement in database.tables.split(";\n"):
            connection.execute(statement)
        connection.execute(f"pragma user_version={database.version}")
        connection.execute("commit")
    elif _tables(connection) != _wanted(database):
        raise damaged("its tables are others")
    connection.execute("pragma synchronous=normal")
    return connection


def damaged(message: str) -> sqlite3.DatabaseError:
    """What is raised for content that cannot be what was written."""
    error = sqlite3.DatabaseError(message)
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    return error


def _tables(connection: sqlite3.Connection) -> set[str]:
    """The statements that made the tables, as SQLite keeps them."""
    return {sql for (sql,) in connection.execute("select sql from sqlite_master where sql not null")}


@cache
def _wanted(database: Database) -> set[str]:
    with contextlib.closing(sqlite3.connect(":memory:")) as model:
        for statement in database.tables.split(";\n"):
            model.execute(statement)
        return _tables(model)


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("pragma user_version").fetchone()[0])


def _other_version(found: int) -> sqlite3.DatabaseError:
    error = damaged(f"state of version {found}")
    error.is_old = True  # type: ignore[attr-defined]
    return error


def _is_damaged(error: sqlite3.Error) -> bool:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF not in _ELSEWHERE


def _reason(error: sqlite3.Error, file: Path) -> str:
    """What is wrong and what to do; on a full disk SQLite may speak of an I/O error only."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    with contextlib.suppress(OSError):
        if code == sqlite3.SQLITE_IOERR and shutil.disk_usage(file.parent).free < _ROOM:
            code = sqlite3.SQLITE_FULL
    advice = _ADVICE.get(code, "run the command again")
    return advice if code == sqlite3.SQLITE_FULL else f"{error}; {advice}"


_ENDINGS = ("", "-wal", "-shm")


def _beside(file: Path, ending: str) -> Path:
    return file.with_name(file.name + ending)


def _set_aside(file: Path) -> None:
    """Keep a file, or folder, that cannot be used under another name, one such at most."""
    with contextlib.suppress(OSError):
        unusable = _beside(file, ".unusable")
        for old in (unusable, *(_beside(file, ending) for ending in _ENDINGS[1:])):
            if old.is_dir() and not old.is_symlink():
                shutil.rmtree(old)
            else:
                old.unlink(missing_ok=True)
        os.replace(file, unusable)  # noqa: PTH105 - `file` may be a folder
