"""Files that have changed, each given out once it has stopped changing."""

import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from watchdog.events import (
    EVENT_TYPE_CLOSED,
    EVENT_TYPE_CREATED,
    EVENT_TYPE_MODIFIED,
    EVENT_TYPE_MOVED,
    FileSystemEvent,
    FileSystemEventHandler,
)

from vault_tool.store import leases

EMPTY_SECONDS = 3.0
"""How long an empty file has to stay one: as a rule somebody has just made it and is about to write."""


@dataclass(frozen=True, slots=True)
class Settling:
    """How long, in seconds, a file must be unchanged before it is taken.

    `open`: while nobody was seen closing it (a slow copy, a system that does not report closing); `closed`: after that.
    """

    open: float
    closed: float


@dataclass(frozen=True, slots=True)
class _Pending:
    """One changed file: its size and time of change when last seen, since when it looks so, how long it has to."""

    looks: tuple[int, int] | None
    since: float
    settle: float


@dataclass(eq=False)
class Waiting(FileSystemEventHandler):
    """Collects changed files and gives each out once it has settled.

    `settle_of` gives how long a path has to settle, None for paths that are none of the tool's business. A file that
    `is_open` says somebody is still writing to goes on waiting, however long they pause.
    """

    settle_of: Callable[[Path], Settling | None]
    clock: Callable[[], float] = time.monotonic
    is_open: Callable[[Path], bool] = leases.has_writer
    _pending: dict[Path, _Pending] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    wake: threading.Event = field(default_factory=threading.Event)
    lost: threading.Event = field(default_factory=threading.Event)

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Note what changed (called on the observer's thread)."""
        if event.is_directory and event.event_type != EVENT_TYPE_MOVED:
            return
        if event.event_type == EVENT_TYPE_MOVED:
            self.changed(Path(str(event.dest_path)), closed=True)
        elif event.event_type in (EVENT_TYPE_CREATED, EVENT_TYPE_MODIFIED):
            self.changed(Path(str(event.src_path)))
        elif event.event_type == EVENT_TYPE_CLOSED:
            self.changed(Path(str(event.src_path)), closed=True)

    def changed(self, path: Path, *, closed: bool = False) -> None:
        """A file was written to; `closed` where its writer is known to be done. A folder moved in brings its files."""
        if path.is_dir():
            for inside in path.rglob("*"):
                self.changed(inside, closed=closed)
            return
        settle = self.settle_of(path)
        if settle is None:
            return
        now_looks, wait = looks(path), settle.closed if closed else settle.open
        if now_looks and now_looks[0] == 0:
            wait = max(wait, EMPTY_SECONDS)
        with self._lock:
            self._pending[path] = _Pending(now_looks, self.clock(), wait)
        self.wake.set()

    def again(self, path: Path, seconds: float) -> None:
        """Give a file out again after so long, or sooner where it changes."""
        with self._lock:
            self._pending.setdefault(path, _Pending(looks(path), self.clock(), seconds))

    def missed(self, paths: Iterable[Path]) -> None:
        """Files that have changed, of which no event may have come; those that are waited for already go on waiting."""
        with self._lock:
            known = set(self._pending)
        for path in paths:
            if path not in known:
                self.changed(path)

    def settled(self) -> Iterator[Path]:
        """The files that have not changed for their settling time; each is given out once a change."""
        now = self.clock()
        with self._lock:
            waiting = list(self._pending.items())
        for path, pending in waiting:
            now_looks = looks(path)
            if now_looks is None:
                self._drop(path, pending)
            elif now_looks != pending.looks:
                self.changed(path)
            elif now - pending.since >= pending.settle:
                if self.is_open(path):
                    self._wait_on(path, pending)
                    continue
                self._drop(path, pending)
                if self.settle_of(path):  # not what the tool has written itself since
                    yield path

    def next_due(self) -> float | None:
        """Seconds until the next file may have settled; None when nothing is waiting."""
        with self._lock:
            due = [p.since + p.settle for p in self._pending.values()]
        return max(0.0, min(due) - self.clock()) if due else None

    def _wait_on(self, path: Path, pending: _Pending) -> None:
        with self._lock:
            if self._pending.get(path) is pending:
                self._pending[path] = replace(pending, since=self.clock())

    def _drop(self, path: Path, pending: _Pending) -> None:
        with self._lock:
            if self._pending.get(path) is pending:
                del self._pending[path]


def looks(path: Path) -> tuple[int, int] | None:
    """A file's size and time of last change; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns
