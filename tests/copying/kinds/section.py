"""A generated section: a file in writers/ that says its title and its place, and the wording it begins with."""

from collections.abc import Callable
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from vault_tool import section_order
from vault_tool.main import vault
from vault_tool.note import Note
from vault_tool.store import starter

NEW = "Checklist"
COPIES = {
    "vault_tool/writers/vetting_questions.py": {
        "vault_tool/writers/checklist.py": {
            'SECTION = "Vetting Questions"': f'SECTION = "{NEW}"',
            'AFTER = "Interview Questions"': 'AFTER = "Vetting Questions"',
            "The Vetting Questions section": f"The {NEW} section",
        }
    },
    "vault/Templates/Vetting Questions.md": {
        f"vault/Templates/{NEW}.md": {"section: Vetting Questions": f"section: {NEW}"},
    },
}
SUITE = ["tests/writers/test_every_writer.py", "tests/test_section_order.py", "tests/notemaking/test_sections.py"]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A vault with one posting."""
    starter.init(tmp_path)
    CliRunner().invoke(vault, ["-C", str(tmp_path), "add", "-"], input="Mend our kites\n\nForty kites, red silk.\n")
    return tmp_path


def test_it_stands_in_its_place(root: Path) -> None:
    (note,) = (root / "Postings").glob("*.md")
    titles = [section.title for section in Note(note.read_text("utf-8")).sections]
    assert titles[titles.index("Vetting Questions") + 1] == NEW
    assert section_order.titles()[-1] == "Notes"


def test_it_is_written_alone(root: Path) -> None:
    note = root / "Postings" / "kites.md"
    note.write_text("# Kites\n\n## Posting\n\nMend our kites.\n", "utf-8")
    done = CliRunner().invoke(vault, ["-C", str(root), "fill", "--only", NEW, str(note)], standalone_mode=False)
    assert done.output == f"Postings/kites.md: {NEW}\n"


@pytest.mark.parametrize(("command", "option"), [("fill", "only"), ("prompt", "section")])
def test_commands_know_it(command: str, option: str) -> None:
    found = vault.get_command(click.Context(vault), command)
    assert found is not None
    (choice,) = (p.type for p in found.params if p.name == option)
    assert isinstance(choice, click.Choice)
    assert NEW in choice.choices


def test_a_vault_has_nothing_against_it(root: Path) -> None:
    note = root / "Templates" / f"{NEW}.md"
    done = CliRunner().invoke(vault, ["-C", str(root), "lint", str(note)], standalone_mode=False)
    assert "Nothing to mend in 1 note." in done.output


def test_it_is_documented(page: Callable[[str], str]) -> None:
    assert f"\n| {NEW} | The {NEW} section: " in page("docs/built-in.md")
