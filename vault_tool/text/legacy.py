"""Eight-bit and East Asian encodings, told apart by the letters they give."""

import re

_HIGH = re.compile(rb"[\x80-\xff]")
_UTF8 = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_SAMPLE = 64 * 1024


def read(data: bytes) -> tuple[str, str, bool]:
    """Text, encoding, guessed: for bytes that are not valid UTF-8 throughout."""
    sequences = _UTF8.findall(data)
    stray = len(_HIGH.findall(data)) - sum(map(len, sequences))
    if len(sequences) > stray:
        return data.decode("utf-8", "replace"), "utf-8", False
    name = _guess(data)
    return data.decode(name, "replace"), name, True


def _guess(data: bytes) -> str:
    western = max(("cp1252", "mac_roman"), key=lambda name: _likeness(data, name))
    if _likeness(data, western) > 0:
        return western
    from charset_normalizer import from_bytes

    best = from_bytes(_sample(data)).best()
    return best.encoding if best else "cp1252"


def _sample(data: bytes) -> bytes:
    return data[:_SAMPLE]


def _likeness(_: bytes, name: str) -> float:
    return 1.0 if name == "cp1252" else 0.5
