"""Kept findings give what judging anew gives, whatever happened to the vault in between."""

import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vault_tool.jobs.lint.linting import lint
from vault_tool.jobs.lint.request import Request
from vault_tool.jobs.lint.results.report import NoteForm
from vault_tool.jobs.vault import Place
from vault_tool.store.config import Config
from vault_tool.store.lint_cache import FINDINGS

DAY = datetime(2026, 3, 3, tzinfo=UTC)
NOTE = '---\nstatus: {status}\ndate: 2026-03-02\njob_id: "{job}"\n---\n# Editor\n\n## Notes\n\nSee [[{link}]].\n'
NAMES = ("2026-03-02-a", "2026-03-02-b", "2026-03-02-c")

Lint = Callable[..., list[tuple[str, int, str]]]


def linted(root: Path, *, now: datetime = DAY, **request: object) -> list[tuple[str, int, str]]:
    """All findings of the vault: path, line and code."""
    report = lint(Place(root, Config(), now), Request(**request))  # type: ignore[arg-type]
    return [(note.path, f.line, f.code) for note in report.notes for f in note.findings]


def write(root: Path, name: str, **values: str) -> Path:
    file = root / "Postings" / f"{name}.md"
    file.write_text(NOTE.format(**{"status": "draft", "job": name, "link": NAMES[0], **values}), "utf-8")
    return file


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    (tmp_path / "Postings").mkdir()
    (tmp_path / "vault.toml").touch()
    for name in NAMES:
        write(tmp_path, name)
    settled(tmp_path)
    return tmp_path


def settled(root: Path) -> None:
    """Let all notes be old enough that their time stamps are trusted."""
    for file in (root / "Postings").iterdir():
        stat = file.stat()
        os.utime(file, ns=(stat.st_atime_ns, stat.st_mtime_ns - 10_000_000_000))


def judged(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths of notes that are judged from now on."""
    from vault_tool.jobs.lint import workers

    seen: list[str] = []
    judge = workers._judged_anew
    monkeypatch.setattr(workers, "_judged_anew", lambda target, *rest: seen.append(target.path) or judge(target, *rest))
    return seen


def test_only_what_changed_is_judged(vault: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = linted(vault)
    seen = judged(monkeypatch)
    assert linted(vault) == first
    assert seen == []
    write(vault, NAMES[1], status="ready")
    linted(vault)
    assert seen == [f"Postings/{NAMES[1]}.md"]


def test_the_same_bytes_are_not_judged_again(vault: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    linted(vault)
    (vault / "Postings" / f"{NAMES[0]}.md").touch()
    seen = judged(monkeypatch)
    linted(vault)
    assert seen == []


def test_another_note_makes_and_mends_a_finding(vault: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    linted(vault)
    seen = judged(monkeypatch)
    write(vault, NAMES[1], job=NAMES[0])
    both = {(path, code) for path, _, code in linted(vault) if code == "L002"}
    assert both == {(f"Postings/{n}.md", "L002") for n in NAMES[:2]}
    assert sorted(set(seen)) == [f"Postings/{n}.md" for n in NAMES[:2]], "the third is alone with its job"
    (vault / "Postings" / f"{NAMES[0]}.md").unlink()
    after = linted(vault)
    assert not [code for _, _, code in after if code == "L002"]
    assert [path for path, _, code in after if code == "L001"] == [f"Postings/{n}.md" for n in NAMES[1:]]


def test_a_partial_run_leaves_nothing_stale(vault: Path) -> None:
    linted(vault)
    file = write(vault, NAMES[1], job=NAMES[0])
    assert "L002" in {code for _, _, code in linted(vault, paths=(file,))}
    settled(vault)
    assert len([code for _, _, code in linted(vault) if code == "L002"]) == 2


def test_the_day_counts(vault: Path) -> None:
    assert not [f for f in linted(vault) if f[2] == "T002"]
    later = linted(vault, now=DAY + timedelta(days=40))
    assert len([f for f in later if f[2] == "T002"]) == 3
    assert linted(vault, now=DAY + timedelta(days=40)) == later


@pytest.mark.parametrize("damage", [b"", b"not a database", None])
def test_damaged_findings_are_begun_again(vault: Path, damage: bytes | None) -> None:
    first = linted(vault)
    file = vault / ".vault" / FINDINGS.file
    data = file.read_bytes()
    file.write_bytes(data[: len(data) // 2] + b"\xff" * 2_000 + data[len(data) // 2 :] if damage is None else damage)
    assert linted(vault) == first
    assert linted(vault) == first


def test_processes_find_the_same(vault: Path) -> None:
    assert linted(vault, jobs=2, cache=False) == linted(vault, jobs=1, cache=False) != []


STEP = st.tuples(
    st.sampled_from(["write", "remove", "touch", "lint one"]),
    st.sampled_from(NAMES),
    st.sampled_from(["draft", "ready"]),
    st.sampled_from(NAMES),
    st.sampled_from([*NAMES, "Nowhere"]),
)


@given(st.lists(STEP, min_size=1, max_size=6))
@settings(max_examples=25, deadline=None)
def test_kept_findings_are_never_stale(tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, ...]]) -> None:
    root = tmp_path_factory.mktemp("vault")
    (root / "Postings").mkdir()
    (root / "vault.toml").touch()
    for what, name, status, job, link in steps:
        file = root / "Postings" / f"{name}.md"
        if what == "write":
            write(root, name, status=status, job=job, link=link)
        elif what == "remove":
            file.unlink(missing_ok=True)
        elif file.exists():
            file.touch() if what == "touch" else linted(root, paths=(file,))
        settled(root)
        assert linted(root) == linted(root, cache=False)


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n" + b"\x00" * 100, b"x" * 5_000_001], ids=["binary", "too large"])
def test_of_a_note_that_cannot_be_read_only_that_is_said(vault: Path, data: bytes) -> None:
    (vault / "Postings" / "2026-03-02-a.md").write_bytes(data)
    codes = [code for path, _, code in linted(vault) if path == "Postings/2026-03-02-a.md"]
    assert codes == ["E006"]


def test_a_text_of_a_note_is_made_once(vault: Path) -> None:
    made: list[str] = []
    form = NoteForm("plain", lambda note, _report: made.append(note.path) or f"{note.path}\n")
    place = Place(vault, Config(), DAY)

    def texts() -> list[str | None]:
        return [note.text for note in lint(place, Request(status="ready"), form).notes]

    paths = [f"Postings/{name}.md" for name in NAMES]
    assert texts() == [f"{path}\n" for path in paths]
    assert made == paths
    assert texts() == [f"{path}\n" for path in paths]
    assert made == paths
    write(vault, NAMES[1], status="draft")
    settled(vault)
    made.clear()
    assert texts() == [f"{path}\n" for path in paths]
    assert made == []
    write(vault, NAMES[1], link="Nowhere")
    texts()
    assert made == [paths[1]]
    other = lint(place, Request(status="ready"), NoteForm("other", lambda _note, _report: "x"))
    assert [note.text for note in other.notes] == ["x", "x", "x"]
