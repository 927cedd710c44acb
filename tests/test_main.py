"""The command line as a user meets it: words, exit statuses, never a traceback."""

import io
import json
import os
import re
import sys
from pathlib import Path

import pytest

from vault_tool import shipped

POST = "Mend our shop\nHourly: $20.00-$30.00\nPayment verified\n$5K spent\nSpain\nThe basket forgets the second item.\n"


@pytest.fixture
def run(vault_command):
    return vault_command


@pytest.fixture
def vault(run, tmp_path: Path) -> Path:
    run("init", "v")
    return tmp_path / "v"


def test_the_whole_job(run, vault: Path) -> None:
    (vault / "Inbox" / "shop.txt").write_text(POST, "utf-8")
    done = run("-C", "v", "watch", "--once")
    assert (done.status, done.out.count(".md")) == (0, 1)
    assert (vault / done.out.split()[0]).is_file()
    again = run("-C", "v", "watch", "--once")
    assert (again.status, again.out, again.err) == (0, "", "")
    assert run("-C", "v", "fill").err == "nothing is missing\n"
    assert run("-C", "v", "undo").status == 0
    assert (vault / "Inbox" / "shop.txt").read_text("utf-8") == POST


@pytest.mark.usefixtures("really_made")
def test_init_names_a_folder_of_many_files_once(run) -> None:
    done = run("init", "v")
    assert "made: Signals/ with " in done.out
    assert "made: vault.toml\n" in done.out
    assert len(done.out.splitlines()) < 20
    assert "write v/Profile.md, drop a post" in done.err
    assert run("init", "v").err == "everything is there and up to date\n"


def test_add_prints_what_it_did_as_json(run, vault: Path) -> None:
    (vault / "Inbox" / "shop.txt").write_text(POST, "utf-8")
    (vault / "Inbox" / "empty.txt").write_text("", "utf-8")
    done = run("-C", "v", "add", "--format", "json", "v/Inbox/shop.txt", "v/Inbox/empty.txt", "v/Inbox/shop.txt")
    assert done.status == 1
    report = json.loads(done.out)
    assert [t["outcome"] for t in report] == ["created", "rejected", "rejected"]
    from jsonschema_rs import validator_for

    validator_for(shipped.schema("add-report")).validate(report)


def test_add_reads_standard_input(run, vault: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(POST.encode()), "utf-8"))
    done = run("-C", "v", "add", "-")
    assert done.status == 0
    assert [p.read_text("utf-8") for p in (vault / "Archive").iterdir()] == [POST]


def test_facts_work_on_any_file(run, tmp_path: Path) -> None:
    (tmp_path / "shop.txt").write_text(POST, "utf-8")
    done = run("facts", "--format", "json", "shop.txt", "missing.txt")
    assert done.status == 1
    assert "missing.txt" in done.err
    report = json.loads(done.out)
    assert report["shop.txt"]["facts"]["compensation_max"] == 30
    assert report["shop.txt"]["evidence"]["compensation_max"]["line"] == 2
    from jsonschema_rs import validator_for

    validator_for(shipped.schema("facts-report")).validate(report)
    assert "compensation_max" in run("facts", "shop.txt").out


def test_fill_shows_before_it_writes(run, vault: Path) -> None:
    note = vault / "Postings" / "shop.md"
    note.write_text("# Mend our shop\n\n## Posting\n\n" + POST, "utf-8")
    before = note.read_bytes()
    assert "+## Analysis" in run("-C", "v", "fill", "--diff").out
    assert "Analysis" in run("-C", "v", "fill", "--dry-run").out
    assert note.read_bytes() == before
    assert run("-C", "v", "fill", "--only", "Proposal", "v/Postings/shop.md").status == 0
    text = note.read_text("utf-8")
    assert "## Proposal" in text
    assert "## Analysis" not in text


def test_fill_refreshes_what_nobody_touched(run, vault: Path) -> None:
    note = vault / "Postings" / "shop.md"
    note.write_text("# Mend our shop\n\n## Posting\n\n" + POST, "utf-8")
    run("-C", "v", "fill")
    text = note.read_text("utf-8")
    note.write_text(text.replace("## Proposal\n", "## Proposal\n\nMy own words.\n"), "utf-8")
    profile = vault / "Profile.md"
    profile.write_text(profile.read_text("utf-8").replace("rate_floor: 24", "rate_floor: 28"), "utf-8")
    assert "nothing" not in run("-C", "v", "fill", "--refresh").err
    refreshed = note.read_text("utf-8")
    assert "My own words." in refreshed
    assert "$28" in refreshed


def test_what_was_dropped_is_refreshed_as_well(run, vault: Path) -> None:
    (vault.parent / "shop.txt").write_text(POST, "utf-8")
    path = vault / run("-C", "v", "add", "shop.txt").out.split()[0]
    before = path.read_text("utf-8")
    assert "\nfit: strong\n" not in before
    profile = vault / "Profile.md"
    profile.write_text(
        profile.read_text("utf-8")
        .replace("operations and project manager for agencies, studios and online shops", "Shopify developer, PHP")
        .replace("rate_floor: 24", "rate_floor: 500"),
        "utf-8",
    )
    path.write_text(before.replace("## Proposal\n", "## Proposal\n\nMy own words.\n"), "utf-8")
    done = run("-C", "v", "fill", "--refresh")
    assert "left as you wrote it: Proposal" in done.err
    after = path.read_text("utf-8")
    assert "My own words." in after
    assert "verdict: skip" in after
    assert "$500" in after


def test_a_verdict_that_you_changed_stays(run, vault: Path) -> None:
    (vault.parent / "shop.txt").write_text(POST, "utf-8")
    path = vault / run("-C", "v", "add", "shop.txt").out.split()[0]
    text = path.read_text("utf-8")
    said = re.search(r"^verdict: (\w+)$", text, re.MULTILINE)[1]
    mine = next(word for word in ("apply", "skip") if word != said)
    path.write_text(text.replace(f"verdict: {said}", f"verdict: {mine}"), "utf-8")
    profile = vault / "Profile.md"
    profile.write_text(profile.read_text("utf-8").replace("rate_floor: 24", "rate_floor: 500"), "utf-8")
    run("-C", "v", "fill", "--refresh")
    assert f"verdict: {mine}" in path.read_text("utf-8")


def test_help_is_whole_sentences_in_groups(run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    out = run("--help").out
    assert [line for line in out.splitlines() if re.fullmatch(r"[A-Z][^:]+:", line)] == [
        "Options:", "Every day:", "Before you apply:", "Rules:", "The vault:", "Editors and shells:",
    ]  # fmt: skip
    assert "..." not in out.partition("Every day:")[2]
    assert max(map(len, out.splitlines())) <= 80


USAGE = [
    (["lnt"], "No such command 'lnt'; did you mean 'lint'?"),
    (["lint", "--format", "consise"], "there is no 'consise'; did you mean 'concise'?"),
    (["lint", "--status", "reddy"], "there is no 'reddy'; did you mean 'ready'?"),
    (["status", "a.md", "aplied"], "there is no 'aplied'; did you mean 'applied'?"),
    (["fill", "--only", "Propsal"], "there is no 'Propsal'; did you mean 'Proposal'?"),
    (["lint", "--select", "C0051", "taken.txt"], "--select: there is no rule 'C0051'; did you mean C005?"),
    (["nonsense"], "No such command"),
    (["-C", "nowhere", "fill"], "nowhere: no vault here"),
    (["fill"], "not inside a vault"),
    (["facts"], "Missing argument"),
    (["init", "taken.txt"], "taken.txt"),
]


@pytest.mark.parametrize(("arguments", "words"), USAGE)
def test_usage_errors(run, tmp_path: Path, arguments: list[str], words: str) -> None:
    (tmp_path / "taken.txt").touch()
    done = run(*arguments)
    assert done.status == 2
    assert words in done.err


def test_a_broken_configuration_is_said_by_line(run, vault: Path) -> None:
    (vault / "vault.toml").write_text("[pay]\nfee = 3\n", "utf-8")
    done = run("-C", "v", "fill")
    assert done.status == 2
    assert "vault.toml:2: unknown key 'pay.fee'; did you mean 'fee_percent'?" in done.err


def test_a_note_with_broken_frontmatter_is_said_and_left(run, vault: Path) -> None:
    note = vault / "Postings" / "a.md"
    note.write_text("---\na: [1\n---\n## Posting\n\nwords\n", "utf-8")
    before = note.read_bytes()
    done = run("-C", "v", "fill")
    assert done.status == 1
    assert "Postings/a.md: line " in done.err
    assert note.read_bytes() == before


def test_a_vault_that_cannot_be_written(run, vault: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (vault / "Inbox" / "shop.txt").write_text(POST, "utf-8")

    really = os.open

    def refuse(path: str, flags: int, *rest: int, **named: int) -> int:
        if flags & (os.O_WRONLY | os.O_RDWR):
            raise OSError(30, "Read-only file system")
        return really(path, flags, *rest, **named)

    monkeypatch.setattr("vault_tool.store.writes.os.open", refuse)
    done = run("-C", "v", "watch", "--once")
    assert done.status == 1
    assert "read-only" in done.err.lower()
    assert (vault / "Inbox" / "shop.txt").read_text("utf-8") == POST


def test_help_names_every_command(run) -> None:
    out = run("--help").out
    for name in ("init", "add", "fill", "lint", "watch", "facts", "rules", "explain", "undo", "demo"):
        assert name in out
