"""Watching a folder: which of its files have changed and are to be taken, until it is told to stop."""

import contextlib
import errno
import logging
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver
from watchdog.observers.polling import PollingObserver

from vault_tool.errors import UserError
from vault_tool.jobs.take_in.settled_files import Settling, Waiting

POLL_SECONDS = 1.0
"""How often `--poll` looks at the folder; network folders tell nothing of changes made elsewhere."""
LOOK_SECONDS = 10.0
"""How often the folder is gone through for what no event told of: the system may lose some, and a machine that slept has."""
LONGEST_PAUSE = 0.5
"""Seconds for which a stop may go unnoticed."""
SHORTEST_PAUSE = 0.01


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
    with _observed(root, waiting, poll=poll):
        _give(ready(), take, waiting, stop)
        looked = time.monotonic()
        while not stop.is_set():
            if folder is None or _identity(root) != folder:
                raise UserError(f"{root}: was moved or deleted; the watch has ended: start it again where the vault is")
            waiting.wake.wait(timeout=_pause(waiting.next_due()))
            waiting.wake.clear()
            _give(waiting.settled(), take, waiting, stop)
            if waiting.next_due() is None and enough():
                return
            if waiting.lost.is_set() or time.monotonic() - looked >= LOOK_SECONDS:
                waiting.lost.clear()
                waiting.missed(missed())
                looked = time.monotonic()


def _give(paths: Iterable[Path], take: Callable[[Path], float | None], waiting: Waiting, stop: threading.Event) -> None:
    """Have each of these files taken, until it is told to stop; those that are wanted again wait for that."""
    for path in paths:
        if stop.is_set():
            return
        again = take(path)
        if again is not None:
            waiting.again(path, again)


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
    """How many seconds to sleep: until something may be due, but never so long that a stop goes unnoticed."""
    return LONGEST_PAUSE if due is None else min(LONGEST_PAUSE, max(SHORTEST_PAUSE, due))
