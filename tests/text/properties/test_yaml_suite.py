"""The YAML test suite's cases as a note's properties: valid ones have the suite's values, invalid ones a place and words."""

import json
from datetime import date
from pathlib import Path

from vault_tool.text.properties import property_block, property_edits

FIGURES = {"equal": 54, "refused": 9, "differs": 1, "reported": 50, "let pass": 2}
"""Refused are custom tags (on purpose) and what libyaml does not take: `:` or `?` glued to a value in braces, odd anchors,
a tab before `{`. Different: `?foo` as a name in braces. Let pass: a comment glued to a quote, an over-indented blank."""


def test_mappings_have_the_suites_values(corpus: Path) -> None:
    found = dict.fromkeys(FIGURES, 0)
    for block, meta in _cases(corpus):
        text = f"---\n{block}---\nbody\n"
        read = property_block.read(text)
        if read.problem:
            assert 4 <= read.problem.offset <= len(text)
        if meta.get("fail"):
            found["reported" if read.problem else "let pass"] += 1
        elif isinstance(wanted := _json(meta), dict) and not {"---", "..."} & {line[:3] for line in block.split("\n")}:
            values = _as_json(dict(read.values))
            found["refused" if read.problem else "equal" if values == wanted else "differs"] += 1
    assert found == FIGURES


def test_setting_a_property_leaves_every_case_as_it_is(corpus: Path) -> None:
    edited = 0
    for block, _ in _cases(corpus):
        text = f"---\n{block}---\nbody\n"
        read = property_block.read(text)
        try:
            (edit,) = property_edits.edit(text, {"new_one": "x"})
        except ValueError:
            continue
        assert (edit.start, edit.end) == (read.yaml_span.end, read.yaml_span.end)
        edited += 1
    assert edited >= 50


def _cases(corpus: Path) -> list[tuple[str, dict[str, object]]]:
    """Each case's YAML, without the `---` that a note's block has already and ended by a line ending, and what is known of it."""
    files = sorted((corpus / "edge" / "yaml-test-suite").glob("*.in.yaml"))
    assert len(files) > 200
    found = []
    for file in files:
        source = file.read_bytes().decode("utf-8").removeprefix("---\n")
        meta = json.loads(file.with_name(file.name.replace(".in.yaml", ".meta.json")).read_text("utf-8"))
        found.append((source if source.endswith("\n") or not source else source + "\n", meta))
    return found


def _json(meta: dict[str, object]) -> object:
    wanted = meta.get("json")
    try:
        return json.loads(wanted) if isinstance(wanted, str) else wanted
    except ValueError:  # several documents
        return None


def _as_json(value: object) -> object:
    if isinstance(value, dict):
        return {str(key): _as_json(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_as_json(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value
