"""A watch lets go of what it read, and of nothing that the package itself says."""

import gc
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from vault_tool import shipped
from vault_tool.jobs.take_in import kept_readings
from vault_tool.jobs.take_in.inbox import Inbox
from vault_tool.language import likeness
from vault_tool.store import config, starter


def test_what_was_read_goes() -> None:
    gc.unfreeze()  # the session froze what was loaded when it began
    likeness.stem("bellows")
    shipped.schema("posting")
    assert kept_readings.let_go() > 0
    assert likeness.stem.cache_info().currsize == 0
    assert shipped.schema.cache_info().currsize > 0


def test_a_watch_does_it_now_and_then(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    starter.init(tmp_path)
    for number in range(3):
        (tmp_path / "Inbox" / f"{number}.txt").write_text("a b")
    gone: list[int] = []
    monkeypatch.setattr(kept_readings, "EVERY", 2)
    monkeypatch.setattr(kept_readings, "let_go", lambda: gone.append(1))
    stop, said = threading.Event(), []
    end = threading.Timer(20, stop.set)
    end.start()

    def report(one: object) -> None:
        said.append(one)
        if len(said) == 3:
            stop.set()

    Inbox(tmp_path, config.Config(), lambda: datetime(2026, 3, 4, tzinfo=UTC)).watch(stop, report)
    end.cancel()
    assert (len(said), gone) == (3, [1])
