"""One name, one meaning: nobody has to look at the imports to know which Line or which settings.py this is."""

import ast
import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

import vault_tool

ROOT = Path(vault_tool.__file__).parent
NAMED_AFTER_WHAT_USERS_SEE = ("commands/*/*", "rules/*", "writers/*", "writers/analysis/*")
"""A command, a family of rules and a section have the name that is typed or read."""
HEAPS = frozenset({"utils", "util", "helpers", "helper", "common", "manager", "base", "misc", "shared"})
"""Names that say nothing of what is inside."""


def modules() -> Iterator[Path]:
    for file in sorted(ROOT.rglob("*.py")):
        path = file.relative_to(ROOT)
        yield path.parent if path.name == "__init__.py" else path


def twice(named: Iterator[tuple[str, str]]) -> dict[str, list[str]]:
    places: dict[str, list[str]] = defaultdict(list)
    for name, place in named:
        places[name].append(place)
    return {n: found for n, found in places.items() if len(found) > 1}


def test_a_module_has_a_name_of_its_own() -> None:
    own = (path for path in modules() if not any(path.match(pattern) for pattern in NAMED_AFTER_WHAT_USERS_SEE))
    assert twice((path.stem, path.as_posix()) for path in own) == {}


def test_a_module_is_named_after_what_it_holds() -> None:
    assert [path.as_posix() for path in modules() if path.stem in HEAPS] == []


def classes() -> Iterator[tuple[str, str]]:
    for file in sorted(ROOT.rglob("*.py")):
        text = file.read_text("utf-8")
        for node in ast.walk(ast.parse(text)) if "class " in text else ():
            if isinstance(node, ast.ClassDef):
                yield node.name, file.relative_to(ROOT).as_posix()


def test_a_class_has_a_name_of_its_own() -> None:
    assert twice(classes()) == {}


BRITISH = re.compile(
    r"(?:recogn|organ|normal|summar|categor|capital|optim)is[ei]|labell|colour|behaviour|favour|neighbour|judgement|licence"
)
"""Spellings of which another stands beside in American English, which names and pages are written in."""


def identifiers(text: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.arg | ast.keyword):
            yield node.arg or ""
        elif isinstance(node, ast.Name):
            yield node.id


def test_a_name_has_one_spelling() -> None:
    files = [*ROOT.rglob("*.py"), *(ROOT.parent / "tests").rglob("*.py"), *(ROOT.parent / "docs").glob("*.py")]
    assert [file.name for file in files if BRITISH.search(file.stem.lower())] == []
    texts = {file.name: text for file in files if BRITISH.search((text := file.read_text("utf-8")).lower())}
    found = {(name, file) for file, text in texts.items() for name in identifiers(text) if BRITISH.search(name.lower())}
    assert found == set()


@pytest.mark.parametrize(
    "page", ["README.md", "CONTRIBUTING.md", "docs/adding-a-job-site.md", "docs/architecture.md", "docs/built-in.md"]
)
def test_a_page_spells_as_the_names_do(page: str) -> None:
    assert BRITISH.findall((ROOT.parent / page).read_text("utf-8").lower()) == []


def test_a_package_says_the_floor_that_the_contract_gives_it() -> None:
    """Down the layers of the contract the floors never go up, and what shares a layer shares its floor."""
    config = tomllib.loads((ROOT.parent / "pyproject.toml").read_text("utf-8"))
    layers = next(c["layers"] for c in config["tool"]["importlinter"]["contracts"] if c["type"] == "layers")
    highest = 100
    for layer in layers:
        said = {name: import_module(f"vault_tool.{name}").__doc__ or "" for name in layer.split(" | ")}
        floors = {int(found[1]) for text in said.values() if (found := re.match(r"Floor (\d+):", text))}
        assert len(floors) <= 1, layer
        assert floors or not any((ROOT / name).is_dir() for name in said), f"{layer} does not say its floor"
        assert all(floor <= highest for floor in floors), layer
        highest = min([highest, *floors])
