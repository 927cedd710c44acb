"""Which characters beyond printable ASCII a text has: one scan that all rules about characters share."""

from functools import lru_cache

_PRINTABLE = b"\t\n\r" + bytes(range(0x20, 0x7F))


@lru_cache(maxsize=4)
def odd(text: str) -> frozenset[str]:
    """Each character that is neither printable ASCII nor a tab or line end."""
    rest = text.encode("utf-8", "surrogatepass").translate(None, _PRINTABLE)
    return frozenset(rest.decode("utf-8", "surrogatepass"))
