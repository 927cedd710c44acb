"""Each .base file of the shipped vault keeps to the syntax that Obsidian publishes (obsidian.md/help/bases/functions)."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from vault_tool import shipped

GLOBAL = {
    "date", "duration", "escapeHTML", "file", "html", "icon", "if", "image", "link", "list", "max", "min", "now",
    "number", "random", "today",
}  # fmt: skip
METHODS = {
    "abs", "asFile", "asLink", "ceil", "contains", "containsAll", "containsAny", "date", "endsWith", "filter", "flat",
    "floor", "format", "hasLink", "hasProperty", "hasTag", "inFolder", "isEmpty", "isTruthy", "isType", "join", "keys",
    "linksTo", "lower", "map", "matches", "reduce", "relative", "repeat", "replace", "reverse", "round", "slice",
    "sort", "split", "startsWith", "time", "title", "toFixed", "toString", "trim", "unique", "values",
}  # fmt: skip
FILE = {"backlinks", "basename", "ctime", "embeds", "ext", "file", "folder", "links", "mtime", "name", "path", "properties", "size", "tags"}  # fmt: skip
TOP = {"filters", "formulas", "properties", "summaries", "views"}
VIEW = {"type", "name", "limit", "groupBy", "filters", "order", "sort", "summaries", "image", "imageFit", "cardSize"}
KINDS = {"table", "cards", "list", "map"}
TOKEN = re.compile(
    r"""\s*(?:(?P<text>"[^"]*"|'[^']*')|(?P<number>\d+(?:\.\d+)?)|(?P<name>[A-Za-z_]\w*)|(?P<sign>&&|\|\||[=!<>]=|[-+*/%<>!().,\[\]]))"""
)
PROPERTIES = set(shipped.schema("posting")["properties"])
BASES = sorted(shipped.folder("vault").rglob("*.base"))


def tokens(source: str) -> list[tuple[str, str]]:
    found, at = [], 0
    while source[at:].strip():
        match = TOKEN.match(source, at)
        assert match, f"{source!r}: cannot be read at {source[at:]!r}"
        found.append((str(match.lastgroup), match[str(match.lastgroup)]))
        at = match.end()
    return found


def faults(source: str, formulas: set[str]) -> Iterator[str]:
    """What an expression says that Obsidian does not know."""
    parts = tokens(source)
    depth = 0
    for number, (kind, word) in enumerate(parts):
        before = parts[number - 1][1] if number else ""
        after = parts[number + 1][1] if number + 1 < len(parts) else ""
        depth += (word == "(") - (word == ")")
        if kind != "name":
            if kind == "text" and before in ("/", "*"):
                yield f"{before} {word}: a duration is no number"
            continue
        if before == ".":
            owner = parts[number - 2][1]
            if after == "(":
                if word not in METHODS:
                    yield f".{word}() is no function"
            elif owner in ("note", "formula", "file"):
                known = {"note": PROPERTIES, "formula": formulas, "file": FILE}[owner]
                if word not in known:
                    yield f"{owner}.{word} is not there"
        elif after == "(":
            if word not in GLOBAL:
                yield f"{word}() is no function"
        elif word not in PROPERTIES | {"note", "formula", "file", "true", "false", "null"}:
            yield f"{word} is no property"
    if depth:
        yield "brackets do not match"
    if re.search(r"(?<!number\()(?<!\w)today\(\)\s*-|-\s*date\([^()]*\)\)\s*/", source):
        yield "days apart are counted in numbers: number(today()) - number(date(...))"


def expressions(filters: Any) -> Iterator[str]:
    if isinstance(filters, str):
        yield filters
    elif isinstance(filters, dict):
        assert set(filters) <= {"and", "or", "not"}
        for inner in filters.values():
            yield from expressions(inner)
    elif isinstance(filters, list):
        for inner in filters:
            yield from expressions(inner)


def faults_of(base: dict[str, Any]) -> Iterator[str]:
    formulas = set(base.get("formulas", {}))
    yield from (f"unknown key {key}" for key in base.keys() - TOP)
    said = [*base.get("formulas", {}).values(), *expressions(base.get("filters"))]
    named = [*base.get("properties", {})]
    for view in base["views"]:
        yield from (f"unknown key of a view: {key}" for key in view.keys() - VIEW)
        if view["type"] not in KINDS:
            yield f"{view['type']} is no kind of view"
        said += expressions(view.get("filters"))
        ordered = [*view.get("sort", []), *filter(None, [view.get("groupBy")])]
        yield from ("a direction is ASC or DESC" for by in ordered if by["direction"] not in ("ASC", "DESC"))
        named += [*view.get("order", []), *(by["property"] for by in ordered)]
    for source in said:
        yield from (f"{source}: {fault}" for fault in faults(source, formulas))
    for name in named:
        yield from (f"{name}: {fault}" for fault in faults(name, formulas))


@pytest.mark.parametrize("file", BASES, ids=lambda f: f.name)
def test_says_nothing_that_obsidian_does_not_know(file: Path) -> None:
    assert list(faults_of(yaml.safe_load(file.read_text("utf-8")))) == []


WRONG = [
    ('((today() - date(note.date)) / "1d").floor()', "a duration is no number"),
    ("(today() - date(note.date)).days", "days apart are counted in numbers"),
    ("dateDiff(today(), note.date)", "dateDiff() is no function"),
    ("note.titel", "note.titel is not there"),
    ("formula.wait", "formula.wait is not there"),
    ("note.title.upper()", ".upper() is no function"),
    ("(note.title", "brackets do not match"),
]


@pytest.mark.parametrize(("source", "fault"), WRONG)
def test_the_checker_finds(source: str, fault: str) -> None:
    assert any(fault in found for found in faults(source, {"pay"}))
