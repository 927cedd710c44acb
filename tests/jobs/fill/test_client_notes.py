"""Client notes: made and linked both ways with the posting, in one operation; their owner's words stay."""

import json
from datetime import UTC, datetime
from pathlib import Path

import jsonschema_rs
import pytest

from vault_tool import shipped
from vault_tool.jobs.fill import client_upkeep
from vault_tool.jobs.fill.standing_notes import Done, fill_notes
from vault_tool.jobs.take_in.inbox import Inbox
from vault_tool.jobs.vault import Vault
from vault_tool.jobs.vault_notes import of_vault
from vault_tool.note import Note
from vault_tool.store import layout, starter
from vault_tool.store.config import Config
from vault_tool.store.journal import operation, undo

NOW = datetime(2026, 4, 10, 12, 0, tzinfo=UTC)
POST = """\
{title}
Company: {company}
Posted: {day}
Hourly: $25.00 - $40.00

We need someone who reconciles our bank statements each week.
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    starter.init(tmp_path / "vault")
    return tmp_path / "vault"


def take(root: Path, title: str, day: str, company: str = "Acme Studio, Inc.") -> Note:
    (root / layout.INBOX / "post.txt").write_text(POST.format(title=title, day=day, company=company), "utf-8")
    (taken,) = Inbox(root, Config(), lambda: NOW).catch_up(lambda _: None)
    assert taken.note
    return Note((root / taken.note).read_text("utf-8"), taken.note)


def client_notes(root: Path) -> dict[str, str]:
    return {f.name: f.read_text("utf-8") for f in (root / layout.CLIENTS).iterdir()}


def test_a_named_company_gets_a_note_linked_both_ways(root):
    posting = take(root, "Bookkeeper", "2026-03-02")
    assert posting.values["client"] == "[[Clients/Acme Studio, Inc]]"
    (text,) = client_notes(root).values()
    note = Note(text)
    assert f"- 2026-03-02 [[{posting.path.removesuffix('.md')}|Bookkeeper]]: $25 to $40 an hour" in text
    assert list(jsonschema_rs.validator_for(shipped.schema("client")).iter_errors(dict(note.values))) == []


def test_the_next_posting_joins_the_note_and_its_analysis_names_the_first(root):
    first = take(root, "Bookkeeper", "2026-03-02")
    second = take(root, "Accountant", "2026-04-09", "ACME Studio")
    assert len(client_notes(root)) == 1
    assert f"**In your vault:** 1 earlier posting: [[{first.path.removesuffix('.md')}|Bookkeeper]]" in second.text
    assert "In your vault" not in first.text


def test_what_its_owner_wrote_stays_and_counts(root):
    take(root, "Bookkeeper", "2026-03-02")
    (file,) = (root / layout.CLIENTS).iterdir()
    mine = file.read_text("utf-8").replace("paid_late: 0", "paid_late: 2 # twice!") + "\nNever on a Friday.\r\n"
    file.write_bytes(mine.encode())
    second = take(root, "Accountant", "2026-04-09")
    assert "Has paid you late" in second.body_of("Analysis")
    after = file.read_bytes().decode()
    added = [line for line in after.splitlines(keepends=True) if line not in mine.splitlines(keepends=True)]
    assert len(added) == 1
    assert after.replace(added[0], "") == mine


def test_doing_it_again_changes_nothing(root):
    take(root, "Bookkeeper", "2026-03-02")
    before = client_notes(root)
    vault = Vault(root, Config(), NOW, of_vault(root))
    assert not any(done.changed for done in fill_notes(vault, (), only=None, refresh=False, write=True))
    assert client_notes(root) == before


def filled(root: Path) -> list[Done]:
    return fill_notes(Vault(root, Config(), NOW, of_vault(root)), (), only=None, refresh=False, write=True)


def test_a_client_s_note_that_is_not_there_is_made_again_by_fill(root):
    posting = take(root, "Bookkeeper", "2026-03-02")
    (file,) = (root / layout.CLIENTS).iterdir()
    before = file.read_text("utf-8")
    file.unlink()
    (done,) = filled(root)
    assert (done.changed, done.client, done.trouble) == (False, "Clients/Acme Studio, Inc.md", "")
    assert file.read_text("utf-8") == before
    assert (root / posting.path).read_text("utf-8") == posting.text
    assert filled(root)[0].client is None


def test_a_posting_that_its_owner_has_taken_off_a_client_s_list_stays_off(root):
    take(root, "Bookkeeper", "2026-03-02")
    (file,) = (root / layout.CLIENTS).iterdir()
    file.write_text("# Acme Studio, Inc.\n\nMine alone.\n", "utf-8")
    filled(root)
    assert file.read_text("utf-8") == "# Acme Studio, Inc.\n\nMine alone.\n"


def test_nothing_is_made_where_nothing_is_to_be_written(root):
    take(root, "Bookkeeper", "2026-03-02")
    (file,) = (root / layout.CLIENTS).iterdir()
    file.unlink()
    fill_notes(Vault(root, Config(), NOW, of_vault(root)), (), only=None, refresh=False, write=False)
    assert not file.exists()


def test_undo_takes_back_both(root):
    take(root, "Bookkeeper", "2026-03-02")
    undo(root)
    assert client_notes(root) == {}
    assert not list((root / layout.POSTINGS).iterdir())


def test_a_link_that_its_owner_has_emptied_stays_empty(root):
    posting = take(root, "Bookkeeper", "2026-03-02")
    file = root / posting.path
    file.write_text(posting.text.replace('client: "[[Clients/Acme Studio, Inc]]"', "client:"), "utf-8")
    vault = Vault(root, Config(), NOW, of_vault(root))
    fill_notes(vault, (), only=None, refresh=False, write=True)
    assert Note(file.read_text("utf-8")).values["client"] is None


@pytest.mark.parametrize(
    ("company", "name"),
    [
        ("A/B: Test? <Studio>", "A B Test Studio.md"),
        ("../../etc", "etc.md"),
        ("CON", "CON (client).md"),
        (".acme", "acme.md"),
        ("Ünïcode & Söhne", "Ünïcode & Söhne.md"),
        ("x" * 300, "x" * 80 + ".md"),
    ],
)
def test_any_name_makes_a_file_in_the_folder(root, company, name):
    vault = Vault(root, Config(), NOW, of_vault(root))
    text = f"---\ndate: 2026-03-02\nclient_company: {json.dumps(company)}\n---\n# Bookkeeper\n"
    posting = client_upkeep.linked(vault, Note(text, "Postings/2026-03-02-bookkeeper.md"))
    with operation(root, "add") as op:
        assert client_upkeep.keep(vault, posting, op) == f"{layout.CLIENTS}/{name}"
    assert list(client_notes(root)) == [name]


@pytest.mark.parametrize("company", ["", "Confidential", "..."])
def test_nobody_gets_no_note(root, company):
    posting = take(root, "Bookkeeper", "2026-03-02", company)
    assert client_notes(root) == {}
    assert "client" not in posting.values


def test_a_broken_client_note_is_left_alone(root):
    take(root, "Bookkeeper", "2026-03-02")
    (file,) = (root / layout.CLIENTS).iterdir()
    file.write_text("---\ncompany: [\n---\n# Acme Studio, Inc.\n", "utf-8")
    take(root, "Accountant", "2026-04-09")
    assert file.read_text("utf-8") == "---\ncompany: [\n---\n# Acme Studio, Inc.\n"


def test_properties_that_cannot_be_edited_stay(root):
    vault = Vault(root, Config(), NOW, of_vault(root))
    text = "---\n{client_company: Acme, date: 2026-03-02}\n---\n# Bookkeeper\n"
    assert client_upkeep.linked(vault, Note(text)).text == text


@pytest.mark.parametrize(
    "link", ["../secret", "Clients/../../secret", "Clients/sub/Acme", "/etc/passwd", "Nobody", "Profile"]
)
def test_a_link_leads_nowhere_else(root, link):
    vault = Vault(root, Config(), NOW, of_vault(root))
    before = {f: f.read_bytes() for f in root.rglob("*") if f.is_file()}
    text = f'---\ndate: 2026-03-02\nclient: "[[{link}]]"\n---\n# Bookkeeper\n'
    with operation(root, "add") as op:
        assert client_upkeep.keep(vault, Note(text, "Postings/2026-03-02-bookkeeper.md"), op) is None
    assert all(f.read_bytes() == data for f, data in before.items() if layout.STATE not in f.parts)


def test_a_client_note_that_is_a_link_out_of_the_vault_is_left_alone(root, tmp_path_factory):
    outside = tmp_path_factory.mktemp("outside") / "mine.md"
    outside.write_text("# Acme\n", "utf-8")
    (root / layout.CLIENTS / "Acme.md").symlink_to(outside)
    posting = take(root, "Bookkeeper", "2026-03-02", "Acme")
    assert outside.read_text("utf-8") == "# Acme\n"
    assert posting.path
