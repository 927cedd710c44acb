"""The tool's own state: SQLite files in .vault/. They may be deleted at any time: what is in them is rebuilt or done without."""

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from vault_tool.errors import PassingError
from vault_tool.store import layout

WAIT_SECONDS = 10.0
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_ROOM = 1_000_000  # bytes; the database, its log and their shared memory need some 100,000
_ADVICE = {
    sqlite3.SQLITE_FULL: "the disk is full: make room and run it again",
    sqlite3.SQLITE_READONLY: "check its permissions",
    sqlite3.SQLITE_CANTOPEN: "check its permissions",
    sqlite3.SQLITE_PERM: "check its permissions",
    sqlite3.SQLITE_BUSY: "another vault command is at work here: run it again when that one is done",
    sqlite3.SQLITE_LOCKED: "another vault command is at work here: run it again when that one is done",
}


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


def connect(root: Path, database: Database = STATE) -> sqlite3.Connection:
    """A state file, made or begun again where it is missing, damaged or of another version.

    Where there can be none (a vault that cannot be written, a full disk), an empty one in memory.
    """
    try:
        return _connected(root, database)
    except (sqlite3.Error, OSError):
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
    with contextlib.closing(connection):
        try:
            yield connection
        except sqlite3.Error as e:
            if not _is_damaged(e):
                raise PassingError(f"{file}: {_reason(e, file)}; what was written before this stands") from e
            with contextlib.suppress(OSError):
                _set_aside(file)
            raise PassingError(
                f"{file}: was damaged and is begun again; what was written before this stands; run the command again"
            ) from e


def _connected(root: Path, database: Database) -> sqlite3.Connection:
    file = root / layout.STATE / database.file
    file.parent.mkdir(exist_ok=True)
    try:
        return _opened(file, database)
    except sqlite3.DatabaseError as e:
        if not _is_damaged(e):
            raise
    _set_aside(file)
    return _opened(file, database)


def _opened(file: Path, database: Database) -> sqlite3.Connection:
    connection = sqlite3.connect(file, timeout=WAIT_SECONDS, isolation_level=None)
    try:
        return _ready(connection, database)
    except BaseException:
        connection.close()
        raise


def _ready(connection: sqlite3.Connection, database: Database) -> sqlite3.Connection:
    """Raises sqlite3.DatabaseError, marked as damage, where the file has another version."""
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
    connection.execute("pragma synchronous=normal")
    return connection


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("pragma user_version").fetchone()[0])


def _other_version(found: int) -> sqlite3.DatabaseError:
    error = sqlite3.DatabaseError(f"state of version {found}")
    error.sqlite_errorcode = sqlite3.SQLITE_NOTADB
    return error


def _is_damaged(error: sqlite3.Error) -> bool:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGED


def _reason(error: sqlite3.Error, file: Path) -> str:
    """What is wrong and what to do; on a full disk SQLite may speak of an I/O error only."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    with contextlib.suppress(OSError):
        if code == sqlite3.SQLITE_IOERR and shutil.disk_usage(file.parent).free < _ROOM:
            code = sqlite3.SQLITE_FULL
    advice = _ADVICE.get(code, "run the command again")
    return advice if code == sqlite3.SQLITE_FULL else f"{error}; {advice}"


def _set_aside(file: Path) -> None:
    """Keep a file that cannot be used under another name, one such at most. Raises OSError."""
    for ending in ("-wal", "-shm"):
        file.with_name(file.name + ending).unlink(missing_ok=True)
    with contextlib.suppress(FileNotFoundError):
        os.replace(file, file.with_name(file.name + ".unusable"))  # noqa: PTH105 - `file` may be a folder
