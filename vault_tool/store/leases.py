"""Whether another program has a file open for writing, asked of the system by a lease (Linux; fcntl(2), F_SETLEASE).

A lease is refused while somebody has the file open for writing. While one is held, whoever opens the file for writing
waits for it to be given back, at most 45 seconds, and the holder is told. It is a lease against writers only: programs
that read the file (indexers, sync programs) do not matter. Elsewhere, on network folders and on files of other owners
there are none.
"""

import contextlib
import errno
import os
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

WAIT_SECONDS = 1.0
"""How long a save in place may take; an editor that keeps its file open for longer is not waited for."""
_PAUSE_SECONDS = 0.01


class OpenElsewhere(Exception):  # noqa: N818 - a fact to act on, not a fault
    """Another program has the file open for writing."""


class Lease(NamedTuple):
    """A file held open for reading; `known` where the system tells of writers.

    Windows replaces no file that is open, neither ours nor an editor's: there it is not held at all.
    """

    descriptor: int | None
    known: bool

    def is_wanted(self) -> bool:
        """Whether somebody waits to open the file for writing."""
        if self.descriptor is None or not self.known:
            return False
        import fcntl

        return fcntl.fcntl(self.descriptor, fcntl.F_GETLEASE) != fcntl.F_RDLCK

    def is_on(self, file: Path) -> bool:
        """Whether that is the file at this place."""
        if self.descriptor is None:
            return True
        try:
            return os.path.samestat(os.fstat(self.descriptor), file.stat())
        except FileNotFoundError:
            return False

    def bytes(self) -> bytes | None:
        """What the file holds, whether it still has a name or not; None where it is not held."""
        if self.descriptor is None:
            return None
        os.lseek(self.descriptor, 0, os.SEEK_SET)
        with os.fdopen(os.dup(self.descriptor), "rb") as file:
            return file.read()


@contextlib.contextmanager
def held(file: Path, wait: float | None = None) -> Iterator[Lease]:
    """Keep writers from a file meanwhile. Raises OpenElsewhere where one has it open for longer than `wait` seconds
    (WAIT_SECONDS unless given), OSError where the file cannot be read.
    """
    if os.name == "nt":
        yield Lease(None, known=False)
        return
    end = time.monotonic() + (WAIT_SECONDS if wait is None else wait)
    descriptor = os.open(file, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    try:
        while (known := _taken(descriptor)) is None:
            if time.monotonic() >= end:
                raise OpenElsewhere(str(file))
            time.sleep(_PAUSE_SECONDS)
        yield Lease(descriptor, known)
    finally:
        os.close(descriptor)  # gives the lease back


def has_writer(file: Path) -> bool:
    """Whether a program has the file open for writing, as far as the system tells."""
    try:
        with held(file, 0):
            return False
    except OpenElsewhere:
        return True
    except OSError:
        return False


def _taken(descriptor: int) -> bool | None:
    """True with a lease, False where the system gives none for this file, None while somebody writes to it."""
    if sys.platform != "linux":
        return False
    import fcntl

    try:
        fcntl.fcntl(descriptor, fcntl.F_SETSIG, signal.SIGURG)  # the one it would send by itself ends the program
        fcntl.fcntl(descriptor, fcntl.F_SETLEASE, fcntl.F_RDLCK)
    except OSError as e:
        return None if e.errno == errno.EAGAIN else False
    return True
