"""The house stays one that one can live in: short files, rooms that are not heaps, nothing below the store that looks at a clock."""

import ast
import re
import tomllib
from pathlib import Path
from statistics import median

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "vault_tool"
FILES = sorted(f for room in ("vault_tool", "tests", "docs", "benchmarks") for f in (ROOT / room).rglob("*.py"))
LONGEST = 300
"""Lines of a file, at most."""
LONGEST_TABLE = 400
"""Lines of a file of tests, at most: half of it are cases."""
USUAL = 80
"""Lines that half of the package's files have at most."""
MOST = 20
"""Modules of a folder, at most; but for features and families of rules, which are lists of things of one kind."""
ABOVE_THE_CLOCK = ("store", "jobs", "reporters", "commands", "cli")
"""Rooms that may ask what time it is."""
CLOCKS = {("datetime", "now"), ("datetime", "today"), ("datetime", "utcnow"), ("date", "today")}


def lines(file: Path) -> int:
    return file.read_text("utf-8").count("\n")


def name(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def test_no_file_is_longer_than_one_can_keep_in_mind() -> None:
    most = {f: LONGEST_TABLE if f.is_relative_to(ROOT / "tests") else LONGEST for f in FILES}
    assert {name(f): lines(f) for f in FILES if lines(f) > most[f]} == {}


def test_half_of_the_files_are_a_page_or_less() -> None:
    assert median(lines(f) for f in PACKAGE.rglob("*.py") if f.name != "__init__.py") < USUAL


@pytest.mark.parametrize("folder", sorted({f.parent for f in PACKAGE.rglob("*.py")}), ids=name)
def test_no_room_is_a_heap(folder: Path) -> None:
    if folder.name == "features" or folder.parent.name == "rules":
        return
    assert len([f for f in folder.glob("*.py") if f.name != "__init__.py"]) <= MOST


def clocks(file: Path) -> list[int]:
    """The lines that ask for the time of day: what has no clock is given the moment."""
    tree = ast.parse(file.read_text("utf-8"))
    calls = (n for n in ast.walk(tree) if isinstance(n, ast.Attribute) and isinstance(n.value, ast.Name))
    return [n.lineno for n in calls if isinstance(n.value, ast.Name) and (n.value.id, n.attr) in CLOCKS]


def test_what_is_below_the_store_asks_for_no_time() -> None:
    below = (f for f in PACKAGE.rglob("*.py") if f.relative_to(PACKAGE).parts[0] not in ABOVE_THE_CLOCK)
    assert {name(f): found for f in below if (found := clocks(f))} == {}


def test_a_clock_is_seen(tmp_path: Path) -> None:
    file = tmp_path / "late.py"
    file.write_text(
        "from datetime import date\n\n\ndef late() -> bool:\n    return date.today().year > 2026\n", "utf-8"
    )
    assert clocks(file) == [5]


def test_the_floors_are_those_of_the_documentation() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    (layers,) = (c["layers"] for c in contracts if c["type"] == "layers")
    floor = {room.strip(): number for number, layer in enumerate(layers) for room in layer.split("|")}
    page = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    rooms = [
        room
        for cell in re.findall(r"^\|[ 0-9]*\|([^|]*)\|", page, re.MULTILINE)
        for room in re.findall(r"`(\w+)", cell)
    ]
    assert set(rooms) == set(floor) - {"__main__"}
    assert [floor[room] for room in rooms] == sorted(floor[room] for room in rooms)


def test_no_test_writes_into_what_an_object_keeps_for_itself() -> None:
    written = re.compile(r"\.__dict__\[.+\] = ")
    assert [name(f) for f in FILES if f.is_relative_to(ROOT / "tests") and written.search(f.read_text("utf-8"))] == []
