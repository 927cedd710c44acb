"""Eight-bit and East Asian encodings, told apart by the letters they give."""

import re
from collections import Counter
from typing import NamedTuple

from vault_tool.text.encoding.alphabets import ALPHABETS, PUNCTUATION, WORDS_OF_ONE
from vault_tool.text.encoding.meant_names import meant

_HIGH = re.compile(rb"[\x80-\xff]")
_UTF8 = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_SAMPLE = 64 * 1024
_ROW = re.compile(rb"[\x80-\xff]{3,}")
_OTHER_SCRIPT = 0.4
"""Share of the bytes above 127 that stand three or more in a row: in Latin letters hardly any, in other scripts most."""
_STRANGE = 3.0
"""How many letters of its alphabet make up for one that the language doesn't have."""
_EAST_ASIAN = ("cp932", "euc_jp", "gb18030", "cp949", "cp950")


def read(data: bytes) -> tuple[str, str, bool]:
    """Text, encoding, guessed: for bytes that are not valid UTF-8 throughout. What cannot be read is U+FFFD."""
    sequences = _UTF8.findall(data)
    stray = len(_HIGH.findall(data)) - sum(map(len, sequences))
    if len(sequences) > stray:
        return data.decode("utf-8", "replace"), "utf-8", False
    name = _guess(data[:_SAMPLE] if len(data) > _SAMPLE else data)
    return data.decode(name, "replace"), name, True


def _guess(sample: bytes) -> str:
    in_rows = sum(len(row) for row in _ROW.findall(sample) if len(set(row)) > 1)
    if in_rows < _OTHER_SCRIPT * len(_HIGH.findall(sample)):
        name, likeness = _latin(sample)
        if likeness > 0:
            return name
    from charset_normalizer import from_bytes

    best = from_bytes(sample).best()
    if best:
        return meant(best.encoding)
    return min(_EAST_ASIAN, key=lambda name: sample.decode(name, "replace").count("\ufffd"))


def _latin(sample: bytes) -> tuple[str, float]:
    """The encoding in which the bytes above 127 are most nearly one language's letters and common marks, and how nearly."""
    seen = _Bytes(*(Counter(pattern.findall(sample)) for pattern in _PLACES))
    pairs = [(name, alphabet) for name, alphabets in ALPHABETS.items() for alphabet in alphabets]
    likeness = {pair: _likeness(seen, *pair) for pair in pairs}
    best = max(pairs, key=lambda pair: likeness[pair])
    return best[0], likeness[best]


class _Bytes(NamedTuple):
    """How often each byte above 127 stands anywhere; between two small letters; between two words of at least two; where
    an apostrophe does ("don’t", "l’eau"); behind a small letter; away from any letter."""

    all: Counter[bytes]
    inside: Counter[bytes]
    joining: Counter[bytes]
    contracting: Counter[bytes]
    behind: Counter[bytes]
    alone: Counter[bytes]


_PLACES = (
    _HIGH,
    re.compile(rb"(?<=[a-z])[\x80-\xff](?=[a-z])"),
    re.compile(rb"(?<=[a-z]{2})[\x80-\xff](?=[a-z]{2})"),
    re.compile(
        rb"(?<=[a-z])[\x80-\xff](?=(?:s|t|re|ll|ve|d|m)(?![a-z]))|(?<![a-z][a-z])(?<=[a-z])[\x80-\xff](?=[aeiouh])"
    ),
    re.compile(rb"(?<=[a-z])[\x80-\xff]"),
    re.compile(rb"(?<![A-Za-z\x80-\xff])[\x80-\xff](?![A-Za-z\x80-\xff])"),
)
_DASHES = frozenset("–—…\u00a0")


def _likeness(seen: _Bytes, name: str, alphabet: str) -> float:
    """How well the bytes fit: +1 a letter of the alphabet or a common mark, -3 anything else, and either out of place."""
    score = 0.0
    for byte, count in seen.all.items():
        char = byte.decode(name, "replace")
        if char.lower() in alphabet:
            wrong = seen.behind[byte] if char.isupper() else 0
            wrong += 0 if char.lower() in WORDS_OF_ONE else seen.alone[byte]
        elif char in PUNCTUATION:
            fitting = seen.joining if char in _DASHES else seen.contracting if char == "’" else Counter()
            wrong = seen.inside[byte] - fitting[byte]
        else:
            wrong = count
        score += count - wrong * (1 + _STRANGE)
    return score
