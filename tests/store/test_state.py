"""The tool's own state may go away, break or find no room at any time, and what is said then is true."""

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from vault_tool.errors import UserError
from vault_tool.store import generated, layout, lock, state
from vault_tool.store.journal import Operation, operation, undo


def files(root: Path) -> dict[str, bytes]:
    found = (p for p in root.rglob("*") if p.is_file() and layout.STATE not in p.parts)
    return {p.relative_to(root).as_posix(): p.read_bytes() for p in found}


def test_deleted_while_a_command_runs(tmp_path: Path) -> None:
    with operation(tmp_path, "fill") as op:
        op.write(tmp_path / "a.md", b"one", expected=None)
        shutil.rmtree(tmp_path / layout.STATE)
        op.write(tmp_path / "b.md", b"two", expected=None)
    assert files(tmp_path) == {"a.md": b"one", "b.md": b"two"}
    with operation(tmp_path, "fill") as op:
        op.write(tmp_path / "c.md", b"three", expected=None)
    undo(tmp_path)
    assert files(tmp_path) == {"a.md": b"one", "b.md": b"two"}


def test_broken_while_a_command_runs(tmp_path: Path) -> None:
    """What stands is said to stand, and the next run has a new state."""
    with operation(tmp_path, "fill") as op:
        op.write(tmp_path / "z.md", b"before", expected=None)
    with (
        pytest.raises(UserError, match="begun again; what was written before this stands"),
        operation(tmp_path, "f") as op,
    ):
        _write_and_fail(op)
    assert files(tmp_path) == {"a.md": b"one", "z.md": b"before"}
    with operation(tmp_path, "fill") as op:
        op.write(tmp_path / "b.md", b"two", expected=None)
    assert undo(tmp_path) == ["removed: b.md"]


def test_a_full_disk_is_called_that(tmp_path: Path) -> None:
    with (
        pytest.raises(UserError, match="disk is full: make room and run it again; what was written before"),
        operation(tmp_path, "f"),
    ):
        raise _error(sqlite3.SQLITE_FULL)


def test_what_is_wrong_with_another_file_is_not_laid_on_the_state(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="elsewhere"), operation(tmp_path, "fill"):
        raise FileNotFoundError(2, "No such file", "elsewhere.md")


@pytest.mark.parametrize("place", ["a file", "a folder"])
def test_something_else_in_its_place(tmp_path: Path, place: str) -> None:
    folder = tmp_path / layout.STATE
    if place == "a file":
        folder.write_bytes(b"mine")
        with pytest.raises(UserError, match="move it away"), operation(tmp_path, "fill"):
            pass
        assert folder.read_bytes() == b"mine"
    else:
        (folder / state.STATE.file).mkdir(parents=True)
        with operation(tmp_path, "fill") as op:
            op.write(tmp_path / "a.md", b"one", expected=None)
        assert undo(tmp_path) == ["removed: a.md"]


def test_without_a_state_nothing_counts_as_generated(tmp_path: Path) -> None:
    """Where there can be none, it is done without."""
    tmp_path.joinpath(layout.STATE).write_bytes(b"in the way")
    generated.remember(tmp_path, "## Analysis\n\nwords\n", ["Analysis"])
    from vault_tool.note import Note

    assert generated.untouched(tmp_path, Note("## Analysis\n\nwords\n")) == frozenset()


def test_a_second_run_waits_for_the_first(tmp_path: Path) -> None:
    order: list[str] = []

    def second() -> None:
        with lock.held(tmp_path):
            order.append("second")

    with lock.held(tmp_path):
        other = threading.Thread(target=second)
        other.start()
        other.join(0.1)
        order.append("first")
    other.join()
    assert order == ["first", "second"]


def test_a_run_that_takes_too_long_is_said(tmp_path: Path) -> None:
    with lock.held(tmp_path), pytest.raises(UserError, match="another vault command"), lock.held(tmp_path, wait=0.05):
        pass


ADD = """
import sys
from pathlib import Path
from vault_tool.store.journal import operation
root, name = Path(sys.argv[1]), sys.argv[2]
for number in range(6):
    with operation(root, "add") as op, op.alone():
        op.write(root / f"{name}{number}.md", name.encode(), expected=None)
        note = root / "shared.md"
        now = note.read_bytes()
        op.write(note, now + name.encode(), expected=now)
"""


def test_two_runs_at_once_lose_nothing(tmp_path: Path) -> None:
    (tmp_path / "shared.md").write_bytes(b"")
    runs = [subprocess.Popen([sys.executable, "-c", ADD, str(tmp_path), name]) for name in "ab"]
    assert [run.wait(timeout=30) for run in runs] == [0, 0]
    shared = (tmp_path / "shared.md").read_bytes()
    assert (shared.count(b"a"), shared.count(b"b")) == (6, 6)
    assert len(list(tmp_path.glob("*.md"))) == 13
    undo(tmp_path, 12)
    assert files(tmp_path) == {"shared.md": b""}


def test_a_folder_that_cannot_be_flushed_still_takes_a_write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Flushing a folder needs leave to read it, writing into it does not: the file is written, and that is what is said."""
    really = os.open

    def refuse(path: Path, *rest: int) -> int:
        if Path(path).is_dir():
            raise PermissionError(13, "Permission denied")
        return really(path, *rest)

    monkeypatch.setattr("vault_tool.store.writes.os.open", refuse)
    with operation(tmp_path, "add") as op:
        op.write(tmp_path / "a.md", b"one", expected=None)
    assert files(tmp_path) == {"a.md": b"one"}


def _write_and_fail(op: Operation) -> None:
    op.write(op.root / "a.md", b"one", expected=None)
    raise _error(sqlite3.SQLITE_CORRUPT)


def _error(code: int) -> sqlite3.DatabaseError:
    error = sqlite3.DatabaseError("as SQLite says it")
    error.sqlite_errorcode = code
    return error
