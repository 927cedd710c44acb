"""A file is given out once it has stopped changing, and only then."""

import sys
from pathlib import Path

import pytest

from vault_tool.jobs.take_in.settled_files import Settling, Waiting


class Clock:
    """A clock that moves when told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def waiting(clock: Clock) -> Waiting:
    return Waiting(lambda path: None if path.suffix == ".tmp" else Settling(open=0.3, closed=0.05), clock)


def test_nothing_is_given_out_before_it_has_settled(waiting: Waiting, clock: Clock, tmp_path: Path) -> None:
    drop = tmp_path / "a.txt"
    drop.write_text("one")
    waiting.changed(drop)
    clock.now += 0.29
    assert list(waiting.settled()) == []
    clock.now += 0.02
    assert list(waiting.settled()) == [drop]
    assert list(waiting.settled()) == []


def test_a_closed_file_settles_sooner(waiting: Waiting, clock: Clock, tmp_path: Path) -> None:
    drop = tmp_path / "a.txt"
    drop.write_text("one")
    waiting.changed(drop, closed=True)
    clock.now += 0.06
    assert list(waiting.settled()) == [drop]


def test_a_file_that_grows_without_an_event_is_waited_for(waiting: Waiting, clock: Clock, tmp_path: Path) -> None:
    drop = tmp_path / "a.txt"
    drop.write_text("one")
    waiting.changed(drop, closed=True)
    drop.write_text("one two")
    clock.now += 1
    assert list(waiting.settled()) == []
    clock.now += 0.31
    assert list(waiting.settled()) == [drop]


def test_a_file_that_is_gone_is_forgotten(waiting: Waiting, clock: Clock, tmp_path: Path) -> None:
    drop = tmp_path / "a.txt"
    drop.write_text("one")
    waiting.changed(drop)
    drop.unlink()
    clock.now += 1
    assert list(waiting.settled()) == []
    assert waiting.next_due() is None


def test_what_is_not_minded_is_never_given_out(waiting: Waiting, clock: Clock, tmp_path: Path) -> None:
    leftover = tmp_path / "a.tmp"
    leftover.write_text("one")
    waiting.changed(leftover, closed=True)
    clock.now += 1
    assert list(waiting.settled()) == []


def test_a_folder_moved_in_brings_its_files(waiting: Waiting, clock: Clock, tmp_path: Path) -> None:
    (tmp_path / "moved").mkdir()
    (tmp_path / "moved" / "a.txt").write_text("one")
    waiting.changed(tmp_path / "moved", closed=True)
    clock.now += 1
    assert list(waiting.settled()) == [tmp_path / "moved" / "a.txt"]


def test_an_empty_file_is_given_time_to_get_words(waiting: Waiting, clock: Clock, tmp_path: Path) -> None:
    drop = tmp_path / "a.txt"
    drop.touch()
    waiting.changed(drop, closed=True)
    clock.now += 2.9
    assert list(waiting.settled()) == []
    drop.write_text("one")
    assert list(waiting.settled()) == []
    clock.now += 0.31
    assert list(waiting.settled()) == [drop]
    (tmp_path / "b.txt").touch()
    waiting.changed(tmp_path / "b.txt")
    clock.now += 3.1
    assert list(waiting.settled()) == [tmp_path / "b.txt"]


def test_what_has_become_none_of_its_business_is_not_given_out(clock: Clock, tmp_path: Path) -> None:
    """The tool's own write is seen before the tool has noted it as its own."""
    own: set[Path] = set()
    waiting = Waiting(lambda path: None if path in own else Settling(open=0.3, closed=0.05), clock)
    note = tmp_path / "a.md"
    note.write_text("one")
    waiting.changed(note)
    own.add(note)
    clock.now += 1
    assert list(waiting.settled()) == []
    assert waiting.next_due() is None


def test_a_file_that_is_still_being_written_is_waited_for_however_long_its_writer_pauses(
    clock: Clock, tmp_path: Path
) -> None:
    writing = True
    waiting = Waiting(lambda _: Settling(open=0.3, closed=0.05), clock, lambda _: writing)
    drop = tmp_path / "a.txt"
    drop.write_text("half")
    waiting.changed(drop)
    for _ in range(5):
        clock.now += 1
        assert list(waiting.settled()) == []
    assert waiting.next_due() == pytest.approx(0.3)
    writing = False
    waiting.changed(drop, closed=True)
    clock.now += 0.06
    assert list(waiting.settled()) == [drop]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells of open writers")
def test_an_open_file_is_told_by_the_system(clock: Clock, tmp_path: Path) -> None:
    waiting = Waiting(lambda _: Settling(open=0.3, closed=0.05), clock)
    with (tmp_path / "a.txt").open("w") as drop:
        drop.write("half")
        drop.flush()
        waiting.changed(tmp_path / "a.txt")
        clock.now += 1
        assert list(waiting.settled()) == []
    with (tmp_path / "a.txt").open():
        clock.now += 1
        assert list(waiting.settled()) == [tmp_path / "a.txt"]
