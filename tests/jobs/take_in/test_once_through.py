"""A drop goes through once: nothing that is known of it is worked out a second time."""

import sys
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import CodeType, FrameType

import pytest

from vault_tool.jobs import vault_notes
from vault_tool.jobs.take_in.inbox import add_all
from vault_tool.jobs.vault import Vault
from vault_tool.judging import brief
from vault_tool.knowledge.conditions import scope
from vault_tool.knowledge.notes import signals
from vault_tool.notemaking import parts
from vault_tool.posting import reading
from vault_tool.posting.features import find
from vault_tool.posting.pay import arithmetic
from vault_tool.posting.read import document
from vault_tool.store import layout, starter
from vault_tool.store.config import Config

ONCE: tuple[Callable[..., object], ...] = (
    parts.split, reading.read, find, scope.scope, scope.of_facts, arithmetic.work_out, signals.fire, brief.of,
)  # fmt: skip
POST = """Lantern maker for a small theatre

We light our stage with paper lanterns and look for somebody who folds forty of them in spring.

Hourly range: $30-$45
Weekly hours: 20
Proposals: 5 to 10

Please begin with the word Lantern. Which lanterns have you made?
"""


def called(run: Callable[[], object], *functions: Callable[..., object]) -> Counter[tuple[str, object]]:
    """How often each of the functions is called while `run` runs, with its `text` argument where it has one."""
    names: dict[CodeType, str] = {f.__code__: f"{f.__module__}.{f.__qualname__}" for f in functions}
    found: Counter[tuple[str, object]] = Counter()

    def hook(frame: FrameType, event: str, _argument: object) -> None:
        if event == "call" and frame.f_code in names:
            found[names[frame.f_code], frame.f_locals.get("text")] += 1

    sys.setprofile(hook)
    try:
        run()
    finally:
        sys.setprofile(None)
    return found


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    starter.init(tmp_path)
    return Vault(tmp_path, Config(), datetime(2026, 3, 3, tzinfo=UTC), vault_notes.shipped_with_package())


@pytest.fixture
def drop(vault: Vault) -> Path:
    file = vault.root / layout.INBOX / "lantern.txt"
    file.write_text(POST, "utf-8")
    return file


def test_each_thing_is_worked_out_once(vault: Vault, drop: Path) -> None:
    found = called(lambda: add_all(vault, [drop]), *ONCE)
    assert list(found.values()) == [1] * len(ONCE)


def test_no_text_is_taken_apart_twice(vault: Vault, drop: Path) -> None:
    found = called(lambda: add_all(vault, [drop]), document.Document.__init__, parts.split)
    assert [text for (_, text), times in found.items() if times > 1] == []
