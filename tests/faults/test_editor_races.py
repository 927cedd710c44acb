"""An editor that saves while the tool writes, at any moment and in any style: RACES of them lose nothing (`make faults`)."""

import os
import random
import threading
import time
from collections.abc import Callable
from pathlib import Path

from vault_tool.errors import UserError
from vault_tool.store import writes
from vault_tool.store.journal import operation

RACES = int(os.environ.get("RACES", "40"))
SAVED = b"saved by its author\n"


def truncated(note: Path, pause: float) -> None:
    with note.open("wb", buffering=0) as file:
        time.sleep(pause)
        file.write(SAVED)


def over_the_start(note: Path, pause: float) -> None:
    with note.open("r+b", buffering=0) as file:
        time.sleep(pause)
        file.write(SAVED)


def appended(note: Path, pause: float) -> None:
    with note.open("ab", buffering=0) as file:
        time.sleep(pause)
        file.write(SAVED)


def renamed(note: Path, pause: float) -> None:
    fresh = note.with_name(".a.md.tmp")
    fresh.write_bytes(SAVED)
    time.sleep(pause)
    fresh.replace(note)


def moved_away_first(note: Path, pause: float) -> None:
    os.replace(note, note.with_name("a.md~"))  # noqa: PTH105 - as the editor does it
    time.sleep(pause)
    note.write_bytes(SAVED)


STYLES: list[Callable[[Path, float], None]] = [truncated, over_the_start, appended, renamed, moved_away_first]


def test_no_save_is_lost(tmp_path: Path) -> None:
    made, note = random.Random(RACES), tmp_path / "Postings" / "a.md"
    note.parent.mkdir()
    lost = []
    for number in range(RACES):
        style, text = STYLES[number % len(STYLES)], b"a note of some words %d\n" % number
        note.write_bytes(text)
        moments = made.uniform(0, 0.004), made.uniform(0, 0.003), made.uniform(0, 0.002)
        editor = threading.Thread(target=_later, args=(moments[0], style, note, moments[1]))
        editor.start()
        _write(tmp_path, note, moments[2])
        editor.join()
        beside = [p.read_bytes() for p in note.parent.glob("a (conflicted copy*")]
        if not any(SAVED in data for data in (note.read_bytes(), *beside)):
            lost.append((number, style.__name__))
    assert lost == []


def _later(seconds: float, style: Callable[[Path, float], None], note: Path, pause: float) -> None:
    time.sleep(seconds)
    style(note, pause)


def _write(root: Path, note: Path, pause: float) -> None:
    """Add a line, on whatever stands there by then, as `fill` does; an empty note is left alone."""
    for _ in range(20):
        try:
            data = note.read_bytes()
            time.sleep(pause)
            with operation(root, "fill") as op:
                if data:
                    op.write(note, data + b"the tool's line\n", expected=data)
        except (FileNotFoundError, writes.Changed):
            continue
        except UserError:
            pass
        return
