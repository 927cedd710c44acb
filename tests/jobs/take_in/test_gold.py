"""The one real note: every word lands under its own section, and only what is missing is written."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from vault_tool import section_order
from vault_tool.jobs.take_in.inbox import Inbox
from vault_tool.note import Note
from vault_tool.store import layout, starter
from vault_tool.store.config import Config
from vault_tool.text.encoding.decode import decode

WORD = re.compile(r"\w+")
HEADING = re.compile(r"^#{1,2} .*$", re.MULTILINE)


def taken_in(file: Path, root: Path) -> Note:
    starter.init(root)
    (root / layout.INBOX / file.name).write_bytes(file.read_bytes())
    inbox = Inbox(root, Config(), lambda: datetime(2025, 2, 15, 9, 0, tzinfo=UTC))
    (taken,) = inbox.catch_up(lambda _: None)
    assert taken.note == "Postings/2025-02-14-client-success-pm.md"
    assert inbox.catch_up(lambda _: None) == []
    return Note((root / taken.note).read_text("utf-8"))


@pytest.fixture
def full(gold: Path, tmp_path: Path) -> Note:
    return taken_in(gold / "2025-02-14-client-success-pm.txt", tmp_path)


@pytest.fixture
def raw(gold: Path, tmp_path: Path) -> Note:
    return taken_in(gold / "2025-02-14-client-success-pm.raw.txt", tmp_path)


def test_the_words_are_the_files_words_in_order(full: Note, gold: Path) -> None:
    file = decode((gold / "2025-02-14-client-success-pm.txt").read_bytes()).text
    brief = full.section("Brief")
    assert brief is not None
    start, end = full.body_span
    body = HEADING.sub("", full.text[start : brief.span.start] + full.text[brief.span.end : end])
    assert WORD.findall(body) == WORD.findall(HEADING.sub("", file)) or WORD.findall(body) == WORD.findall(file)


def test_every_part_has_its_section_in_order(full: Note) -> None:
    titles = [s.title for s in full.sections]
    assert len(titles) == 9
    assert titles == [title for title in section_order.usual() if title in titles]


def test_no_character_is_left_damaged(full: Note) -> None:
    assert not re.search("[\uf8ff\ufffd]|‚Ä|√", full.text)


def test_all_sections_are_written_for_the_post_alone(raw: Note) -> None:
    titles = [s.title for s in raw.sections]
    assert titles == ["Brief", "Posting", "Analysis", "Proposal", "Interview Questions", "Vetting Questions"]


def test_the_questions_are_enough(raw: Note) -> None:
    interview, vetting = raw.body_of("Interview Questions"), raw.body_of("Vetting Questions")
    assert len(re.findall(r"^### ", interview, re.MULTILINE)) >= 5
    assert len(re.findall(r"^\d+\. ", interview, re.MULTILINE)) >= 30
    assert len(re.findall(r"^### ", vetting, re.MULTILINE)) == 10
    assert len(re.findall(r"^\d+\. ", vetting, re.MULTILINE)) >= 27
    assert all(word in interview for word in ("Monday.com", "$1,250"))
