"""What a watch minds and what it leaves alone."""

import contextlib
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from vault_tool.errors import UserError
from vault_tool.jobs.take_in import inbox as inbox_module
from vault_tool.jobs.take_in.inbox import Inbox
from vault_tool.jobs.take_in.intake import Taken
from vault_tool.jobs.take_in.watch import watch
from vault_tool.store import layout, swaps, writes
from vault_tool.store.config import Config
from vault_tool.store.journal import Operation, undo

POST = "Mend our shop\nHourly: $20.00-$30.00\nPayment verified\n$5K spent\nSpain\nThe basket forgets the second item.\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "v"
    for folder in (layout.INBOX, layout.POSTINGS, layout.ARCHIVE):
        (root / folder).mkdir(parents=True)
    return root


@pytest.fixture
def inbox(root: Path) -> Inbox:
    return Inbox(root, Config(), lambda: datetime(2026, 3, 3, 12, 0, tzinfo=UTC))


def report_nothing(_: Taken) -> None:
    """For tests that look at what is returned."""


MINDED = {
    "Inbox/a.txt": True,
    "Inbox/deep/a.txt": True,
    "a.txt": True,
    "Postings/a.md": True,
    "Postings/a.txt": True,
    "Profile.md": False,
    "Archive/a.txt": False,
    ".vault/state.sqlite": False,
    ".obsidian/workspace.json": False,
    "Inbox/.a.txt.swp": False,
    "Inbox/a.txt.part": False,
    f"Postings/{swaps.TEMPORARY}new-1": False,
}


@pytest.mark.parametrize(("path", "minded"), MINDED.items())
def test_what_is_minded(inbox: Inbox, root: Path, path: str, minded: bool) -> None:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(POST)
    assert bool(inbox.settling(root / path)) is minded


def test_symbolic_links_are_not_followed(inbox: Inbox, root: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.txt").write_text(POST)
    (root / "Inbox" / "a.txt").symlink_to(outside / "secret.txt")
    (root / "Inbox" / "folder").symlink_to(outside)
    assert inbox.settling(root / "Inbox" / "a.txt") is None
    assert inbox.settling(root / "Inbox" / "folder" / "secret.txt") is None
    assert inbox.catch_up(report_nothing) == []
    assert not any((root / "Postings").iterdir())


def test_a_vault_behind_a_symbolic_link_is_a_vault(root: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(root)
    inbox = Inbox(tmp_path / "link", Config(), lambda: datetime(2026, 3, 3, 12, 0, tzinfo=UTC))
    (tmp_path / "link" / "Inbox" / "a.txt").write_text(POST)
    assert inbox.settling(tmp_path / "link" / "Inbox" / "a.txt")
    (taken,) = inbox.catch_up(report_nothing)
    assert taken.outcome == "created"


def test_its_own_writes_are_not_minded(inbox: Inbox, root: Path) -> None:
    (root / "Inbox" / "a.txt").write_text(POST)
    (taken,) = inbox.catch_up(report_nothing)
    note = root / str(taken.note)
    assert inbox.settling(note) is None
    note.write_text(note.read_text() + "mine\n")
    assert inbox.settling(note)


def watched(inbox: Inbox) -> list[Taken]:
    """What a watch takes in when it starts."""
    said: list[Taken] = []
    stop = threading.Event()

    def report(one: Taken) -> None:
        said.append(one)

    timer = threading.Timer(0.3, stop.set)
    timer.start()
    inbox.watch(stop, report)
    timer.join()
    return said


def test_what_was_taken_back_is_left_by_a_watch_and_taken_when_asked_for(inbox: Inbox, root: Path) -> None:
    (root / "Inbox" / "a.txt").write_text(POST)
    inbox.catch_up(report_nothing)
    undo(root)
    assert watched(inbox) == []
    (taken,) = inbox.catch_up(report_nothing)
    assert taken.outcome == "created"


def test_a_stop_is_heeded_between_two_drops(inbox: Inbox, root: Path) -> None:
    for number in range(3):
        (root / "Inbox" / f"{number}.txt").write_text(f"{POST}{number}\n")
    stop, said = threading.Event(), []

    def report(one: Taken) -> None:
        said.append(one)
        stop.set()

    inbox.watch(stop, report)
    assert len(said) == 1
    assert len(list((root / "Inbox").iterdir())) == 2


@pytest.mark.parametrize(
    "error", [writes.Changed("a.txt"), PermissionError(13, "Permission denied"), UserError("no"), ValueError("a fault")]
)
def test_nothing_that_is_wrong_with_one_file_ends_it(
    inbox: Inbox, root: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(inbox, "_take", fail)
    (root / "Inbox" / "a.txt").write_text(POST)
    (taken,) = inbox.catch_up(report_nothing)
    assert taken.outcome == "rejected"
    assert taken.reason
    assert "Errno" not in taken.reason


def test_a_file_that_went_away_meanwhile_is_no_news(inbox: Inbox, root: Path) -> None:
    assert inbox.take(root / "Inbox" / "a.txt", report_nothing) == []


def test_a_drop_that_another_run_took_meanwhile_is_no_news(
    inbox: Inbox, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drop = root / "Inbox" / "a.txt"
    drop.write_text(POST)
    waited = inbox_module.operation

    @contextlib.contextmanager
    def slow_operation(*arguments: Path) -> Iterator[Operation]:
        with waited(*arguments) as op:
            drop.unlink()
            yield op

    monkeypatch.setattr(inbox_module, "operation", slow_operation)
    assert inbox.take(drop, report_nothing) == []


def test_a_huge_note_is_not_read(inbox: Inbox, root: Path) -> None:
    note = root / "Postings" / "a.md"
    note.write_bytes(b"x")
    with note.open("r+b") as file:
        file.truncate(5_000_001)
    assert inbox.catch_up(report_nothing) == []


def test_an_inbox_that_cannot_be_read_is_said(inbox: Inbox, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.access", lambda path, _: Path(path).name != "Inbox")
    (taken,) = inbox.catch_up(report_nothing)
    assert (taken.source, taken.outcome) == (str(root / "Inbox"), "rejected")


def test_the_folder_is_gone_before_it_begins(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be watched"):
        watch(tmp_path / "nowhere", lambda _: None, lambda _: None, threading.Event())
