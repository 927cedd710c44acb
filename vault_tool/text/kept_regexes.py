"""Regular expressions of the package that earlier runs have compiled.

To compile one takes `re` fifty times as long as to make it of what `re` compiles it to: a list of numbers, of which `re._compiler`
has `_sre` make the expression. `_sre` looks first whether they are what it knows, and they hold for one version of Python.
Neither is meant for others to use. So whatever is not as expected here, in this version of Python or a later one, leaves the
pattern to `re.compile`.
"""

import re
from array import array
from functools import cache
from typing import Any

from vault_tool.kept import grown

_MOST = 5_000
"""Patterns to keep: twice as many as the package has."""
_NUMBERS = "I"
_RE: Any = re

_Made = tuple[bytes, int, int, dict[str, int], tuple[str | None, ...]]
"""What `_sre.compile` takes beside the pattern: the numbers, the flags, and how many groups there are, which have which name."""


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives. For patterns of the package only: what is kept of them stays on disk."""
    known, key = _known(), (pattern, int(flags))
    try:
        if key not in known:
            known[key] = _made(*key)
        numbers, *others = known[key]
        found: re.Pattern[str] = _RE._compiler._sre.compile(
            pattern, others[0], array(_NUMBERS, numbers).tolist(), *others[1:]
        )
    except Exception:  # noqa: BLE001 - anything may have changed that is not meant for others
        known.pop(key, None)
        return re.compile(pattern, flags)
    return found


@cache
def _known() -> dict[tuple[str, int], _Made]:
    return grown("regexes", (__file__,), _MOST)


def _made(pattern: str, flags: int) -> _Made:
    """As `re._compiler.compile` does it."""
    parsed = _RE._parser.parse(pattern, flags)
    state = parsed.state
    names = {number: name for name, number in state.groupdict.items()}
    return (
        array(_NUMBERS, _RE._compiler._code(parsed, flags)).tobytes(),
        flags | state.flags,
        state.groups - 1,
        dict(state.groupdict),
        tuple(map(names.get, range(state.groups))),
    )
