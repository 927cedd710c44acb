"""`vault answers harvest`: what the user answered becomes an answer note, once."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from vault_tool.jobs import vault_notes
from vault_tool.jobs.fill.harvest import harvest
from vault_tool.jobs.fill.standing_notes import fill_notes
from vault_tool.jobs.vault import Vault
from vault_tool.knowledge.notes import answers
from vault_tool.note import Note
from vault_tool.store import starter
from vault_tool.store.config import Config
from vault_tool.store.journal import undo

POST = """# Repair shops

## Posting

Plan the work of four repair shops in Asana.

You will be asked to answer the following questions when submitting a proposal:
1. Which colour should our vans have?
2. Describe your recent experience with similar projects
"""
OWN = "Green: it is what your oldest customers know you by {{ really }}."


@pytest.fixture
def root(tmp_path: Path) -> Path:
    starter.init(tmp_path)
    (tmp_path / "Postings" / "vans.md").write_text(POST, "utf-8")
    fill_notes(opened(tmp_path), [], only=None, refresh=False, write=True)
    return tmp_path


def opened(root: Path) -> Vault:
    return Vault(root, Config(), datetime(2026, 3, 1, tzinfo=UTC), vault_notes.of_vault(root))


def answer(root: Path) -> None:
    note = root / "Postings" / "vans.md"
    text = note.read_text("utf-8")
    assert "‹fill in: your answer›" in text
    note.write_text(text.replace("‹fill in: your answer›", OWN), "utf-8")


def test_what_the_tool_wrote_is_not_kept(root: Path) -> None:
    assert harvest(opened(root), []) == []


def test_an_answer_is_kept_once_and_used_again(root: Path) -> None:
    answer(root)
    (kept,) = harvest(opened(root), [])
    assert (kept.question, kept.path) == (
        "Which colour should our vans have?",
        "Answers/Which colour should our vans have.md",
    )
    assert harvest(opened(root), []) == []
    known = opened(root).knowledge
    assert known.problems == ()
    found = answers.best("What colour should the vans have?", known.answers)
    assert found is not None
    assert found[0].source == "[[Postings/vans]]"
    other = root / "Postings" / "more vans.md"
    other.write_text(POST, "utf-8")
    fill_notes(opened(root), [other], only=None, refresh=False, write=True)
    assert OWN in other.read_text("utf-8")
    assert harvest(opened(root), []) == []


def test_it_can_be_taken_back(root: Path) -> None:
    answer(root)
    harvest(opened(root), [])
    undo(root)
    assert not (root / "Answers" / "Which colour should our vans have.md").exists()


def test_a_dry_run_writes_nothing(root: Path) -> None:
    answer(root)
    before = sorted(p.name for p in (root / "Answers").iterdir())
    assert len(harvest(opened(root), [], write=False)) == 1
    assert sorted(p.name for p in (root / "Answers").iterdir()) == before


FORMS = [
    ("### Why us?\n\nBecause.\n", [("Why us?", "Because.")]),
    ("**Why us?**\nBecause.\n", [("Why us?", "Because.")]),
    ("Describe your recent work:\nI led two teams.\nThey grew.\n", [("Describe your recent work", "I led two teams.\nThey grew.")]),
    ("1. Which tools do you use?\nAsana.\n\n2. Since when is that?\n2019.\n", [("Which tools do you use?", "Asana."), ("Since when is that?", "2019.")]),
    ("### Why us?\n\n‹fill in: your answer›\n", []),
    ("### Why us?\n\n<!-- nearest: [[x]] -->\n", []),
    ("### Why us?\n### And why now?\n\nSpring.\n", [("And why now?", "Spring.")]),
    ("No question here.\n", []),
]  # fmt: skip


@pytest.mark.parametrize(("section", "found"), FORMS)
def test_questions_and_answers_of_a_section(section: str, found: list[tuple[str, str]]) -> None:
    assert list(answers.given(section)) == found


def test_the_real_notes_answer_is_kept(gold: Path, tmp_path: Path) -> None:
    from vault_tool.jobs.take_in.inbox import Inbox

    starter.init(tmp_path)
    file = gold / "2025-02-14-client-success-pm.txt"
    (tmp_path / "Inbox" / file.name).write_bytes(file.read_bytes())
    Inbox(tmp_path, Config(), lambda: datetime(2025, 2, 15, tzinfo=UTC)).catch_up(lambda _: None)
    (kept,) = harvest(opened(tmp_path), [])
    title = Note((tmp_path / kept.path).read_text("utf-8")).title
    assert title is not None
    assert title.title.startswith("Describe your recent")
