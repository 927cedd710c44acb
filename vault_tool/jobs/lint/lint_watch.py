"""Linting again whenever a note changes."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from pathlib import Path

from vault_tool.store import layout

PAUSE = 0.5
"""Seconds between two looks at the files: a vault of 10,000 takes 30 ms to look at."""


def again_and_again(
    root: Path | None,
    paths: Iterable[Path],
    run: Callable[[], object],
    pause: Callable[[float], None] = time.sleep,
) -> None:
    """Call `run` now and after each change of the vault, or of the named files outside any, until Ctrl-C."""
    files = tuple(paths)
    try:
        while True:
            seen = _looks(root, files)
            run()
            while _looks(root, files) == seen:
                pause(PAUSE)
    except KeyboardInterrupt:
        return


def _looks(root: Path | None, files: Iterable[Path]) -> frozenset[tuple[str, int, int]]:
    found = {(e.path, e.size, e.mtime_ns) for e in layout.walk(root)} if root else set()
    if root and (root / layout.CONFIG).exists():
        stat = (root / layout.CONFIG).stat()
        found.add((layout.CONFIG, stat.st_size, stat.st_mtime_ns))
    for file in files if root is None else ():
        if file.is_file():
            stat = file.stat()
            found.add((str(file), stat.st_size, stat.st_mtime_ns))
    return frozenset(found)
