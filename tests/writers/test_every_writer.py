"""What holds for every generated section."""

from datetime import date

import pytest

from vault_tool import section_order, shipped
from vault_tool.jobs.vault_notes import shipped_with_package
from vault_tool.knowledge.notes import templates
from vault_tool.note import Note
from vault_tool.posting.post import Post
from vault_tool.writers import Job, all_writers

TODAY = date(2026, 3, 2)
WORDS = "Mend our kites\n\nForty kites of red silk, by the end of April. Budget: $400.\n"


@pytest.mark.parametrize("title", all_writers())
def test_its_wording_is_a_note_of_its_name(title: str) -> None:
    path = f"Templates/{title}.md"
    note = Note((shipped.folder("vault") / path).read_text("utf-8"), path)
    assert templates.read(note, thorough=True)[0] == title


@pytest.mark.parametrize("title", all_writers())
def test_of_no_post_it_says_nothing(title: str) -> None:
    assert all_writers()[title].write(Job(Post("", {}), shipped_with_package(), TODAY)) == ""


@pytest.mark.parametrize("title", all_writers())
def test_it_opens_no_other_section(title: str) -> None:
    written = all_writers()[title].write(Job(Post(WORDS, {"title": "Mend our kites"}), shipped_with_package(), TODAY))
    assert [h.title for h in Note(written).headings if h.level < 3] == []


@pytest.mark.parametrize("title", all_writers())
def test_whoever_drafts_in_its_place_is_told_how_in_sentences(title: str) -> None:
    job = Job(Post(WORDS, {}), shipped_with_package(), TODAY)
    assert all(rule.endswith((".", "?", "!")) or ":" in rule for rule in all_writers()[title].form(job))


def test_each_has_its_place() -> None:
    assert set(all_writers()) == set(section_order.generated()) <= set(section_order.titles())
