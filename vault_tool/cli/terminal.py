"""Whether there is somebody to ask."""

import sys
from typing import IO


def can_ask(on: IO[str]) -> bool:
    """Whether somebody sits at a terminal who sees what is written to a stream, and can answer."""
    return sys.stdin.isatty() and on.isatty()
