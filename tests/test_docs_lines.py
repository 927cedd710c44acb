"""What the pages tell a reader to type works as it stands, in a clone."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
INSTALLS = sorted(
    {line.partition("#")[0].strip() for page in PAGES for line in page.read_text("utf-8").splitlines() if " install " in line and line.startswith(("pip ", "pipx ", "uv "))}
)  # fmt: skip


def test_each_way_to_install_is_told() -> None:
    assert {line.split()[0] for line in INSTALLS} == {"pip", "pipx", "uv"}


@pytest.mark.parametrize("line", INSTALLS)
def test_what_an_install_line_installs_is_the_clone(line: str) -> None:
    """The package is on no index."""
    tool, *words = line.replace('"', "").split()
    assert words[-1] in (".", ".[lsp]")
    if tool == "pip":
        return
    if not shutil.which(tool):
        pytest.skip(f"no {tool} here")
    assert subprocess.run([tool, *words[:-1], "--help"], capture_output=True, check=False).returncode == 0


def test_the_longest_install_line_works_in_a_clone(tmp_path: Path) -> None:
    """What it installs beside the others is what it needs of other packages, which are there."""
    line = max((line for line in INSTALLS if line.startswith("pip ")), key=len)
    tool, *words = line.replace('"', "").split()
    offline = ["--no-index", "--no-deps", "--no-build-isolation", "--quiet", "--target", str(tmp_path)]
    done = subprocess.run(
        [sys.executable, "-m", tool, *words, *offline], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "vault_tool" / "data" / "vault" / "Profile.md").is_file()


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_no_page_sends_a_reader_to_what_is_not_there(page: Path) -> None:
    text = page.read_text("utf-8")
    assert "install vault-tool" not in text
    assert "install 'vault-tool" not in text
    assert 'install "vault-tool' not in text
    assert "install '." not in text, "Windows' cmd knows no single quotes"
    assert "example.org/vault-tool" not in text


def test_the_files_of_the_tour_are_in_the_repository() -> None:
    copied = re.findall(r"^\$ cp (\S+) ", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE)
    assert copied
    assert [path for path in copied if not (ROOT / path).is_file()] == []


def test_the_hooks_are_the_ones_that_the_page_shows() -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    shown = re.search(r"^    repos:\n(?:      .*\n)+", (ROOT / "docs" / "linting.md").read_text("utf-8"), re.MULTILINE)
    assert shown
    (local,) = yaml.safe_load(shown[0])["repos"]
    (hook,) = local["hooks"]
    by_id = {h["id"]: h for h in hooks}
    same = ("id", "name", "entry", "files", "exclude", "require_serial")
    assert {key: hook[key] for key in same} == {key: by_id["vault-lint"][key] for key in same}


@pytest.mark.parametrize("published", ["", "somebody/vault-tool"])
def test_the_action_runs_the_command(published: str, tmp_path: Path) -> None:
    """Its last step, as a runner has it: inputs come as environment variables, the vault as the directory."""
    from vault_tool.store import starter

    starter.init(tmp_path / "my vault")
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    step = action["runs"]["steps"][-1]
    inputs = {name: str(of["default"]) for name, of in action["inputs"].items()}
    form = {"format": "sarif"} if published else {}
    given = inputs | {"directory": "my vault", "arguments": "--select N002 --fail-on error"} | form
    where = {"repository": published, "ref": "v1" if published else ""}
    for name, of in step["env"].items():
        known = f"github.action_{name.lower()}" if name.lower() in where else f"inputs.{name.lower()}"
        assert of == f"${{{{ {known} }}}}"
    given |= where
    tools = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": tools, **{name: given[name.lower()] for name in step["env"]}}
    done = subprocess.run(
        ["bash", "-e", "-c", step["run"]], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    if published:
        (rule,) = json.loads(done.stdout)["runs"][0]["tool"]["driver"]["rules"]
        assert rule["helpUri"] == "https://github.com/somebody/vault-tool/blob/v1/docs/rules.md#n002"
        assert rule["help"]["markdown"].startswith("# N002 ")
    else:
        assert done.stdout.startswith("::warning file=Profile.md")


def test_the_hook_is_green_on_a_fresh_vault(tmp_path: Path, slim: Callable[[Path], Path]) -> None:
    """As pre-commit runs it: the entry, with the names of the files that are committed."""
    slim(tmp_path)
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    files = sorted(p.relative_to(tmp_path).as_posix() for p in tmp_path.rglob("*.md"))
    for hook in hooks:
        committed = [f for f in files if re.search(hook["files"], f) and not re.search(hook["exclude"], f)]
        command = [sys.executable, "-m", "vault_tool", *hook["entry"].split()[1:], *committed]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout


def test_the_first_half_hour_ends_with_nothing_to_mend() -> None:
    """The page's outputs are written by running it: what it promises has to be held against them."""
    page = (ROOT / "docs" / "first-half-hour.md").read_text("utf-8")
    assert "Nothing to mend in 1 note.\n" in page
    assert "draft -> applied\n" in page
