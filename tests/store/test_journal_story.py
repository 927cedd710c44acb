"""However the tool's writes, its undo and a user's edits follow on each other, no word of the user's is lost."""

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from vault_tool.errors import UserError
from vault_tool.store import layout
from vault_tool.store.journal import operation, undo


class NothingIsLost(RuleBasedStateMachine):
    """The tool writes and undoes, the user edits: no word of the user's ever disappears."""

    def __init__(self) -> None:
        super().__init__()
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
TestNothingIsLost.settings = settings(max_examples=10, stateful_step_count=15, deadline=None)
