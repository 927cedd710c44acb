"""What a vault brings along for Obsidian: a Web Clipper template whose clips are read, and the folder of templates, once."""

import json
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from vault_tool.jobs.take_in.inbox import Inbox
from vault_tool.note import Note
from vault_tool.store import config, starter
from vault_tool.text.encoding.decode import read_note

pytestmark = pytest.mark.usefixtures("really_made")

PAGE = {
    "title": "Mend our shop",
    "url": "https://jobs.example/mend-our-shop",
    "date": "2026-03-02",
    "content": "Hourly: $20.00-$30.00\n\nThe basket forgets the second item, and we need a Shopify developer to mend it.\n",
}


def filled(pattern: str) -> str:
    """A template of the Web Clipper with the page's values, as help.obsidian.md/web-clipper/variables says."""
    return re.sub(r"\{\{(\w+)(?:\|\w+)?\}\}", lambda m: PAGE[m[1]], pattern)


def test_what_the_web_clipper_saves_becomes_a_note(tmp_path: Path) -> None:
    starter.init(tmp_path)
    template = json.loads((tmp_path / "Templates" / "Web Clipper.json").read_text("utf-8"))
    assert (template["schemaVersion"], template["behavior"], template["path"]) == ("0.1.0", "create", "Inbox")
    properties = "".join(f"{p['name']}: {json.dumps(filled(p['value']))}\n" for p in template["properties"])
    clip = tmp_path / template["path"] / f"{filled(template['noteNameFormat'])}.md"
    clip.write_text(f"---\n{properties}---\n{filled(template['noteContentFormat'])}", "utf-8")
    inbox = Inbox(tmp_path, config.load(tmp_path), lambda: datetime(2026, 3, 9, tzinfo=UTC))
    (taken,) = inbox.catch_up(lambda _: None)
    assert taken.note is not None, taken
    note = Note(read_note((tmp_path / taken.note).read_bytes()), taken.note)
    known = {key: note.values[key] for key in ("title", "url", "compensation_min", "aliases")}
    assert known == {
        "title": "Mend our shop",
        "url": PAGE["url"],
        "compensation_min": 20,
        "aliases": ["Mend our shop"],
    }


def test_obsidian_is_told_of_the_templates_once(tmp_path: Path) -> None:
    starter.init(tmp_path)
    file = tmp_path / ".obsidian" / "templates.json"
    assert json.loads(file.read_text("utf-8")) == {"folder": "Templates"}
    file.unlink()
    starter.init(tmp_path)
    assert not file.exists()


def test_a_folder_of_the_owners_own_stays(tmp_path: Path) -> None:
    (tmp_path / ".obsidian").mkdir()
    file = tmp_path / ".obsidian" / "templates.json"
    file.write_text('{"folder": "Mine"}', "utf-8")
    starter.init(tmp_path)
    assert file.read_text("utf-8") == '{"folder": "Mine"}'
