"""What the tool did can be taken back, and what the user did meanwhile never is."""

from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from vault_tool.errors import UserError
from vault_tool.store import layout, state, writes
from vault_tool.store.journal import operation, undo


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


class NothingIsLost(RuleBasedStateMachine):
    """The tool writes and undoes, the user edits: no word of the user's ever disappears."""

    def __init__(self) -> None:
        super().__init__()
        import tempfile

        self.folder = tempfile.TemporaryDirectory()
        self.root = Path(self.folder.name)
        (self.root / "Postings").mkdir()
        self.file = self.root / "Postings" / "a.md"
        self.file.write_bytes(b"first")
        self.users = b"first"

    @rule(word=st.sampled_from([b" x", b" y", b" z"]))
    def the_tool_adds(self, word: bytes) -> None:
        now = self.file.read_bytes()
        with operation(self.root, "fill") as op:
            op.write(self.file, now + word, expected=now)

    @rule(words=st.binary(min_size=1, max_size=4).map(bytes.hex).map(str.encode))
    def the_user_edits(self, words: bytes) -> None:
        self.users = words
        self.file.write_bytes(words)

    @rule()
    def the_tool_takes_back(self) -> None:
        before = self.file.read_bytes()
        try:
            undo(self.root)
        except UserError:
            assert self.file.read_bytes() == before

    @rule()
    def the_state_is_deleted(self) -> None:
        for file in (self.root / layout.STATE).glob("*"):
            file.unlink()

    @invariant()
    def the_users_words_stand(self) -> None:
        assert self.file.read_bytes().startswith(self.users)

    def teardown(self) -> None:
        self.folder.cleanup()


TestNothingIsLost = NothingIsLost.TestCase
TestNothingIsLost.settings = settings(max_examples=20, stateful_step_count=15, deadline=None)
