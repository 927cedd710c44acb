"""The day by which work is wanted: in which year it is, and how far off."""

from datetime import date

import pytest

from vault_tool.knowledge.conditions.due_day import days
from vault_tool.posting.features.feature import Feature

TODAY = date(2026, 3, 10)


@pytest.mark.parametrize(
    ("told", "posted", "ago", "expected"),
    [
        ("2024-04-30", None, None, {"due_days": -679, "due_after": None}),
        ("2026-03-12", date(2026, 3, 8), None, {"due_days": 2, "due_after": 4}),
        ("--03-01", date(2026, 2, 20), None, {"due_days": -9, "due_after": 9}),
        ("--02-01", date(2026, 3, 1), None, {"due_days": 328, "due_after": 337}),
        ("--03-01", None, 14.0, {"due_days": -9, "due_after": 5}),
        ("--02-28", date(2024, 2, 29), None, {"due_days": -375, "due_after": 365}),
        ("--03-01", None, None, {}),
        ("--03-01", None, 1e9, {}),
        ("-W-5", date(2026, 3, 9), None, {"due_days": 3, "due_after": 4}),
        ("-W-5", date(2026, 2, 27), None, {"due_days": -4, "due_after": 7}),
        ("-W-1", None, 2.0, {"due_days": -1, "due_after": 1}),
        ("-W-5", None, None, {}),
    ],
)
def test_days(told, posted, ago, expected):
    assert days({"due_told": Feature("due_told", told, ())}, posted, ago, TODAY) == expected


def test_no_day_is_told():
    assert days({}, date(2026, 3, 1), None, TODAY) == {}
