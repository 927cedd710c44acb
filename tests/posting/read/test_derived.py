"""What follows from the printed words: the day, the moment of posting, hours a week, the time zone."""

from datetime import UTC, datetime

import pytest

from vault_tool.posting.reading import read

NOW = datetime(2026, 3, 3, 12, tzinfo=UTC)
POST = "Sew forty kites\n{}\nWe fly kites over the sea.\n"
NAMES = {
    "2025-02-14-kites.txt": "2025-02-14", "kites 2025_02_14.md": "2025-02-14", "notes/2025-02-14.txt": "2025-02-14", "2025-02-31.txt": None, "20250214.txt": None,
    "kites.txt": None, "1999-02-14.txt": None, "": None,
}  # fmt: skip
HOURS = {
    "9 AM - 4 PM PST, Monday-Friday": "35", "9-5 Mon-Fri": "40", "10pm to 6am, Sunday - Thursday": "40", "9:30 AM – 1 PM (EST), Mon - Wed": "10.5",
    "10-20 hours/week to start": "10-20 hours/week", "Up to 30 hrs per week": "Up to 30 hrs per week", "about 5 h a week": "about 5 h a week",
    "Our help desk is at the pier Monday-Friday, 7 AM to 4 PM, Monday-Friday": None, "Call us toll-free, 9 AM - 4 PM, Monday-Friday": None,
    "You work at the help desk 9 AM - 4 PM, Monday-Friday": "35", "2 hours of wind a day": None, "We met 3 weeks ago": None,
}  # fmt: skip
ZONES = {
    "You work 9 to 5 EST": "EST", "Overlap of four hours with CET": "CET", "Hours: 9:00-17:00 GMT": "GMT", "Available in the PST time zone": "PST",
    "Tuesdays, 6-9pm (UK times)": "UK time", "Every hour somebody in the US time travels": None,
    "We use EST diagnostics for kites": None, "PST is a file of mail": None, "west of the best": None,
}  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_the_day_in_a_files_name(name: str) -> None:
    fact = next((f for f in read(POST.format("Budget: $50"), file_name=name).facts if f.key == "date"), None)
    assert (fact and fact.value) == NAMES[name]
    assert fact is None or fact.derived


def test_the_day_in_a_files_name_comes_before_the_day_of_posting() -> None:
    text = POST.format("Posted On: February 10, 2021 16:42 UTC")
    assert read(text).values["date"] == "2021-02-10"
    assert read(text, file_name="2021-02-12-kites.txt").values["date"] == "2021-02-12"


def test_a_dated_files_name_in_the_text_tells_the_day() -> None:
    assert read("2025-02-14-kites.txt\nSew forty kites\nWe fly.\n").values["date"] == "2025-02-14"


def test_an_age_needs_the_moment_of_the_drop() -> None:
    text = POST.format("Posted 3 days ago")
    assert read(text).values["posted"] == "3 days ago"
    assert "posted_at" not in read(text).values
    facts = {f.key: f for f in read(text, dropped_at=NOW).facts}
    assert (facts["posted_at"].value, facts["date"].value) == ("2026-02-28T12:00:00Z", "2026-02-28")
    assert facts["posted_at"].derived
    assert facts["posted_at"].quote == "3 days ago"
    assert "posted" not in facts


def test_an_age_is_seen_from_the_day_in_the_files_name_where_the_drop_came_later() -> None:
    facts = read(POST.format("Posted 3 days ago"), dropped_at=NOW, file_name="2026-01-10-kites.txt").values
    assert (facts["posted_at"], facts["date"]) == ("2026-01-07T12:00:00Z", "2026-01-10")


def test_a_printed_moment_is_worth_more_than_an_id_and_an_id_more_than_an_age() -> None:
    address = "https://www.upwork.com/jobs/~021890531871685536574"
    by_id = read(POST.format(f"Posted 3 days ago\n{address}"), dropped_at=NOW).values
    assert by_id["posted_at"] == "2025-02-14T22:41:37Z"
    printed = read(POST.format(f"{address}\nPosted On: February 10, 2025 16:42 UTC"), dropped_at=NOW).values
    assert printed["posted_at"] == "2025-02-10T16:42:00Z"


@pytest.mark.parametrize("line", HOURS)
def test_hours_a_week(line: str) -> None:
    assert read(POST.format(line)).values.get("weekly_hours") == HOURS[line]


@pytest.mark.xfail(reason="hours in a sentence are read in English only", strict=True)
def test_hours_a_week_in_other_languages() -> None:
    assert read(POST.format("40 Stunden pro Woche")).values["weekly_hours"] == "40 Stunden pro Woche"


def test_a_label_for_hours_is_worth_more_than_a_sentence() -> None:
    assert read(POST.format("Hours per week: 30\n9-5 Mon-Fri")).values["weekly_hours"] == "30"


@pytest.mark.parametrize("line", ZONES)
def test_the_time_zone(line: str) -> None:
    assert read(POST.format(line)).values.get("time_zone") == ZONES[line]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Kindly submit your proposal by 11/28/2023. We fly kites.", "11/28/2023"),
        ("All proposals are due on March 3, 2024 at noon.", "March 3, 2024"),
        ("The last date to apply is 2024-05-01.", "2024-05-01"),
        ("We will be accepting applications from 9/3/2025 - 9/17/2025.", "9/17/2025"),
        ("We accept applications between March 3, 2024 and March 20, 2024.", "March 20, 2024"),
        ("We accept applications until March 3, 2024. The fair is on March 20, 2024.", "March 3, 2024"),
        ("Apply by the weekend. We were founded on March 3, 2004.", None),
        ("Please submit your proposal by 04/05/2023.", None),
        ("Reports are due on March 3, 2024.", None),
    ],
)
def test_the_last_day_to_apply_in_a_sentence(words: str, day: str | None) -> None:
    assert read(POST.format(words)).values.get("deadline") == day
