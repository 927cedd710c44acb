"""One posting that is named on its own: what stands in the way of sending it, or that it can go."""

from pathlib import Path

import pytest

NOTE = "Postings/2026-03-02-lead.md"
TEXT = """\
---
status: ready
title: Operations lead
date: 2026-03-02
compensation_type: hourly
compensation_min: 60
compensation_max: 30
currency: USD
weekly_hours: "20"
---
# Operations lead

## Posting

Run our office.

## Proposal

**I have** run offices. Who holds the keys?
"""


@pytest.fixture
def note(tmp_path: Path) -> Path:
    """The one note of a vault without knowledge notes."""
    (tmp_path / "v" / "Postings").mkdir(parents=True)
    (tmp_path / "v" / "vault.toml").touch()
    file = tmp_path / "v" / NOTE
    file.write_text(TEXT, "utf-8")
    return file


@pytest.mark.usefixtures("note")
def test_findings_stand_in_groups_and_the_verdict_at_the_end(vault_command) -> None:
    done = vault_command("-C", "v", "lint", NOTE, "--select", "C005,P003,F015,S001")
    said = [line for line in done.out.splitlines() if line]
    assert [line for line in said if not line.startswith("  - ")] == [
        NOTE, "Missing", "Wrong", "Style",
        "Not ready to send: 1 missing thing, 1 thing that is wrong and 1 point of style stand in the way.",
        "1 finding can be fixed with `vault lint --fix`.",
    ]  # fmt: skip
    assert said[said.index("Wrong") + 1] == (
        "  - compensation_min $60 is above compensation_max $30: swap them. (line 6, C005)"
    )
    assert done.status == 1


@pytest.mark.usefixtures("note")
@pytest.mark.parametrize(
    ("select", "last"),
    [
        ("X011", "Ready to send."),
        ("F015", "Ready to send; what is listed is only worth a look."),
        ("C005", "Not ready to send: 1 thing that is wrong stands in the way."),
    ],
)
def test_the_last_line(vault_command, select: str, last: str) -> None:
    assert last in vault_command("-C", "v", "lint", NOTE, "--select", select).out.splitlines()


def test_a_draft_is_shown_as_ever_and_says_what_comes_next(vault_command, note: Path) -> None:
    note.write_text(TEXT.replace("status: ready", "status: draft"), "utf-8")
    shown = vault_command("-C", "v", "lint", NOTE, "--select", "C005").out
    assert "8:19" not in shown
    assert "6:19 warning C005" in shown
    assert shown.endswith("shows what's still open before you send it.\n")
    assert "Wrong\n" in vault_command("-C", "v", "lint", NOTE, "--status", "ready", "--select", "C005").out


@pytest.mark.usefixtures("note")
def test_whole_vaults_and_other_formats_are_shown_as_ever(vault_command) -> None:
    assert "Wrong" not in vault_command("-C", "v", "lint", "--select", "C005").out
    assert "Wrong" not in vault_command("-C", "v", "lint", NOTE, "--select", "C005", "--format", "concise").out
