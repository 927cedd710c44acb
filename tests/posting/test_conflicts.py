"""Two values that disagree are both reported with their words; the more specific one is kept, and alike ones are no conflict."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from vault_tool.cli.session import Session
from vault_tool.commands.applying.facts import command
from vault_tool.posting.reading import read

CONFLICTS = [
    ("two labels", "Kites\nHire rate: 42%\nBudget: $50\nHire rate: 24%\n", ("client_hire_rate", 42, 24)),
    ("two amounts", "Kites\nBudget: $1,250\nDuration: 3 months\nBudget: $2,150\n", ("compensation_max", 1250, 2150)),
    ("label and line of a page", "Kites\nPayment verified: yes\nPayment not verified\n", ("client_payment_verified", True, False)),
]  # fmt: skip
AGREEING = [
    ("rounded", "Kites\nTotal spent: $88K\nBudget: $50\nTotal spent: $88,123\n"),
    ("more exact", "Kites\nLocation: Portugal\nBudget: $50\nLocation: Faro, Portugal\n"),
    ("the same twice", "Kites\nHire rate: 42%\nBudget: $50\nHire rate: 42 %\n"),
    ("count before its label", "Kites\n- **132 jobs posted**\n- **42% hire rate**\nJobs posted: 132\n"),
]


@pytest.mark.parametrize(("text", "wanted"), [c[1:] for c in CONFLICTS], ids=[c[0] for c in CONFLICTS])
def test_disagreeing_values_are_both_reported(text: str, wanted: tuple[str, object, object]) -> None:
    found = {c.kept.key: (c.kept.value, c.other.value) for c in read(text).conflicts}
    assert found[wanted[0]] == wanted[1:]
    for conflict in read(text).conflicts:
        assert text[slice(*conflict.other.span)] == conflict.other.quote


@pytest.mark.parametrize("text", [a[1] for a in AGREEING], ids=[a[0] for a in AGREEING])
def test_values_that_say_the_same_are_no_conflict(text: str) -> None:
    assert read(text).conflicts == ()


def test_facts_prints_both_with_line_and_reader(tmp_path: Path) -> None:
    file = tmp_path / "kites.txt"
    file.write_text(CONFLICTS[0][1])
    table = CliRunner().invoke(command, [str(file)], obj=Session(), standalone_mode=False).output
    assert "client_hire_rate: line 2 says 42, line 4 says 24; kept the first" in table
    assert "text: label" in table
    report = json.loads(
        CliRunner().invoke(command, ["--format", "json", str(file)], obj=Session(), standalone_mode=False).output
    )
    (conflict,) = report[str(file)]["conflicts"]
    assert (conflict["kept"], conflict["other"], conflict["quote"], conflict["line"]) == (42, 24, "24%", 4)
    assert report[str(file)]["evidence"]["client_hire_rate"] == {"quote": "42%", "line": 2, "source": "text: label"}


def test_facts_of_a_file_with_many_posts_says_so(tmp_path: Path) -> None:
    card = "Posted 2 hours ago\nKite {}\nHourly - Expert - Est. Time: 1 to 3 months\nWe fly.\nPayment verified\n$3K+ spent\nPortugal\n"
    file = tmp_path / "feed.txt"
    file.write_text(card.format("one") + card.format("two"))
    table = CliRunner().invoke(command, [str(file)], obj=Session(), standalone_mode=False).output
    assert "Kite one" in table
    assert "2 posts are in this file" in table
