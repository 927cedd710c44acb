"""What somebody writes about is no work of theirs, and plain figures are no statistics."""

import pytest

from vault_tool.judging.trades.trade_cues import told_by
from vault_tool.judging.trades.written_about import without_subject


@pytest.mark.parametrize(
    ("title", "left"),
    [
        ("Essay writer on machine learning", "Essay writer "),
        ("Articles about boats", "Articles "),
        ("Developer for a shop on Shopify", "Developer for a shop on Shopify"),
    ],
)
def test_the_subject_of_a_text_is_left_out(title: str, left: str) -> None:
    assert without_subject(title) == left


@pytest.mark.parametrize(
    ("words", "trades"),
    [
        ("Basic statistical analysis of our crews", {"data analysis"}),
        ("Statistical analysis of our crews", {"statistics"}),
        ("Business data interpreter", {"data analysis"}),
    ],
)
def test_plain_figures_are_data_analysis(words: str, trades: set[str]) -> None:
    assert told_by(words) == trades
