"""Waiting for drops: a file is taken once it has stopped changing, and the tool's own writes wake nothing."""

import contextlib
import errno
import logging
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
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver
from watchdog.observers.polling import PollingObserver

from vault_tool.errors import UserError
from vault_tool.store import leases

POLL_SECONDS = 1.0
"""How often `--poll` looks at the folder; network folders tell nothing of changes made elsewhere."""
LOOK_SECONDS = 10.0
"""How often the folder is gone through for what no event told of: the system may lose some, and a machine that slept has."""
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


def watch(
    root: Path,
    settle_of: Callable[[Path], Settling | None],
    take: Callable[[Path], float | None],
    stop: threading.Event,
    *,
    poll: bool = False,
    ready: Callable[[], Iterable[Path]] = tuple,
    missed: Callable[[], Iterable[Path]] = tuple,
    enough: Callable[[], bool] = lambda: False,
) -> None:
    """Call `take` with each file below `root` that changes and then settles, until `stop` is set.

    `take` gives the seconds after which it wants the file again, None where it is done with; it must not raise for what
    is wrong with one file. `ready` is called once changes are being seen, and gives the files to take at once; `missed`
    now and then, and where the system says that it lost events: it gives the files of whose change none may have come.
    The watch also ends once nothing waits and there was `enough`. Raises UserError where the folder cannot be watched,
    or is deleted or moved meanwhile.
    """
    waiting, folder = Waiting(settle_of), _identity(root)

    def give(paths: Iterable[Path]) -> None:
        for path in paths:
            if stop.is_set():
                return
            again = take(path)
            if again is not None:
                waiting.again(path, again)

    with _observed(root, waiting, poll=poll):
        give(ready())
        looked = time.monotonic()
        while not stop.is_set():
            if folder is None or _identity(root) != folder:
                raise UserError(f"{root}: was moved or deleted; the watch has ended: start it again where the vault is")
            waiting.wake.wait(timeout=_pause(waiting.next_due()))
            waiting.wake.clear()
            give(waiting.settled())
            if waiting.next_due() is None and enough():
                return
            if waiting.lost.is_set() or time.monotonic() - looked >= LOOK_SECONDS:
                waiting.lost.clear()
                waiting.missed(missed())
                looked = time.monotonic()


class _Ear(logging.Handler):
    """Hears what watchdog logs: that events were lost; nothing else of it is news to a user."""

    def __init__(self, lost: threading.Event) -> None:
        super().__init__()
        self._lost = lost

    def emit(self, record: logging.LogRecord) -> None:
        """Note lost events."""
        if "overflow" in record.getMessage():
            self._lost.set()


@contextlib.contextmanager
def _observed(root: Path, waiting: Waiting, *, poll: bool) -> Iterator[None]:
    ear = _Ear(waiting.lost)
    logging.getLogger("watchdog").addHandler(ear)
    observer: BaseObserver = PollingObserver(timeout=POLL_SECONDS) if poll else Observer()
    observer.schedule(waiting, str(root), recursive=True)
    try:
        observer.start()
    except OSError as e:
        advice = "check its name and permissions" if e.errno in (errno.ENOENT, errno.EACCES) else "run it with --poll"
        raise UserError(f"{root}: cannot be watched: {e.strerror or e}; {advice}") from e
    try:
        yield
    finally:
        observer.stop()
        observer.join()
        logging.getLogger("watchdog").removeHandler(ear)


def _identity(folder: Path) -> tuple[int, int] | None:
    """What tells this folder from another of its name; None where there is none."""
    try:
        found = folder.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _pause(due: float | None) -> float:
    """How long to sleep: until something may be due, but never so long that a stop goes unnoticed."""
    return 0.5 if due is None else min(0.5, max(0.01, due))
