"""`vault demo` tells the whole job, the same on any day, and leaves nothing behind."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from vault_tool.main import vault


def test_the_story_is_whole_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)
    one, other = (CliRunner().invoke(vault, ["demo"], standalone_mode=False) for _ in range(2))
    assert one.exception is None
    assert one.output == other.output
    for told in ("### Red Flags", "‹fill in", "compensation_max", "C010", "moved back: Inbox/", "removed: Postings/"):
        assert told in one.output
    assert list(tmp_path.iterdir()) == []
