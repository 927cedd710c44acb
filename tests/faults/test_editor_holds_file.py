"""A program that has a note open, and saves it after the command: no command ever writes over that save."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import pytest
from click.testing import CliRunner, Result

from vault_tool.main import vault
from vault_tool.store import leases

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells of open writers")
POST = "## Posting\n\nMend our shop\nHourly: $20.00-$30.00\nPayment verified\nThe basket forgets the second item.  \n"
SAVED = POST + "\nwhat its author saved\n"


def in_place(file: BinaryIO) -> None:
    file.seek(0)
    file.truncate()
    file.write(SAVED.encode())


def at_the_end(file: BinaryIO) -> None:
    file.seek(0, os.SEEK_END)
    file.write(SAVED.removeprefix(POST).encode())


def in_two_steps(file: BinaryIO) -> None:
    in_place(file)
    file.flush()
    file.write(b"more\n")


COMMANDS = [["fill"], ["status", "Postings/a.md", "won"], ["lint", "--fix"], ["undo"]]


@pytest.fixture
def run(tmp_path: Path, slim: Callable[[Path], Path], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    monkeypatch.setattr(leases, "WAIT_SECONDS", 0)
    slim(tmp_path)
    return lambda *words: CliRunner().invoke(vault, ["-C", str(tmp_path), *words], standalone_mode=False)


@pytest.mark.parametrize("save", [in_place, at_the_end, in_two_steps])
@pytest.mark.parametrize("command", COMMANDS, ids=lambda words: words[0])
def test_its_save_is_kept(
    tmp_path: Path, run: Callable[..., Result], command: list[str], save: Callable[[BinaryIO], None]
) -> None:
    note = tmp_path / "Postings" / "a.md"
    note.write_text(POST)
    if command == ["undo"]:
        run("fill", str(note))
    with note.open("r+b") as editor:
        said = run(*command)
        save(editor)
    assert note.read_text().endswith("what its author saved\n" + ("more\n" if save is in_two_steps else ""))
    assert said.exception or said.return_value or command[0] == "lint"
    assert [p.name for p in note.parent.iterdir() if "a" in p.name and p.suffix == ".md" and "a.md" not in p.name] == []
