"""Dates, times of day and days of the week as posts print them."""

import pytest

from vault_tool.language import clock, dates
from vault_tool.text.edits import Span

DATES = {
    "Feb 14, 2025": "2025-02-14", "14th of Feb 2025": "2025-02", "14. Februar 2025": "2025-02-14", "14 de febrero de 2025": "2025-02-14",
    "14 février 2025": "2025-02-14", "14 февраля 2025": "2025-02-14", "February 2025": "2025-02", "2025-02": "2025-02",
    "2025/02/14": "2025-02-14", "Feb 14, 2025 10:41 PM UTC": "2025-02-14T22:41:00Z", "2025-02-14T22:41:37Z": "2025-02-14T22:41:37Z",
    "2025-02-14 22:41+01:00": "2025-02-14T21:41:00Z", "2025-02-141": "2025-02", "Feb 31, 2025": None, "Fob 14, 2025": None, "20250214": None,
}  # fmt: skip


@pytest.mark.parametrize(("text", "day"), DATES.items())
def test_date(text: str, day: str | None) -> None:
    found = dates.read_date(f"on {text}")
    assert (found[0] if found else None) == day


@pytest.mark.parametrize(
    ("name", "number"), [("May", 5), ("sept.", 9), ("März", 3), ("MAI", 5), ("мая", 5), ("Monday", None), ("", None)]
)
def test_month_number(name: str, number: int | None) -> None:
    assert dates.month_number(name) == number


SHIFTS = {
    "9 AM - 4 PM": "09:00-16:00", "9-5pm": "09:00-17:00", "1-5pm": "13:00-17:00", "22:00 to 06:00 GMT": "22:00-06:00", "9 a.m. until 1 p.m.": "09:00-13:00",
    "09:00-17:00 5 days": "09:00-17:00", "9-12 banners": None, "$9-10pm": None, "9 am - 11 days": None, "25:00-26:00": None,
}  # fmt: skip


@pytest.mark.parametrize(("text", "hours"), SHIFTS.items())
def test_shift(text: str, hours: str | None) -> None:
    found = clock.shift(f"From {text}.", Span(0, len(text) + 6))
    assert (found.clock if found else None) == hours


DAYS = {
    "Monday through Friday": "Mon-Fri", "tue - sat": "Tue-Sat", "Mon.-Thurs.": "Mon-Thu", "on weekdays": "Mon-Fri",
    "Monday or Friday": None, "month to suns": None,
}  # fmt: skip


@pytest.mark.parametrize(("text", "days"), DAYS.items())
def test_days(text: str, days: str | None) -> None:
    found = clock.days(text, Span(0, len(text)))
    assert (found[0] if found else None) == days


@pytest.mark.parametrize(("words", "count"), [("Mon-Fri", 5), ("Sat-Sun", 2), ("Fri-Mon", 4), ("", 5), ("soon", 5)])
def test_working_days(words: str, count: int) -> None:
    assert clock.working_days(words) == count
