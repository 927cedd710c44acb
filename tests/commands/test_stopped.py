"""Ctrl-C says what is done, and what is done can be taken back."""

from collections.abc import Callable
from pathlib import Path

import pytest

from vault_tool.jobs.take_in import intake


@pytest.fixture
def root(tmp_path: Path, slim: Callable[[Path], Path]) -> Path:
    return slim(tmp_path / "v")


def interrupted_at(second: list[int], call):
    """`call`, with Ctrl-C pressed at its second turn."""

    def turn(*arguments, **named):
        second.append(1)
        if len(second) == 2:
            raise KeyboardInterrupt
        return call(*arguments, **named)

    return turn


def test_add(vault_command, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / f"{name}.txt").write_text(f"Logo {name} for our shop\nFixed price: $200.00\n", "utf-8")
    monkeypatch.setattr(intake, "posts_in", interrupted_at([], intake.posts_in))
    done = vault_command("-C", "v", "add", "a.txt", "b.txt", "c.txt")
    assert (done.status, done.err) == (130, "stopped: 1 note made; vault undo takes them back\n")
    assert len(list((root / "Postings").iterdir())) == 1
    assert vault_command("-C", "v", "undo").status == 0
    assert list((root / "Postings").iterdir()) == []


def test_fill(vault_command, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from vault_tool.jobs.fill import standing_notes

    for name in ("a", "b"):
        (root / "Postings" / f"{name}.md").write_text("# Logo\n\n## Posting\n\nFixed price: $200.00\n", "utf-8")
    monkeypatch.setattr(standing_notes, "_fill_note", interrupted_at([], standing_notes._fill_note))
    done = vault_command("-C", "v", "fill")
    assert (done.status, done.err) == (130, "stopped: 1 note filled; vault undo takes them back\n")
    assert done.out.startswith("Postings/a.md: ")


def test_lint(vault_command, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ARG001
    from vault_tool.jobs.lint import judge

    monkeypatch.setattr(judge, "judge", interrupted_at([], judge.judge))
    done = vault_command("-C", "v", "lint", "--jobs", "1", "--no-cache")
    assert done.status == 130
    assert done.err.startswith("stopped: 1 of ")
