"""A regular expression that an earlier run has compiled is the one that `re` would make, and `re` makes it wherever that isn't sure."""

import re
import sys
from array import array
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from vault_tool import kept as keeping
from vault_tool.text import kept_regexes
from vault_tool.text.kept_regexes import compiled

KITES = r"(?P<how_many>\d+|[a-z]{2,})(,)? (?i:Kites?)\b(?<!x)"
Run = Callable[[], dict[Any, Any]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Ends a run and begins the next one; gives what that one finds kept."""
    ends: list[tuple[Any, ...]] = []
    monkeypatch.setattr(keeping, "__file__", str(tmp_path / "kept.py"))
    monkeypatch.setattr(keeping.atexit, "register", lambda *call: ends.append(call))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)

    def begun() -> dict[Any, Any]:
        for end, *values in ends:
            end(*values)
        ends.clear()
        known = keeping.grown("regexes", (kept_regexes.__file__,), 9)
        monkeypatch.setattr(kept_regexes, "_known", lambda: known)
        return known

    begun()
    return begun


@pytest.fixture
def uncompiled(monkeypatch: pytest.MonkeyPatch) -> None:
    """`re` compiles nothing."""

    def none(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(re, "compile", none)


@pytest.mark.usefixtures("uncompiled")
def test_it_is_what_re_makes_of_it_in_this_run_and_in_the_next(run: Run) -> None:
    sure = re._compiler.compile(KITES, re.MULTILINE)  # type: ignore[attr-defined]
    for known in (0, 1):
        assert len(run()) == known
        found = compiled(KITES, re.MULTILINE)
        assert (found, found.flags, found.groups) == (sure, sure.flags, sure.groups)
        assert found.groupindex == sure.groupindex == {"how_many": 1}
        assert [m.groupdict() for m in found.finditer("12 kites, no KITES")] == [{"how_many": "12"}, {"how_many": "no"}]


def test_flags_make_another_pattern_of_it(run: Run) -> None:
    assert compiled("silk").search("SILK") is None
    assert run()
    assert compiled("silk", re.IGNORECASE).search("SILK")


@pytest.mark.parametrize(
    "kept",
    [
        (array("I", [1, 2, 3]).tobytes(), 0, 0, {}, (None,)),
        (b"\x01", 0, 0, {}, (None,)),
        ("no numbers", 0, 0, {}, (None,)),
        (b"", 0),
        None,
    ],
    ids=["other-numbers", "half-a-number", "text", "too-few", "nothing"],
)
def test_what_is_kept_of_it_and_cannot_be_is_made_anew(run: Run, kept: object) -> None:
    run()["silk", 0] = kept
    assert compiled("silk") == re.compile("silk")
    assert ("silk", 0) not in run()


def test_without_what_is_inside_re_it_is_compiled_as_always(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_regexes, "_RE", object())
    assert compiled("silk") is re.compile("silk")
    assert not run()


def test_a_pattern_that_is_none_is_refused_as_always() -> None:
    with pytest.raises(re.error, match="unterminated"):
        compiled("(silk")


def test_too_many_begin_anew(run: Run) -> None:
    for number in range(10):
        compiled(f"kite {number}")
    assert not run()


def test_another_python_begins_anew(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    compiled("silk")
    assert len(run()) == 1
    monkeypatch.setattr(sys, "version", "4.0")
    assert not run()
