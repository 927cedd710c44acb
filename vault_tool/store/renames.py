"""Renaming that destroys nothing: two files change places in one step, or a name is taken only while it is free.

Plain `rename` replaces whatever stands at the new name, also what an editor saved there a moment ago. Linux (renameat2)
and macOS (renamex_np) have calls that do not; Windows's own rename never replaces. Where a file system has neither, the
next best is done, and there alone a save within the same few microseconds could be overwritten.
"""

import ctypes
import errno
import os
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

_UNSUPPORTED = {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP}
_AT_FDCWD = -100
_LINUX_NOREPLACE, _LINUX_EXCHANGE = 1, 2  # linux/fs.h
_MACOS_SWAP, _MACOS_EXCL = 2, 4  # sys/stdio.h

_Call = Callable[[bytes, bytes], int]


def exchange(one: Path, other: Path) -> bool:
    """Let two files change places in one step; False where that cannot be done here. Raises OSError."""
    call = _calls()[0]
    return call is not None and _done(call, one, other)


def to_free_name(source: Path, target: Path) -> None:
    """Rename `source` to `target`. Raises FileExistsError where something stands there, OSError."""
    call = _calls()[1]
    if call is not None and _done(call, source, target):
        return
    if os.name != "nt" and os.path.lexists(target):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))
    source.rename(target)


def _done(call: _Call, source: Path, target: Path) -> bool:
    if call(os.fsencode(source), os.fsencode(target)) == 0:
        return True
    number = ctypes.get_errno()
    if number in _UNSUPPORTED:
        return False
    raise OSError(number, os.strerror(number), str(source), None, str(target))


@cache
def _calls() -> tuple[_Call | None, _Call | None]:
    """This system's calls to exchange two files and to rename to a free name."""
    if sys.platform == "linux":
        function, before, swap, free = "renameat2", _AT_FDCWD, _LINUX_EXCHANGE, _LINUX_NOREPLACE
    elif sys.platform == "darwin":
        function, before, swap, free = "renamex_np", None, _MACOS_SWAP, _MACOS_EXCL
    else:
        return None, None
    native = getattr(ctypes.CDLL(None, use_errno=True), function, None)
    if native is None:
        return None, None

    def call(flag: int) -> _Call:
        if before is None:
            return lambda source, target: int(native(source, target, flag))
        return lambda source, target: int(native(before, source, before, target, flag))

    return call(swap), call(free)
