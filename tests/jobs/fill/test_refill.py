"""One note that cannot be filled is said, and keeps no other from being filled."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from vault_tool.errors import UserError
from vault_tool.jobs import vault_notes
from vault_tool.jobs.fill.standing_notes import Done, fill_notes
from vault_tool.jobs.vault import Vault
from vault_tool.store import layout, reads, writes
from vault_tool.store.config import Config, Limits

POST = "## Posting\n\nMend our shop\nHourly: $20.00-$30.00\nPayment verified\nThe basket forgets the second item.\n"
KNOWLEDGE = vault_notes.shipped_with_package()


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / layout.POSTINGS).mkdir()
    for name in ("a.md", "b.md"):
        (tmp_path / layout.POSTINGS / name).write_text(POST)
    return tmp_path


def filled(root: Path, config: Config | None = None) -> dict[str, Done]:
    vault = Vault(root, config or Config(), datetime(2026, 3, 3, 12, 0, tzinfo=UTC), KNOWLEDGE)
    done = fill_notes(vault, [], only=None, refresh=False, write=True)
    return {one.path.rpartition("/")[2]: one for one in done}


def test_a_note_over_the_limit(root: Path) -> None:
    large = root / layout.POSTINGS / "a.md"
    large.write_text(POST + "x" * 20_000)
    before = large.read_bytes()
    done = filled(root, Config(limits=Limits(note_bytes=20_000)))
    assert "limits.note_bytes" in done["a.md"].refused
    assert large.read_bytes() == before
    assert done["b.md"].changed


def test_a_note_that_cannot_be_read(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    really = writes.read

    def read(path: Path) -> bytes:
        if path.name == "a.md":
            raise UserError(f"{path}: Permission denied; check its name and permissions")
        return really(path)

    monkeypatch.setattr(writes, "read", read)
    done = filled(root)
    assert done["a.md"].refused == "Permission denied; check its name and permissions"
    assert done["b.md"].changed


def test_a_note_that_is_read_only(root: Path) -> None:
    note = root / layout.POSTINGS / "a.md"
    note.chmod(0o444)
    done = filled(root)
    assert done["a.md"].refused == "not written: the file is read-only; allow writing to it, then run it again"
    assert note.read_text() == POST
    assert done["b.md"].changed


def test_bytes_that_are_not_utf_8_stay(root: Path) -> None:
    note = root / layout.POSTINGS / "a.md"
    post = b"# Caf\xe9 job\n\n" + POST.encode().replace(b"forgets", b"caf\xe9")
    note.write_bytes(post)
    assert filled(root)["a.md"].changed
    assert b"The basket caf\xe9 the second item." in note.read_bytes()


def test_a_knowledge_note_that_cannot_be_read_is_named(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (root / layout.SIGNALS).mkdir()
    (root / layout.SIGNALS / "Low.md").write_text("x")

    def refuse(_path: Path, _limit: int) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(reads, "regular", refuse)
    ((path, problem),) = vault_notes.of_vault(root).problems
    assert (path, problem.message) == ("Signals/Low.md", "cannot be read: Permission denied")
    (root / layout.PROFILE).write_text("x")
    with pytest.raises(UserError, match=r"Profile\.md: Permission denied"):
        vault_notes.of_vault(root)


PROPERTIES = ["--- # mine\nrate: 20", "--- !tag\nrate: 20", "---x: 1", "{rate: 20}", "a: &x 1\nb: *x"]


@pytest.mark.parametrize("properties", PROPERTIES)
def test_properties_of_any_shape_are_kept_or_the_note_is_refused(root: Path, properties: str) -> None:
    note = root / layout.POSTINGS / "a.md"
    note.write_text(f"---\n{properties}\n---\n{POST}")
    done = filled(root)
    assert note.read_text().startswith(f"---\n{properties}\n")
    assert done["a.md"].changed != bool(done["a.md"].refused)
    assert done["b.md"].changed


def test_an_empty_note(root: Path) -> None:
    note = root / layout.POSTINGS / "a.md"
    note.write_bytes(b"")
    assert filled(root)["a.md"].refused
    assert note.read_bytes() == b""
