"""Whoever adds one of a kind copies the shortest there is, changes it, and touches nothing else: here that is done.

Each file of `kinds/` says what is copied and how it is changed, and has the tests that see the new thing. They run in a copy of
the project, in which nothing else is changed, with the tests of those kinds; what these test for each thing there is, they test
there for the new ones.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from urllib.parse import unquote

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted(f for f in (Path(__file__).parent / "kinds").glob("*.py") if f.name != "conftest.py")
COPIED = ("vault_tool", "vault", "schemas", "docs", "tests", "pyproject.toml", "README.md", "CONTRIBUTING.md")
PASSED = re.compile(r"^PASSED (\S+?\.py)::(.+)$", re.MULTILINE)


def kind_of(file: Path) -> ModuleType:
    """A kind's file as a module.

    COPIES: {what is copied: {where to: {words: the words in their place}, or what makes the new text of the old}}; NEW: the
    new thing's name, as it stands in the ids of test cases; SUITE: the tests of the kind.
    """
    spec = spec_from_file_location(file.stem, file)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


KINDS = {file.relative_to(ROOT).as_posix(): kind_of(file) for file in FILES}


def project(to: Path) -> Path:
    """A copy of the project, compiled files and all, so that nothing is compiled again."""
    for name in COPIED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, to / name)
        else:
            shutil.copy2(ROOT / name, to / name)
    return to


def run(where: Path, *tests: str) -> tuple[int, str]:
    """How pytest ends on these tests, and what it prints; of cases made for each thing there is, only those of the new things are run."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("PYTEST_", "COV_"))}
    new = "|".join(kind.NEW for kind in KINDS.values())
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-p",
            "tests.copying.only_new",
            "-p",
            "no:cacheprovider",
            "-rpfE",
            "--tb=short",
            *tests,
        ],
        cwd=where,
        env={**kept, "PYTHONPATH": str(where), "COPIED": new},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def copy(where: Path, kind: ModuleType) -> None:
    """Copy what the kind says to copy, changed as it says."""
    for source, to in kind.COPIES.items():
        for target, changes in to.items():
            text = (where / source).read_text("utf-8")
            file = where / target
            assert not file.exists()
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(changes(text) if callable(changes) else changed(text, changes), "utf-8")


def changed(text: str, words: Mapping[str, str]) -> str:
    """The text with other words; each has to be there to be changed."""
    for old, new in words.items():
        assert old in text, f"{old!r} is not in what is copied"
        text = text.replace(old, new)
    return text


def own_tests(kind: ModuleType) -> set[str]:
    return {name for name in vars(kind) if name.startswith("test_")}


def test_one_of_each_kind_is_found_documented_and_tested(tmp_path: Path) -> None:
    where = project(tmp_path)
    for kind in KINDS.values():
        copy(where, kind)
    status, said = run(where, *KINDS, *dict.fromkeys(tests for kind in KINDS.values() for tests in kind.SUITE))
    assert status == 0, said[-12_000:]
    passed = PASSED.findall(said)
    for file, kind in KINDS.items():
        assert {name.partition("[")[0] for where, name in passed if where == file} == own_tests(kind), file
        with_others = [name for where, name in passed if where in kind.SUITE and kind.NEW.casefold() in name.casefold()]
        assert with_others or not kind.SUITE, f"{file}: the tests of its kind have no case for it"


def test_without_the_copies_none_is_seen() -> None:
    status, said = run(ROOT, *KINDS)
    assert status == 1
    assert PASSED.findall(said) == []
    assert set(re.findall(r"^(?:FAILED|ERROR) (\S+?)::", said, re.MULTILINE)) == set(KINDS)


def test_contributing_names_what_is_copied_here() -> None:
    """Each kind of its table, and the very file."""
    rows = re.findall(r"^\|[^|]+\| \[[^\]]+\]\(([^)]+)\)", (ROOT / "CONTRIBUTING.md").read_text("utf-8"), re.MULTILINE)
    assert sorted(unquote(path) for path in rows) == sorted(next(iter(kind.COPIES)) for kind in KINDS.values())
