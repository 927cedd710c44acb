"""The findings of earlier runs, so that only notes that have changed are judged again. May be deleted at any time.

A note's findings depend on its own bytes; on the rules, the configuration, the profile (all in the `settings` of a run);
on the day, until `until`; and on what its look-ups in the index of the vault gave. Each stands beside them.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
import time
import zlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from vault_tool.store import layout, state

KEPT_RUNS = 4
"""Findings are kept for the settings of so many runs (`--select`, `--status` and such make others)."""
SETTLED_NS = 2_000_000_000
"""A file changed within this time before it was read may have been changed again under the same time stamp."""

FINDINGS = state.Database(
    "findings.sqlite",
    3,
    """
    create table run (
        id integer primary key,
        settings text not null unique,           -- digest of all that every note's findings depend on
        files text not null default '',          -- digest of the names of the vault's files when it ended
        used real not null                       -- seconds since 1970
    );
    create table note (
        run integer not null references run on delete cascade,
        path text not null,
        size integer not null,
        mtime_ns integer not null,
        seen_ns integer not null,                -- when it was looked at
        digest text not null,                    -- sha256 of its bytes
        until text,                              -- the day (ISO 8601) from which the findings may be others
        error integer not null, warning integer not null, info integer not null,
        safe integer not null, unsafe integer not null,
        packed text not null,                    -- JSON of the findings, behind its checksum
        lookups text not null,                   -- JSON: table, key and answer of each look-up in the index
        form text,                               -- the form of report that `shown` is in
        shown text,
        primary key (run, path)
    );
    create table identity (
        path text primary key,
        size integer not null,
        mtime_ns integer not null,
        seen_ns integer not null,
        said text not null                       -- JSON: aliases, job id, link, paragraphs sent
    ) without rowid;
    """,
)


class Stat(NamedTuple):
    """What tells whether a file has changed; `seen_ns` is when it was looked at."""

    size: int
    mtime_ns: int
    seen_ns: int

    def is_of(self, size: int, mtime_ns: int) -> bool:
        """Whether a file with that size and time is surely the one that was looked at."""
        return self.size == size and self.mtime_ns == mtime_ns and mtime_ns + SETTLED_NS < self.seen_ns


class KeptNote(NamedTuple):
    """One note's kept findings; `tally` has the counts in the order of the columns.

    `packed` is empty where `shown`, the text of a report in the form asked for, stands for it.
    """

    stat: Stat
    digest: str
    until: str | None
    tally: tuple[int, int, int, int, int]
    packed: str
    shown: str | None


class Kept:
    """The findings kept for one run's settings."""

    def __init__(self, connection: sqlite3.Connection, settings: str) -> None:
        self._connection = connection
        connection.execute("pragma synchronous=off")
        found = connection.execute("select id, files from run where settings = ?", (settings,)).fetchone()
        self._run: int = found[0] if found else self._begun(settings)
        self.files: str = found[1] if found else ""

    def rows(self, form: str) -> dict[str, KeptNote]:
        """Every note's findings, by path."""
        found = self._connection.execute(
            "select path, size, mtime_ns, seen_ns, digest, until, error, warning, info, safe, unsafe,"
            " case when form = ?1 then '' else packed end, case when form = ?1 then shown end from note where run = ?2",
            (form, self._run),
        )
        return {r[0]: KeptNote(Stat(*r[1:4]), r[4], r[5], r[6:11], _checked(r[11]), r[12]) for r in found}

    def lookups(self) -> Iterator[tuple[str, list[tuple[str, str, Any]]]]:
        """The look-ups of every note that has any, by path."""
        found = self._connection.execute(
            "select path, lookups from note where run = ? and lookups <> '[]'", (self._run,)
        )
        for path, lookups in found:
            yield path, [tuple(lookup) for lookup in json.loads(lookups)]

    def identities(self) -> dict[str, tuple[Stat, list[object]]]:
        """What every note says of itself, by path."""
        found = self._connection.execute("select path, size, mtime_ns, seen_ns, said from identity")
        return {path: (Stat(*stat), json.loads(said)) for path, *stat, said in found}

    def keep(self, rows: Iterable[tuple[str, KeptNote, str]]) -> None:
        """Keep findings: path, row and look-ups (JSON) of each note."""
        self._connection.executemany(
            "insert or replace into note (run, path, size, mtime_ns, seen_ns, digest, until, error, warning, info, safe,"
            " unsafe, packed, lookups) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                (self._run, path, *row.stat, row.digest, row.until, *row.tally, _sealed(row.packed), asked)
                for path, row, asked in rows
            ),
        )

    def touch(self, stats: Mapping[str, Stat]) -> None:
        """The same bytes stand in files with other times."""
        self._connection.executemany(
            "update note set size = ?, mtime_ns = ?, seen_ns = ? where run = ? and path = ?",
            ((*stat, self._run, path) for path, stat in stats.items()),
        )

    def keep_identities(self, said: Iterable[tuple[str, Stat, object]]) -> None:
        """Keep what notes say of themselves."""
        self._connection.executemany(
            "insert or replace into identity values (?, ?, ?, ?, ?)",
            ((path, *stat, json.dumps(identity)) for path, stat, identity in said),
        )

    def show(self, form: str, texts: Iterable[tuple[str, str]]) -> None:
        """Keep how notes were shown in a form: path and text of each."""
        self._connection.executemany(
            "update note set form = ?, shown = ? where run = ? and path = ?",
            ((form, text, self._run, path) for path, text in texts),
        )

    def forget(self, paths: Iterable[str]) -> None:
        """The files have gone."""
        gone = [(path,) for path in paths]
        self._connection.executemany("delete from note where path = ?", gone)
        self._connection.executemany("delete from identity where path = ?", gone)

    def end(self, files: str) -> None:
        """All notes have been judged: the vault's files had these names (a digest)."""
        self._connection.execute("update run set files = ?, used = ? where id = ?", (files, time.time(), self._run))

    @contextlib.contextmanager
    def together(self) -> Iterator[None]:
        """All changes within are made at once, or none."""
        self._connection.execute("begin immediate")
        try:
            yield
        except BaseException:
            self._connection.execute("rollback")
            raise
        self._connection.execute("commit")

    def _begun(self, settings: str) -> int:
        old = "select id from run order by used desc limit -1 offset ?"
        self._connection.execute(f"delete from run where id in ({old})", (KEPT_RUNS - 1,))
        made = self._connection.execute("insert into run (settings, used) values (?, ?)", (settings, time.time()))
        return made.lastrowid or 0


def _sealed(packed: str) -> str:
    return f"{zlib.crc32(packed.encode()):08x}{packed}"


def _checked(sealed: str) -> str:
    """Kept findings without their checksum. Raises sqlite3.DatabaseError, marked as damage, where they are others."""
    if sealed and _sealed(sealed[8:]) != sealed:
        raise state.damaged("findings are not those that were kept")
    return sealed[8:]


def begin_again(root: Path) -> None:
    """Take the kept findings of a vault away: they are damaged."""
    for ending in ("", "-wal", "-shm"):
        with contextlib.suppress(OSError):
            (root / layout.STATE / f"{FINDINGS.file}{ending}").unlink(missing_ok=True)


@contextlib.contextmanager
def kept(root: Path | None, settings: str) -> Iterator[Kept]:
    """What earlier runs with these settings found; None as `root` keeps nothing beyond this run."""
    connection = state.connect(root, FINDINGS) if root else state.in_memory(FINDINGS)
    with contextlib.closing(connection):
        yield Kept(connection, settings)
