"""Writing so that nothing is ever lost: temporary file, flush to disk, rename; and only over the bytes that were read."""

import contextlib
import errno
import os
import secrets
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path

from vault_tool.errors import PassingError
from vault_tool.store import layout, reads, renames, swaps
from vault_tool.store.swaps import Changed as Changed

_ADVICE = {
    errno.ENOSPC: "the disk is full; make room and run it again",
    errno.EDQUOT: "your disk quota is used up; make room and run it again",
    errno.EACCES: "no permission to write here; check who owns the folder",
    errno.EPERM: "writing is not allowed here; check the folder's permissions",
    errno.EROFS: "the disk is read-only",
    errno.EFBIG: "the file would be larger than this system allows",
    errno.ENAMETOOLONG: "the name is too long for this disk; give the file a shorter one",
    errno.EISDIR: "a folder of that name stands there",
    errno.ENOTDIR: "a file stands where a folder of that name should be",
}


class WriteError(PassingError):
    """A file could not be written; the message says which and why. What stood there stands unchanged."""

    def __init__(self, path: Path, message: str) -> None:
        super().__init__(f"{path}: not written: {message}")
        self.path = path


def read(path: Path) -> bytes:
    """A file's bytes. Raises PassingError where it cannot be read."""
    try:
        return reads.regular(path)
    except OSError as e:
        raise PassingError(f"{path}: {e.strerror or e}; check its name and permissions") from e


def size(path: Path) -> int:
    """A file's size in bytes. Raises as `read` does."""
    try:
        return path.stat().st_size
    except OSError as e:
        raise PassingError(f"{path}: {e.strerror or e}; check its name and permissions") from e


def write(root: Path, path: Path, data: bytes, *, expected: bytes | None) -> bool:
    """Put `data` at `path`, all of it or nothing, if the file still has the bytes `expected` (None: is not there).

    Whether nothing is left lying: a disk may refuse to let go of what was replaced.

    The file keeps its permissions, owner and tags. Raises Changed where it has other bytes or a program has it open for
    writing, WriteError where the system refuses or the file is read-only, UserError where `path` leads out of `root`,
    or where another program's save had to be put beside the file.
    """
    target = layout.inside(root, path)
    with _clear_errors(path):
        _make_folder(target.parent)
        if expected is not None and not _has(target, expected):
            raise Changed(str(path))
        temporary = _temporary_beside(target, data)
        tidy = True
        if expected is None:
            _put_new(temporary, target)
        else:
            tidy = swaps.put_over(temporary, target, expected, data)
        _flush_folder(target.parent)
        return tidy


def move(root: Path, source: Path, target: Path) -> None:
    """Move a file within the vault, never over another with other bytes.

    It is the file itself that moves: what a program that has it open still writes goes with it. Raises as `write` does.
    """
    source, target = layout.inside(root, source), layout.inside(root, target)
    with _clear_errors(target):
        _make_folder(target.parent)
        try:
            renames.to_free_name(source, target)
        except FileExistsError as e:
            if not _has(target, source.read_bytes()):
                raise Changed(str(target)) from e
            if source.samefile(target):
                source.unlink()  # two names of one file, for which rename does nothing
            else:
                source.replace(target)
        _flush_folder(target.parent)
        _flush_folder(source.parent)


def remove(root: Path, path: Path, *, expected: bytes) -> None:
    """Remove a file that still has the bytes `expected`. Raises as `write` does."""
    target = layout.inside(root, path)
    with _clear_errors(path):
        if not _has(target, expected):
            raise Changed(str(path))
        _refuse_read_only(target)
        swaps.take_out(target, expected)
        _flush_folder(target.parent)


@contextlib.contextmanager
def _clear_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as e:
        raise WriteError(path, _ADVICE.get(e.errno or 0, e.strerror or str(e))) from e


def _has(file: Path, data: bytes) -> bool:
    try:
        return file.stat().st_size == len(data) and file.read_bytes() == data
    except FileNotFoundError:
        return False


def _make_folder(folder: Path) -> None:
    if not folder.is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        _flush_folder(folder.parent)


def _temporary_beside(target: Path, data: bytes) -> Path:
    """`data` in a new file in the target's folder, on disk, with all that the target has beside its bytes."""
    temporary = target.parent / f"{swaps.NEW}{secrets.token_hex(6)}"
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            _dress_like(target, temporary)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def _dress_like(target: Path, temporary: Path) -> None:
    """Give the new file the old one's permissions, tags and owner, as far as the system lets us."""
    standing = target.stat()
    _refuse_read_only(target)
    with contextlib.suppress(OSError):
        shutil.copystat(target, temporary)
    os.utime(temporary)
    if os.name != "nt" and (standing.st_uid, standing.st_gid) != (os.geteuid(), os.getegid()):
        with contextlib.suppress(OSError):
            os.chown(temporary, standing.st_uid, standing.st_gid)
            temporary.chmod(stat.S_IMODE(standing.st_mode))


def _refuse_read_only(target: Path) -> None:
    if not target.stat().st_mode & 0o222 or not os.access(target, os.W_OK):
        raise WriteError(target, "the file is read-only; allow writing to it, then run it again")


def _put_new(temporary: Path, target: Path) -> None:
    try:
        renames.to_free_name(temporary, target)
    except FileExistsError as e:
        raise Changed(str(target)) from e
    finally:
        temporary.unlink(missing_ok=True)


def _flush_folder(folder: Path) -> None:
    """Have the folder's entries on disk, where the system can do that (Windows cannot, and does not need to)."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):  # some network file systems refuse; the rename itself is still atomic
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
