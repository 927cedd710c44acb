"""`vault lint` as a user meets it: what it prints, how it ends, what it writes."""

import io
import json
import re
import sys
from pathlib import Path

import pytest
from jsonschema_rs import validator_for

from vault_tool import shipped

POSTING = """\
---
status: ready
title: Operations lead
date: 2026-03-02
platform: upwork
job_id: "021890531871685536574"
compensation_type: hourly
compensation_min: 60
compensation_max: 30
currency: USD
client_payment_verified: true
client_hire_rate: 80
client_total_spent: 5000
---
# Operations lead

## Posting

Run our office. See [[Nowhere]].

## Proposal

I have run offices.
"""


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """A vault with one posting note and no knowledge notes."""
    root = tmp_path / "v"
    (root / "Postings").mkdir(parents=True)
    (root / "vault.toml").touch()
    (root / "Postings" / "2026-03-02-lead.md").write_text(POSTING, "utf-8")
    return root


LINKED = POSTING + "\n## Notes\n\nAs with [[Nowhere]].\n"


def codes(out: str) -> list[str]:
    return [f["code"] for f in json.loads(out)["findings"]]


@pytest.mark.usefixtures("vault")
def test_a_finding_stands_with_its_line_its_cost_and_its_fix(vault_command) -> None:
    done = vault_command("-C", "v", "lint", "--select", "C005")
    assert (done.status, done.err) == (1, "")
    assert done.out == (
        "Postings/2026-03-02-lead.md\n"
        "  8:19 error C005 pay-ends-swapped: compensation_min $60 is above compensation_max $30: swap them\n"
        "    8 | compensation_min: 60\n"
        "      |                   ^^\n"
        "      cost: The hourly rate, the comparison with your floor and the price in your proposal all rest on a wrong number.\n"
        "      fix: swap the two (--fix --unsafe-fixes)\n"
        "\n"
        "1 error in 1 of 1 note.\n"
        "[?] 1 finding can be fixed with `vault lint --fix --unsafe-fixes`; look at the `--diff` first.\n"
        "vault explain CODE tells why a rule is there, with examples.\n"
    )


@pytest.mark.usefixtures("vault")
def test_concise_has_a_line_a_finding(vault_command) -> None:
    done = vault_command("-C", "v", "lint", "--select", "C005", "--format", "concise")
    assert done.out.splitlines()[0] == (
        "Postings/2026-03-02-lead.md:8:19: error C005 [?] compensation_min $60 is above compensation_max $30: swap them"
    )


@pytest.mark.usefixtures("vault")
def test_json_keeps_its_schema(vault_command) -> None:
    done = vault_command("-C", "v", "lint", "--format", "json")
    report = json.loads(done.out)
    validator_for(shipped.schema("lint-report")).validate(report)
    assert done.status == 1
    found = {f["code"]: f for f in report["findings"]}
    assert found["C005"]["fix"]["edits"][0] == {
        "line": 8, "column": 19, "end_line": 8, "end_column": 21, "text": "30",
    }  # fmt: skip
    assert report["summary"]["notes"] == 1


def test_status_judges_as_if(vault_command, vault: Path) -> None:
    note = vault / "Postings" / "2026-03-02-lead.md"
    note.write_text(POSTING.replace("status: ready", "status: draft"), "utf-8")

    def severity(*more: str) -> str:
        out = vault_command("-C", "v", "lint", "--select", "C005", "--format", "json", *more).out
        return json.loads(out)["findings"][0]["severity"]

    assert (severity(), severity("--status", "ready")) == ("warning", "error")


@pytest.mark.usefixtures("vault")
def test_select_and_ignore(vault_command) -> None:
    everything = codes(vault_command("-C", "v", "lint", "--format", "json").out)
    assert {"C005"} < set(everything)
    family = codes(vault_command("-C", "v", "lint", "--format", "json", "--select", "c,T002").out)
    assert set(family) == {c for c in everything if c[0] == "C" or c == "T002"}
    without = codes(vault_command("-C", "v", "lint", "--format", "json", "--select", "C", "--ignore", "C005").out)
    assert "C005" not in without


def test_a_fix_is_shown_then_made_then_taken_back(vault_command, vault: Path) -> None:
    note = vault / "Postings" / "2026-03-02-lead.md"
    before = note.read_bytes()
    only = ("-C", "v", "lint", "--select", "C005", "--unsafe-fixes")
    shown = vault_command(*only, "--diff")
    assert shown.status == 1
    assert "-compensation_min: 60\n" in shown.out
    assert "+compensation_min: 30\n" in shown.out
    assert note.read_bytes() == before
    assert vault_command("-C", "v", "lint", "--select", "C005", "--fix").status == 1, "not a safe fix"
    done = vault_command(*only, "--fix")
    assert (done.status, done.out) == (0, "Fixed 1 finding in 1 note.\nNothing to mend in 1 note.\n")
    assert note.read_bytes() == before.replace(b"min: 60", b"min: XX").replace(b"max: 30", b"max: 60").replace(
        b"XX", b"30"
    )
    assert vault_command(*only, "--diff").out == ""
    assert vault_command("-C", "v", "undo").status == 0
    assert note.read_bytes() == before


@pytest.mark.usefixtures("vault")
def test_nothing_found_ends_well(vault_command) -> None:
    done = vault_command("-C", "v", "lint", "--select", "E")
    assert (done.status, done.out) == (0, "Nothing to mend in 1 note.\n")


def test_no_notes_is_said(vault_command, vault: Path) -> None:
    (vault / "Postings" / "2026-03-02-lead.md").unlink()
    done = vault_command("-C", "v", "lint")
    assert (done.status, done.out) == (0, "No notes to check: 0 files.\n")


@pytest.mark.usefixtures("vault")
def test_exit_zero(vault_command) -> None:
    assert vault_command("-C", "v", "lint", "--exit-zero").status == 0


@pytest.mark.usefixtures("vault")
def test_statistics_count_by_rule(vault_command) -> None:
    done = vault_command("-C", "v", "lint", "--select", "C005", "--statistics")
    assert done.out.splitlines()[0] == ("1  C005 [*] pay-ends-swapped: The low end of the pay is above the high end.")


def test_standard_input(vault_command, monkeypatch: pytest.MonkeyPatch) -> None:
    def given(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(POSTING.encode()), "utf-8"))
        out = io.BytesIO()
        monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(out, "utf-8", write_through=True))
        done = vault_command("lint", "-", "--select", "C005", *arguments)
        return done.status, out.getvalue().decode(), done.err

    status, out, _ = given("--stdin-filename", "2026-03-02-lead.md", "--format", "concise")
    assert (status, out.splitlines()[0][:40]) == (1, "2026-03-02-lead.md:8:19: error C005 [?] ")
    status, out, err = given("--fix", "--unsafe-fixes")
    assert (status, out) == (0, POSTING.replace("60", "XX").replace("30", "60").replace("XX", "30"))
    assert "Fixed 1 finding" in err


def test_files_outside_any_vault(vault_command, tmp_path: Path) -> None:
    (tmp_path / "lead.md").write_text(POSTING, "utf-8")
    (tmp_path / "diary.md").write_text("---\nstatus: done\ntitle: A day\n---\n# A day\n\n## Notes\n", "utf-8")
    (tmp_path / "post.txt").write_text(
        "Mend our shop\nHourly: $1.00-$1.50\n$5K spent\n0% hire rate, 12 open jobs\n", "utf-8"
    )
    (tmp_path / "shopping.txt").write_text("milk\nbread\n", "utf-8")
    found = json.loads(vault_command("lint", "--format", "json", "lead.md", "diary.md", "post.txt", "shopping.txt").out)
    assert {f["path"] for f in found["findings"]} == {"lead.md", "post.txt"}
    assert not [f for f in found["findings"] if f["code"][0] in "LN"]


@pytest.mark.parametrize(
    "named", ["Postings/2026-03-02-lead.md", "v/Postings/2026-03-02-lead.md", "Postings", "Postings/*-lead.md"]
)
def test_a_note_is_named_from_here_or_from_the_vaults_root(vault_command, vault: Path, named: str) -> None:
    (vault / "Postings" / "2026-03-02-lead.md").write_text(LINKED, "utf-8")
    done = vault_command("-C", "v", "lint", "--select", "C005,L001", "--format", "json", named)
    assert codes(done.out) == ["C005", "L001"]


@pytest.mark.usefixtures("vault")
def test_a_text_on_standard_input_is_named_so_too(vault_command, monkeypatch: pytest.MonkeyPatch) -> None:
    for named in ("Postings/2026-03-02-new.md", "v/Postings/2026-03-02-new.md"):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(LINKED.encode())))
        done = vault_command("-C", "v", "lint", "--select", "L001", "--format", "json", "--stdin-filename", named, "-")
        assert codes(done.out) == ["L001"]


def test_patterns_and_folders(vault_command, vault: Path) -> None:
    (vault / "Postings" / "2026-03-03-other.md").write_text(POSTING, "utf-8")
    for named in ("v/Postings", "v/Postings/*.md", "v"):
        report = json.loads(vault_command("lint", named, "--format", "json", "--select", "C005").out)
        assert [f["path"] for f in report["findings"]] == [
            "v/Postings/2026-03-02-lead.md",
            "v/Postings/2026-03-03-other.md",
        ]
    once = vault_command("lint", "v/Postings", "v/Postings/2026-03-02-lead.md", "--format", "json", "--select", "C005")
    assert len(json.loads(once.out)["findings"]) == 2


def test_a_duplicate_job_is_found_in_the_other_note(vault_command, vault: Path) -> None:
    (vault / "Postings" / "2026-03-03-other.md").write_text(POSTING, "utf-8")
    out = vault_command("-C", "v", "lint", "--select", "L", "--format", "concise").out
    assert "2026-03-03-other.md:6:9: error L002 the same job is in Postings/2026-03-02-lead.md" in out
    assert "there is no note 'Nowhere'" not in out, "a link in the post's own words is the client's"


USAGE = [
    (["-C", "v", "lint", "--select", "C999"], "--select: there is no rule 'C999'"),
    (["-C", "v", "lint", "--unsafe-fixes"], "--unsafe-fixes goes with --fix or --diff"),
    (["-C", "v", "lint", "gone.md"], "gone.md: no such file or folder"),
    (["-C", "v", "lint", "*.nothing"], "*.nothing: no file has such a name"),
    (["lint"], "not inside a vault"),
    (["lint", "-", "v"], "- stands alone"),
    (["explain", "C0005"], "there is no rule 'C0005'; did you mean C005?"),
]


@pytest.mark.parametrize(("arguments", "words"), USAGE)
def test_usage_errors(vault_command, vault: Path, arguments: list[str], words: str) -> None:
    assert vault.is_dir()
    done = vault_command(*arguments)
    assert (done.status, done.out) == (2, "")
    assert words in done.err


def test_a_broken_configuration_is_said(vault_command, vault: Path) -> None:
    (vault / "vault.toml").write_text("[lint]\nselct = []\n", "utf-8")
    done = vault_command("-C", "v", "lint")
    assert (done.status, done.out) == (2, "")
    assert "vault.toml:2: unknown key 'lint.selct'; did you mean 'select'?" in done.err


HOSTILE = {
    "binary": b"\x89PNG\r\n\x1a\n\0\0\0",
    "empty": b"",
    "broken": b"---\na: [1\n---\n# Title\n",
    "bytes": b"# Title\n\n\xff\xfe is no text\n",
    "wide": "# Titel\n".encode("utf-16"),
    "large": b"# Title\n" + b"word " * 1_100_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_cannot_be_read_is_a_finding_and_stays_as_it_is(vault_command, vault: Path, name: str) -> None:
    note = vault / "Postings" / "2026-03-02-lead.md"
    note.write_bytes(HOSTILE[name])
    done = vault_command("-C", "v", "lint", "--fix", "--unsafe-fixes", "--format", "concise", "--ignore", "X,C,K,L")
    assert done.status in (0, 1)
    assert note.read_bytes() == HOSTILE[name]
    if name != "empty":
        assert done.status == 1, done.out


def test_explain_and_rules(vault_command) -> None:
    by_code, by_name = vault_command("explain", "c005"), vault_command("explain", "pay-ends-swapped")
    assert by_code == by_name
    assert by_code.out.startswith("# C005 pay-ends-swapped\n\nThe low end of the pay is above the high end.\n")
    assert "Found at 2:19:" in by_code.out
    listed = vault_command("rules").out
    assert "  C005 [*] pay-ends-swapped: The low end" in listed
    data = json.loads(vault_command("rules", "--format", "json").out)
    assert {"C005", "E091"} < {rule["code"] for rule in data}


@pytest.mark.usefixtures("vault")
def test_color_is_for_terminals_or_asked_for(vault_command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    only = ("-C", "v", "lint", "--select", "C005")
    plain = vault_command(*only).out
    assert "\x1b" not in plain
    assert "\x1b" in vault_command(*only, "--color", "always").out
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert "\x1b" in vault_command(*only).out
    assert vault_command(*only, "--color", "never").out == plain
    monkeypatch.setenv("NO_COLOR", "1")
    assert vault_command(*only).out == plain


@pytest.mark.usefixtures("vault")
def test_a_report_goes_to_a_file(vault_command, tmp_path: Path) -> None:
    only = ("-C", "v", "lint", "--select", "C005", "--format", "concise")
    printed = vault_command(*only).out
    done = vault_command(*only, "--output-file", "report.txt")
    assert (done.status, done.out) == (1, "")
    assert (tmp_path / "report.txt").read_text("utf-8") == printed
    refused = vault_command(*only, "--output-file", "nowhere/report.txt")
    assert refused.status == 2
    assert "nowhere/report.txt: not written" in refused.err


def test_a_baseline_lets_only_new_findings_count(vault_command, vault: Path, tmp_path: Path) -> None:
    only = ("-C", "v", "lint", "--format", "concise", "--ignore", "T")
    missing = vault_command(*only, "--baseline", "known.json")
    assert (missing.status, missing.out) == (2, "")
    assert "there is no such baseline; make it with: vault lint --write-baseline known.json" in missing.err
    assert vault_command(*only, "--baseline", "a", "--write-baseline", "b").status == 2
    first = vault_command(*only, "--write-baseline", "known.json")
    assert (first.status, first.err) == (0, "known.json: written; with --baseline, only new findings count\n")
    assert re.fullmatch(r"Nothing to mend in 1 note \(and \d+ known from the baseline\)\.\n", first.out)
    note = vault / "Postings" / "2026-03-02-lead.md"
    note.write_text(POSTING.replace("Run our office.", "Run our office.\n\nThat is all.") + "\nTODO\n", "utf-8")
    again = vault_command(*only, "--baseline", "known.json")
    assert (again.status, again.out.count("S003")) == (1, 1)
    assert "C005" not in again.out
    (vault / "vault.toml").write_text('[lint]\nbaseline = "known.json"\n', "utf-8")
    (vault / "known.json").write_bytes((tmp_path / "known.json").read_bytes())
    assert vault_command(*only).out == again.out
    (tmp_path / "known.json").write_text("[]", "utf-8")
    assert "is no baseline" in vault_command(*only, "--baseline", "known.json").err


FAILS = [
    ("", (), 1),
    ("", ("--fail-on", "error"), 0),
    ('[lint]\nfail-on = "error"\n', (), 0),
    ('[lint]\nfail-on = "error"\n', ("--fail-on", "info"), 1),
    ('[lint.severity]\nC005 = "info"\n', (), 0),
    ('[lint.severity]\nC005 = "info"\n', ("--fail-on", "info"), 1),
    ('[lint.severity]\nC005 = "error"\n', ("--fail-on", "error"), 1),
]


@pytest.mark.parametrize(("toml", "options", "status"), FAILS)
def test_how_grave_a_finding_has_to_be_to_fail(
    vault_command, vault: Path, toml: str, options: tuple[str, ...], status: int
) -> None:
    (vault / "vault.toml").write_text(toml, "utf-8")
    note = vault / "Postings" / "2026-03-02-lead.md"
    note.write_text(POSTING.replace("status: ready", "status: draft"), "utf-8")
    done = vault_command("-C", "v", "lint", "--select", "C005", *options)
    assert "C005" in done.out
    assert done.status == status


def test_a_fresh_vault_with_a_profile_of_its_own_passes(vault_command, tmp_path: Path, slim) -> None:
    """With all the notes that one begins with, a page shows it (docs/how-to.md)."""
    from vault_tool.jobs.pipeline import own_profile

    slim(tmp_path / "fresh")
    assert vault_command("-C", "fresh", "lint", "fresh/Profile.md").status == 1, "the sample profile is a warning"
    answers = {"name": "Ada Example", "headline": "bookkeeper", "rate_floor": 30, "currency": "USD"}
    own_profile.write(tmp_path / "fresh", answers, ["Kept the books of four shops"])
    assert vault_command("-C", "fresh", "lint").status == 0


def test_a_finding_in_a_bare_post_stands_where_the_fact_was_read(vault_command, tmp_path: Path) -> None:
    post = "Mend our shop\nBring the tools.\nFixed price: $2.00\n0% hire rate, 12 open jobs\n$5K spent\nPayment unverified\n"
    (tmp_path / "shop.txt").write_text(post, "utf-8")
    out = vault_command("lint", "shop.txt", "--select", "C006,K", "--format", "concise").out
    assert "shop.txt:3:14: warning C006" in out
