"""One writer at a time: two runs of the tool on one vault wait for each other. Commands that only read need no lock."""

import contextlib
import errno
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from vault_tool.errors import PassingError, UserError
from vault_tool.store import state_folder

WAIT_SECONDS = 10.0
_PAUSE_SECONDS = 0.02
_BUSY = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}


@contextlib.contextmanager
def held(root: Path, wait: float = WAIT_SECONDS) -> Iterator[None]:
    """Hold the vault's lock; the system lets go of it when the process ends, however it ends, so none is ever stale.

    On a network folder that knows no locks it is done without: compare-and-swap still keeps every note whole. Raises
    PassingError where another run holds it for longer than `wait` seconds, or where the vault cannot be written.
    """
    path = state_folder.made(root) / "lock"
    end = time.monotonic() + wait
    while True:
        with _opened(root, path) as file:
            if _taken(file) and _is_at(file, path):
                yield
                return
        if time.monotonic() > end:
            raise PassingError(f"{root}: another vault command is writing here; run it again when that one is done")
        time.sleep(_PAUSE_SECONDS)


def _opened(root: Path, path: Path) -> IO[bytes]:
    try:
        state_folder.made(root)
        return path.open("a+b")
    except IsADirectoryError as e:
        raise UserError(f"{path}: is a folder, and the tool locks a file of that name; move it away") from e
    except OSError as e:
        raise PassingError(f"{root}: cannot be written: {e.strerror or e}; check its permissions") from e


def _is_at(file: IO[bytes], path: Path) -> bool:
    """Whether the locked file is still the one others would lock: .vault/ may be deleted at any time."""
    try:
        return os.path.samestat(os.fstat(file.fileno()), path.stat())
    except OSError:
        return False


def _taken(file: IO[bytes]) -> bool:
    try:
        if os.name == "nt":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as e:
        return e.errno not in _BUSY
    return True
