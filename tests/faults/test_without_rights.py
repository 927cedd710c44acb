"""Folders and files without rights: every command says so in words, loses nothing, and works again once they are back.

Somebody who may do everything (root) may not here: the process gives that up before it tries. `make faults` tries the
commands that only read as well (RIGHTS=all).
"""

import ctypes
import os
import pickle
import shutil
import struct
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from vault_tool.main import vault
from vault_tool.store import swaps

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
POST = "{} our shop\nCompany: Acme Studio\nHourly: $20.00-$30.00\nPayment verified\nThe {} forgets the second item.\n"
WORDS = ["The basket forgets", "The door forgets", "The floor forgets"]
SAID = {"UserError", "ClickException", "OSError"}
"""What `main` turns into words."""
WRITING = [
    ["fill"],
    ["watch", "--once"],
    ["lint", "--fix", "--jobs", "1"],
    ["status", "--force", "OWN", "won"],
    ["undo"],
]
ASKING = [["judge", "OWN"], ["facts", "OWN"], ["rules"], ["explain", "E001"]]
"""These work outside a vault too."""
READING = [["list"], ["stats"], *ASKING, ["prompt", "OWN"], ["init", "."]]
COMMANDS = [*WRITING, *READING] if os.environ.get("RIGHTS") == "all" else WRITING
PLACES = [
    ".", ".vault", ".vault/state.sqlite", ".vault/lock", "Inbox", "Postings", "Clients", "Archive", "Templates", "Signals",
    "Profile.md", "vault.toml", "Templates/Client.md", "Clients/Acme Studio.md", "Postings/own.md", "Inbox/b.txt",
]  # fmt: skip
UNREADABLE = ["Clients", "Templates", "Signals", "Inbox", "Postings", "Archive"]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, slim: Callable[[Path], Path]) -> Path:
    """A vault with a note of a drop, a note by hand, and a drop that waits; what the commands need is loaded."""
    root = slim(tmp_path_factory.mktemp("made") / "v")
    for folder in ("Signals", "Rules"):
        (root / folder).mkdir(exist_ok=True)
    (root / "Inbox" / "a.txt").write_text(POST.format("Mend", "basket"))
    CliRunner().invoke(vault, ["-C", str(root), "watch", "--once"])
    (root / "Inbox" / "b.txt").write_text(POST.format("Paint", "door"))
    (root / "Postings" / "own.md").write_text(f"## Posting\n\n{POST.format('Sweep', 'floor')}two words\u200b\n")
    tried = Path(shutil.copytree(root, root.with_name("tried")))
    for words in COMMANDS:
        _said(tried, words)
    return root


@pytest.fixture
def root(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "v"))


def without_privileges() -> None:
    """The rights of root to pass over permissions, given up for good."""
    if sys.platform != "linux" or os.getuid():
        return
    libc, head, data = ctypes.CDLL(None), struct.pack("Ii", 0x20080522, 0), ctypes.create_string_buffer(24)
    assert libc.capget(head, data) == 0
    effective, permitted, *rest = struct.unpack("6I", data.raw)
    kept = ~0b1110  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH, CAP_FOWNER
    assert libc.capset(head, struct.pack("6I", effective & kept, permitted & kept, *rest)) == 0


def said(root: Path, place: str, mode: int, commands: list[list[str]]) -> list[tuple[list[str], str]]:
    """What each of the commands says while the place has these permissions."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        without_privileges()
        usual = (root / place).stat().st_mode
        (root / place).chmod(mode)
        told = [(words, _said(root, words)) for words in commands]
        if (root / place).exists():  # a drop may have been taken
            (root / place).chmod(usual)
        with os.fdopen(writing, "wb") as file:
            pickle.dump(told, file)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as file:
        data = file.read()
    os.waitpid(child, 0)
    found: list[tuple[list[str], str]] = pickle.loads(data)
    return found


def _said(root: Path, words: list[str]) -> str:
    given = [str(root / "Postings" / "own.md") if word == "OWN" else word for word in words]
    result = CliRunner().invoke(vault, ["-C", str(root), *given], standalone_mode=False)
    kinds = {kind.__name__ for kind in type(result.exception).__mro__} if result.exception else SAID
    return f"{result.stdout}{result.stderr}{result.exception}{'' if kinds & SAID else 'unexpected'}"


def lost(root: Path) -> list[str]:
    words = "\n".join(p.read_text(errors="replace") for p in root.rglob("*") if p.is_file() and ".vault" not in p.parts)
    return [line for line in WORDS if line not in words]


@pytest.mark.parametrize("mode", [0o000, 0o500], ids=["no rights", "no writing"])
@pytest.mark.parametrize("place", PLACES)
def test_words_and_no_fault(root: Path, place: str, mode: int) -> None:
    given = mode if (root / place).is_dir() else mode & 0o444
    told = said(root, place, given, COMMANDS)
    assert [one for one in told if "unexpected" in one[1]] == []
    assert lost(root) == []
    assert [p.name for p in root.rglob(f"{swaps.TEMPORARY}*")] == []
    result = CliRunner().invoke(vault, ["-C", str(root), "watch", "--once"], standalone_mode=False)
    assert (result.exception, result.return_value, lost(root)) == (None, 0, [])


@pytest.mark.parametrize("place", UNREADABLE)
def test_a_folder_that_is_passed_over_is_told(root: Path, place: str) -> None:
    for words, told in said(root, place, 0o000, [["fill"], ["lint", "--jobs", "1"], ["list"], ["watch", "--once"]]):
        assert f"vault: {place}: the folder cannot be read" in told, words


def test_one_that_asks_something_is_told_too(root: Path) -> None:
    for words, told in said(root, "Rules", 0o000, ASKING):
        assert "vault: Rules: the folder cannot be read" in told, words


def test_a_posting_is_made_though_its_client_s_note_cannot_be(root: Path) -> None:
    ((_, told),) = said(root, "Clients", 0o000, [["watch", "--once"]])
    assert "its client's note is not kept" in told
    assert len(list((root / "Postings").glob("*paint*"))) == 1
    CliRunner().invoke(vault, ["-C", str(root), "fill"])
    assert "paint" in (root / "Clients" / "Acme Studio.md").read_text()
