"""How far a long command is, in one line that is written over, on a terminal alone."""

from __future__ import annotations

import sys
import time
from types import TracebackType

FEW = 20
"""Things of which fewer are done before anybody wonders."""
_CONTROL_C = 2
"""Columns that a terminal writes of its own where the line is interrupted: ^C."""
EVERY = 0.1
"""Seconds between two looks of the line."""


class Progress:
    """Counts what is done of `total` things; `tick` is called for each. The line is gone when the block ends."""

    def __init__(self, doing: str, *, total: int = 0, shown: bool | None = None) -> None:
        self.done, self.total = 0, total
        self._doing = doing
        self._shown = sys.stderr.isatty() if shown is None else shown
        self._last, self._wide = 0.0, 0

    def __enter__(self) -> Progress:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.clear()

    def tick(self, done: int, total: int) -> None:
        """So many are done."""
        self.done, self.total = done, total
        now = time.monotonic()
        if self._shown and total >= FEW and (now - self._last >= EVERY or done == total):
            self._last = now
            self._write(f"{self._doing} {done:,} of {total:,}")

    def say(self, words: str) -> None:
        """Have the line say this."""
        if self._shown:
            self._write(words)

    def step(self, *_: object) -> None:
        """One more is done."""
        self.tick(self.done + 1, max(self.total, self.done + 1))

    def clear(self) -> None:
        """Take the line away, for something else to be printed."""
        if self._wide:
            self._write("")
            self._wide = 0

    def _write(self, words: str) -> None:
        sys.stderr.write(f"\r{'':<{self._wide + _CONTROL_C}}\r" if not words else f"\r{words:<{self._wide}}")
        sys.stderr.flush()
        self._wide = len(words)
