"""docs/architecture.md tells of the house as it is: its paths exist, and its floors are those of the contract."""

import re
import tomllib
from importlib import import_module
from pathlib import Path

import vault_tool

PACKAGE = Path(vault_tool.__file__).parent
ROOT = PACKAGE.parent
TEXT = (ROOT / "docs" / "architecture.md").read_text("utf-8")
PATHS = sorted(set(re.findall(r"`([\w.-]+(?:/[\w.-]+)*(?:/|\.py|\.json|\.toml))`", TEXT)))
ROWS = re.findall(r"^\| (\d+) \| (.*?) \|", TEXT, re.MULTILINE)
WORDS = re.findall(r"^\| (`.*) in `([\w/]+\.py)` \|", TEXT, re.MULTILINE)


def _stands(path: str) -> bool:
    """In the repository, the package, or the sample vault; a folder named in the floors' table, inside its package."""
    places = (ROOT, PACKAGE, ROOT / "vault", *(p for p in PACKAGE.iterdir() if p.is_dir()))
    return any((place / path).exists() for place in places)


def test_every_path_exists() -> None:
    assert len(PATHS) > 40
    assert [path for path in PATHS if not _stands(path)] == []


def test_the_floors_are_those_of_the_contract() -> None:
    config = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    contracts = config["tool"]["importlinter"]["contracts"]
    (layers,) = (contract["layers"] for contract in contracts if contract["type"] == "layers")
    standing = [name for layer in layers for name in layer.split(" | ") if name != "__main__"]
    told = {
        re.sub(r"\.py$|/$", "", name): int(floor) for floor, names in ROWS for name in re.findall(r"`(.*?)`", names)
    }
    assert set(told) == set(standing)
    for name in standing:
        if said := re.match(r"Floor (\d+):", import_module(f"vault_tool.{name}").__doc__ or ""):
            assert told[name] == int(said[1]), name
    down = [told[name] for name in standing]
    assert down == sorted(down, reverse=True)


def test_the_types_stand_where_it_says() -> None:
    assert len(WORDS) > 8
    for names, path in WORDS:
        source = (PACKAGE / path).read_text("utf-8")
        for name in re.findall(r"`(\w+)", names):
            assert re.search(rf"^class {name}\b", source, re.MULTILINE), name
