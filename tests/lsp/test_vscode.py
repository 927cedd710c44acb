"""The extension for VS Code says nothing that the server or the command line does not know."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from vault_tool.main import vault
from vault_tool.store import layout

FOLDER = Path(__file__).resolve().parents[2] / "editors" / "vscode"
MANIFEST = json.loads((FOLDER / "package.json").read_text("utf-8"))
CODE = (FOLDER / "extension.js").read_text("utf-8")
SETTINGS = MANIFEST["contributes"]["configuration"]["properties"]


def test_it_starts_the_server() -> None:
    (command,) = SETTINGS["vault.arguments"]["default"]
    assert SETTINGS["vault.command"]["default"] == "vault"
    assert vault.get_command(None, command) is not None  # type: ignore[arg-type]
    assert MANIFEST["activationEvents"] == [f"workspaceContains:**/{layout.CONFIG}"]


def test_each_setting_is_read_and_each_that_is_read_is_one() -> None:
    assert {f"vault.{name}" for name in re.findall(r'settings\.get\("(\w+)"', CODE)} == set(SETTINGS)


def test_each_command_is_there_and_none_is_the_servers() -> None:
    from vault_tool.lsp.verdict_lens import SHOW

    told = {command["command"] for command in MANIFEST["contributes"]["commands"]}
    assert set(re.findall(r'registerCommand\("([\w.]+)"', CODE)) == told
    assert SHOW not in told, "the client registers the server's commands itself"


def test_what_it_loads_is_what_it_depends_on() -> None:
    loaded = {name.partition("/")[0] for name in re.findall(r'require\("([^"]+)"\)', CODE)} - {"vscode"}
    assert loaded == set(MANIFEST["dependencies"])
    assert (FOLDER / MANIFEST["main"]).is_file()
    page = (FOLDER.parents[1] / "docs" / "editors.md").read_text("utf-8")
    assert [name for name in SETTINGS if f"`{name}`" not in page] == []


def test_its_defaults_are_those_of_the_settings() -> None:
    told = {name: json.loads(value) for name, value in re.findall(r'settings\.get\("(\w+)", (.+?)\)[, ]', CODE)}
    assert told == {name.removeprefix("vault."): of["default"] for name, of in SETTINGS.items()}


def test_it_passes_its_compiler() -> None:
    """Types of VS Code's and the client's interfaces: `npm install` in the folder brings them, `make editors` runs it."""
    compiler = FOLDER / "node_modules" / ".bin" / "tsc"
    if not compiler.exists():
        pytest.skip("the extension's packages are not installed: make editors")
    done = subprocess.run([str(compiler)], cwd=FOLDER, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_it_can_be_read_by_node() -> None:
    if not shutil.which("node"):
        pytest.skip("no node here")
    done = subprocess.run(["node", "--check", "extension.js"], cwd=FOLDER, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
