"""A command: a file in a folder of commands/."""

from collections.abc import Callable
from pathlib import Path

from click.testing import CliRunner

from vault_tool.main import vault
from vault_tool.store import starter

NEW = "retract"
COPIES = {
    "vault_tool/commands/vault_care/undo.py": {
        f"vault_tool/commands/vault_care/{NEW}.py": {
            '@click.command("undo")': f'@click.command("{NEW}")',
            "Undo the last operation": "Retract the last operation",
        }
    }
}
SUITE = ["tests/commands/test_every_command.py"]


def test_it_is_found(tmp_path: Path) -> None:
    starter.init(tmp_path)
    CliRunner().invoke(vault, ["-C", str(tmp_path), "add", "-"], input="Mend our kites\n\nForty kites.\n")
    done = CliRunner().invoke(vault, ["-C", str(tmp_path), NEW], standalone_mode=False)
    assert "removed: Postings/" in done.output


def test_it_is_documented(page: Callable[[str], str]) -> None:
    assert f"\n| `vault {NEW}` | Retract the last operation" in page("docs/built-in.md")
