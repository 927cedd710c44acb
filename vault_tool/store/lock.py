"""One writer at a time: two runs of the tool on one vault wait for each other."""

import contextlib
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from vault_tool.errors import UserError
from vault_tool.store import layout

WAIT_SECONDS = 10.0


@contextlib.contextmanager
def held(root: Path, wait: float = WAIT_SECONDS) -> Iterator[None]:
    """Hold the vault's lock; the system lets go of it when the process ends, however it ends.

    Raises UserError where another run holds it for longer than `wait` seconds, or where the vault cannot be written.
    """
    try:
        (root / layout.STATE).mkdir(exist_ok=True)
        file = (root / layout.STATE / "lock").open("a+b")
    except OSError as e:
        raise UserError(f"{root}: cannot be written: {e.strerror or e}; check its permissions") from e
    with file:
        end = time.monotonic() + wait
        while not _taken(file):
            if time.monotonic() > end:
                raise UserError(f"{root}: another vault command is writing here; run it again when that one is done")
            time.sleep(0.02)
        yield


def _taken(file: IO[bytes]) -> bool:
    try:
        if os.name == "nt":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
