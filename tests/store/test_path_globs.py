"""Patterns mean the paths that git says they mean."""

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from vault_tool.store.path_globs import of_git, patterns

MEANT = [
    ("*.md", "Postings/a.md", True),
    ("Postings", "Postings/Old/a.md", True),
    ("Postings/", "Postings/a.md", True),
    ("Postings/", "Notes/Postings", False),
    ("/a.md", "Postings/a.md", False),
    ("/a.md", "a.md", True),
    ("Old/*.md", "Postings/Old/a.md", False),
    ("Postings/*.md", "Postings/Old/a.md", False),
    ("Postings/**", "Postings/Old/a.md", True),
    ("**/Old", "Postings/Old/a.md", True),
    ("Postings/**/a.md", "Postings/a.md", True),
    ("[ab].md", "b.md", True),
    ("[!ab].md", "b.md", False),
    ("# a", "# a", False),
    ("a?.md", "ab.md", True),
    ("a?.md", "a/.md", False),
]


@pytest.mark.parametrize(("pattern", "path", "meant"), MEANT)
def test_a_pattern_means(pattern: str, path: str, meant: bool) -> None:
    assert patterns([pattern]).mean(path) is meant


def test_the_last_one_decides() -> None:
    assert not patterns(["*.md", "!a.md"]).mean("a.md")
    assert patterns(["!a.md", "*.md"]).mean("a.md")


LINES = [
    "*.md",
    "/Postings",
    "Old/",
    "!keep.md",
    "Postings/*.md",
    "**/b.md",
    "a*",
    "# no",
    "",
    "Postings/**",
    "deep/er",
]
PATHS = ["a.md", "b.md", "keep.md", "Postings/a.md", "Postings/keep.md", "Postings/Old/b.md", "Old/x.txt", "deep/er/a.txt", "x/Old/y.txt"]  # fmt: skip


@pytest.mark.skipif(not shutil.which("git"), reason="no git here")
@example([], ["!keep.md", "*.md", "!keep.md"])
@given(st.lists(st.sampled_from(LINES), max_size=4), st.lists(st.sampled_from(LINES), max_size=3))
def test_as_git_has_it(tmp_path_factory: pytest.TempPathFactory, top: list[str], inner: list[str]) -> None:
    root = tmp_path_factory.mktemp("repository")
    for path in PATHS:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).touch()
    (root / ".gitignore").write_text("\n".join(top) + "\n")
    (root / "Postings" / ".gitignore").write_text("\n".join(inner) + "\n")
    subprocess.run(["git", "init", "-q", str(root)], check=True)
    said = subprocess.run(
        ["git", "-C", str(root), "check-ignore", "--stdin", "--no-index"], input="\n".join(PATHS), capture_output=True, text=True, check=False
    )  # fmt: skip
    found = of_git(root, PATHS)
    assert {path for path in PATHS if found.mean(path)} == set(said.stdout.split())


def test_a_vault_in_a_folder_of_a_repository(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".gitignore").write_text("*.tmp.md\n/vault/Old/\nother/x.md\n")
    (tmp_path / "vault").mkdir()
    found = of_git(tmp_path / "vault", [])
    assert [p for p in ("a.tmp.md", "Old/a.md", "x.md") if found.mean(p)] == ["a.tmp.md", "Old/a.md"]
    assert not of_git(tmp_path.parent, ["a.md"])
