"""What docs/security.md and docs/reliability.md name as tests is there, and `make faults` sets each figure they name."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = ["security.md", "reliability.md"]


@pytest.mark.parametrize("page", PAGES)
def test_each_test_is_there(page: str) -> None:
    named = re.findall(r"`(tests/[\w/.]+)`", (ROOT / "docs" / page).read_text("utf-8"))
    assert len(named) > 5
    assert [path for path in named if not (ROOT / path).exists()] == []


def test_each_figure_is_set_and_read() -> None:
    named = set(re.findall(r"`([A-Z_]{5,})(?:=all)?`", (ROOT / "docs" / "reliability.md").read_text("utf-8")))
    makefile = (ROOT / "Makefile").read_text("utf-8")
    tests = "".join(file.read_text("utf-8") for file in (ROOT / "tests" / "faults").glob("*.py"))
    assert named
    assert [name for name in named if f"{name}=" not in makefile or f'"{name}"' not in tests] == []


@pytest.mark.parametrize("page", PAGES)
def test_each_page_is_linked(page: str) -> None:
    assert f"docs/{page}" in (ROOT / "README.md").read_text("utf-8")
