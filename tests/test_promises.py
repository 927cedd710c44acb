"""What the pages name is there: tests, the figures that `make faults` sets, and what a template may use."""

import re
from pathlib import Path
from typing import get_args

import pytest

from vault_tool.letters import interview, rates, unfit

ROOT = Path(__file__).parent.parent
PAGES = ["security.md", "reliability.md"]
EVERY_PAGE = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
WRITING = (ROOT / "docs" / "writing.md").read_text("utf-8")
TEMPLATES = "".join(file.read_text("utf-8") for file in sorted((ROOT / "vault" / "Templates").glob("*.md")))


@pytest.mark.parametrize("page", PAGES)
def test_a_page_of_promises_names_tests(page: str) -> None:
    assert len(named_tests(ROOT / "docs" / page)) > 5


@pytest.mark.parametrize("page", EVERY_PAGE, ids=lambda page: page.name)
def test_each_test_is_there(page: Path) -> None:
    assert [path for path in named_tests(page) if not (ROOT / path).exists()] == []


def named_tests(page: Path) -> list[str]:
    return re.findall(r"(?:`|pytest )(tests/[a-z\d_/]+(?:\.py)?)", page.read_text("utf-8"))


@pytest.mark.parametrize("name", ["unfit.kind", "offer.kind", "offer.step"])
def test_each_kind_that_templates_ask_for_is_told(name: str) -> None:
    said = next(line for line in WRITING.splitlines() if f"`{name}`" in line)
    told = said.partition(f"`{name}` ")[2].partition(")")[0]
    asked = re.findall(rf"{re.escape(name)} (?:==|in) (\[[^\]]*\]|\"[^\"]*\")", TEMPLATES)
    kinds = {kind for words in asked for kind in re.findall(r'"([^"]+)"', words)}
    in_code = {"offer.step": rates.Step, "unfit.kind": unfit.OwnKind}
    kinds |= set(filter(None, get_args(in_code.get(name))))
    assert kinds
    assert {kind for kind in kinds - STOPS if not re.search(rf"\b{kind}\b", told)} == set()


STOPS = {"closed", "safety", "place", "language", "pay"}
"""Kinds of stops: the page says that there are those, too."""


def test_each_field_of_an_offer_that_templates_use_is_told() -> None:
    used = set(re.findall(r"\boffer\.\w+", TEMPLATES))
    assert {field for field in used if f"`{field}`" not in WRITING} == set()


@pytest.mark.parametrize("kind", ["project", "quick job"])
def test_the_page_says_how_many_questions_a_kind_of_job_gets(kind: str) -> None:
    (most,) = {int(n) for n in re.findall(r"gets all (\d+) and \1", WRITING)}
    shares = (interview.SHARES[kind], interview.SHARES_OF_VETTING[kind])
    found = re.search(rf"\ba {kind} (?:about )?(\d+) and (\d+)", " ".join(WRITING.split()))
    assert found
    assert tuple(map(int, found.groups())) == tuple(round(most * share) for share in shares)


def test_each_figure_is_set_and_read() -> None:
    named = set(re.findall(r"`([A-Z_]{5,})(?:=all)?`", (ROOT / "docs" / "reliability.md").read_text("utf-8")))
    makefile = (ROOT / "Makefile").read_text("utf-8")
    tests = "".join(file.read_text("utf-8") for file in (ROOT / "tests" / "faults").glob("*.py"))
    assert named
    assert [name for name in named if f"{name}=" not in makefile or f'"{name}"' not in tests] == []


@pytest.mark.parametrize("page", PAGES)
def test_each_page_is_linked(page: str) -> None:
    assert f"docs/{page}" in (ROOT / "README.md").read_text("utf-8")
