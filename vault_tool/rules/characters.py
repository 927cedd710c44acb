"""Which characters beyond printable ASCII a text has: one scan that all rules about characters share."""

import re
from functools import lru_cache

_ODD = re.compile(r"[^\t\n\r -~]+")


@lru_cache(maxsize=4)
def odd(text: str) -> frozenset[str]:
    """Each character that is neither printable ASCII nor a tab or line end."""
    return frozenset("".join(_ODD.findall(text)))
