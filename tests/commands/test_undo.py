"""`vault undo` as a user meets it: what it says, and how it ends."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from vault_tool import main
from vault_tool.store import layout

POST = "Mend our shop {}\nHourly: $20.00-$30.00\nPayment verified\n$5K spent\nSpain\nThe basket forgets number {}.\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / layout.INBOX).mkdir()
    (tmp_path / layout.CONFIG).touch()
    return tmp_path


def run(root: Path, *arguments: str) -> Result:
    return CliRunner().invoke(main.vault, ["-C", str(root), *arguments], standalone_mode=False)


def drop(root: Path, name: str) -> None:
    (root / layout.INBOX / f"{name}.txt").write_text(POST.format(name, name))
    assert run(root, "watch", "--once").return_value == 0


def test_the_last_ones_are_taken_back(root: Path) -> None:
    for name in ("one", "two", "three"):
        drop(root, name)
    done = run(root, "undo", "2")
    assert done.return_value == 0
    assert [line.split()[-1] for line in done.stdout.splitlines() if line.startswith("moved back")] == [
        "Inbox/three.txt",
        "Inbox/two.txt",
    ]
    assert sorted(p.name for p in (root / layout.INBOX).iterdir()) == ["three.txt", "two.txt"]
    assert len(list((root / layout.POSTINGS).iterdir())) == 1


def test_nothing_to_take_back(root: Path) -> None:
    done = run(root, "undo")
    assert (done.return_value, done.stderr) == (1, "vault: there is nothing to take back\n")


def test_an_edit_is_never_taken_back(root: Path) -> None:
    drop(root, "one")
    (note,) = (root / layout.POSTINGS).iterdir()
    note.write_text(note.read_text() + "mine\n")
    done = run(root, "undo")
    assert done.return_value == 1
    assert "edited since the tool wrote it; nothing was taken back" in done.stderr
    assert note.read_text().endswith("mine\n")
    assert not any((root / layout.INBOX).iterdir())
