"""Writes are whole or not at all, and only over the bytes that were read."""

import errno
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from vault_tool.errors import UserError
from vault_tool.store import writes
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
    cut_short = tmp_path / f"{writes.TEMPORARY}new-1"
    swapped = tmp_path / f"{writes.TEMPORARY}swap-{digest(b'old')[:16]}-{digest(b'new')[:16]}-2"
    saved = tmp_path / f"{writes.TEMPORARY}swap-{digest(b'old')[:16]}-{digest(b'new')[:16]}-3"
    cut_short.write_bytes(b"half a no")
    swapped.write_bytes(b"old")
    saved.write_bytes(b"what its author saved in that instant")
    writes.clean_up(tmp_path)
    assert files(tmp_path) == {saved.name: b"what its author saved in that instant"}


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
    assert all(p.name.startswith(writes.TEMPORARY) for p in tmp_path.iterdir() if p.name != "a.md")
