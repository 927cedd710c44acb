"""Mending: whole fixes, none over another, until nothing changes; and never a byte beside them."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vault_tool.jobs.lint.fixing import ROUNDS, mend
from vault_tool.jobs.lint.judge import Judge, judge, judge_of
from vault_tool.jobs.lint.note_reading import Readable
from vault_tool.jobs.lint.request import Request
from vault_tool.jobs.lint.rulebook.settings import Settings
from vault_tool.jobs.vault import Place
from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding, Fix
from vault_tool.store.config import Config
from vault_tool.text.edits import Edit, Span
from vault_tool.text.encoding.decode import read_note

HERE = Place(None, Config(), datetime(2026, 3, 3, tzinfo=UTC))


def rule(code: str, old: str, new: str, *, safe: bool = True) -> ModuleType:
    """A rule that finds `old` and writes `new`."""

    def check(note: Note, _context: object) -> Iterator[Finding]:
        at = note.text.find(old)
        while at >= 0:
            edit = Edit(at, at + len(old), new)
            yield Finding(code, Span(at, at + len(old)), old, Fix((edit,), safe=safe, description=new))
            at = note.text.find(old, at + len(old))

    made = ModuleType(code)
    parts = {
        "CODE": code,
        "NAME": code,
        "SEVERITY": {"": "info"},
        "KINDS": frozenset({"other"}),
        "COST": "",
        "check": check,
    }
    vars(made).update(parts)
    return made


def mended(text: str, *rules: ModuleType, unsafe: bool = False) -> tuple[str, int]:
    chosen = Settings(rules, {}, {})  # type: ignore[arg-type]
    by = Judge(HERE, rules, lambda _: chosen)  # type: ignore[arg-type]
    done = mend(Readable(Note(text), "other"), by, unsafe=unsafe)
    return done.text, done.fixed


def test_all_fixes_are_made_at_once() -> None:
    assert mended("a b a b", rule("E901", "a", "x"), rule("E902", "b", "y")) == ("x y x y", 4)


def test_a_fix_over_another_waits_for_its_round() -> None:
    assert mended("abc", rule("E901", "ab", "x"), rule("E902", "bc", "y"))[0] == "xc"
    assert mended("abcbc", rule("E901", "ab", "x"), rule("E902", "bc", "y"))[0] == "xcy"


def test_unsafe_fixes_are_asked_for() -> None:
    assert mended("a", rule("E901", "a", "x", safe=False)) == ("a", 0)
    assert mended("a", rule("E901", "a", "x", safe=False), unsafe=True) == ("x", 1)


def test_fixes_that_undo_each_other_end() -> None:
    assert mended("a", rule("E901", "a", "b"), rule("E902", "b", "a"))[0] in ("a", "b")
    grown, fixed = mended("a", rule("E901", "a", "aa"))
    assert ROUNDS <= fixed < len(grown)


@pytest.fixture(scope="module")
def everything() -> Judge:
    return judge_of(HERE, Request(status="ready"), None)


PIECES = st.sampled_from(
    [
        "---\n",
        "status: ready\n",
        "Status: redy\n",
        "date: 2026-03-12\n",
        "tags: x\n",
        "# Editor\n",
        "## Proposal\n",
        "## Posting\n",
        "**bold** words\n",
        "café\r\n",
        "cafÃ© \u200b\n",
        "&amp; &nbsp;\n",
        "TODO [name]\n",
        "\n",
        "\ttab \n",
        "\udcff\n",
        "\ufeff",
    ]
)


@settings(deadline=None)
@given(st.lists(PIECES, max_size=14))
def test_mending_is_done_when_it_is_done(everything: Judge, pieces: list[str]) -> None:
    text = "".join(pieces)
    once = mend(Readable(Note(text, "Postings/2026-03-02-x.md"), "posting"), everything, unsafe=True).text
    again = mend(Readable(Note(once, "Postings/2026-03-02-x.md"), "posting"), everything, unsafe=True)
    assert (again.text, again.fixed) == (once, 0)


def notes_of(folder: Path) -> list[Path]:
    return sorted(f for f in folder.rglob("*") if f.suffix in (".md", ".txt") and f.is_file())


@pytest.mark.parametrize("part", ["vaults", "edge"])
def test_notes_that_are_no_postings(corpus: Path, everything: Judge, part: str) -> None:
    """No rule of postings speaks of a note that is none, nothing fails, and mending touches only what a rule names."""
    from vault_tool.jobs.lint.note_reading import read
    from vault_tool.jobs.lint.targets import unsaved

    posting_only = {r.CODE for r in everything.rules if {"posting", "post"} >= r.KINDS}
    for file in notes_of(corpus / part):
        data = file.read_bytes()
        found = read(unsaved(None, file.name, len(data)), lambda data=data: data, 5_000_000)
        judged = judge(found, everything)
        if found.kind == "other":
            assert not {f.code for f in judged.findings} & posting_only, file
        if found.kind == "other" or not any(f.fix for f in judged.findings):
            text = mend(found, everything, unsafe=False).text
            assert text == found.note.text or any(f.fix and f.fix.safe for f in judged.findings), file
        assert found.trouble or found.kind == "post" or read_note(data) == found.note.text


def test_mending_makes_no_finding_worse(corpus: Path, everything: Judge) -> None:
    """Real notes, taken for postings: after all fixes no rule finds more than before, and a second mending does nothing."""
    for file in notes_of(corpus / "vaults"):
        note = Note(read_note(file.read_bytes()), f"Postings/{file.stem}.md")
        mended = Note(mend(Readable(note, "posting"), everything, unsafe=True).text, note.path)
        if mended.text == note.text:
            continue  # it is what it was, findings and all
        before = Counter(f.code for f in judge(Readable(note, "posting"), everything).findings)
        after = Counter(f.code for f in judge(Readable(mended, "posting"), everything).findings)
        assert not after - before, (file.name, after - before)
        assert mend(Readable(mended, "posting"), everything, unsafe=True).text == mended.text, file.name
