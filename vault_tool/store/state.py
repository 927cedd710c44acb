"""The tool's own state, one SQLite file in .vault/. It may be deleted at any time: what is in it is rebuilt or done without."""

import contextlib
import sqlite3
from pathlib import Path

from vault_tool.store import layout

FILE = "state.sqlite"
VERSION = 1
"""Of the tables below; a file with another version, older or newer, is begun again."""

_TABLES = """
create table operation (id integer primary key autoincrement, name text not null, at real not null);
create table change (
    id integer primary key autoincrement,
    operation integer not null references operation on delete cascade,
    kind text not null,          -- write: path got `after`; move: path went to target
    path text not null,
    target text,
    before blob,                 -- zlib; null where there was no file
    after text not null          -- sha256 of what was written or moved
);
create table generated (digest text primary key);   -- sha256 of each section the tool wrote
create table finding_cache (
    path text primary key, size integer not null, mtime_ns integer not null, digest text not null,
    fingerprint text not null, findings blob
) without rowid;
"""


def connect(root: Path) -> sqlite3.Connection:
    """The vault's state, made or begun again where it is missing, damaged or of another version.

    Where not even that is possible (a vault that cannot be written), an empty one in memory.
    """
    file = root / layout.STATE / FILE
    for attempt in range(2):
        connection = None
        try:
            file.parent.mkdir(exist_ok=True)
            connection = sqlite3.connect(file, timeout=10, isolation_level=None)
            return _ready(connection)
        except (sqlite3.DatabaseError, OSError) as e:
            if connection:
                connection.close()
            busy = isinstance(e, sqlite3.OperationalError) and "lock" in str(e)
            if attempt or busy or not _put_away(file):
                break
    return _ready(sqlite3.connect(":memory:", isolation_level=None))


def _ready(connection: sqlite3.Connection) -> sqlite3.Connection:
    connection.execute("pragma journal_mode=wal")
    connection.execute("pragma synchronous=normal")
    connection.execute("pragma foreign_keys=on")
    (version,) = connection.execute("pragma user_version").fetchone()
    if version == VERSION:
        connection.execute("select 1 from finding_cache limit 1")
        return connection
    if version:
        raise sqlite3.DatabaseError(f"state of version {version}")
    connection.executescript(f"begin immediate; {_TABLES} pragma user_version={VERSION}; commit;")
    return connection


def _put_away(file: Path) -> bool:
    """Remove a state file that cannot be used; False where it cannot be removed either."""
    try:
        for ending in ("", "-wal", "-shm"):
            with contextlib.suppress(FileNotFoundError):
                file.with_name(file.name + ending).unlink()
    except OSError:
        return False
    return True
