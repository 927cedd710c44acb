"""Writing so that nothing is ever lost: temporary file, flush to disk, rename; and only over the bytes that were read."""

import contextlib
import errno
import os
import secrets
from pathlib import Path

from vault_tool.errors import UserError
from vault_tool.store import layout

TEMPORARY = ".vault-tool-"
"""How the tool's temporary files begin: hidden, so that editors, sync programs and the watcher pass them over."""

_ADVICE = {
    errno.ENOSPC: "the disk is full; make room and run it again",
    errno.EDQUOT: "your disk quota is used up; make room and run it again",
    errno.EACCES: "no permission to write here; check who owns the folder",
    errno.EPERM: "writing is not allowed here; check the folder's permissions",
    errno.EROFS: "the disk is read-only",
    errno.EFBIG: "the file would be larger than this system allows",
}


class Changed(Exception):  # noqa: N818 - a fact to act on, not a fault
    """The file no longer has the bytes that were read: someone else has written it meanwhile."""


class WriteError(UserError):
    """A file could not be written; the message says which and why. What stood there stands unchanged."""


def read(path: Path) -> bytes:
    """A file's bytes. Raises UserError where it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as e:
        raise UserError(f"{path}: {e.strerror or e}; check its name and permissions") from e


def write(root: Path, path: Path, data: bytes, *, expected: bytes | None) -> None:
    """Put `data` at `path`, all of it or nothing, if the file still has the bytes `expected` (None: is not there).

    Raises Changed where it has others, WriteError where the system refuses, UserError where `path` leads out of `root`.
    """
    target = layout.inside(root, path)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        temporary = _temporary_beside(target, data)
        try:
            _put_in_place(temporary, target, expected)
        finally:
            with contextlib.suppress(FileNotFoundError):
                temporary.unlink()
        _flush_folder(target.parent)
    except OSError as e:
        raise _write_error(path, e) from e


def move(root: Path, source: Path, target: Path) -> None:
    """Move a file within the vault, never over another with other bytes. Raises as `write` does."""
    source, target = layout.inside(root, source), layout.inside(root, target)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.exists():
            if target.read_bytes() != source.read_bytes():
                raise Changed(str(target))
            source.unlink()
        else:
            source.rename(target)
        _flush_folder(target.parent)
        _flush_folder(source.parent)
    except OSError as e:
        raise _write_error(target, e) from e


def remove(root: Path, path: Path, *, expected: bytes) -> None:
    """Remove a file that still has the bytes `expected`. Raises as `write` does."""
    target = layout.inside(root, path)
    try:
        if not target.exists() or target.read_bytes() != expected:
            raise Changed(str(path))
        target.unlink()
        _flush_folder(target.parent)
    except OSError as e:
        raise _write_error(path, e) from e


def clean_up(folder: Path, *, older_than: float) -> None:
    """Take away the temporary files of writes that were killed before the time `older_than` (seconds since 1970)."""
    for leftover in folder.glob(f"{TEMPORARY}*"):
        with contextlib.suppress(OSError):
            if leftover.stat().st_mtime < older_than:
                leftover.unlink()


def _temporary_beside(target: Path, data: bytes) -> Path:
    """`data` in a new file in the target's folder, on disk, with the target's permissions."""
    temporary = target.parent / f"{TEMPORARY}{secrets.token_hex(6)}"
    mode = target.stat().st_mode & 0o777 if target.exists() else None
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        with open(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            temporary.chmod(mode)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def _put_in_place(temporary: Path, target: Path, expected: bytes | None) -> None:
    if expected is None:
        try:
            os.link(temporary, target)  # unlike a rename, a link never replaces what came there meanwhile
        except FileExistsError as e:
            raise Changed(str(target)) from e
        except OSError as e:
            if e.errno not in (errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EMLINK, errno.ENOSYS):
                raise
            if target.exists():
                raise Changed(str(target)) from e
            temporary.rename(target)
        return
    if not target.exists() or target.read_bytes() != expected:
        raise Changed(str(target))
    temporary.replace(target)


def _flush_folder(folder: Path) -> None:
    """Have the folder's entries on disk, where the system can do that (Windows cannot, and does not need to)."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError:
        pass  # some network file systems refuse; the rename itself is still atomic
    finally:
        os.close(descriptor)


def _write_error(path: Path, error: OSError) -> WriteError:
    advice = _ADVICE.get(error.errno or 0, error.strerror or str(error))
    return WriteError(f"{path}: not written: {advice}")
