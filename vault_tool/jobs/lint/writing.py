"""Writing mended notes: through the journal, and only over the bytes that were judged."""

from __future__ import annotations

import contextlib
import difflib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from vault_tool.errors import UserError
from vault_tool.jobs import faults
from vault_tool.jobs.lint.fixing import mend
from vault_tool.jobs.lint.note_reading import read
from vault_tool.store import writes
from vault_tool.store.journal import operation
from vault_tool.text.encoding.decode import note_bytes, read_note

if TYPE_CHECKING:
    from vault_tool.jobs.lint.judge import Judge
    from vault_tool.jobs.lint.targets import Target

ATTEMPTS = 5
"""How often a note is mended anew that its author keeps saving meanwhile."""

Write = Callable[[Path, bytes, bytes], None]
"""Puts new bytes (the second) over those that were read (the third). Raises writes.Changed."""


@dataclass(frozen=True, slots=True)
class Written:
    """What mending did: how many findings it removed, the notes it changed, as a diff, and what it could not write."""

    fixed: int
    changed: tuple[str, ...]
    diff: str
    refused: tuple[str, ...]


def mend_files(root: Path | None, found: Iterable[Target], by: Judge, *, unsafe: bool, write: bool) -> Written:
    """Mend files; those of the vault as one operation that `vault undo` takes back."""
    fixed, changed, diffs, refused = 0, [], [], []
    with writer(root, "lint --fix", write=write) as put:
        for target in found:
            try:
                before, after, count = _mended(target, by, put, unsafe=unsafe)
            except UserError as e:
                refused.append(str(e))
                continue
            except Exception as e:  # noqa: BLE001 - it is told, and the next one has its turn
                refused.append(f"{target.shown}: {faults.told(e)}")
                continue
            if before != after:
                fixed += count
                changed.append(target.shown)
                diffs.append(diff(target.shown, before, after))
    return Written(fixed, tuple(changed), "".join(diffs), tuple(refused))


def mend_bytes(target: Target, data: bytes, by: Judge, *, unsafe: bool) -> tuple[bytes, int]:
    """A file's bytes mended, and how many findings that removed; one that cannot be read as text stays as it is."""
    found = read(target, lambda: data, by.size_limit)
    if found.trouble or found.note.text != read_note(data):
        return data, 0
    mended = mend(found, by, unsafe=unsafe)
    return note_bytes(mended.text), mended.fixed


def diff(name: str, before: bytes, after: bytes) -> str:
    """A unified diff that keeps line endings; empty where nothing differs."""
    lines = difflib.unified_diff(_lines(before), _lines(after), name, name)
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def _lines(data: bytes) -> list[str]:
    return [line.decode("utf-8", "surrogateescape") for line in data.splitlines(keepends=True)]


@contextlib.contextmanager
def writer(root: Path | None, name: str, *, write: bool = True) -> Iterator[Write]:
    """What puts changed notes in their places, in a vault as one operation of that name; without `write` nothing is."""
    if not write:
        yield lambda _path, _data, _expected: None
        return
    if root is None:
        yield _outside
        return
    real = root.resolve()
    with operation(root, name) as op:

        def put(path: Path, data: bytes, expected: bytes) -> None:
            if path.resolve().is_relative_to(real):
                op.write(path, data, expected=expected)
            else:
                _outside(path, data, expected)

        yield put


def _outside(path: Path, data: bytes, expected: bytes) -> None:
    writes.write(path.parent, path, data, expected=expected)


def _mended(target: Target, by: Judge, put: Write, *, unsafe: bool) -> tuple[bytes, bytes, int]:
    path = Path(target.file)
    for _ in range(ATTEMPTS):
        before = writes.read(path)
        after, fixed = mend_bytes(target, before, by, unsafe=unsafe)
        if after == before:
            return before, before, 0
        with contextlib.suppress(writes.Changed):
            put(path, after, before)
            return before, after, fixed
    raise UserError(f"{target.shown}: it keeps changing; try again when its editor is done")
