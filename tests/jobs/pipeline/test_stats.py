"""The pipeline in figures, and the charts in Home.md that change nothing else there."""

from pathlib import Path

import pytest

from vault_tool.jobs.pipeline.listing import Row
from vault_tool.jobs.pipeline.stats import Group, Stats, calibration, charts, refresh_home, stats
from vault_tool.jobs.vault_notes import shipped_with_package
from vault_tool.knowledge.notes.signals import Signal
from vault_tool.store import layout, starter
from vault_tool.store.journal import operation, undo

SIGNALS: tuple[Signal, ...] = shipped_with_package().signals


def row(number: int, **values: str) -> Row:
    return Row(f"Postings/{number}.md", values, values)


ROWS = [
    row(1, status="won", platform="upwork", client_company="Acme"),
    row(2, status="applied", platform="upwork", client_company="Acme"),
    row(3, status="interviewing", platform="linkedin"),
    row(4, status="lost", platform="upwork"),
    row(5, status="skipped"),
    row(6),
]
ANALYSES = {"Postings/1.md": "**Payment verified**: yes", "Postings/2.md": "1. Payment verified", "Postings/4.md": ""}


@pytest.fixture
def found() -> Stats:
    return stats(ROWS, lambda r: ANALYSES.get(r.path, ""), SIGNALS)


def test_statuses_stand_in_pipeline_order(found: Stats) -> None:
    assert found.statuses == (
        ("draft", 1), ("applied", 1), ("interviewing", 1), ("won", 1), ("lost", 1), ("skipped", 1),
    )  # fmt: skip


def test_applied_counts_what_was_sent_whatever_came_of_it(found: Stats) -> None:
    assert found.everything == Group("all", 6, applied=4, answered=2, won=1)


@pytest.mark.parametrize(("applied", "answered", "rate"), [(0, 0, None), (9, 9, None), (10, 5, 50), (30, 10, 33)])
def test_a_share_needs_ten_applications(applied: int, answered: int, rate: int | None) -> None:
    assert Group("any", 40, applied, answered, 0).answer_rate == rate


def sent(verdict: str, applied: int, answered: int) -> list[Row]:
    states = ["interviewing"] * answered + ["applied"] * (applied - answered)
    return [row(n, verdict=verdict, status=status) for n, status in enumerate(states)]


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        (
            [*sent("apply", 12, 6), *sent("ask", 10, 2)],
            "“Apply” was answered more often than “ask first”: 50% against 20%.",
        ),
        (
            [*sent("apply", 10, 2), *sent("ask", 10, 2)],
            "“Apply” did no better than “ask first”: 20% answered against 20%.",
        ),
        ([*sent("apply", 9, 9), *sent("ask", 10, 0)], ""),
        ([], ""),
    ],
)
def test_what_the_verdicts_were_worth(rows: list[Row], said: str) -> None:
    found = stats(rows, lambda _: "", SIGNALS)
    assert calibration(found.verdicts).startswith(said)
    assert bool(calibration(found.verdicts)) == bool(said)
    assert not said or said in charts(found)


def test_groups_are_the_largest_first(found: Stats) -> None:
    assert [(g.name, g.postings, g.applied, g.answered) for g in found.sources] == [
        ("upwork", 3, 3, 1),
        ("not known", 2, 0, 0),
        ("linkedin", 1, 1, 1),
    ]
    assert [(g.name, g.postings, g.won) for g in found.signals] == [("Payment verified", 2, 1)]
    assert [(g.name, g.postings) for g in found.clients] == [("Acme", 2)]
    assert found.sources[1].answer_rate is None


def test_an_empty_vault_has_no_charts() -> None:
    nothing = stats([], lambda _: "", SIGNALS)
    assert "mermaid" not in charts(nothing)
    assert "0 postings" in charts(nothing)


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_home_keeps_every_other_byte(tmp_path: Path, found: Stats, newline: str) -> None:
    starter.init(tmp_path)
    home = tmp_path / layout.HOME
    before = home.read_text("utf-8").replace("# Home", "# My start page").replace("\n", newline).encode()
    home.write_bytes(before)
    with operation(tmp_path, "stats") as op:
        assert refresh_home(tmp_path, found, op)
    after = home.read_bytes()
    head, _, tail = before.partition(b"<!-- /vault-stats -->")
    assert after.startswith(head)
    assert after.endswith(b"<!-- /vault-stats -->" + tail)
    assert b'"won" : 1' in after
    with operation(tmp_path, "stats") as op:
        refresh_home(tmp_path, found, op)
    assert home.read_bytes() == after
    assert undo(tmp_path) == [f"restored: {layout.HOME}"]
    assert home.read_bytes() == before


@pytest.mark.parametrize("text", [None, "# Home\n\nmine alone\n", "<!-- vault-stats -->\nnever closed\n"])
def test_a_home_without_marks_is_left_alone(tmp_path: Path, found: Stats, text: str | None) -> None:
    starter.init(tmp_path)
    home = tmp_path / layout.HOME
    home.unlink()
    if text is not None:
        home.write_text(text, "utf-8")
    with operation(tmp_path, "stats") as op:
        assert not refresh_home(tmp_path, found, op)
    assert (home.read_text("utf-8") if home.exists() else None) == text
