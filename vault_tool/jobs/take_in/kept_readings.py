"""What is kept of texts that were read, and letting go of it: a watch may run for weeks and meet thousands of posts."""

import ctypes
import functools
import gc
import sys
from dataclasses import dataclass

EVERY = 100
"""So many files are taken between two times of letting go; what is kept makes the next of them quicker."""


def let_go() -> int:
    """Empty every cache that has a bound, and have the system take back what is free then; gives how many readings went.

    A cache without one holds what the package itself says, and stays. O(objects of the process), some 30 ms.
    """
    kept = [one for one in gc.get_objects() if isinstance(one, functools._lru_cache_wrapper)]
    bounded = [one for one in kept if one.cache_parameters()["maxsize"] is not None]
    count = sum(one.cache_info().currsize for one in bounded)
    for one in bounded:
        one.cache_clear()
    _give_back()
    return count


def _give_back() -> None:
    """The C library keeps free memory for itself, in pieces, and a watch would seem to grow (malloc_trim(3), glibc)."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
    if trim is not None:
        trim(0)


@dataclass
class KeptReadings:
    """How many files were taken; each EVERY of them what is kept goes."""

    count: int = 0

    def one_more(self) -> None:
        """A file was taken."""
        self.count += 1
        if self.count % EVERY == 0:
            let_go()
