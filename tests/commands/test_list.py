"""`vault list`: which postings, in which order, and what a note that cannot be read does to it."""

import csv
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from vault_tool.main import vault
from vault_tool.store import reads, starter

NOTES = {
    "2026-03-02-lead.md": "status: ready\ntitle: Lead, with a comma\ndate: 2026-03-02\nclient_hire_rate: 42\nmine: [a, b]\n",
    "2026-03-05-shop.md": "status: draft\ntitle: Shop\ndate: 2026-03-05\ncompensation_min: 20\ncompensation_max: 30.5\n"
    "compensation_type: hourly\ncurrency: EUR\n",
    "2026-03-01-audit.md": "status: draft\ntitle: Audit\ndate: 2026-03-01\nclient_hire_rate: 90\n",
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    starter.init(tmp_path)
    for name, properties in NOTES.items():
        (tmp_path / "Postings" / name).write_text(f"---\n{properties}---\n# {name}\n", "utf-8")
    return tmp_path


@pytest.fixture
def run(root: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setattr("vault_tool.cli.session.Session.today", lambda _: date(2026, 3, 6))
    return lambda *arguments: CliRunner().invoke(
        vault, ["-C", str(root), "list", *arguments], standalone_mode=False, catch_exceptions=True
    )


CHOSEN = [
    ([], ["shop", "lead", "audit"]),
    (["--sort", "date"], ["audit", "lead", "shop"]),
    (["--sort", "client_hire_rate"], ["lead", "audit", "shop"]),
    (["--sort", "-client_hire_rate"], ["audit", "lead", "shop"]),
    (["--where", "client_hire_rate >= 50"], ["audit"]),
    (["--where", "not client_hire_rate >= 50"], ["lead"]),
    (["--where", "client_hire_rate is undefined"], ["shop"]),
    (["--where", "status == 'draft' and age_days <= 1"], ["shop"]),
    (["--where", "'b' in mine"], ["lead"]),
    (["--where", "name == '2026-03-01-audit'"], ["audit"]),
]


def test_an_order_that_no_posting_has_is_refused(run: Callable[..., Result]) -> None:
    refused = run("--sort", "client_hire_rat")
    assert "--sort: no posting has a property 'client_hire_rat'; did you mean 'client_hire_rate'?" in str(
        refused.exception
    )


@pytest.mark.parametrize(("arguments", "names"), CHOSEN, ids=[" ".join(a) or "all" for a, _ in CHOSEN])
def test_which_and_in_which_order(run: Callable[..., Result], arguments: list[str], names: list[str]) -> None:
    listed = json.loads(run("--format", "json", *arguments).stdout)
    assert [row["path"].removesuffix(".md").split("-")[-1] for row in listed] == names


def test_every_format_has_the_same_notes(run: Callable[..., Result]) -> None:
    table, rows = run().stdout, list(csv.DictReader(run("--format", "csv").stdout.splitlines()))
    assert [r["title"] for r in rows] == ["Shop", "Lead, with a comma", "Audit"]
    assert rows[1]["mine"] == "a; b"
    assert "€20-€30.50 an hour" in table
    assert [line for line in table.splitlines()[1:] if len(line) > 80] == []
    chosen = run("--columns", "client_hire_rate,path").stdout.splitlines()
    assert [line.split()[-1] for line in chosen[1:]] == [f"Postings/{r['path'][9:]}" for r in rows]
    assert "42%" in chosen[2]


REFUSED = [
    ("status ==", "--where: "),
    ("client_hire_rat > 3", "did you mean 'client_hire_rate'?"),
    ("range(9)", "--where: "),
]


@pytest.mark.parametrize(("condition", "words"), REFUSED)
def test_a_condition_that_cannot_be_used(run: Callable[..., Result], condition: str, words: str) -> None:
    assert words in str(run("--where", condition).exception)


def test_a_note_that_cannot_be_read_is_said_and_the_others_are_listed(run: Callable[..., Result], root: Path) -> None:
    (root / "Postings" / "2026-03-03-broken.md").write_text("---\na: [1\n---\n", "utf-8")
    done = run("--format", "json")
    assert done.return_value == 1
    assert "Postings/2026-03-03-broken.md: line " in done.stderr
    assert len(json.loads(done.stdout)) == 3


def test_a_note_that_cannot_be_opened_is_said_too(run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch) -> None:
    readable = reads.regular

    def refuse(file: Path, limit: int = reads.MOST) -> bytes:
        if file.name == "2026-03-01-audit.md":
            raise PermissionError(13, "Permission denied")
        return readable(file, limit)

    monkeypatch.setattr(reads, "regular", refuse)
    done = run("--format", "json")
    assert done.return_value == 1
    assert "Postings/2026-03-01-audit.md: cannot be read: Permission denied; check its permissions" in done.stderr
    assert len(json.loads(done.stdout)) == 2


def test_an_empty_vault_is_said(run: Callable[..., Result], root: Path) -> None:
    for file in (root / "Postings").iterdir():
        file.unlink()
    done = run()
    assert (done.return_value, done.stdout, done.stderr) == (
        0,
        "",
        "no posting yet: drop a post into Inbox/, or use vault add\n",
    )


def test_none_of_that_kind_is_said(run: Callable[..., Result]) -> None:
    assert run("--where", "status == 'nonsuch'").stderr == "no posting is like that\n"
