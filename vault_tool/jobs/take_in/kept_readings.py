"""What is kept of texts that were read, and letting go of it: a watch may run for weeks and meet thousands of posts."""

import functools
import gc
from dataclasses import dataclass

EVERY = 100
"""So many files are taken between two times of letting go; what is kept makes the next of them quicker."""


def let_go() -> int:
    """Empty every cache that has a bound; gives how many readings went.

    A cache without one holds what the package itself says, and stays. O(objects of the process), some 30 ms.
    """
    kept = [one for one in gc.get_objects() if isinstance(one, functools._lru_cache_wrapper)]
    bounded = [one for one in kept if one.cache_parameters()["maxsize"] is not None]
    count = sum(one.cache_info().currsize for one in bounded)
    for one in bounded:
        one.cache_clear()
    return count


@dataclass
class KeptReadings:
    """How many files were taken since the last time of letting go."""

    count: int = 0

    def one_more(self) -> None:
        """A file was taken; each EVERY of them what is kept goes."""
        self.count += 1
        if self.count >= EVERY:
            self.count = 0
            let_go()
