"""A running `vault watch`: a drop is a note soon after its last write, own writes wake nothing, and it ends cleanly."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from vault_tool.store import layout, starter
from vault_tool.store.journal import undo

POST = "Mend our shop {}\nHourly: $20.00-$30.00\nPayment verified\n$5K spent\nSpain\nThe basket forgets number {}.\n"
PATIENCE = 20.0
EVENTS, POLL = (), ("--poll",)
Watcher = subprocess.Popen[str]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new vault, with only so many signals that the watch is ready at once."""
    root = tmp_path_factory.mktemp("made")
    starter.init(root)
    for signal_note in sorted((root / layout.SIGNALS).iterdir())[10:]:
        signal_note.unlink()
    return root


@pytest.fixture
def root(made: Path, tmp_path: Path) -> Path:
    shutil.copytree(made, tmp_path / "v")
    return tmp_path / "v"


@pytest.fixture
def start(root: Path) -> Iterator[Callable[..., Watcher]]:
    started: list[Watcher] = []

    def call(*options: str) -> Watcher:
        command = [sys.executable, "-m", "vault_tool", "-C", str(root), "watch", *options]
        environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
        started.append(
            subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment)
        )
        assert started[-1].stderr is not None
        assert "watching" in started[-1].stderr.readline()
        assert "sample profile" in started[-1].stderr.readline()
        return started[-1]

    yield call
    for process in started:
        process.kill()
        process.communicate()


def post(name: str) -> str:
    return POST.format(name, name)


def notes(root: Path) -> list[Path]:
    return sorted((root / layout.POSTINGS).glob("*.md"))


def wait_for(root: Path, count: int) -> list[Path]:
    """The notes, once there are `count` of them and the inbox is empty."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if len(notes(root)) == count and not any((root / layout.INBOX).iterdir()):
            return notes(root)
        time.sleep(0.01)
    raise AssertionError(f"{len(notes(root))} notes after {PATIENCE} s")


def ended(process: Watcher, number: signal.Signals) -> tuple[int, str, str]:
    process.send_signal(number)
    out, err = process.communicate(timeout=PATIENCE)
    return process.returncode, out, err


@pytest.mark.parametrize(
    ("options", "number"), [(EVENTS, signal.SIGINT), (POLL, signal.SIGTERM)], ids=["events", "poll"]
)
def test_drops_of_every_kind_and_the_end(
    start: Callable[..., Watcher], root: Path, tmp_path: Path, options: tuple[str, ...], number: signal.Signals
) -> None:
    inbox = root / layout.INBOX
    (inbox / "before.txt").write_text(post("before"))
    process = start(*options)
    (first,) = wait_for(root, 1)
    looks = first.stat().st_mtime_ns

    with (inbox / "slow.txt").open("w") as slow:
        for line in post("slow").splitlines(keepends=True):
            slow.write(line)
            slow.flush()
            time.sleep(0.05)
    (inbox / ".safe.txt.tmp").write_text(post("safe"))  # what editors and browsers do: write aside, then rename
    (inbox / ".safe.txt.tmp").rename(inbox / "safe.txt")
    (tmp_path / "moved.txt").write_text(post("moved"))
    shutil.move(tmp_path / "moved.txt", inbox / "moved.txt")
    for count in range(4):
        (inbox / f"many {count}.txt").write_text(post(f"many {count}"))
    found = wait_for(root, 8)
    assert all("The basket forgets number" in note.read_text("utf-8") for note in found)

    status, out, err = ended(process, number)
    assert (status, err) == (0, "ended: 8 notes made\n")
    assert sorted(line.split("  ")[0] for line in out.splitlines()) == [
        f"{layout.POSTINGS}/{note.name}" for note in found
    ]
    assert first.stat().st_mtime_ns == looks


def test_a_drop_taken_back_stays_until_it_changes(start: Callable[..., Watcher], root: Path) -> None:
    process = start()
    drop = root / layout.INBOX / "shop.txt"
    drop.write_text(post("one"))
    wait_for(root, 1)
    undo(root)
    time.sleep(0.6)
    assert drop.exists()
    assert notes(root) == []
    drop.write_text(post("two"))
    (note,) = wait_for(root, 1)
    assert "number two" in note.read_text("utf-8")
    status, _, err = ended(process, signal.SIGINT)
    assert (status, err) == (0, "ended: 2 notes made\n")


@pytest.mark.parametrize("gone", ["moved", "deleted"])
def test_a_vault_that_goes_away_ends_it_with_words(start: Callable[..., Watcher], root: Path, gone: str) -> None:
    process = start()
    if gone == "moved":
        root.rename(root.with_name("elsewhere"))
    else:
        while root.exists():  # the watch may be making its lock just now
            shutil.rmtree(root, ignore_errors=True)
    _, err = process.communicate(timeout=PATIENCE)
    assert process.returncode == 2
    assert f"{root}: was moved or deleted; the watch has ended" in err
    assert "Traceback" not in err


@pytest.mark.skipif(os.name != "posix", reason="elsewhere a process cannot begin anew in its place")
def test_a_watch_begins_anew_after_a_stretch_and_goes_on_where_it_was(
    root: Path, start: Callable[..., Watcher]
) -> None:
    watching = start("--stretch", "2")
    for number in range(5):
        (root / layout.INBOX / f"{number}.txt").write_text(post(str(number)))
        wait_for(root, number + 1)
    assert len(wait_for(root, 5)) == 5
    assert watching.poll() is None
    watching.send_signal(signal.SIGTERM)
    _, errors = watching.communicate(timeout=PATIENCE)
    assert errors == "ended: 5 notes made\n"
    assert watching.returncode == 0
