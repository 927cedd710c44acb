"""Writes are whole or not at all, and only over the bytes that were read."""

import contextlib
import errno
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import pytest

from vault_tool.errors import UserError
from vault_tool.store import leases, renames, swaps, writes
from vault_tool.store.digests import digest


def files(folder: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in folder.iterdir() if p.is_file()}


def test_a_new_file(tmp_path: Path) -> None:
    writes.write(tmp_path, tmp_path / "new" / "a.md", b"one", expected=None)
    assert files(tmp_path / "new") == {"a.md": b"one"}


def test_over_the_bytes_that_were_read(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"one")
    writes.write(tmp_path, tmp_path / "a.md", b"two", expected=b"one")
    assert files(tmp_path) == {"a.md": b"two"}


@pytest.mark.parametrize("expected", [b"older", None], ids=["other bytes", "should not be there"])
def test_never_over_other_bytes(tmp_path: Path, expected: bytes | None) -> None:
    (tmp_path / "a.md").write_bytes(b"edited meanwhile")
    with pytest.raises(writes.Changed):
        writes.write(tmp_path, tmp_path / "a.md", b"two", expected=expected)
    assert files(tmp_path) == {"a.md": b"edited meanwhile"}


def test_a_file_that_is_gone_is_not_made_again(tmp_path: Path) -> None:
    with pytest.raises(writes.Changed):
        writes.write(tmp_path, tmp_path / "a.md", b"two", expected=b"one")
    assert files(tmp_path) == {}


def test_permissions_stay(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"one")
    (tmp_path / "a.md").chmod(0o640)
    writes.write(tmp_path, tmp_path / "a.md", b"two", expected=b"one")
    assert (tmp_path / "a.md").stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("way_out", ["../outside.md", "link/outside.md"])
def test_no_way_out_of_the_vault(tmp_path: Path, way_out: str) -> None:
    root = tmp_path / "vault"
    root.mkdir()
    (root / "link").symlink_to(tmp_path)
    with pytest.raises(UserError, match="leads out of the vault"):
        writes.write(root, root / way_out, b"x", expected=None)
    assert not (tmp_path / "outside.md").exists()


def test_a_symbolic_link_is_not_written_through(tmp_path: Path) -> None:
    root = tmp_path / "vault"
    root.mkdir()
    (tmp_path / "secret.md").write_bytes(b"one")
    (root / "a.md").symlink_to(tmp_path / "secret.md")
    with pytest.raises(UserError, match="leads out"):
        writes.write(root, root / "a.md", b"two", expected=b"one")
    assert (tmp_path / "secret.md").read_bytes() == b"one"


@pytest.mark.parametrize(
    ("code", "words"),
    [(errno.ENOSPC, "disk is full"), (errno.EROFS, "read-only"), (errno.EACCES, "no permission")],
)
def test_what_the_system_refuses_is_said_and_nothing_is_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, words: str
) -> None:
    (tmp_path / "a.md").write_bytes(b"one")

    def refuse(_: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(writes.WriteError, match=words):
        writes.write(tmp_path, tmp_path / "a.md", b"two", expected=b"one")
    assert files(tmp_path) == {"a.md": b"one"}


def test_a_full_disk(tmp_path: Path) -> None:
    """A real limit of the system on the size of files, in a process of its own."""
    (tmp_path / "a.md").write_bytes(b"one")
    program = f"""
import resource, signal
from pathlib import Path
from vault_tool.store import writes
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
root = Path({str(tmp_path)!r})
try:
    writes.write(root, root / "a.md", b"x" * 5000, expected=b"one")
except writes.WriteError as e:
    print(e)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "a.md: not written" in done.stdout
    assert files(tmp_path) == {"a.md": b"one"}


def test_a_move_never_replaces_other_bytes(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"one")
    (tmp_path / "b.txt").write_bytes(b"two")
    with pytest.raises(writes.Changed):
        writes.move(tmp_path, tmp_path / "a.txt", tmp_path / "b.txt")
    assert files(tmp_path) == {"a.txt": b"one", "b.txt": b"two"}


def test_leftovers_of_killed_writes_go_and_words_that_stand_nowhere_else_stay(tmp_path: Path) -> None:
    cut_short = tmp_path / f"{swaps.TEMPORARY}new-1"
    swapped = tmp_path / f"{swaps.TEMPORARY}swap-{digest(b'old')[:16]}-{digest(b'new')[:16]}-2"
    saved = tmp_path / f"{swaps.TEMPORARY}swap-{digest(b'old')[:16]}-{digest(b'new')[:16]}-3"
    cut_short.write_bytes(b"half a no")
    swapped.write_bytes(b"old")
    saved.write_bytes(b"what its author saved in that instant")
    swaps.clean_up(tmp_path, {digest(b"new")[:16]: "a.md"})
    (kept,) = tmp_path.iterdir()
    assert re.fullmatch(r"a \(conflicted copy [\d -]+\)\.md", kept.name)
    assert kept.read_bytes() == b"what its author saved in that instant"


WRITER = """
import sys
from pathlib import Path
from vault_tool.store import writes
root = Path(sys.argv[1])
file = root / "a.md"
print("go", flush=True)
while True:
    now = file.read_bytes()
    writes.write(root, file, bytes([now[0] ^ 1]) * len(now), expected=now)
"""


@pytest.mark.parametrize("milliseconds", [3, 7, 13, 22, 31])
def test_killed_at_any_moment_the_file_is_whole(tmp_path: Path, milliseconds: int) -> None:
    versions = {b"a" * 200_000, b"`" * 200_000}
    (tmp_path / "a.md").write_bytes(b"a" * 200_000)
    process = subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path)], stdout=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.readline()
    time.sleep(milliseconds / 1000)
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    assert (tmp_path / "a.md").read_bytes() in versions
    assert all(p.name.startswith(swaps.TEMPORARY) for p in tmp_path.iterdir() if p.name != "a.md")


def save_in_place(file: BinaryIO) -> None:
    file.seek(0)
    file.truncate()
    file.write(b"saved")


def append(file: BinaryIO) -> None:
    file.seek(0, os.SEEK_END)
    file.write(b" saved")


def write_over(file: BinaryIO) -> None:
    file.seek(0)
    file.write(b"saved")


SAVES = [save_in_place, append, write_over]
WRITES = {
    "written over": lambda root: writes.write(root, root / "a.md", b"two", expected=b"one"),
    "removed": lambda root: writes.remove(root, root / "a.md", expected=b"one"),
}
no_leases = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells of open writers")


@no_leases
@pytest.mark.parametrize("save", SAVES)
@pytest.mark.parametrize("what", WRITES)
@pytest.mark.parametrize("mode", ["r+b", "ab"])
def test_what_an_editor_saves_through_a_file_it_had_open_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, save: Callable[[BinaryIO], None], what: str, mode: str
) -> None:
    monkeypatch.setattr(leases, "WAIT_SECONDS", 0)
    (tmp_path / "a.md").write_bytes(b"one")
    with (tmp_path / "a.md").open(mode) as editor:
        with pytest.raises(writes.Changed):
            WRITES[what](tmp_path)
        save(editor)
    assert list(files(tmp_path)) == ["a.md"]
    assert b"saved" in (tmp_path / "a.md").read_bytes()


@no_leases
def test_a_save_in_place_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.md").write_bytes(b"one")
    with contextlib.ExitStack() as editor:
        editor.enter_context((tmp_path / "a.md").open("r+b"))
        monkeypatch.setattr(time, "sleep", lambda _: editor.close())
        writes.write(tmp_path, tmp_path / "a.md", b"two", expected=b"one")
    assert files(tmp_path) == {"a.md": b"two"}


@no_leases
def test_who_opens_the_old_file_during_the_swap_gets_it_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.md").write_bytes(b"one")
    really, editors = renames.exchange, []

    def exchange(one: Path, other: Path) -> bool:
        if not editors:
            program = "import sys; f = open(sys.argv[1], 'r+b'); f.truncate(0); f.write(b'saved')"
            editors.append(subprocess.Popen([sys.executable, "-c", program, str(other)]))
            wanted = f"{os.getpid()} "
            while not any(
                "BREAKING" in line and wanted in line for line in Path("/proc/locks").read_text().splitlines()
            ):
                time.sleep(0.01)
        return really(one, other)

    monkeypatch.setattr(renames, "exchange", exchange)
    with pytest.raises(writes.Changed):
        writes.write(tmp_path, tmp_path / "a.md", b"two", expected=b"one")
    assert editors[0].wait() == 0
    assert files(tmp_path) == {"a.md": b"saved"}


@pytest.mark.parametrize("exchanges", [True, False])
def test_where_no_lease_is_given_a_newer_save_is_put_beside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, exchanges: bool
) -> None:
    monkeypatch.setattr(leases, "_taken", lambda _: False)
    if not exchanges:
        monkeypatch.setattr(renames, "exchange", lambda *_: False)
    (tmp_path / "a.md").write_bytes(b"one")
    unlink, replace = Path.unlink, Path.replace
    with (tmp_path / "a.md").open("r+b", buffering=0) as editor:

        def after(call: Callable[..., object]) -> Callable[..., object]:
            def saving(*arguments: object, **named: object) -> object:
                done = call(*arguments, **named)
                editor.seek(0)
                editor.write(b"saved")
                return done

            return saving

        monkeypatch.setattr(Path, "unlink", after(unlink))
        monkeypatch.setattr(Path, "replace", after(replace))
        with pytest.raises(UserError, match="that save is beside it"):
            writes.write(tmp_path, tmp_path / "a.md", b"two", expected=b"one")
    there = files(tmp_path)
    assert there.pop("a.md") == b"two"
    assert list(there.values()) == [b"saved"]
