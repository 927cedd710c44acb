"""The TAB key: codes, statuses, notes."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.shell_completion import ShellComplete

from vault_tool.main import vault


def offered(*words: str) -> list[str]:
    *before, incomplete = words
    return [item.value for item in ShellComplete(vault, {}, "vault", "_X").get_completions(list(before), incomplete)]


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "Postings").mkdir()
    (tmp_path / "vault.toml").touch()
    (tmp_path / "Postings" / "2026-03-02-a lead.md").touch()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_commands_codes_and_statuses() -> None:
    assert "lint" in offered("li")
    assert {"C001", "C005"} <= set(offered("lint", "--select", "c00"))
    assert set(offered("lint", "--ignore", "C001,X")) >= {"C001,X", "C001,X001"}
    assert offered("lint", "--status", "re") == ["ready"]
    assert offered("explain", "F001") == ["F001"]
    assert "sarif" in offered("lint", "--format", "s")


@pytest.mark.usefixtures("root")
def test_notes_by_name_and_by_path() -> None:
    assert "Postings/2026-03-02-a lead.md" in offered("lint", "2026")
    assert "Postings/2026-03-02-a lead.md" in offered("lint", "post")
    assert "Postings/2026-03-02-a lead.md" in offered("status", "lead")


@pytest.mark.usefixtures("root")
def test_sections_of_a_note() -> None:
    assert offered("show", "lead", "pro") == ["Proposal"]


def test_notes_of_a_vault_elsewhere(root: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    os.chdir(tmp_path_factory.mktemp("elsewhere"))
    assert any(v.endswith("a lead.md") for v in offered("-C", str(root), "lint", "2026"))


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_has_its_script(vault_command, shell: str) -> None:
    out = vault_command("completion", shell).out
    assert "_VAULT_COMPLETE" in out
    if shutil.which(shell):
        assert subprocess.run([shell, "-n"], input=out, text=True, check=False).returncode == 0


@pytest.mark.skipif(not shutil.which("bash"), reason="no bash here")
@pytest.mark.usefixtures("root")
def test_bash_completes(tmp_path: Path) -> None:
    script = tmp_path / "try.sh"
    script.write_text(
        'eval "$(vault completion bash)"; compopt() { :; }\n'
        'COMP_WORDS=(vault lint --select X00); COMP_CWORD=3; _vault_completion vault; echo "${COMPREPLY[0]}"\n'
        'COMPREPLY=(); COMP_WORDS=(vault lint 2026); COMP_CWORD=2; _vault_completion vault; echo "${COMPREPLY[0]}"\n'
        "COMPREPLY=(); COMP_WORDS=(vault lint '2026-03-02-a\\ l'); _vault_completion vault; echo \"${COMPREPLY[0]}\"\n"
        'COMPREPLY=(); COMP_WORDS=(vault lint \'"2026-03\'); _vault_completion vault; echo "${COMPREPLY[0]}"\n'
    )
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", str(script)], capture_output=True, text=True, check=False, env={**os.environ, "PATH": path}
    )
    assert done.stdout.splitlines() == [
        "X001",
        "Postings/2026-03-02-a\\ lead.md",
        "Postings/2026-03-02-a\\ lead.md",
        "Postings/2026-03-02-a lead.md",
    ]
