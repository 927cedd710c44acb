"""The Meeting section: what is still open, who answered, what to watch, what it pays."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from vault_tool import section_order
from vault_tool.jobs import vault_notes
from vault_tool.jobs.fill.standing_notes import fill_notes
from vault_tool.jobs.vault import Vault
from vault_tool.note import Note
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read
from vault_tool.store import starter
from vault_tool.store.config import Config
from vault_tool.writers import Job, meeting

POST = (Path(__file__).parent / "posts" / "studio.txt").read_text("utf-8")
QUESTIONS = """### Scope

1. Who fills in when an animator is ill?
2. How many clients are there today?
    - Some thirty.
- [x] Which tool do you plan in?
- [ ] What happens after the first year?
3. **Where do projects stall most often?** (list three)
"""


def job(**sections: str) -> Job:
    reading = read(POST)
    post = Post.of(POST, reading)
    titled = {title.replace("_", " "): text for title, text in sections.items()}
    return Job(post, vault_notes.shipped_with_package(), date(2026, 3, 10), sections=titled)


def test_questions_with_an_answer_are_not_open() -> None:
    assert meeting.open_questions(job(Interview_Questions=QUESTIONS)) == [
        "Who fills in when an animator is ill?",
        "What happens after the first year?",
        "Where do projects stall most often?",
    ]


def test_what_the_reply_answers_is_not_open() -> None:
    reply = "When an animator is ill, a colleague of the same team fills in."
    assert "Who fills in when an animator is ill?" not in meeting.open_questions(
        job(Interview_Questions=QUESTIONS, Response=reply)
    )


def test_the_sheet() -> None:
    sheet = meeting.write(job(Interview_Questions=QUESTIONS, Response="Jo Reed, Reed Studio\n\nShall we talk?"))
    assert "**With:** Jo Reed, Reed Studio" in sheet
    assert "> Shall we talk?" in sheet
    assert "- [ ] What happens after the first year?" in sheet
    assert "**Fixed price for full-time work**" in sheet
    assert "| 1 month |" in sheet


def test_the_names_in_the_note_come_first() -> None:
    one = job(Response="Jo Reed, Reed Studio")
    named = replace(one, post=Post(POST, {**one.post.facts, "client_name": "Joanna Reed"}))
    assert "**With:** Joanna Reed, Reed Studio" in meeting.write(named)


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    starter.init(tmp_path)
    return Vault(tmp_path, Config(), datetime(2026, 3, 1, tzinfo=UTC), vault_notes.of_vault(tmp_path))


def test_it_is_written_only_when_asked_for_and_before_notes(vault: Vault) -> None:
    note = vault.root / "Postings" / "studio.md"
    note.write_text(f"# Studio\n\n## Posting\n\n{POST}\n## Notes\n\nmine\n", "utf-8")
    fill_notes(vault, [], only=None, refresh=False, write=True)
    assert Note(note.read_text("utf-8")).section("Meeting") is None
    fill_notes(vault, [], only=["Meeting"], refresh=False, write=True)
    titles = [s.title for s in Note(note.read_text("utf-8")).sections]
    assert titles == [t for t in section_order.titles() if t in titles]
    assert titles[-2:] == ["Meeting", "Notes"]


def test_the_names_of_a_reply_become_properties_once(vault: Vault) -> None:
    note = vault.root / "Postings" / "studio.md"
    note.write_text(f"# Studio\n\n## Posting\n\n{POST}\n## Response\n\nThanks,\nJo Reed\nReed Studio\n", "utf-8")
    fill_notes(vault, [], only=["Analysis"], refresh=False, write=True)
    values = Note(note.read_text("utf-8")).values
    assert (values["client_name"], values["client_company"]) == ("Jo Reed", "Reed Studio")
    note.write_text(note.read_text("utf-8").replace("client_name: Jo Reed", "client_name: Joanna"), "utf-8")
    fill_notes(vault, [], only=["Proposal"], refresh=False, write=True)
    assert Note(note.read_text("utf-8")).values["client_name"] == "Joanna"


def test_a_broken_template_of_the_interview_questions_costs_the_meeting_nothing() -> None:
    sound = job()
    broken = dict(sound.knowledge.templates) | {"Interview Questions": "{{ topics"}
    assert meeting.open_questions(sound)
    hurt = replace(sound, knowledge=replace(sound.knowledge, templates=broken))
    assert meeting.write(hurt) == meeting.write(sound)
