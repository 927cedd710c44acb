"""The same posts give the same notes in every process, whatever order its sets come in."""

import os
import subprocess
import sys
from pathlib import Path

from vault_tool import shipped

TAKE_IN = """
import sys
from datetime import UTC, datetime
from unittest import mock
from vault_tool.main import vault
with mock.patch("vault_tool.cli.session.Session.now", return_value=datetime(2026, 3, 10, 18, tzinfo=UTC)):
    for arguments in (["init"], ["add", *sys.argv[1:]]):
        vault.main(arguments, standalone_mode=False)
"""
POSTS = sorted((shipped.folder("vault") / "Archive").iterdir())


def started(root: Path, seed: str) -> subprocess.Popen[bytes]:
    """A process that takes all sample posts into a new vault."""
    root.mkdir()
    return subprocess.Popen(
        [sys.executable, "-c", TAKE_IN, *map(str, POSTS)],
        cwd=root,
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
        stdout=subprocess.DEVNULL,
    )


def notes(root: Path) -> dict[str, str]:
    """What a vault has made of them, by the note's name."""
    return {note.name: note.read_text("utf-8") for note in (root / "Postings").glob("*.md")}


def test_the_notes_of_all_sample_posts(tmp_path: Path) -> None:
    processes = [started(tmp_path / seed, seed) for seed in ("1", "2")]
    assert [process.wait() for process in processes] == [0, 0]
    once = notes(tmp_path / "1")
    assert len(once) == len(POSTS)
    assert once == notes(tmp_path / "2")
