"""Reading so that nothing waits and nothing fills the memory."""

import os
from pathlib import Path

import pytest

from vault_tool.store import reads


@pytest.mark.parametrize("size", [0, 1, 7, 100_000])
@pytest.mark.parametrize("said", [None, 0, 3])
def test_a_file_is_read_whole_whatever_size_it_says(
    size: int, said: int | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "note.md"
    file.write_bytes(b"k" * size)
    if said is not None:
        real = file.stat()
        told = os.stat_result((real.st_mode, *real[1:6], said, *real[7:10]))
        monkeypatch.setattr(reads.os, "fstat", lambda _: told)
    assert reads.regular(file) == b"k" * size
    assert reads.regular(str(file), size) == b"k" * size
    if size:
        with pytest.raises(OSError, match="has more than"):
            reads.regular(file, size - 1)


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError):
        reads.regular(tmp_path)


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OSError, match="no regular file"):
        reads.regular(tmp_path / "pipe")
