"""`vault init` makes a vault, and never touches what its owner changed."""

import json
from pathlib import Path

import pytest

from vault_tool import shipped
from vault_tool.store import layout, starter
from vault_tool.store.journal import NotTakenBack, undo

pytestmark = pytest.mark.usefixtures("really_made")


def test_a_new_vault_is_always_the_same(tmp_path: Path) -> None:
    """So that other tests may begin with a copy."""
    made = [starter.init(tmp_path / name) for name in ("one", "other")]
    one, other = ({p.relative_to(root): p for p in root.rglob("*")} for root in (tmp_path / "one", tmp_path / "other"))
    assert made[0] == made[1]
    assert one.keys() == other.keys()
    assert [p for p in one if one[p].is_file() and one[p].read_bytes() != other[p].read_bytes()] == []


def test_a_new_vault_has_everything_but_samples(tmp_path: Path) -> None:
    starter.init(tmp_path)
    assert all((tmp_path / folder).is_dir() for folder in layout.FOLDERS)
    assert (tmp_path / "vault.toml").is_file()
    assert (tmp_path / "Profile.md").is_file()
    assert not any((tmp_path / layout.ARCHIVE).iterdir())


def test_again_changes_nothing(tmp_path: Path) -> None:
    starter.init(tmp_path)
    before = {
        p: (p.read_bytes(), p.stat().st_mtime_ns)
        for p in tmp_path.rglob("*")
        if p.is_file() and ".vault" not in p.parts
    }
    assert {outcome for _, outcome in starter.init(tmp_path)} == {"kept"}
    assert before == {p: (p.read_bytes(), p.stat().st_mtime_ns) for p in before}


def test_undo_cannot_take_a_new_vault_away(tmp_path: Path) -> None:
    starter.init(tmp_path)
    with pytest.raises(NotTakenBack, match="nothing to take back"):
        undo(tmp_path)
    assert (tmp_path / "vault.toml").is_file()


@pytest.fixture
def older(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A package that shipped one signal in an older wording, and the vault it made."""
    package = tmp_path / "package"
    (package / "Signals").mkdir(parents=True)
    (package / "Signals" / "A.md").write_text("old")
    (package / "vault.toml").touch()
    monkeypatch.setattr(shipped, "folder", lambda _: package)
    starter.init(tmp_path / "v")
    (package / "Signals" / "A.md").write_text("new")
    return tmp_path / "v"


def test_a_shipped_note_is_brought_up_to_date(older: Path) -> None:
    assert ("Signals/A.md", "updated") in starter.init(older)
    assert (older / "Signals" / "A.md").read_text() == "new"
    undo(older)
    assert (older / "Signals" / "A.md").read_text() == "old"


def test_a_note_its_owner_changed_stays(older: Path) -> None:
    (older / "Signals" / "A.md").write_text("old, and my words")
    assert ("Signals/A.md", "kept") in starter.init(older)
    assert (older / "Signals" / "A.md").read_text() == "old, and my words"


def test_a_note_its_owner_deleted_stays_deleted(older: Path) -> None:
    (older / "Signals" / "A.md").unlink()
    starter.init(older)
    assert not (older / "Signals" / "A.md").exists()


def test_without_the_manifest_nothing_is_taken_for_unchanged(older: Path) -> None:
    (older / starter.MANIFEST).unlink()
    starter.init(older)
    assert (older / "Signals" / "A.md").read_text() == "old"


def test_nothing_of_the_tools_lies_among_obsidians_settings(older: Path) -> None:
    earlier = older / starter.EARLIER_MANIFEST
    earlier.parent.mkdir(exist_ok=True)
    (older / starter.MANIFEST).rename(earlier)
    assert ("Signals/A.md", "updated") in starter.init(older)
    assert sorted(file.name for file in earlier.parent.iterdir()) == ["templates.json", "types.json"]
    assert (older / starter.MANIFEST).is_file()


def test_git_leaves_the_tools_state_out(tmp_path: Path) -> None:
    starter.init(tmp_path)
    assert (tmp_path / ".vault" / ".gitignore").read_text() == "*\n"


def test_property_types_are_the_schemas_and_the_owners_stay(tmp_path: Path) -> None:
    types = tmp_path / starter.TYPES
    types.parent.mkdir()
    types.write_text(json.dumps({"types": {"status": "multitext", "mine": "date"}}))
    starter.init(tmp_path)
    written = json.loads(types.read_text())["types"]
    assert written["status"] == "multitext"
    assert written["mine"] == "date"
    assert written["client_hire_rate"] == "number"
    assert set(shipped.schema("posting")["properties"]) <= set(written)
