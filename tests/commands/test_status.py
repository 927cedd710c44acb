"""`vault status`: on, but into ready or applied only past a clean lint."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from vault_tool.main import vault
from vault_tool.note import Note
from vault_tool.store import starter
from vault_tool.store.journal import undo

CLEAN = """---
title: Mend our shop   # mine
status: draft
date: 2026-03-05
url: https://example.com/jobs/1
platform: upwork
compensation_type: hourly
compensation_min: 40
compensation_max: 60
compensation_period: hour
currency: USD
client_payment_verified: true
client_hire_rate: 80
client_total_spent: 20000
---
# Mend our shop

## Posting

Hourly: $40-$60, less than 30 hours a week, 1 to 3 months.

The basket of our shop for sailing gear forgets the second item as soon as a visitor goes back to the list. Find out why,
mend it, and write a test for it, so that it stays mended when we change the theme in May. You get the code and a copy of the
shop to try things on. We answer questions on weekdays and look at each change within a day.

## Analysis

Pays well.

## Proposal

The basket forgets its second item because something writes over it; for you I would first write the test that shows it, then mend it.

I have mended four shops with this fault. Shall we talk this week?

Best regards,
Ada

## Interview Questions

1. Since when does it happen?

## Vetting Questions

1. Who decides?
"""
NAME = "2026-03-05-mend-our-shop.md"


@pytest.fixture
def note(tmp_path: Path) -> Path:
    starter.init(tmp_path)
    file = tmp_path / "Postings" / NAME
    file.write_text(CLEAN, "utf-8")
    return file


@pytest.fixture
def run(note: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    monkeypatch.setattr("vault_tool.cli.session.Session.now", lambda _: datetime(2026, 3, 6, 12, tzinfo=UTC))
    root = str(note.parents[1])
    return lambda *arguments: CliRunner().invoke(vault, ["-C", root, "status", *arguments], standalone_mode=False)


def test_a_clean_note_goes_on_and_keeps_its_other_bytes(run: Callable[..., Result], note: Path) -> None:
    done = run(f"Postings/{NAME}", "ready")
    assert (done.return_value, done.stdout) == (0, f"Postings/{NAME}: draft -> ready\n")
    assert note.read_text("utf-8") == CLEAN.replace("status: draft", "status: ready")
    again = run(str(note), "ready")
    assert "is ready already" in again.stdout
    assert undo(note.parents[1]) == [f"restored: Postings/{NAME}"]
    assert note.read_text("utf-8") == CLEAN


def test_applied_has_a_day_and_keeps_one_that_is_there(run: Callable[..., Result], note: Path) -> None:
    run(str(note), "applied")
    assert Note(note.read_text("utf-8")).values["applied_at"] == date(2026, 3, 6)
    note.write_text(
        note.read_text("utf-8").replace("2026-03-06", "2026-03-04").replace("applied\n", "draft\n"), "utf-8"
    )
    run(str(note), "applied")
    assert Note(note.read_text("utf-8")).values["applied_at"] == date(2026, 3, 4)


@pytest.mark.parametrize("status", ["ready", "applied"])
def test_findings_stand_in_the_way(run: Callable[..., Result], note: Path, status: str) -> None:
    broken = CLEAN.replace("client_hire_rate: 80\n", "")
    note.write_text(broken, "utf-8")
    done = run(str(note), status)
    assert done.return_value == 1
    assert "K001" in done.stdout
    assert f"Postings/{NAME} stays draft" in done.stderr
    assert note.read_text("utf-8") == broken
    assert run(str(note), "skipped").return_value == 0
    assert run(str(note), status, "--force").return_value == 0


REFUSED = [
    ("Profile.md", "only a note in Postings/ has a status"),
    ("Postings/nowhere.md", "no such note"),
]


@pytest.mark.parametrize(("path", "words"), REFUSED)
def test_what_has_no_status(run: Callable[..., Result], path: str, words: str) -> None:
    assert words in str(run(path, "won").exception)


def test_broken_properties_are_said_by_line(run: Callable[..., Result], note: Path) -> None:
    note.write_text("---\na: [1\n---\n", "utf-8")
    assert f"Postings/{NAME}:" in str(run(str(note), "won").exception)
    assert note.read_text("utf-8") == "---\na: [1\n---\n"


def test_an_empty_note_is_not_written_over(run: Callable[..., Result], note: Path) -> None:
    note.write_bytes(b"\n")
    assert "is empty" in str(run(str(note), "won").exception)
    assert note.read_bytes() == b"\n"


@pytest.mark.parametrize("line", ["--- # mine", "--- !tag", "---x: 1"])
def test_properties_that_begin_with_dashes_are_kept_or_told(run: Callable[..., Result], note: Path, line: str) -> None:
    note.write_text(f"---\n{line}\nrate: 20\n---\nbody\n", "utf-8")
    done = run(str(note), "won")
    after = note.read_text("utf-8")
    assert after.startswith(f"---\n{line}\nrate: 20\n")
    assert "status: won" in after or done.exception


def test_properties_that_cannot_be_set_one_by_one_are_told(run: Callable[..., Result], note: Path) -> None:
    note.write_text("---\n{rate: 20}\n---\nbody\n", "utf-8")
    assert "set it by hand" in str(run(str(note), "won").exception)
    assert note.read_text("utf-8") == "---\n{rate: 20}\n---\nbody\n"
