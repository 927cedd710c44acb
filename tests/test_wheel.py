"""The built wheel, installed where no checkout is, does the main job."""

import shutil
import site
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[1]
NEEDED = ("pyproject.toml", "README.md", "LICENSE", "vault_tool", "vault", "schemas")

POST = """Project manager for a sailing school
Posted 3 hours ago
Hourly: $30.00-$45.00 - Intermediate - Est. Time: Less than 1 month, Less than 30 hrs/week
Run the boards of our four trainers in Asana and keep the course calendar in Airtable. Each week you tell
me which course is full and which one slips. We start with the summer courses.
Proposals: 5 to 10
Payment verified
$12K spent
Ireland
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of commands of a fresh environment with the wheel and its dependencies, the sources gone."""
    work = tmp_path_factory.mktemp("wheel")
    sources = work / "sources"
    sources.mkdir()
    for name in NEEDED:
        source = CHECKOUT / name
        if source.is_dir():
            shutil.copytree(source, sources / name, ignore=shutil.ignore_patterns("__pycache__", ".vault"))
        else:
            shutil.copy(source, sources / name)
    _run(
        sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(work / "dist"), cwd=sources
    )
    shutil.rmtree(sources)
    environment = work / "environment"
    _run(sys.executable, "-m", "venv", "--without-pip", str(environment))
    python = environment / "bin" / "python"
    wheel = next((work / "dist").glob("*.whl"))
    _run(
        sys.executable,
        "-m",
        "pip",
        "--python",
        str(python),
        "install",
        "--no-deps",
        "--no-index",
        "--quiet",
        str(wheel),
    )
    # The dependencies come from this environment; a path named in a .pth file does not bring the editable install along.
    packages = next((environment / "lib").glob("python*/site-packages"))
    (packages / "dependencies.pth").write_text("\n".join(site.getsitepackages()), "utf-8")
    return environment / "bin"


def test_the_package_is_the_installed_one(installed: Path) -> None:
    where = _run(installed / "python", "-I", "-c", "import vault_tool; print(vault_tool.__file__)")
    assert Path(where.strip()).is_relative_to(installed.parent)


def test_a_drop_becomes_a_note(installed: Path, tmp_path: Path) -> None:
    _run(installed / "vault", "init", "v", cwd=tmp_path)
    (tmp_path / "v" / "Inbox" / "courses.txt").write_text(POST, "utf-8")
    _run(installed / "vault", "-C", "v", "watch", "--once", cwd=tmp_path)
    (note,) = (tmp_path / "v" / "Postings").glob("*.md")
    text = note.read_text("utf-8")
    assert "keep the course calendar in Airtable" in text
    assert all(f"## {title}" in text for title in ("Analysis", "Proposal", "Interview Questions", "Vetting Questions"))


def test_both_names_of_the_command_work(installed: Path) -> None:
    assert _run(installed / "vault", "--version") == _run(installed / "vault-tool", "--version")


def _run(*command: object, cwd: Path | None = None) -> str:
    done = subprocess.run([str(c) for c in command], cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr + done.stdout
    return done.stdout
