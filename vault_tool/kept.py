"""What is made of the package's own files, kept beside its bytecode and in the same way: as long as none of them changes.

To read what was made takes a tenth of the time of making it, and each start of the command would make it again. Nobody has to
know of it: what is missing, broken or older than its files is made anew, and where Python keeps no bytecode nothing is kept.
"""

import atexit
import marshal
import os
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from importlib.util import cache_from_source
from pathlib import Path
from types import FunctionType
from typing import Any, TypeVar

_T = TypeVar("_T")
_K = TypeVar("_K")
_V = TypeVar("_V")
_BROKEN = (OSError, EOFError, ValueError, TypeError, MemoryError)
"""What reading a file may fail with that is not there, is damaged, or was not written by us."""


def kept(
    name: str,
    sources: Iterable[str | os.DirEntry[str]],
    make: Callable[[], _T],
    otherwise: Callable[[], _T] | None = None,
) -> _T:
    """What `make` gives, of what `marshal` knows: plain values, tuples, lists, dicts and sets of them.

    `sources` are all files that it depends on, and those of its code but the one of `make`. `otherwise` gives what to do with
    where nothing can be kept, such as a mapping that makes only what is asked for.
    """
    place = _place(name)
    code = (make.__code__.co_filename,) if isinstance(make, FunctionType) else ()
    try:
        stamp = [_stamp(file) for file in (*code, *sources)]
    except OSError:
        return (otherwise or make)()
    made: _T
    for made in _read(place, stamp):
        return made
    if not _can_keep(place):
        return (otherwise or make)()
    made = make()
    _write(Path(place), (stamp, made))
    return made


def grown(name: str, sources: Iterable[str], most: int) -> dict[_K, _V]:
    """A mapping with what earlier runs put into it; what this one puts there is kept when it ends.

    For what no run makes all of. Each value follows from its key, from `sources`, which are files, and from Python's version:
    when one of these changes it begins anew. So it does when it has become larger than `most`, since keys made of files that
    have changed are never asked for again.
    """
    place = _place(name)
    try:
        stamp = [sys.version, *map(_stamp, sources)]
    except OSError:
        return {}
    known: dict[_K, _V] = next(iter(_read(place, stamp)), {})
    if len(known) > most:
        known = {}
    atexit.register(_keep_what_grew, place, stamp, known, len(known))
    return known


def _keep_what_grew(place: str, stamp: list[Any], known: dict[Any, Any], before: int) -> None:
    if len(known) > before and _can_keep(place):
        _write(Path(place), (stamp, dict(known)))


def _place(name: str) -> str:
    folder, own = os.path.split(cache_from_source(__file__))
    return os.path.join(folder, own.replace("kept", name, 1).replace(".pyc", ".kept"))  # noqa: PTH118 - see _stamp


def _read(place: str, stamp: list[Any]) -> list[Any]:
    """What is kept there under this stamp, in a list that is empty where nothing is."""
    with suppress(*_BROKEN), open(place, "rb") as file:  # noqa: PTH123
        known, found = marshal.loads(file.read())
        if known == stamp:
            return [found]
    return []


def _can_keep(place: str) -> bool:
    folder = Path(place).parent
    there = folder if folder.exists() else folder.parent
    return not sys.dont_write_bytecode and there.is_dir() and os.access(there, os.W_OK)


def _stamp(file: str | os.DirEntry[str]) -> tuple[str, int, int]:
    """Each start asks for hundreds: a `Path` for each would take longer than to read what is kept."""
    now = os.stat(file)  # noqa: PTH116
    return os.fspath(file), now.st_size, now.st_mtime_ns


def _write(place: Path, data: Any) -> None:
    """Whole or not at all: others may read it meanwhile, or write the same."""
    unfinished = place.with_name(f"{place.name}.{os.getpid()}")
    try:
        place.parent.mkdir(exist_ok=True, parents=True)
        unfinished.write_bytes(marshal.dumps(data))
        unfinished.replace(place)
    except OSError:
        with suppress(OSError):
            unfinished.unlink()
