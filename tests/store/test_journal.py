"""What the tool did can be taken back, and what the user did meanwhile never is."""

import os
import sys
from pathlib import Path

import pytest

from vault_tool.errors import UserError
from vault_tool.store import journal, layout, state, writes
from vault_tool.store.journal import NotTakenBack, operation, taken_back, undo


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for folder in (layout.INBOX, layout.POSTINGS, layout.ARCHIVE):
        (tmp_path / folder).mkdir()
    return tmp_path


def drop(root: Path) -> None:
    """What taking in a post does."""
    (root / "Inbox" / "a.txt").write_bytes(b"post")
    with operation(root, "add") as op:
        op.write(root / "Postings" / "a.md", b"note", expected=None)
        op.move(root / "Inbox" / "a.txt", root / "Archive" / "a.txt")


def files(root: Path) -> dict[str, bytes]:
    found = (p for p in root.rglob("*") if p.is_file() and layout.STATE not in p.parts)
    return {p.relative_to(root).as_posix(): p.read_bytes() for p in found}


def test_a_drop_is_taken_back_whole(root: Path) -> None:
    drop(root)
    assert undo(root) == ["moved back: Inbox/a.txt", "removed: Postings/a.md"]
    assert files(root) == {"Inbox/a.txt": b"post"}


def test_a_change_is_taken_back(root: Path) -> None:
    (root / "Postings" / "a.md").write_bytes(b"mine")
    with operation(root, "fill") as op:
        op.write(root / "Postings" / "a.md", b"mine and more", expected=b"mine")
        op.write(root / "Postings" / "a.md", b"mine and much more", expected=b"mine and more")
    undo(root)
    assert files(root) == {"Postings/a.md": b"mine"}


def test_edited_since_is_refused_whole(root: Path) -> None:
    drop(root)
    (root / "Postings" / "a.md").write_bytes(b"note, edited")
    with pytest.raises(UserError, match=r"Postings/a\.md: edited since"):
        undo(root)
    assert files(root) == {"Postings/a.md": b"note, edited", "Archive/a.txt": b"post"}


def test_a_drop_of_the_same_name_is_in_the_way(root: Path) -> None:
    drop(root)
    (root / "Inbox" / "a.txt").write_bytes(b"another")
    with pytest.raises(UserError, match="stands there again"):
        undo(root)


def test_nothing_to_take_back(root: Path) -> None:
    with pytest.raises(UserError, match="nothing to take back"):
        undo(root)


def test_an_operation_that_wrote_nothing_is_none(root: Path) -> None:
    drop(root)
    with operation(root, "fill"):
        pass
    assert undo(root)[-1] == "removed: Postings/a.md"


def test_cut_short_between_two_writes(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The note is noted and written, the move noted and never made: what was made is taken back."""

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(writes, "move", killed)
    with pytest.raises(KeyboardInterrupt):
        drop(root)
    monkeypatch.undo()
    assert undo(root) == ["removed: Postings/a.md"]
    assert files(root) == {"Inbox/a.txt": b"post"}


@pytest.mark.parametrize("damage", [b"", b"not a database at all" * 100, None], ids=["empty", "garbage", "deleted"])
def test_state_that_is_damaged_is_begun_again(root: Path, damage: bytes | None) -> None:
    drop(root)
    file = root / layout.STATE / state.STATE.file
    for leftover in file.parent.glob(f"{state.STATE.file}-*"):
        leftover.unlink()
    if damage is None:
        file.unlink()
    else:
        file.write_bytes(damage)
    with pytest.raises(UserError, match="nothing to take back"):
        undo(root)
    assert files(root) == {"Postings/a.md": b"note", "Archive/a.txt": b"post"}


def test_state_of_a_newer_version_is_begun_again(root: Path) -> None:
    connection = state.connect(root)
    connection.execute("pragma user_version=99")
    connection.close()
    drop(root)
    undo(root)
    assert files(root) == {"Inbox/a.txt": b"post"}


def test_a_write_that_came_too_late_is_not_in_the_journal(root: Path) -> None:
    """Its author saves between the tool's reading and writing; taking the second attempt back leaves what was saved."""
    note = root / "Postings" / "a.md"
    note.write_bytes(b"saved meanwhile")
    with operation(root, "fill") as op:
        with pytest.raises(writes.Changed):
            op.write(note, b"read before, filled", expected=b"read before")
        op.write(note, b"saved meanwhile, filled", expected=b"saved meanwhile")
    assert undo(root) == ["restored: Postings/a.md"]
    assert files(root) == {"Postings/a.md": b"saved meanwhile"}


def test_an_operation_whose_writes_all_failed_is_none(root: Path) -> None:
    drop(root)
    (root / "Postings" / "b.md").write_bytes(b"mine")
    with pytest.raises(writes.Changed), operation(root, "add") as op:
        op.write(root / "Postings" / "b.md", b"note", expected=None)
    assert undo(root)[-1] == "removed: Postings/a.md"
    assert files(root) == {"Inbox/a.txt": b"post", "Postings/b.md": b"mine"}


def fill(root: Path, name: str, before: bytes, after: bytes) -> None:
    with operation(root, "fill") as op:
        op.write(root / "Postings" / name, after, expected=before)


def test_several_operations_are_taken_back_the_newest_first(root: Path) -> None:
    (root / "Postings" / "b.md").write_bytes(b"mine")
    drop(root)
    fill(root, "b.md", b"mine", b"filled")
    fill(root, "b.md", b"filled", b"filled twice")
    assert undo(root, 2) == ["restored: Postings/b.md", "restored: Postings/b.md"]
    assert files(root) == {"Postings/a.md": b"note", "Archive/a.txt": b"post", "Postings/b.md": b"mine"}
    said: list[str] = []
    with pytest.raises(NotTakenBack, match="1 of 99 operations are taken back: there are no more"):
        undo(root, 99, said.append)
    assert said == ["moved back: Inbox/a.txt", "removed: Postings/a.md"]
    with pytest.raises(NotTakenBack, match="nothing to take back"):
        undo(root)


def test_what_was_taken_back_before_one_is_refused_is_said(root: Path) -> None:
    (root / "Postings" / "b.md").write_bytes(b"mine")
    drop(root)
    fill(root, "b.md", b"mine", b"filled")
    (root / "Postings" / "a.md").write_bytes(b"note, edited")
    said: list[str] = []
    with pytest.raises(NotTakenBack, match=r"Postings/a\.md: edited since"):
        undo(root, 2, said.append)
    assert said == ["restored: Postings/b.md"]
    assert files(root) == {"Postings/a.md": b"note, edited", "Archive/a.txt": b"post", "Postings/b.md": b"mine"}


def test_a_note_that_was_deleted_since_leaves_only_its_drop_to_move_back(root: Path) -> None:
    drop(root)
    (root / "Postings" / "a.md").unlink()
    assert undo(root) == ["moved back: Inbox/a.txt"]
    assert files(root) == {"Inbox/a.txt": b"post"}


def test_a_note_that_is_all_that_is_left_of_a_post_stays(root: Path) -> None:
    drop(root)
    (root / "Archive" / "a.txt").unlink()
    with pytest.raises(NotTakenBack, match="all that is left"):
        undo(root)
    assert files(root) == {"Postings/a.md": b"note"}


def test_a_note_that_was_renamed_since_stays_with_its_drop(root: Path) -> None:
    drop(root)
    (root / "Postings" / "a.md").rename(root / "Postings" / "b.md")
    with pytest.raises(NotTakenBack, match=r"Postings/a\.md: is called b\.md now; nothing was taken back"):
        undo(root)
    assert files(root) == {"Postings/b.md": b"note", "Archive/a.txt": b"post"}


def two_notes(root: Path) -> dict[str, bytes]:
    for name in ("b.md", "c.md"):
        (root / "Postings" / name).write_bytes(b"mine")
    with operation(root, "fill") as op:
        for name in ("b.md", "c.md"):
            op.write(root / "Postings" / name, b"filled", expected=b"mine")
    drop(root)
    with operation(root, "fill") as op:
        op.write(root / "Postings" / "a.md", b"note, filled", expected=b"note")
        op.write(root / "Postings" / "b.md", b"filled twice", expected=b"filled")
        op.move(root / "Archive" / "a.txt", root / "Archive" / "b.txt")
    return files(root)


@pytest.mark.parametrize("name", ["a.md", "b.md"])
@pytest.mark.parametrize("fault", [writes.Changed("x"), UserError("no")], ids=["being saved", "cannot be written"])
def test_an_operation_is_taken_back_whole_or_not_at_all(
    root: Path, monkeypatch: pytest.MonkeyPatch, name: str, fault: Exception
) -> None:
    before, really = two_notes(root), writes.write

    def write(at: Path, path: Path, data: bytes, *, expected: bytes | None) -> None:
        if path.name == name:
            raise fault
        really(at, path, data, expected=expected)

    monkeypatch.setattr(writes, "write", write)
    said: list[str] = []
    with pytest.raises(NotTakenBack, match="nothing was taken back; run it again"):
        undo(root, 1, said.append)
    assert (files(root), said) == (before, [])
    monkeypatch.undo()
    assert len(undo(root)) == 3


def test_a_read_only_note_is_not_taken_back(root: Path) -> None:
    drop(root)
    (root / "Postings" / "a.md").chmod(0o444)
    with pytest.raises(NotTakenBack, match="read-only"):
        undo(root)
    assert files(root) == {"Postings/a.md": b"note", "Archive/a.txt": b"post"}


def test_a_change_that_was_made_though_the_disk_then_failed_is_known(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (root / "Postings" / "b.md").write_bytes(b"mine")
    really = writes.write

    def write(*arguments: object, **named: object) -> None:
        really(*arguments, **named)  # type: ignore[arg-type]
        raise writes.WriteError(root / "Postings" / "b.md", "Input/output error")

    monkeypatch.setattr(writes, "write", write)
    with pytest.raises(UserError):
        fill(root, "b.md", b"mine", b"filled")
    monkeypatch.undo()
    assert undo(root) == ["restored: Postings/b.md"]


@pytest.mark.skipif(os.name == "nt" or sys.platform == "darwin", reason="names there are always text")
def test_a_name_that_is_no_text(root: Path) -> None:
    drop = root / "Inbox" / os.fsdecode(b"caf\xe9.txt")
    drop.write_bytes(b"post")
    with operation(root, "add") as op:
        op.move(drop, root / "Archive" / drop.name)
    assert len(undo(root)) == 1
    assert drop.read_bytes() == b"post"
    assert list(taken_back(root)) == [f"Inbox/{drop.name}"]


def test_older_operations_are_forgotten(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "KEPT_OPERATIONS", 3)
    (root / "Postings" / "b.md").write_bytes(b"0")
    for number in range(5):
        fill(root, "b.md", b"%d" % number, b"%d" % (number + 1))
    with pytest.raises(NotTakenBack, match="3 of 99"):
        undo(root, 99)
    assert files(root) == {"Postings/b.md": b"2"}


def test_it_is_known_what_was_taken_back_until_it_changes(root: Path) -> None:
    assert taken_back(root) == {}
    drop(root)
    undo(root)
    looks = (root / "Inbox" / "a.txt").stat()
    assert taken_back(root) == {"Inbox/a.txt": (4, looks.st_mtime_ns)}


def test_undo_cut_short_is_finished_by_the_next(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    drop(root)

    def killed(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(writes, "remove", killed)
    with pytest.raises(KeyboardInterrupt):
        undo(root)
    monkeypatch.undo()
    assert files(root) == {"Inbox/a.txt": b"post", "Postings/a.md": b"note"}
    assert undo(root) == ["removed: Postings/a.md"]
    assert files(root) == {"Inbox/a.txt": b"post"}
