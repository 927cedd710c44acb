"""A vault in use: drops, edits, fills, fixes, kills, renames, undo and copies of a sync program, in any order.

Whatever happens: each line that somebody wrote stands somewhere in the vault, notes are whole, nothing hidden is left, and
filling twice changes nothing. `make faults` tries MACHINES runs.
"""

import os
import shutil
import signal
import tempfile
import time
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from vault_tool.main import vault
from vault_tool.store import layout, starter, swaps

MACHINES = int(os.environ.get("MACHINES", "2"))
WORDS = {"UserError", "NotTakenBack", "PassingError", "BeingSaved", "WriteError"}
_fresh: list[Path] = []


def fresh() -> Path:
    """A vault of few notes, to be quick."""
    if not _fresh:
        made = Path(tempfile.mkdtemp(prefix="vault-tool-fresh-"))
        starter.init(made)
        for folder in ("Signals", "Questions", "Features", "Efforts", "Phrases"):
            shutil.rmtree(made / folder, ignore_errors=True)
        _fresh.append(made)
    return _fresh[0]


class Vault(RuleBasedStateMachine):
    """The vault and what was written into it."""

    def __init__(self) -> None:
        super().__init__()
        self.root = Path(tempfile.mkdtemp(prefix="vault-tool-"))
        shutil.copytree(fresh(), self.root, dirs_exist_ok=True)
        self.lines: set[str] = set()
        self.count = 0

    def teardown(self) -> None:
        """Take the vault away."""
        shutil.rmtree(self.root)

    def run(self, *words: str) -> None:
        """A command; what it cannot do it says in words."""
        result = CliRunner().invoke(vault, ["-C", str(self.root), *words], standalone_mode=False)
        if result.exception is not None:
            assert {kind.__name__ for kind in type(result.exception).__mro__} & WORDS, result.exc_info

    def line(self) -> str:
        """A line that nobody has written yet."""
        self.count += 1
        made = f"The basket forgets item number {self.count} of the list."
        self.lines.add(made)
        return made

    def notes(self) -> list[Path]:
        """The postings as they stand."""
        return sorted((self.root / layout.POSTINGS).glob("*.md"))

    def note(self, pick: int) -> Path | None:
        """One of them; which rules are tried must not depend on how far a killed command came."""
        notes = self.notes()
        return notes[pick % len(notes)] if notes else None

    @rule(
        company=st.sampled_from(["", "Company: Acme Studio\n"]),
        title=st.sampled_from(["Mend our shop", "Keep our books"]),
    )
    def drop(self, company: str, title: str) -> None:
        """A post is dropped."""
        text = f"{title}\n{company}Hourly: $20.00-$30.00\nPayment verified\n{self.line()}\n"
        (self.root / layout.INBOX / f"{self.count}.txt").write_text(text)

    @rule()
    def take_in(self) -> None:
        """What waits is taken in."""
        self.run("watch", "--once")

    @rule()
    def write_by_hand(self) -> None:
        """A note is written by hand."""
        (self.root / layout.POSTINGS / f"own-{self.count}.md").write_text(
            f"## Posting\n\n{self.line()}\nHourly: $5.00\n"
        )

    @rule(pick=st.integers(0, 20))
    def edit(self, pick: int) -> None:
        """A line is added to a note, at its end or under its properties."""
        note = self.note(pick)
        if note is None:
            return
        note.write_text(f"{note.read_text()}\n{self.line()}\u200b\n")

    @rule(
        words=st.sampled_from(
            [["fill"], ["fill", "--refresh"], ["lint", "--fix"], ["lint"], ["undo"], ["undo", "2"], ["stats"]]
        )
    )
    def command(self, words: list[str]) -> None:
        """A command on the whole vault."""
        self.run(*words)

    @rule(pick=st.integers(0, 20), status=st.sampled_from(["ready", "applied", "won", "draft"]))
    def move_on(self, pick: int, status: str) -> None:
        """A posting is moved on."""
        note = self.note(pick)
        if note is not None:
            self.run("status", "--force", str(note), status)

    @rule(pick=st.integers(0, 20))
    def rename(self, pick: int) -> None:
        """A note is called otherwise."""
        note = self.note(pick)
        if note is None:
            return
        self.count += 1
        note.rename(note.with_name(f"renamed-{self.count}.md"))

    @rule(pick=st.integers(0, 20))
    def sync_conflict(self, pick: int) -> None:
        """A sync program puts another version beside a note."""
        note = self.note(pick)
        if note is None:
            return
        self.count += 1
        copy = note.with_name(f"{note.stem} (conflicted copy 2026-01-01 {self.count:06}){note.suffix}")
        copy.write_text(f"{note.read_text()}{self.line()}\n")

    @rule(words=st.sampled_from([["watch", "--once"], ["fill"], ["lint", "--fix"], ["undo"]]), part=st.floats(0, 1))
    def killed(self, words: list[str], part: float) -> None:
        """A command is killed at some moment."""
        child = os.fork()
        if not child:
            try:
                self.run(*words)
            finally:
                os._exit(0)
        time.sleep(part * 0.15)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)

    @invariant()
    def no_line_is_lost(self) -> None:
        """Each line stands somewhere a person looks, or in a file that the next command brings to light."""
        files = [p for p in self.root.rglob("*") if p.is_file() and layout.STATE not in p.parts]
        said = "\n".join(p.read_text("utf-8", "replace") for p in files)
        assert [line for line in self.lines if line not in said] == []

    @invariant()
    def notes_are_whole(self) -> None:
        """Properties that begin end as well."""
        assert [n for n in self.notes() if n.read_text().startswith("---") and n.read_text().count("\n---\n") < 1] == []

    @rule()
    def settled(self) -> None:
        """After all is taken in and filled nothing hidden is left, and once more changes nothing."""
        self.run("watch", "--once")
        self.run("fill")
        stands = {n: n.read_bytes() for n in self.notes()}
        self.run("watch", "--once")
        self.run("fill")
        assert {n: n.read_bytes() for n in self.notes()} == stands
        assert [p.name for p in (self.root / layout.POSTINGS).glob(f"{swaps.TEMPORARY}*")] == []


TestAVaultInUse = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")(Vault.TestCase)
TestAVaultInUse.settings = settings(
    max_examples=MACHINES, stateful_step_count=15, deadline=None, suppress_health_check=list(HealthCheck)
)
