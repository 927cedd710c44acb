"""What a file is, by its place and name."""

from pathlib import Path

import pytest

from vault_tool.store import layout

KINDS = {
    "Inbox/a.txt": "drop",
    "Inbox/deep/a.txt": "drop",
    "Inbox/a.html": "drop",
    "Inbox/no-ending": "drop",
    "Inbox/picture.png": "drop",
    "a.txt": "drop",
    "Postings/a.txt": "drop",
    "Postings/a.md": "posting",
    "Postings/2026/a.md": "posting",
    "Clients/Acme.md": "client",
    "Answers/Rates.md": "answer",
    "Signals/Low.md": "signal",
    "Questions/Dev.md": "bank",
    "Templates/Proposal.md": "template",
    "Profile.md": "profile",
    "Home.md": "home",
    "Ideas.md": "other",
    "Journal/2026.md": "other",
    "Archive/a.txt": "archive",
    "Clients/a.txt": "ignored",
    ".obsidian/a.md": "ignored",
    ".trash/a.md": "ignored",
    ".git/a.md": "ignored",
    ".vault/a.md": "state",
    "Postings/.a.md.swp": "ignored",
    "Postings/a.md~": "ignored",
    "Inbox/4913": "ignored",
    "Inbox/.#a.txt": "ignored",
    "Inbox/a.txt.part": "ignored",
    "Inbox/a.txt.crdownload": "ignored",
    "Inbox/a.tmp": "ignored",
    "Postings/a (conflicted copy 2026-03-02).md": "ignored",
    "Postings/a (Ann's conflicted copy 2026-03-02).md": "ignored",
    "Postings/a (Conflicted copy laptop 202603021200).md": "ignored",
    "Postings/a.sync-conflict-20260302-120000-ABCDEFG.md": "ignored",
    "Postings/.a.md.icloud": "ignored",
    "Postings/a-DESKTOP-AB12CDE.md": "ignored",
    "Postings/2026-03-02-desktop-support.md": "posting",
    "Postings/caf\udce9.md": "ignored",
    "Inbox/caf\udce9.txt": "drop",
    "Postings/2026-03-02-conflict-resolution-coach.md": "posting",
}


@pytest.mark.parametrize(("path", "kind"), KINDS.items())
def test_kind(path: str, kind: str) -> None:
    assert layout.kind_of(path) == kind


def test_whether_a_file_is_really_at_its_place(tmp_path: Path) -> None:
    root = tmp_path / "v"
    (root / "Inbox").mkdir(parents=True)
    (tmp_path / "out").mkdir()
    (root / "Inbox" / "link.txt").symlink_to(tmp_path / "out" / "a.txt")
    (root / "Inbox" / "folder").symlink_to(tmp_path / "out")
    (tmp_path / "way").symlink_to(root)
    assert layout.is_inside(root, root / "Inbox" / "a.txt")
    assert layout.is_inside(tmp_path / "way", tmp_path / "way" / "Inbox" / "a.txt")
    assert not layout.is_inside(root, root / "Inbox" / "link.txt")
    assert not layout.is_inside(root, root / "Inbox" / "folder" / "a.txt")


def test_the_nearest_vault_above(tmp_path: Path) -> None:
    (tmp_path / "vault.toml").touch()
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    assert layout.find(inner) == tmp_path.resolve()
    (tmp_path / "a" / "vault.toml").touch()
    assert layout.find(inner) == (tmp_path / "a").resolve()


def test_walk_follows_no_link_and_enters_no_skipped_folder(tmp_path: Path) -> None:
    for path in ("Postings/a.md", ".git/b.md", "Archive/c.txt"):
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text("x")
    outside = tmp_path.parent / "outside"
    outside.mkdir()
    (outside / "d.md").write_text("x")
    (tmp_path / "link").symlink_to(outside)
    (tmp_path / "Postings" / "e.md").symlink_to(outside / "d.md")
    assert [e.path for e in layout.walk(tmp_path)] == ["Postings/a.md"]
