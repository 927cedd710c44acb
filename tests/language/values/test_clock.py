"""Stretches of the day and days of the week as posts write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault_tool.language.values.clock import days, shift, shift_before_days
from vault_tool.text.edits import Span

SHIFTS = {
    "9 AM to 4 PM PST": ("09:00-16:00", 7), "09:00 to 17:00": ("09:00-17:00", 8), "from 8.30 until 17.00": ("08:30-17:00", 8.5), "8h30 - 17h00": ("08:30-17:00", 8.5),
    "9-5pm": ("09:00-17:00", 8), "1-5pm": ("13:00-17:00", 4), "11-2pm": ("11:00-14:00", 3), "12-1pm": ("12:00-13:00", 1), "12 - 8 PM": ("12:00-20:00", 8),
    "between 2 and 4 pm": ("14:00-16:00", 2), "7 a.m. to 3 p.m.": ("07:00-15:00", 8),
    "10 PM - 6 AM": ("22:00-06:00", 8), "9 AM - 5": ("09:00-17:00", 8), "10pm-6": ("22:00-06:00", 8), "9 am - 17:00": ("09:00-17:00", 8), "12am-12pm": ("00:00-12:00", 12), "12pm-12am": ("12:00-00:00", 12),
}  # fmt: skip
BEFORE_DAYS = {
    "We fly 9-5 ": "09:00-17:00", "9 AM - 4 PM PST, ": "09:00-16:00", "8:30 – 1 (CET) (": "08:30-13:00", "9a-5p ": "09:00-17:00", "9 - 5 pm, ": "09:00-17:00",
    "22:00-06:00, ": "22:00-06:00", "1 pm - 5 ": "13:00-17:00", "9-5": None, "9-5 each week, ": None, "Two kites, ": None, "": None,
}  # fmt: skip
NO_SHIFTS = [
    "parts 1a to 2a",
    "9 to 5",
    "5-10 years",
    "2-3 days",
    "9:75 am - 5 pm",
    "13 pm - 5 pm",
    "9am – 9am",
    "$9 - 5pm",
    "10-12 people",
    "",
    "at 5 pm",
]
DAYS = {
    "Mon-Fri": "Mon-Fri", "Monday through Friday": "Mon-Fri", "Tue to Sat": "Tue-Sat", "Sunday – Thursday": "Sun-Thu", "thurs-sun": "Thu-Sun",
    "on weekdays only": "Mon-Fri", "every week day, weekdays too": "Mon-Fri", "weekends": None, "Mon, Wed and Fri": None, "month-friendly": None,
}  # fmt: skip


def whole(text: str) -> Span:
    return Span(0, len(text))


@pytest.mark.parametrize(("words", "wanted"), SHIFTS.items())
def test_a_stretch_of_the_day(words: str, wanted: tuple[str, float]) -> None:
    found = shift(words, whole(words))
    assert found
    assert (found.clock, found.hours) == wanted


@pytest.mark.parametrize(("words", "wanted"), BEFORE_DAYS.items())
def test_a_stretch_of_the_day_before_its_days(words: str, wanted: str | None) -> None:
    found = shift_before_days(words)
    assert (found and found.clock) == wanted


@pytest.mark.parametrize("words", NO_SHIFTS)
def test_no_stretch_of_the_day(words: str) -> None:
    assert shift(words, whole(words)) is None


@pytest.mark.parametrize(("words", "wanted"), DAYS.items())
def test_working_days(words: str, wanted: str | None) -> None:
    found = days(words, whole(words))
    assert (found and found[0]) == wanted


def test_only_the_span_is_read() -> None:
    text = "Call 9-5pm. Mon-Fri. Work 10:00-12:00."
    found = shift(text, Span(12, len(text)))
    assert found
    assert text[slice(*found.span)] == "10:00-12:00"
    assert days(text, Span(0, 11)) is None


@given(st.integers(0, 1439), st.integers(0, 1439), st.sampled_from(["-", " - ", " to ", " until "]))
def test_every_stretch_is_read_as_it_was_written(start: int, end: int, dash: str) -> None:
    words = f"{start // 60:02d}:{start % 60:02d}{dash}{end // 60:02d}:{end % 60:02d}"
    found = shift(words, whole(words))
    if start == end:
        assert found is None
    else:
        assert found
        assert (found.start, found.end, found.span) == (start, end, whole(words))
        assert round(found.hours * 60) == (end - start) % 1440


@given(st.text("0123456789 :-apmto.", max_size=30))
def test_no_stretch_is_longer_than_a_day(text: str) -> None:
    found = shift(text, whole(text))
    if found:
        assert 0 < found.hours < 24
        assert 0 <= found.span.start < found.span.end <= len(text)
