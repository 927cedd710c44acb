"""Labels and their values in every dress that people give them, and what only looks like a label."""

import pytest

from vault_tool.posting.reading import read

POST = "Sew forty kites\n{}\n\nWe fly kites over the sea.\n"
READ = [
    ("Duration: 2 weeks", "duration", "2 weeks"),
    ("Duration = 2 weeks", "duration", "2 weeks"),
    ("Duration - 2 weeks", "duration", "2 weeks"),
    ("Duration： 2 weeks", "duration", "2 weeks"),
    ("DURATION: 2 weeks", "duration", "2 weeks"),
    ("3.2. Duration: 2 weeks", "duration", "2 weeks"),
    ("project_duration: 2 weeks", "duration", "2 weeks"),
    ("⏳ Duration: 2 weeks", "duration", "2 weeks"),
    ("- **Duration:** 2 weeks", "duration", "2 weeks"),
    ("> Duration: 2 weeks", "duration", "2 weeks"),
    ("Duration:\n2 weeks", "duration", "2 weeks"),
    ("### Duration\n2 weeks", "duration", "2 weeks"),
    ("| Duration | 2 weeks |", "duration", "2 weeks"),
    ("Level: Expert | Duration: 2 weeks | Bids: 12", "duration", "2 weeks"),
    ("Level: Expert; Duration: 2 weeks", "duration", "2 weeks"),
    ("Client location:\nPortugal\nFaro", "client_location", "Faro, Portugal"),
    ("Skills:\n- Silk\n- Glue\nDuration: 2 weeks", "skills", ["Silk", "Glue"]),
    ("Skills:\nSilk, Glue\nDuration: 2 weeks", "skills", ["Silk", "Glue"]),
    ("## Compensation & Logistics\n- $30/hour (USD)\n- Flexible", "compensation_max", 30),
    ("✅ Payment verified", "client_payment_verified", True),
    ("About the client\nLocation: Faro", "client_location", "Faro"),
    ("Bids: 12", "proposals", "12"),
]
WRONG = [
    (
        "Budget: $50 | Duration: 2 weeks",
        "duration",
        "2 weeks",
        "a line of cells that begins with pay is read as pay alone",
    ),
    (
        "Skills: Silk; Duration: 2 weeks",
        "duration",
        "2 weeks",
        "a line of cells that begins with skills is read as skills alone",
    ),
    (
        "About the client\nHours: 120",
        "client_hours_paid",
        120,
        "hours among the client's facts are taken for hours a week",
    ),
]
NOT_READ = [
    ("Duration: unknown", "duration"),
    ("Duration: [fill in]", "duration"),
    ("The duration of a kite's flight: hours", "duration"),
    ("132 jobs posted a day is what we want", "client_jobs_posted"),
    ("We ask about your skills: tell us", "skills"),
    ("Skills\nYou know all about silk and how it is sewn by hand.", "skills"),
    ("Description:\nInterviewing: we talk for an hour", "interviewing"),
    ("About the client\nBudget: $9 for glue", "compensation_max"),
    ("Duration:\n## Next\n2 weeks", "duration"),
]


@pytest.mark.parametrize(("lines", "key", "value"), READ, ids=[repr(c[0])[:50] for c in READ])
def test_a_value_behind_its_label(lines: str, key: str, value: object) -> None:
    assert read(POST.format(lines)).values.get(key) == value


@pytest.mark.parametrize(
    ("lines", "key", "value"),
    [pytest.param(*case[:3], id=repr(case[0]), marks=pytest.mark.xfail(reason=case[3], strict=True)) for case in WRONG],
)
def test_known_to_be_read_wrongly(lines: str, key: str, value: object) -> None:
    assert read(POST.format(lines)).values.get(key) == value


@pytest.mark.parametrize(("lines", "key"), NOT_READ, ids=[repr(c[0])[:50] for c in NOT_READ])
def test_what_only_looks_like_a_label(lines: str, key: str) -> None:
    assert key not in read(POST.format(lines)).values


@pytest.mark.parametrize(("lines", "key", "value"), READ, ids=[repr(c[0])[:50] for c in READ])
def test_line_endings_make_no_difference(lines: str, key: str, value: object) -> None:
    assert read(POST.format(lines).replace("\n", "\r\n")).values.get(key) == value


def test_a_label_inside_a_description_counts_less_than_one_outside() -> None:
    text = "Sew forty kites\nBudget: $50\nDescription:\nThe kites cost us. Budget\n\nTimeline: 3 weeks at most\n\nAbout the client\nDuration: 2 weeks\n"
    assert read(text).values["duration"] == "2 weeks"


def test_what_follows_the_post_is_not_read() -> None:
    text = (
        POST.format("Budget: $50\nDuration: 2 weeks\nLevel: Expert\nSkills: Silk, Glue")
        + "\n## My notes\nTime zone: CET\nBids: 12\n"
    )
    assert {"time_zone", "proposals"}.isdisjoint(read(text).values)


def test_a_label_that_can_only_name_the_title_holds_against_the_first_line() -> None:
    post = "What I found out today\n\nJob title: Wax a hundred candles\nBudget: $90\n"
    assert read(post).values["title"] == "Wax a hundred candles"
