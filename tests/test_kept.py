"""What is made of the package's files is kept as long as they stay as they are, and made anew whenever that is not sure."""

import marshal
import os
import runpy
import sys
from pathlib import Path

import pytest

from vault_tool import kept as module
from vault_tool import shipped
from vault_tool.kept import kept


class Making:
    """Makes something of a file, and counts how often."""

    def __init__(self, file: Path) -> None:
        self.file, self.times = file, 0

    def __call__(self) -> dict[str, tuple[str, ...]]:
        self.times += 1
        return {"lines": tuple(self.file.read_text("utf-8").splitlines())}

    def kept(self) -> dict[str, tuple[str, ...]]:
        return kept("kites", (str(self.file),), self)


@pytest.fixture
def making(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Making:
    monkeypatch.setattr(module, "__file__", str(tmp_path / "kept.py"))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)
    file = tmp_path / "kites.txt"
    file.write_text("silk\nthread\n", "utf-8")
    return Making(file)


def kept_file(making: Making) -> Path:
    (found,) = (making.file.parent / "__pycache__").iterdir()
    return found


def test_it_is_made_once(making: Making) -> None:
    assert making.kept() == making.kept() == {"lines": ("silk", "thread")}
    assert making.times == 1


@pytest.mark.parametrize("text", ["silk\n", "wire\nthread\n"], ids=["shorter", "as-long"])
def test_it_is_made_anew_of_a_file_that_has_changed(making: Making, text: str) -> None:
    making.kept()
    before = making.file.stat()
    making.file.write_text(text, "utf-8")
    os.utime(making.file, ns=(before.st_atime_ns, before.st_mtime_ns + 1))
    assert making.kept() == {"lines": tuple(text.splitlines())}


@pytest.mark.parametrize(
    "data", [b"", b"\x00", b"{", b"[\x02\x00\x00\x00NN", b"i\x01\x00\x00\x00", b"(\x00\x00\x00\x00"]
)
def test_it_is_made_anew_where_what_was_kept_is_broken(making: Making, data: bytes) -> None:
    making.kept()
    kept_file(making).write_bytes(data)
    assert making.kept() == making.kept() == {"lines": ("silk", "thread")}
    assert making.times == 2


def test_it_is_made_anew_where_what_was_kept_tells_a_size_beyond_all_memory(
    making: Making, monkeypatch: pytest.MonkeyPatch
) -> None:
    def beyond(_: bytes) -> None:
        raise MemoryError

    making.kept()
    monkeypatch.setattr(marshal, "loads", beyond)
    assert making.kept() == {"lines": ("silk", "thread")}


def test_it_is_made_anew_when_the_code_that_makes_it_has_changed(making: Making) -> None:
    code = making.file.with_name("tailor.py")
    for kite in ("red", "yellow"):
        code.write_text(f"def sewn():\n    return '{kite}'\n", "utf-8")
        assert kept("kites", (), runpy.run_path(str(code))["sewn"]) == kite


def test_of_a_file_that_is_not_there_nothing_is_kept(making: Making) -> None:
    gone = making.file.with_name("gone.txt")
    gone.symlink_to("nowhere.txt")
    for _ in range(2):
        assert kept("kites", (str(gone), str(making.file)), making) == {"lines": ("silk", "thread")}
    assert making.times == 2


def test_a_note_that_is_open_in_an_editor_stops_nothing(making: Making) -> None:
    making.file.with_name(".#kites.txt").symlink_to("somebody@somewhere.1234")
    times = making.times
    for _ in range(2):
        shipped.made_of("kites", (str(making.file.parent),), making)
    assert making.times == times + 1


def test_nothing_is_kept_where_python_keeps_no_byte_code(making: Making, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert kept("kites", (str(making.file),), making, otherwise=dict) == {}
    assert not (making.file.parent / "__pycache__").exists()


def test_a_folder_that_cannot_be_written_to_keeps_nothing(making: Making) -> None:
    (making.file.parent / "__pycache__").write_text("a file of that name", "utf-8")
    assert making.kept() == making.kept() == {"lines": ("silk", "thread")}
    assert making.times == 2
