"""What goes wrong with one file, or in the middle of one, is told and finished later; nothing of it is half done for good."""

import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from vault_tool.errors import UserError
from vault_tool.jobs import vault_notes
from vault_tool.jobs.fill.standing_notes import fill_notes, to_be_changed
from vault_tool.jobs.take_in.inbox import Inbox, add_all
from vault_tool.jobs.take_in.intake import Taken
from vault_tool.jobs.vault import Vault
from vault_tool.note import Note
from vault_tool.store import layout, leases, starter, writes
from vault_tool.store.config import Config
from vault_tool.store.journal import Operation

NOW = datetime(2026, 4, 10, 12, 0, tzinfo=UTC)
KNOWLEDGE = vault_notes.shipped_with_package()
POST = """\
{title}
Company: Acme Studio
Hourly: $25.00 - $40.00

We need someone who reconciles our bank statements each week, and who tells us which of them do not match our books.
"""
MORE = "\nYou write down what is open at the end of each month, and you call the bank where a payment is missing.\n"


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    starter.init(tmp_path / "vault")
    return Vault(tmp_path / "vault", Config(), NOW, KNOWLEDGE)


def drops(vault: Vault, *names: str) -> list[Path]:
    files = [vault.root / layout.INBOX / f"{name}.txt" for name in names]
    for file in files:
        file.write_text(POST.format(title=f"Bookkeeper {file.stem}"), "utf-8")
    return files


def catch_up(vault: Vault) -> list[Taken]:
    return Inbox(vault.root, vault.config, lambda: NOW).catch_up(lambda _: None)


@pytest.mark.parametrize("fault", [UserError("no"), PermissionError(13, "Permission denied"), writes.Changed("b")])
def test_a_file_that_cannot_be_taken_keeps_no_other_from_it(
    vault: Vault, monkeypatch: pytest.MonkeyPatch, fault: Exception
) -> None:
    really = Operation.write

    def write(self: Operation, path: Path, data: bytes, *, expected: bytes | None) -> None:
        if "bookkeeper-b" in path.name:
            raise fault
        really(self, path, data, expected=expected)

    monkeypatch.setattr(Operation, "write", write)
    said: list[Taken] = []
    taken = add_all(vault, drops(vault, "a", "b", "c"), report=said.append)
    assert [one.outcome for one in taken] == ["created", "rejected", "created"]
    assert said == taken
    assert [file.name for file in (vault.root / layout.INBOX).glob("*.txt")] == ["b.txt"]
    monkeypatch.undo()
    assert [one.outcome for one in catch_up(vault)] == ["created"]


@pytest.mark.parametrize("cut_short", range(1, 5))
def test_a_client_has_its_note_whenever_a_run_is_cut_short(
    vault: Vault, monkeypatch: pytest.MonkeyPatch, cut_short: int
) -> None:
    drops(vault, "a")
    calls = 0

    def killed(really):  # type: ignore[no-untyped-def]
        def call(*arguments: object, **named: object) -> None:
            nonlocal calls
            calls += 1
            if calls == cut_short:
                raise KeyboardInterrupt
            really(*arguments, **named)

        return call

    monkeypatch.setattr(writes, "write", killed(writes.write))
    monkeypatch.setattr(writes, "move", killed(writes.move))
    with pytest.raises(KeyboardInterrupt) if cut_short <= 3 else pytest.MonkeyPatch.context():
        catch_up(vault)
    monkeypatch.undo()
    catch_up(vault)
    (note,) = (vault.root / layout.POSTINGS).glob("*bookkeeper*.md")
    client = vault.root / layout.CLIENTS / "Acme Studio.md"
    assert Note(note.read_text("utf-8")).values["client"] == "[[Clients/Acme Studio]]"
    assert client.read_text("utf-8").count(f"[[Postings/{note.stem}|") == 1
    assert not list((vault.root / layout.INBOX).glob("*.txt"))


def test_a_client_note_that_cannot_be_written_is_told_and_made_by_the_next_fill(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    drops(vault, "a")
    really = Operation.write

    def write(self: Operation, path: Path, data: bytes, *, expected: bytes | None) -> None:
        if path.parent.name == layout.CLIENTS:
            raise UserError("no permission to write here")
        really(self, path, data, expected=expected)

    monkeypatch.setattr(Operation, "write", write)
    (taken,) = catch_up(vault)
    assert (taken.outcome, "no permission to write here" in taken.reason) == ("created", True)
    monkeypatch.undo()
    fill_notes(vault, [vault.root / str(taken.note)], only=None, refresh=False, write=True)
    assert (vault.root / layout.CLIENTS / "Acme Studio.md").is_file()


def test_what_was_written_to_a_drop_while_it_was_taken_comes_into_its_note(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    drops(vault, "a")
    really = Operation.move

    def move(self: Operation, source: Path, target: Path) -> None:
        with source.open("a") as file:
            file.write(MORE)
        really(self, source, target)

    monkeypatch.setattr(Operation, "move", move)
    first, second = catch_up(vault)
    assert second.note == first.note
    assert "still being written" in second.reason
    assert MORE.strip() in (vault.root / str(first.note)).read_text("utf-8")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells of open writers")
def test_a_file_that_somebody_is_still_writing_is_not_taken(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leases, "WAIT_SECONDS", 0)
    (drop,) = drops(vault, "a")
    with drop.open("a") as writer:
        (taken,) = add_all(vault, [drop])
        assert (taken.outcome, "still writing" in taken.reason) == ("rejected", True)
        writer.write(MORE)
    (taken,) = add_all(vault, [drop])
    assert MORE.strip() in (vault.root / str(taken.note)).read_text("utf-8")


BY_HAND = {
    "a heading": "Bookkeeper\nHourly: $25.00 - $40.00\nPayment verified\n\n## What we need\n\nBooks.\n",
    "an underlined heading": "Bookkeeper\nHourly: $25.00 - $40.00\nPayment verified\n\nWhat we need\n------------\n\nBooks.\n",
}


@pytest.mark.parametrize("text", BY_HAND.values(), ids=BY_HAND)
def test_a_note_written_by_hand_whose_headings_do_not_fit_is_left_unless_its_author_agrees(
    vault: Vault, text: str
) -> None:
    note = vault.root / layout.POSTINGS / "mine.md"
    note.write_text(text, "utf-8")
    inbox = Inbox(vault.root, vault.config, lambda: NOW)
    (taken,) = inbox.catch_up(lambda _: None)
    assert (taken.outcome, "left as it is" in taken.reason) == ("rejected", True)
    assert inbox.catch_up(lambda _: None) == [], "told once"
    (done,) = fill_notes(vault, [note], only=None, refresh=False, write=True)
    assert "left as it is" in done.refused
    assert note.read_text("utf-8") == text
    assert to_be_changed(vault, [note]) == ["Postings/mine.md"]
    (done,) = fill_notes(vault, [note], only=None, refresh=False, write=True, may_change=["Postings/mine.md"])
    assert "### What we need" in note.read_text("utf-8")


def test_a_note_written_by_hand_that_fits_keeps_every_line(vault: Vault) -> None:
    text = "# Bookkeeper\n\nHourly: $25.00 - $40.00\nPayment verified\n\n### What we need\n\nBooks.\n"
    note = vault.root / layout.POSTINGS / "mine.md"
    note.write_text(text, "utf-8")
    (taken,) = catch_up(vault)
    assert taken.outcome == "created"
    after = iter(note.read_text("utf-8").splitlines())
    assert [line for line in text.splitlines() if line.strip() and line not in after] == []
