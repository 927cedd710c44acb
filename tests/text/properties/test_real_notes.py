"""Every note of real vaults: read without a fault, and given back to the byte after a property was set and taken out."""

import json
from pathlib import Path

import pytest

from vault_tool.note import Note
from vault_tool.text.edits import apply
from vault_tool.text.encoding.decode import note_bytes, read_note
from vault_tool.text.properties import property_edits

FOLDERS = ["vaults", "edge/obsidian-linter", "edge/gray-matter", "edge/python-frontmatter"]


@pytest.mark.parametrize("folder", FOLDERS)
def test_notes(corpus: Path, folder: str) -> None:
    files = [f for f in sorted((corpus / folder).rglob("*")) if f.suffix in (".md", ".txt")]
    assert len(files) >= 5
    counted = [_check(file.read_bytes(), change=number % 4 == 0) for number, file in enumerate(files)]
    if folder == "vaults":
        blocks, headings, links, problems = map(sum, zip(*counted, strict=True))
        assert blocks > 14_000
        assert headings > 3_500
        assert links > 2_500
        assert problems == 44  # templates with {{…}} or `@` outside of quotes


def _check(data: bytes, *, change: bool) -> tuple[int, int, int, int]:
    text = read_note(data)
    assert note_bytes(text) == data
    note = Note(text)
    assert [(h.level, h.span) for h in note.headings] == [(b.level, b.span) for b in note.blocks if b.kind == "heading"]
    assert all(text[slice(*link.span)].lstrip("!").startswith("[[" + link.target) for link in note.links)
    if note.properties.problem:
        with pytest.raises(ValueError, match=r"\w"):
            property_edits.edit(text, {"set_here": 1})
    elif note.values or not note.properties.span:
        once = apply(text, property_edits.edit(text, {"set_here": "x: y # z"}))
        assert Note(once).values == {**note.values, "set_here": "x: y # z"}
        assert apply(once, property_edits.edit(once, {"set_here": None})) == text
        for key in [key for key, value in note.values.items() if value is not None][:change]:
            _check_change(text, note, key)
    return len(note.blocks), len(note.headings), len(note.links), bool(note.properties.problem)


def _check_change(text: str, note: Note, key: str) -> None:
    start, end = note.properties.spans[key]
    new = apply(text, property_edits.edit(text, {key: ["changed"]}))
    assert new.startswith(text[:start])
    assert new.endswith(text[end:].lstrip(" \t"))
    assert Note(new).values == {**note.values, key: ["changed"]}
    assert property_edits.edit(text, {key: note.values[key]}) == []


def test_frontmatter_that_python_frontmatter_reads_has_its_values(corpus: Path) -> None:
    compared = 0
    for file in sorted((corpus / "edge" / "python-frontmatter").rglob("*.result.json")):
        source = next(f for f in file.parent.glob(file.name.replace("result.json", "*")) if f != file)
        if file.parent.name in ("json", "toml") or "extra-dash" in file.name:
            continue  # no YAML; four dashes, which are no properties in Obsidian
        wanted = json.loads(file.read_text("utf-8"))
        note = Note(read_note(source.read_bytes()))
        found = {key: _as_yaml_1_1(value) for key, value in note.values.items()}
        assert found == {key: value for key, value in wanted.items() if key != "content"}
        assert note.text[slice(*note.body_span)].strip() == wanted["content"]
        compared += 1
    assert compared >= 3


def _as_yaml_1_1(value: object) -> object:
    """`yes` is text here, as in Obsidian; python-frontmatter alone reads it as true."""
    if isinstance(value, dict):
        return {key: _as_yaml_1_1(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_as_yaml_1_1(item) for item in value]
    return True if value == "yes" else value
