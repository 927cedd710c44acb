"""What waits for somebody keeps nobody waiting, and what is refused for a passing reason is tried again until it works."""

import contextlib
import io
import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from vault_tool.errors import PassingError, UserError
from vault_tool.jobs import vault_notes
from vault_tool.jobs.fill.filling import by_rules
from vault_tool.jobs.fill.standing_notes import fill_notes
from vault_tool.jobs.take_in import inbox as inbox_module
from vault_tool.jobs.take_in import tries, watch
from vault_tool.jobs.take_in.inbox import Inbox, add_all
from vault_tool.jobs.take_in.intake import Taken
from vault_tool.jobs.vault import Vault
from vault_tool.store import config, lock, writes
from vault_tool.writers.writer import Job

POST = "Mend our shop\nHourly: $20.00-$30.00\nPayment verified\nThe basket forgets the second item.\n"
EVENTS = int(os.environ.get("EVENTS", "0"))
"""So many changes at once, of which the system remembers 16,384 as a rule."""
NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)


@pytest.fixture
def root(tmp_path: Path, slim: Callable[[Path], Path]) -> Path:
    return slim(tmp_path / "v")


@pytest.fixture
def opened(root: Path) -> Vault:
    return Vault(root, config.Config(), NOW, vault_notes.of_vault(root))


def is_free(root: Path) -> bool:
    try:
        with lock.held(root, wait=0):
            return True
    except PassingError:
        return False


def test_a_paste_that_is_waited_for(opened: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []

    class Slow(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            seen.append(is_free(opened.root))
            return super().read(size)

    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(Slow(POST.encode())))
    (taken,) = add_all(opened, [Path("-")])
    assert (taken.outcome, set(seen)) == ("created", {True})


def test_an_assistant_that_thinks(opened: Vault) -> None:
    (opened.root / "Postings" / "a.md").write_text(f"## Posting\n\n{POST}")
    seen = []

    def drafter(section: str, job: Job) -> str:
        seen.append(is_free(opened.root))
        return by_rules(section, job)

    (done,) = fill_notes(opened, [], only=["Proposal"], refresh=False, write=True, drafter=drafter)
    assert (done.changed, seen) == (True, [True])


def test_a_report_that_nobody_reads_yet(opened: Vault) -> None:
    for number in range(2):
        (opened.root / "Inbox" / f"{number}.txt").write_text(f"{POST}Number {number}\n")
    seen: list[bool] = []
    add_all(opened, sorted((opened.root / "Inbox").iterdir()), report=lambda _: seen.append(is_free(opened.root)))
    assert seen == [True, True]


def test_what_another_run_made_while_this_one_read_is_seen(opened: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    drop = opened.root / "Inbox" / "a.txt"
    drop.write_text(POST)
    alone = inbox_module.Operation.alone

    @contextlib.contextmanager
    def late(self: inbox_module.Operation) -> Iterator[None]:
        monkeypatch.setattr(inbox_module.Operation, "alone", alone)
        add_all(opened, [drop])
        with alone(self):
            yield

    monkeypatch.setattr(inbox_module.Operation, "alone", late)
    add_all(opened, [drop])
    assert len(list((opened.root / "Postings").glob("*.md"))) == 1


@pytest.fixture
def watched(root: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[list[Taken], Callable[[int], None]]]:
    """A running watch: what it tells, and how to wait until it has told so much."""
    monkeypatch.setattr(tries, "FIRST_PAUSE", 0.05)
    monkeypatch.setattr(watch, "LONGEST_PAUSE", 0.05)
    stop, begun, said = threading.Event(), threading.Event(), []
    at_once = config.Config(watch=config.WatchSettings(settle_seconds=0.05))
    inbox = Inbox(root, at_once, lambda: NOW)
    thread = threading.Thread(target=inbox.watch, args=(stop, said.append), kwargs={"started": begun.set})
    thread.start()
    assert begun.wait(30)

    def until(count: int) -> None:
        end = time.monotonic() + 30
        while len(said) < count and time.monotonic() < end:
            time.sleep(0.02)

    yield said, until
    stop.set()
    thread.join()


PASSING = [
    PassingError("another vault command is writing here"),
    PermissionError(13, "no"),
    writes.Changed("a"),
    OSError(28, "full"),
]


@pytest.mark.parametrize("error", PASSING, ids=lambda e: type(e).__name__)
def test_a_drop_is_tried_again_until_it_works(
    root: Path,
    monkeypatch: pytest.MonkeyPatch,
    watched: tuple[list[Taken], Callable[[int], None]],
    error: Exception,
) -> None:
    said, until = watched
    real, refusals = inbox_module.operation, iter([error] * 3)

    def refusing(*arguments: object) -> object:
        if (refusal := next(refusals, None)) is not None:
            raise refusal
        return real(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(inbox_module, "operation", refusing)
    (root / "Inbox" / "a.txt").write_text(POST)
    until(2)
    assert [one.outcome for one in said] == ["rejected", "created"]
    assert "tried again" in said[0].reason


def test_a_drop_that_goes_meanwhile_is_let_go(
    root: Path, watched: tuple[list[Taken], Callable[[int], None]], monkeypatch: pytest.MonkeyPatch
) -> None:
    said, until = watched

    def refusing(*_: object) -> object:
        raise PassingError("no")

    monkeypatch.setattr(inbox_module, "operation", refusing)
    (root / "Inbox" / "a.txt").write_text(POST)
    until(1)
    (root / "Inbox" / "a.txt").unlink()
    time.sleep(0.3)
    assert [one.outcome for one in said] == ["rejected"]


def test_what_is_no_post_is_not_tried_again(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr(watch, "LOOK_SECONDS", 0.05)
    take = Inbox._take
    monkeypatch.setattr(Inbox, "_take", lambda self, file: (asked.append(file), take(self, file))[1])
    stop, said = threading.Event(), []
    (root / "Inbox" / "a.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    threading.Timer(0.5, stop.set).start()
    Inbox(root, config.Config(), lambda: NOW).watch(stop, said.append)
    assert (len(asked), [one.outcome for one in said]) == (1, ["rejected"])


def test_drops_of_which_no_event_came_are_found(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch.Waiting, "on_any_event", lambda *_: None)
    monkeypatch.setattr(watch, "LOOK_SECONDS", 0.1)
    stop, said = threading.Event(), []

    def report(one: Taken) -> None:
        said.append(one)
        stop.set()

    def drop() -> None:
        threading.Timer(0.3, lambda: (root / "Inbox" / "a.txt").write_text(POST)).start()

    end = threading.Timer(30, stop.set)
    end.start()
    Inbox(root, config.Config(), lambda: NOW).watch(stop, report, started=drop)
    end.cancel()
    assert [one.outcome for one in said] == ["created"]


def test_what_the_system_lost_is_looked_for_at_once(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch.Waiting, "on_any_event", lambda *_: None)
    monkeypatch.setattr(watch, "LOOK_SECONDS", 1_000)
    stop, said = threading.Event(), []

    def report(one: Taken) -> None:
        said.append(one)
        stop.set()

    def lose() -> None:
        (root / "Inbox" / "a.txt").write_text(POST)
        logging.getLogger("watchdog.observers.inotify_c").warning("Inotify queue overflowed; events were lost")

    end = threading.Timer(30, stop.set)
    end.start()
    Inbox(root, config.Config(), lambda: NOW).watch(stop, report, started=threading.Timer(0.3, lose).start)
    end.cancel()
    assert [one.outcome for one in said] == ["created"]


@pytest.mark.skipif(not EVENTS, reason="`make faults` makes the system lose events")
def test_an_overflow_of_the_system_s_own(root: Path) -> None:
    """The watch is stopped while more happens than the system remembers; the last of it are drops."""
    words = [sys.executable, "-m", "vault_tool", "-C", str(root), "watch"]
    with subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as watching:
        assert watching.stderr
        watching.stderr.readline()
        time.sleep(5)
        watching.send_signal(signal.SIGSTOP)
        for number in range(EVENTS):
            (root / "Inbox" / f".{number % 50}").write_text("x")
        for number in range(10):
            (root / "Inbox" / f"{number}.txt").write_text(
                f"{POST}Shop {number} of {number * 7} shops.\nCompany: Acme {number}\n"
            )
        watching.send_signal(signal.SIGCONT)
        end = time.monotonic() + 60
        while any((root / "Inbox").glob("*.txt")) and time.monotonic() < end:
            time.sleep(0.1)
        watching.terminate()
    assert len(list((root / "Postings").glob("*.md"))) == 10


def test_one_that_cannot_be_taken_keeps_no_other_from_it(opened: Vault) -> None:
    files = [opened.root.parent / f"{opened.root.name}-{name}.txt" for name in "abc"]
    files[0].write_text(f"{POST}The first.\n")
    files[2].write_text(f"{POST}The third, in another shop, for more money.\n")
    assert [one.outcome for one in add_all(opened, files)] == ["created", "rejected", "created"]
    for file in files[::2]:
        file.unlink()


def test_a_user_error_is_final(root: Path) -> None:
    assert tries.Tries().pause(root, [Taken("a", "rejected", reason=str(UserError("binary")))]) is None
