"""Reading so that nothing waits and nothing fills the memory: regular files only, and no more of them than a limit."""

import errno
import os
import stat
import sys
from pathlib import Path

from vault_tool.errors import UserError
from vault_tool.store.digests import digest

MOST = 100_000_000
"""Bytes. No file of a vault is larger; the limits of vault.toml, for notes and drops, are lower."""
_MORE = 65_536
"""Bytes to ask for where a file has grown, or does not say how many it has."""


def regular(path: Path | str, limit: int = MOST) -> bytes:
    """A file's bytes. Raises OSError, as for a file that is not there, for a pipe, a device and more than `limit` bytes."""
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    try:
        found = os.fstat(descriptor)
        if stat.S_ISDIR(found.st_mode):
            raise OSError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
        if not stat.S_ISREG(found.st_mode):
            raise OSError(errno.EINVAL, "is no regular file", str(path))
        data = _up_to(descriptor, min(found.st_size, limit) + 1, limit + 1)
    finally:
        os.close(descriptor)
    if len(data) > limit:
        raise OSError(errno.EFBIG, f"has more than {limit:,} bytes", str(path))
    return data


def _up_to(descriptor: int, likely: int, most: int) -> bytes:
    """At most so many bytes, asked for as many as there likely are: a buffer for the most takes longer than a small file."""
    pieces, wanted = [], likely
    while wanted and (piece := os.read(descriptor, wanted)):
        pieces.append(piece)
        most -= len(piece)
        wanted = min(most, _MORE)
    return b"".join(pieces)


def standard_input(limit: int) -> bytes:
    """What is piped or pasted in. Raises UserError for more than `limit` bytes."""
    data = sys.stdin.buffer.read(limit + 1)
    if len(data) > limit:
        raise UserError(f"standard input has more than {limit:,} bytes; pass one post at a time")
    return data


def digest_of(file: Path) -> str:
    """The fingerprint of a file's bytes; "" where it cannot be read."""
    try:
        return digest(regular(file))
    except OSError:
        return ""
