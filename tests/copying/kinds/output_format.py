"""An output format of `vault lint`: a file in reporters/."""

from collections.abc import Callable
from pathlib import Path

from click.testing import CliRunner

from vault_tool.main import vault
from vault_tool.store import starter

NEW = "terse"
COPIES = {
    "vault_tool/reporters/concise.py": {
        f"vault_tool/reporters/{NEW}.py": {"One line a finding:": "A terse line a finding:"}
    },
}
SUITE = ["tests/reporters/test_formats.py"]


def test_it_is_found(tmp_path: Path) -> None:
    starter.init(tmp_path)
    called = ["-C", str(tmp_path), "lint", "--format", NEW, str(tmp_path / "Profile.md")]
    assert ":2:1: warning N002 " in CliRunner().invoke(vault, called, standalone_mode=False).output


def test_it_is_documented(page: Callable[[str], str]) -> None:
    assert f"\n| {NEW} | A terse line a finding: " in page("docs/built-in.md")
