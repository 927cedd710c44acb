"""Months by their names in each language, and how many days a working week has."""

import pytest

from vault_tool.language.values.clock import working_days
from vault_tool.language.values.dates import month_number


@pytest.mark.parametrize(
    ("name", "number"), [("May", 5), ("sept.", 9), ("März", 3), ("MAI", 5), ("мая", 5), ("Monday", None), ("", None)]
)
def test_month_number(name: str, number: int | None) -> None:
    assert month_number(name) == number


@pytest.mark.parametrize(("words", "count"), [("Mon-Fri", 5), ("Sat-Sun", 2), ("Fri-Mon", 4), ("", 5), ("soon", 5)])
def test_working_days(words: str, count: int) -> None:
    assert working_days(words) == count
