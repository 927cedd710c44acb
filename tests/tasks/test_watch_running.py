"""A running `vault watch`: a drop is a note soon after its last write, and Ctrl-C ends it cleanly."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from vault_tool.store import layout, starter

POST = b"Mend our shop\nHourly: $20.00-$30.00\nPayment verified\n$5K spent\nSpain\nThe basket forgets.\n"
PATIENCE = 20.0


@pytest.fixture(params=[(), ("--poll",)], ids=["events", "poll"])
def watcher(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[subprocess.Popen[str]]:
    starter.init(tmp_path)
    command = [sys.executable, "-m", "vault_tool", "-C", str(tmp_path), "watch", *request.param]
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment)
    assert process.stderr is not None
    assert "watching" in process.stderr.readline()
    yield process
    process.kill()
    process.communicate()


def wait_for(root: Path, count: int) -> list[Path]:
    """The notes, once there are `count` of them and the inbox is empty."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        notes = sorted((root / layout.POSTINGS).glob("*.md"))
        if len(notes) == count and not any((root / layout.INBOX).iterdir()):
            return notes
        time.sleep(0.02)
    raise AssertionError(f"{len(list((root / layout.POSTINGS).iterdir()))} notes after {PATIENCE} s")


def test_a_drop_a_slow_drop_and_the_end(watcher: subprocess.Popen[str], tmp_path: Path) -> None:
    inbox = tmp_path / layout.INBOX
    (inbox / "quick.txt").write_bytes(POST)
    (quick,) = wait_for(tmp_path, 1)
    looks = quick.stat().st_mtime_ns

    with (inbox / "slow.txt").open("wb") as slow:
        for line in POST.replace(b"shop", b"other shop").splitlines(keepends=True):
            slow.write(line)
            slow.flush()
            time.sleep(0.1)
    notes = wait_for(tmp_path, 2)
    assert all("The basket forgets." in note.read_text("utf-8") for note in notes)
    assert quick.stat().st_mtime_ns == looks

    watcher.send_signal(signal.SIGINT)
    out, err = watcher.communicate(timeout=PATIENCE)
    assert watcher.returncode == 0
    assert out.splitlines() == [f"Postings/{note.name}" for note in sorted(notes, key=lambda n: n.stat().st_mtime_ns)]
    assert err == ""
