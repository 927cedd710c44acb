"""A dropped text is kept as Markdown beside the file where the user asks for it, and undo takes both."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from vault_tool.jobs import vault_notes
from vault_tool.jobs.lint.linting import lint
from vault_tool.jobs.lint.request import Request
from vault_tool.jobs.take_in.inbox import add_all
from vault_tool.jobs.vault import Vault
from vault_tool.note import Note
from vault_tool.store.config import ArchiveSettings, Config
from vault_tool.store.journal import undo

POST = "Logo for our bakery\n\nFixed price: $200\n\nWe need a logo. ```#1``` for the sign, [[and]] one for the van.\n"
CASES = [(True, "post.txt", True), (True, "post", True), (True, "post.html", False), (False, "post.txt", False)]


@pytest.mark.parametrize(("asked", "name", "copied"), CASES)
def test_a_text_is_kept_as_markdown(
    asked: bool, name: str, copied: bool, tmp_path: Path, slim: Callable[[Path], Path]
) -> None:
    root = slim(tmp_path / "v")
    config = replace(Config(), archive=ArchiveSettings(readable=asked))
    vault = Vault(root, config, datetime(2026, 3, 2, tzinfo=UTC), vault_notes.of_vault(root))
    (root / "Inbox" / name).write_text(POST if copied or not asked else f"<p>{POST}</p>", "utf-8")
    (taken,) = add_all(vault, [root / "Inbox" / name])
    assert taken.note
    source = str(Note((root / taken.note).read_text("utf-8")).values["source"])
    copy = root / f"{taken.archived}.md"
    assert copy.exists() == copied
    assert source == f"[[{taken.archived}{'.md' if copied else ''}]]"
    if copied:
        assert f"````text\n{POST.rstrip()}\n````\n" in copy.read_text("utf-8")
    found = [f.code for note in lint(vault, Request()).notes if note.path != taken.note for f in note.findings]
    assert set(found) <= {"N002", "N012"}, "the copy is no posting and no note to lint"
    undo(root)
    assert [p.name for p in (root / "Archive").iterdir()] == []
    assert (root / "Inbox" / name).exists()
