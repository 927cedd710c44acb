"""`kill -9` at any moment of taking a post in or filling: no byte of the drop is lost, notes are whole or absent, and the
next run finishes the job.
"""

import os
import random
import signal
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from vault_tool.errors import UserError
from vault_tool.jobs import vault_notes
from vault_tool.jobs.fill.standing_notes import fill_notes
from vault_tool.jobs.take_in.inbox import Inbox
from vault_tool.jobs.vault import Vault
from vault_tool.note import Note
from vault_tool.store import layout, starter, swaps
from vault_tool.store.config import Config
from vault_tool.store.journal import undo

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")

NOW = datetime(2026, 3, 3, 12, 0, tzinfo=UTC)
POST = (
    b"Mend our shop\nHourly: $20.00-$30.00\nPayment verified\n$5K spent\nSpain\nThe basket forgets the second item.\n"
)
BY_HAND = b"# Mend our shop\n\n## Posting\n\n" + POST
KILLS = 12


@pytest.fixture
def root(tmp_path: Path) -> Path:
    starter.init(tmp_path)
    return tmp_path


def killed(job: Callable[[], object], after: float) -> None:
    """Run `job` in a process of its own and kill it after so many seconds, if it is not done by then."""
    child = os.fork()
    if not child:
        try:
            job()
        finally:
            os._exit(0)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def moments(job: Callable[[], object]) -> list[float]:
    """Random moments between the beginning of the job and its end."""
    start = time.perf_counter()
    job()
    took = time.perf_counter() - start
    generator = random.Random(7)
    return [generator.random() * took for _ in range(KILLS)]


def leftovers(root: Path) -> list[Path]:
    return [p for p in root.rglob(f"{swaps.TEMPORARY}*") if layout.STATE not in p.parts]


def test_taking_a_post_in(root: Path) -> None:
    inbox = Inbox(root, Config(), lambda: NOW)

    def catch_up() -> None:
        inbox.catch_up(lambda _: None)

    def drop(words: bytes) -> None:
        (root / layout.INBOX / "shop.txt").write_bytes(words)

    drop(POST)
    wanted = moments(catch_up)
    undo(root)
    for number, moment in enumerate(wanted):
        words = POST + b"Number %d.\n" % number
        drop(words)
        killed(catch_up, moment)
        places = [*(root / layout.INBOX).iterdir(), *(root / layout.ARCHIVE).iterdir()]
        assert words in [p.read_bytes() for p in places]
        notes = [Note(p.read_text("utf-8")) for p in (root / layout.POSTINGS).glob("*.md")]
        assert all(n.body_of("Proposal").strip() and not n.properties.problem for n in notes)
        catch_up()
        assert not any((root / layout.INBOX).iterdir())
        (note,) = (root / layout.POSTINGS).glob("*.md")
        assert f"Number {number}." in note.read_text("utf-8")
        assert leftovers(root) == []
        _take_all_back(root)
        assert [p.read_bytes() for p in (root / layout.INBOX).iterdir()] == [words]
        assert not any((root / layout.POSTINGS).iterdir())


def _take_all_back(root: Path) -> None:
    """The run that was killed and the one that finished its job are two operations, where both wrote."""
    while True:
        try:
            undo(root)
        except UserError:
            return


def test_filling(root: Path) -> None:
    vault = Vault(root, Config(), NOW, vault_notes.of_vault(root))
    note = root / layout.POSTINGS / "shop.md"

    def fill() -> None:
        fill_notes(vault, [], only=None, refresh=False, write=True)

    note.write_bytes(BY_HAND)
    wanted = moments(fill)
    whole = note.read_bytes()
    for moment in wanted:
        note.write_bytes(BY_HAND)
        killed(fill, moment)
        assert note.read_bytes() in (BY_HAND, whole)
        fill()
        assert note.read_bytes() == whole
        assert leftovers(root) == []
