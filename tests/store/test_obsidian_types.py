"""What Obsidian does to properties changes nothing: one type a name, and a note that it has rewritten reads the same."""

import io
import re
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from vault_tool import shipped
from vault_tool.knowledge.notes.everything import Knowledge, load
from vault_tool.note import Note
from vault_tool.notemaking.frontmatter import from_properties
from vault_tool.store import starter

TYPES = starter.property_types()
HEAD = re.compile(r"\A---\n(.*?)^---\n", re.DOTALL | re.MULTILINE)
SAMPLES: dict[str, Any] = {
    "text": "30",
    "number": 30,
    "checkbox": True,
    "multitext": ["one", "2"],
    "tags": ["posting"],
    "aliases": ["A name"],
    "date": date(2026, 3, 2),
    "datetime": datetime(2026, 3, 2, 15, 4, 9),
}


def rewritten(text: str) -> str:
    """A note whose every property was edited in Obsidian: each value of its property's type, written as YAML 1.2."""
    yaml = YAML(pure=True)
    found = HEAD.match(text)
    if not found:
        return text
    values = yaml.load(found[1]) or {}
    out = io.StringIO()
    yaml.default_flow_style = False
    yaml.dump({key: typed(value, TYPES.get(key, "")) for key, value in values.items()}, out)
    return f"---\n{out.getvalue()}---\n{text[found.end() :]}"


def typed(value: Any, kind: str) -> Any:
    if value is None or value == "":
        return "" if kind == "text" else None
    if kind == "text" and not isinstance(value, dict | list):
        return str(value).lower() if isinstance(value, bool) else str(value)
    return [str(item) for item in value] if kind in ("multitext", "tags", "aliases") else value


@pytest.mark.parametrize("name", shipped.KINDS_OF_NOTES)
def test_a_name_has_one_type(name: str) -> None:
    properties = shipped.schema(name)["properties"]
    assert {key: of["x-obsidian-type"] for key, of in properties.items() if "x-obsidian-type" in of}.items() <= (
        TYPES.items()
    )


def test_every_shipped_note_says_the_same() -> None:
    folder = shipped.folder("vault")
    texts = {p.relative_to(folder).as_posix(): p.read_text("utf-8") for p in sorted(folder.rglob("*.md"))}
    before, after = load(texts), load({path: rewritten(text) for path, text in texts.items()})
    assert after.problems == ()
    assert said(before) == said(after)


def said(known: Knowledge) -> list[str]:
    """All that is known but for where in the notes it stands."""
    shown = [repr(known.profile), *map(repr, known.signals), *map(repr, known.banks), *map(repr, known.answers)]
    shown += [*map(repr, known.efforts), *map(repr, known.clients), *map(repr, known.features)]
    return [re.sub(r"Span\(start=\d+, end=\d+\)", "", one) for one in shown]


def test_every_fact_of_a_posting_says_the_same() -> None:
    properties = shipped.schema("posting")["properties"]
    values = {
        key: next(iter(of["enum"])) if "enum" in of else SAMPLES[of["x-obsidian-type"]]
        for key, of in properties.items()
    }
    out = io.StringIO()
    YAML(pure=True).dump(values, out)
    text = f"---\n{out.getvalue()}---\n# A post\n"
    before, after = (from_properties(Note(t).values) for t in (text, rewritten(text)))
    assert before == after
    assert set(before) == set(properties)


def test_the_profile_takes_numbers_as_text_and_emptied_lines(tmp_path: Path) -> None:
    starter.init(tmp_path)
    text = (tmp_path / "Profile.md").read_text("utf-8")
    text = re.sub(r"^rate_floor:.*", 'rate_floor: "24.5"', text, flags=re.MULTILINE)
    text = re.sub(r"^weekly_hours:.*", 'weekly_hours: "30"', text, flags=re.MULTILINE)
    text = re.sub(r"^currency:.*", 'currency: ""', text, flags=re.MULTILINE)
    profile = load({"Profile.md": text}).profile
    assert (profile.rate_floor, profile.weekly_hours, profile.currency) == (24.5, 30, None)
