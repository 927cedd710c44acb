"""Letting a new file and the old one change places, and letting go of the old one only when nobody writes to it.

An editor that opened the old file before the swap would write its save to a file that has no name any more. So writers
are kept from the old file while it changes places (`leases`), or, where the system cannot do that, it is looked at once
more afterwards, and a save that came in between is put beside the note under a name that everybody sees.
"""

import contextlib
import os
import secrets
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path

from vault_tool.errors import UserError
from vault_tool.store import leases, renames
from vault_tool.store.digests import digest

TEMPORARY = ".vault-tool-"
"""How the tool's temporary files begin: hidden, so that editors, sync programs and the watcher pass them over."""

NEW = f"{TEMPORARY}new-"
"""Being written: the tool's own text, whole or cut short."""
_SWAP = f"{TEMPORARY}swap-"  # changing places: has one of the two digests in its name, or else somebody's words


class Changed(Exception):  # noqa: N818 - a fact to act on, not a fault
    """The file no longer has the bytes that were read, or is about to: someone else is writing it meanwhile."""


def put_over(temporary: Path, target: Path, expected: bytes, data: bytes) -> bool:
    """Put the new file, which holds `data`, in the place of one that holds `expected`; whether nothing is left lying.

    Raises Changed where that one has other bytes or a writer, OSError, UserError as `part_with` does.
    """
    parting = _swap_name(target, data, expected)
    temporary.rename(parting)
    try:
        with _kept_from_writers(target) as lease:
            if not renames.exchange(parting, target):
                parting.replace(target)
                _look_again(lease, target, expected)
                return True
            if lease.is_wanted() or not lease.is_on(parting) or parting.read_bytes() != expected:
                _give_back(parting, target, data)
                raise Changed(str(target))
            return _part_with(parting, target, expected, lease)
    except FileNotFoundError as e:
        raise Changed(str(target)) from e
    finally:
        if parting.exists() and digest(parting.read_bytes()) == digest(data):
            parting.unlink()


def take_out(target: Path, expected: bytes) -> bool:
    """Remove a file that holds `expected`; whether nothing is left lying. Raises as `put_over` does."""
    parting = _swap_name(target, expected, expected)
    with _kept_from_writers(target) as lease:
        target.rename(parting)
        if lease.is_wanted() or not lease.is_on(parting) or parting.read_bytes() != expected:
            renames.to_free_name(parting, target)
            raise Changed(str(target))
        return _part_with(parting, target, expected, lease)


def clean_up(folder: Path, names: Mapping[str, str]) -> bool:
    """Take away what killed writes left in this folder; whether nothing is left. Call it with the vault's lock held.

    A file that had changed places with another is taken away only if its bytes are known to stand elsewhere: in the
    note itself or in the journal. Else it is somebody's save, and gets a name beside the note: `names` has the name of
    the note by the digest of what was written there.
    """
    for leftover in folder.glob(f"{TEMPORARY}*"):
        with contextlib.suppress(OSError):
            known = leftover.name.removeprefix(_SWAP).split("-")
            if leftover.name.startswith(NEW) or digest(leftover.read_bytes())[:16] in known:
                leftover.unlink()
            else:
                note = next((names[key] for key in known if key in names), "Saved.md")
                renames.to_free_name(leftover, _free_name(folder / note))
    return not any(folder.glob(f"{TEMPORARY}*"))


@contextlib.contextmanager
def _kept_from_writers(target: Path) -> Iterator[leases.Lease]:
    try:
        with leases.held(target) as lease:
            yield lease
    except leases.OpenElsewhere as e:
        raise Changed(str(target)) from e


def _part_with(parting: Path, target: Path, expected: bytes, lease: leases.Lease) -> bool:
    """Let go of a file that was replaced; whether it is gone. Raises UserError as `_look_again` does."""
    with contextlib.suppress(OSError):  # it is written, whatever becomes of what it replaced
        parting.unlink()
    _look_again(lease, target, expected)
    return not parting.exists()


def _look_again(lease: leases.Lease, target: Path, expected: bytes) -> None:
    """Raises UserError where a file that was replaced has been saved since, its save beside the new one by then."""
    if not lease.known and (saved := lease.bytes()) not in (None, expected):
        copy = _beside(target, saved)
        raise UserError(
            f"{target}: was saved by another program in the same instant; that save is beside it: {copy.name}"
        )


def _give_back(parting: Path, target: Path, placed: bytes) -> None:
    """Put what somebody saved in the instant between back in its place: until what comes out is what we had put in."""
    while True:
        saved = parting.read_bytes()
        try:
            renames.exchange(parting, target)
        except FileNotFoundError:
            renames.to_free_name(parting, target)
            return
        if parting.read_bytes() == placed:
            if leases.has_writer(parting):  # who opened it in that instant saves where everybody sees it
                renames.to_free_name(parting, _free_name(target))
            else:
                parting.unlink()
            return
        placed = saved


def _beside(target: Path, saved: bytes) -> Path:
    """Keep a save beside the file it was meant for; gives its place."""
    path = _free_name(target)
    with path.open("xb") as file:
        file.write(saved)
        file.flush()
        os.fsync(file.fileno())
    return path


def _free_name(target: Path) -> Path:
    """Named as sync programs name such copies: seen by everybody, taken for a posting by nobody."""
    copy = f"conflicted copy {datetime.now():%Y-%m-%d %H%M%S}"
    names = (f"{target.stem} ({copy}{number}){target.suffix}" for number in ("", *(f" {n}" for n in range(2, 10_000))))
    return next(path for name in names if not (path := target.with_name(name)).exists())


def _swap_name(target: Path, one: bytes, other: bytes) -> Path:
    return target.parent / f"{_SWAP}{digest(one)[:16]}-{digest(other)[:16]}-{secrets.token_hex(3)}"
