"""Another wording of a section: a note in the vault's Templates/ with the section's name."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from vault_tool.main import vault
from vault_tool.note import Note
from vault_tool.store import starter

NEW = "About"
_PATH = "Templates/Vetting Questions.md"
COPIES = {f"vault/{_PATH}": {f"mine/{_PATH}": {"### {{ topic.title }}": f"### {NEW} {{{{ topic.title|lower }}}}"}}}
SUITE: list[str] = []


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    """A vault that has the wording."""
    starter.init(tmp_path)
    (tmp_path / _PATH).write_bytes((Path("mine") / _PATH).read_bytes())
    return tmp_path


def test_it_is_what_is_written(mine: Path) -> None:
    CliRunner().invoke(vault, ["-C", str(mine), "add", "-"], input="Mend our kites\n\nForty kites, red silk.\n")
    (note,) = (mine / "Postings").glob("*.md")
    assert f"\n### {NEW} " in Note(note.read_text("utf-8")).body_of("Vetting Questions")


def test_nothing_is_wrong_with_it(mine: Path) -> None:
    done = CliRunner().invoke(vault, ["-C", str(mine), "lint", str(mine / _PATH)], standalone_mode=False)
    assert "Nothing to mend in 1 note." in done.output
