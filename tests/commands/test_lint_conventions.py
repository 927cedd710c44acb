"""What people know from other linters: settings and files shown, left out and set, comments written, rules timed."""

import json
import re
import subprocess
from pathlib import Path

import pytest

from vault_tool.jobs.lint import lint_watch
from vault_tool.store import tool_versions

POSTING = """\
---
status: ready
title: Operations lead
compensation_type: hourly
compensation_min: 60
compensation_max: 30
currency: USD
---
# Operations lead

## Posting

Run our office.

## Notes

As with [[Nowhere]].

- a list [[Elsewhere]]

| a |
| --- |
| [[Table]] |

## Proposal

I have run offices, and would begin with yours this week.

Best regards, TODO
"""


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    root = tmp_path / "v"
    for folder in ("Postings/Old", "Clients"):
        (root / folder).mkdir(parents=True)
    (root / "vault.toml").touch()
    for path in ("Postings/2026-03-02-lead.md", "Postings/Old/2026-01-02-lead.md"):
        (root / path).write_text(POSTING, "utf-8")
    return root


def paths(out: str) -> set[str]:
    return {f["path"].removeprefix("Postings/") for f in json.loads(out)["findings"]}


OUT = [
    (("--exclude", "Old/"), "", {"2026-03-02-lead.md"}),
    (("--exclude", "*.md"), "", set()),
    (("--exclude", "/Postings/*.md"), "", {"Old/2026-01-02-lead.md"}),
    ((), '[lint]\nexclude = ["Postings/Old/"]\n', {"2026-03-02-lead.md"}),
    (("--config", 'lint.exclude=["Old"]'), "", {"2026-03-02-lead.md"}),
    (("--isolated",), '[lint]\nexclude = ["Postings/Old/"]\n', {"2026-03-02-lead.md", "Old/2026-01-02-lead.md"}),
]


@pytest.mark.parametrize(("options", "toml", "left"), OUT)
def test_what_is_left_out(vault_command, vault: Path, options: tuple[str, ...], toml: str, left: set[str]) -> None:
    (vault / "vault.toml").write_text(toml, "utf-8")
    done = vault_command("-C", "v", "lint", "--select", "C005", "--format", "json", *options)
    assert paths(done.out) == left
    assert done.err == {2: "", 1: "1 note left out (exclude, .gitignore)\n"}.get(
        len(left), "2 notes left out (exclude, .gitignore)\n"
    )


def test_what_is_named_is_checked_all_the_same(vault_command, vault: Path) -> None:
    (vault / "vault.toml").write_text('[lint]\nexclude = ["*.md"]\n', "utf-8")
    out = vault_command("-C", "v", "lint", "--select", "C005", "--format", "json", "Postings/2026-03-02-lead.md").out
    assert paths(out) == {"2026-03-02-lead.md"}


def test_what_git_leaves_out_is_left_out(vault_command, vault: Path) -> None:
    (vault / ".gitignore").write_text("Old/\n", "utf-8")
    assert len(paths(vault_command("-C", "v", "lint", "--select", "C005", "--format", "json").out)) == 2, (
        "no repository"
    )
    subprocess.run(["git", "init", "-q", str(vault)], check=True)
    assert paths(vault_command("-C", "v", "lint", "--select", "C005", "--format", "json").out) == {"2026-03-02-lead.md"}
    (vault / "vault.toml").write_text("[lint]\nrespect-gitignore = false\n", "utf-8")
    assert len(paths(vault_command("-C", "v", "lint", "--select", "C005", "--format", "json").out)) == 2


@pytest.mark.usefixtures("vault")
def test_files_are_shown(vault_command) -> None:
    assert vault_command("-C", "v", "lint", "--show-files").out.splitlines() == [
        "Postings/2026-03-02-lead.md", "Postings/Old/2026-01-02-lead.md",
    ]  # fmt: skip
    assert vault_command("-C", "v", "lint", "--show-files", "Postings/Old").out == "Postings/Old/2026-01-02-lead.md\n"


def test_settings_are_shown(vault_command, vault: Path) -> None:
    (vault / "vault.toml").write_text('[lint]\nignore = ["K"]\n[lint.options.T002]\ndays = 3\n', "utf-8")
    out = vault_command("-C", "v", "lint", "--show-settings", "--config", "lint.fail-on=info", "--ignore", "E").out
    assert 'ignore = ["K"]  # set in vault.toml or by --config\n' in out
    assert 'fail-on = "info"  # set in vault.toml or by --config\n' in out
    assert "\nselect = []\n" in out
    assert "# --ignore E\n" in out
    assert "# T002: days = 3\n" in out
    assert " K001" not in out
    assert vault_command("-C", "v", "lint", "--show-settings", "--select", "Z").status == 2


SET = [
    (("--config", "lint.fail-on=error"), 1),
    (("--config", 'lint.severity={C005="info"}'), 0),
    (("--config", "lint.severity.C005=info"), 0),
    (("--config", "lint.severity.C005=info", "--config", "lint.fail-on=info"), 1),
]


@pytest.mark.usefixtures("vault")
@pytest.mark.parametrize(("options", "status"), SET)
def test_a_setting_for_one_run(vault_command, options: tuple[str, ...], status: int) -> None:
    assert vault_command("-C", "v", "lint", "--select", "C005", *options).status == status


@pytest.mark.usefixtures("vault")
def test_a_setting_that_is_none_is_refused(vault_command) -> None:
    assert (
        "unknown key 'lint.fail'; did you mean 'fail-on'?"
        in vault_command("-C", "v", "lint", "--config", "lint.fail=3").err
    )
    assert "--config:1: lint.fail-on" in vault_command("-C", "v", "lint", "--config", "lint.fail-on=never").err


def test_only_what_may_be_mended_is(vault_command, vault: Path) -> None:
    note = vault / "Postings" / "2026-03-02-lead.md"

    def mended(*options: str) -> bool:
        note.write_text(POSTING, "utf-8")
        vault_command("-C", "v", "lint", "--fix", "--unsafe-fixes", *options)
        return "compensation_min: 30\n" in note.read_text("utf-8")

    assert mended()
    assert not mended("--unfixable", "C005")
    assert not mended("--fixable", "P")
    assert mended("--fixable", "C,P")
    assert not mended("--config", 'lint.unfixable=["C"]')
    assert (
        "[?]" not in vault_command("-C", "v", "lint", "--select", "C005", "--unfixable", "C", "--format", "concise").out
    )


@pytest.mark.usefixtures("vault")
def test_quiet_has_the_findings_alone(vault_command) -> None:
    done = vault_command("-C", "v", "lint", "-q", "--select", "C005", "--format", "concise", "--exclude", "Old")
    assert (done.out.count("\n"), done.err) == (1, "")
    assert vault_command("-C", "v", "lint", "-q", "--select", "F001").out == ""


def test_comments_are_written_that_silence_what_is_found(vault_command, vault: Path) -> None:
    note = vault / "Postings" / "2026-03-02-lead.md"
    name = "Postings/2026-03-02-lead.md"
    done = vault_command("-C", "v", "lint", "--add-ignore", name)
    assert done.status == 0
    assert "silenced in 1 note; vault undo takes it back" in done.err
    text = note.read_text("utf-8")
    assert re.search(r"<!-- vault-lint-disable-next-line [^>]*S003 -->\nBest regards, TODO", text)
    assert text.count("<!-- vault-lint-disable-file ") == 1
    assert text.startswith(
        POSTING[: POSTING.index("# Operations lead")] + "# Operations lead\n\n<!-- vault-lint-disable-file "
    )
    assert "\n| --- |\n| [[Table]] |\n" in text
    assert vault_command("-C", "v", "lint", "--format", "concise", name).out == "Nothing to mend in 1 note.\n"
    vault_command("-C", "v", "undo")
    assert note.read_text("utf-8") == POSTING


def test_line_ends_stay_where_comments_are_written(vault_command, vault: Path) -> None:
    note = vault / "Postings" / "2026-03-02-lead.md"
    note.write_bytes(POSTING.replace("\n", "\r\n").encode())
    vault_command("-C", "v", "lint", "--add-ignore", "--select", "C005,L001,S003", "Postings/2026-03-02-lead.md")
    data = note.read_bytes()
    assert data.count(b"vault-lint-disable") == 2
    assert b"\n" not in data.replace(b"\r\n", b"")


def test_findings_are_kept_elsewhere(vault_command, vault: Path, tmp_path: Path) -> None:
    first = vault_command("-C", "v", "lint", "--cache-dir", "kept", "--format", "concise")
    assert not (vault / ".vault" / "findings.sqlite").exists()
    assert len(list((tmp_path / "kept").rglob("findings.sqlite"))) == 1
    assert vault_command("-C", "v", "lint", "--cache-dir", "kept", "--format", "concise").out == first.out


def test_findings_of_files_outside_any_vault_are_kept_too(
    vault_command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import os

    from vault_tool.jobs.lint import judge

    file = tmp_path / "lead.md"
    file.write_text(POSTING, "utf-8")
    os.utime(file, (1_700_000_000, 1_700_000_000))
    first = vault_command("lint", "lead.md", "--cache-dir", "kept", "--format", "concise")
    assert "C005" in first.out
    real = judge.judge
    monkeypatch.setattr(judge, "judge", lambda *_, **__: pytest.fail("it is known"))
    assert vault_command("lint", "lead.md", "--cache-dir", "kept", "--format", "concise").out == first.out
    monkeypatch.setattr(judge, "judge", real)
    file.write_text(POSTING.replace("compensation_min: 60", "compensation_min: 20"), "utf-8")
    assert "C005" not in vault_command("lint", "lead.md", "--cache-dir", "kept", "--format", "concise").out
    assert not (tmp_path / ".vault").exists()


@pytest.mark.usefixtures("vault")
def test_rules_are_timed(vault_command) -> None:
    err = vault_command("-C", "v", "lint", "--timings", "--select", "C,L").err
    lines = err.splitlines()
    assert lines[0].endswith("ms  in all rules")
    assert {line.split()[-1][0] for line in lines[1:]} == {"C", "L"}


FITTING = [
    ("", True), (">=0.1", True), (">=0.2,<1", True), ("<0.2", False), ("==0.2", True), ("!=0.2.0", False), (">0.2", False), ("<= 0.2.0", True),
]  # fmt: skip


@pytest.mark.parametrize(("required", "fits"), FITTING)
def test_versions(required: str, fits: bool) -> None:
    assert (tool_versions.why_not(required, "0.2.0") == "") is fits


def test_a_vault_for_another_version_is_refused(vault_command, vault: Path) -> None:
    (vault / "vault.toml").write_text('[lint]\nrequired-version = ">=99"\n', "utf-8")
    done = vault_command("-C", "v", "lint")
    assert done.status == 2
    assert "lint.required-version: this vault is for vault-tool >=99, and this is " in done.err
    (vault / "vault.toml").write_text('[lint]\nrequired-version = "new"\n', "utf-8")
    assert "lint.required-version" in vault_command("-C", "v", "lint").err


def test_it_is_linted_again_after_each_change(vault: Path) -> None:
    runs: list[int] = []

    def pause(_: float) -> None:
        if len(runs) == 3:
            raise KeyboardInterrupt
        (vault / "Postings" / f"{len(runs)}.md").write_text("# New\n", "utf-8")

    lint_watch.again_and_again(vault, (), lambda: runs.append(1), pause)
    assert len(runs) == 3


TOGETHER = [
    ("--unsafe-fixes",),
    ("--add-ignore", "--fix"),
    ("--watch", "-"),
    ("--baseline", "a", "--write-baseline", "b"),
    ("-", "a.md"),
]


@pytest.mark.usefixtures("vault")
@pytest.mark.parametrize("options", TOGETHER)
def test_what_does_not_go_together(vault_command, options: tuple[str, ...]) -> None:
    assert vault_command("-C", "v", "lint", *options).status == 2
