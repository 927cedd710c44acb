"""The learned weights of `dangers.json`: read once, when they are first asked for.

A cue's weights, one for each kind, are lanes of one whole number, so that adding numbers adds all of them at once.
In the file a weight has half the bytes of a lane, raised so that none is below zero.
"""

import json
from base64 import b64decode, b64encode
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from struct import pack, unpack

from vault_tool import shipped

FILE = "dangers/dangers.json"
SCALE = 256
"""What a weight is multiplied by to be a whole number."""
LANE = 32
"""Bits of a lane; a sum stays within half of them on either side of zero."""
_HALF = 1 << (LANE - 1)
_RAISED = 1 << (LANE // 2 - 1)
"""What is added to a weight in the file, which has half the bytes of a lane."""


def packed(weights: Sequence[int]) -> int:
    """Whole numbers as lanes of one."""
    return sum(weight << (LANE * lane) for lane, weight in enumerate(weights))


@cache
def _of_each(number: int, lanes: int) -> int:
    return packed([number] * lanes)


def unpacked(number: int, lanes: int) -> list[int]:
    """The lanes of a sum of packed numbers, from the lowest on."""
    raised = (number + _of_each(_HALF, lanes)).to_bytes(lanes * LANE // 8, "little")
    return [lane - _HALF for lane in unpack(f"<{lanes}I", raised)]


def _widened(numbers: bytes) -> bytes:
    """The numbers of the file, each with the bytes of a lane."""
    wide = bytearray(2 * len(numbers))
    wide[0::4], wide[1::4] = numbers[0::2], numbers[1::2]
    return bytes(wide)


@dataclass(frozen=True)
class DangerWeights:
    """What each cue speaks for: `bias` and weights for each of `kinds`, a lane each in `numbers`; `digest` is of the examples
    they were learned from."""

    kinds: tuple[str, ...]
    bias: tuple[float, ...]
    digest: str
    cues: str
    numbers: bytes

    @property
    def _width(self) -> int:
        return len(self.kinds) * LANE // 8

    @cached_property
    def _places(self) -> Mapping[str, int]:
        """Where each cue's weights begin in the numbers, which are unpacked when asked for: one post has few of the cues."""
        cues = self.cues.split("\n")
        return dict(zip(cues, range(0, len(self.numbers), self._width), strict=True))

    def sum_of(self, cues: Iterable[str]) -> int:
        """The packed sum of cues' weights; a cue that is not known weighs nothing."""
        found = [at for at in map(self._places.get, cues) if at is not None]
        if not found:
            return 0
        width, numbers, read = self._width, self.numbers, int.from_bytes
        summed = sum([read(numbers[at : at + width], "little") for at in found])
        return summed - len(found) * _of_each(_RAISED, len(self.kinds))


@cache
def danger_weights() -> DangerWeights:
    """The weights that travel with the package."""
    made = shipped.made_of("danger-weights", (f"language/{FILE}",), lambda: values(shipped.language_text(FILE)))
    return DangerWeights(*made)


def values(text: str) -> tuple[tuple[str, ...], tuple[float, ...], str, str, bytes]:
    """What a file's text says, in the order of `DangerWeights`."""
    data = json.loads(text)
    bias = tuple(float(number) for number in data["bias"])
    return tuple(data["kinds"]), bias, data["examples"], data["cues"], _widened(b64decode(data["weights"]))


def written(kinds: Sequence[str], bias: Sequence[float], digest: str, rows: Mapping[str, Sequence[int]]) -> str:
    """The file's text; `rows` are each cue's weights times SCALE, one for each kind."""
    numbers = b"".join(pack(f"<{len(kinds)}H", *(weight + _RAISED for weight in row)) for row in rows.values())
    data = {
        "about": "What each cue of a sentence speaks for. Made by `python -m training.dangers`.",
        "examples": digest,
        "kinds": list(kinds),
        "bias": [round(number, 4) for number in bias],
        "cues": "\n".join(rows),
        "weights": b64encode(numbers).decode("ascii"),
    }
    return json.dumps(data, ensure_ascii=False, indent=0) + "\n"
