"""Dates as posts print them, to ISO; and moments that follow from an age."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault_tool.language.values.dates import before, read_date, stamp
from vault_tool.posting.reading import read

NOW = datetime(2026, 3, 3, 12, tzinfo=UTC)
DATES = {
    "Oct 27, 2020": "2020-10-27", "October 27th, 2020": "2020-10-27", "27 October 2020": "2020-10-27", "Sept. 3, 2021": "2021-09-03",
    "July 2016": "2016-07", "2019-05-04": "2019-05-04", "2019/05/04": "2019-05-04", "2019-05": "2019-05", "posted May 4, 2019 by us": "2019-05-04",
    "4 de mayo de 2019": "2019-05-04", "mayo de 2019": "2019-05", "4 de maio de 2019": "2019-05-04", "4. Mai 2019": "2019-05-04",
    "31. März 2026": "2026-03-31", "4 août 2019": "2019-08-04", "5 апреля 2022": "2022-04-05",
    "May 2019 and June 3, 2020": "2019-05", "10/27/2020": "2020-10-27", "by 27/10/2020, or later": "2020-10-27",
    "June 17, 2022 16:19 UTC": "2022-06-17T16:19:00Z", "Jan 5, 2026 12:10 AM": "2026-01-05T00:10:00Z", "Jan 5, 2026 at 12:10 PM": "2026-01-05T12:10:00Z",
    "2026-02-22T11:00:14+00:00": "2026-02-22T11:00:14Z", "2025-11-08T22:55:28.012+02:00": "2025-11-08T20:55:28Z", "2025-11-08T01:30:00+0200": "2025-11-07T23:30:00Z",
}  # fmt: skip
NO_DATES = [
    "",
    "soon",
    "04/05/2019",
    "17/27/2020",
    "10/27/20",
    "Feb 30, 2020",
    "May 32, 2020",
    "2019-13",
    "12345-67-89",
    "Q3 2020",
    "Kite 4, 2019",
    "on May 3",
    "Jan 5, 2026 25:00",
]
WITH_ORDINALS = {
    "1er mai 2019": "2019-05-01",
    "1º de mayo de 2019": "2019-05-01",
    "3rd of May 2019": "2019-05-03",
    "the 4th of July, 2020": "2020-07-04",
}


@pytest.mark.parametrize(("words", "day"), DATES.items())
def test_a_printed_date(words: str, day: str) -> None:
    found = read_date(words)
    assert found
    assert found[0] == day


@pytest.mark.parametrize("words", NO_DATES)
def test_what_is_no_date(words: str) -> None:
    assert read_date(words) is None


@pytest.mark.parametrize(("words", "day"), WITH_ORDINALS.items())
def test_a_day_is_not_lost_for_its_ending(words: str, day: str) -> None:
    found = read_date(words)
    assert found
    assert found[0] == day


def test_an_age_is_seen_from_a_moment() -> None:
    assert before(NOW, "3 days ago") == "2026-02-28T12:00:00Z"
    assert before(NOW, "soon") is None
    assert before(NOW, "2020 years ago") == "0007-07-06T12:00:00Z"
    assert stamp(NOW.astimezone()) == "2026-03-03T12:00:00Z"


BEYOND = ["Posted 9999 years ago", "Posted: 0001-01-01T00:00+05:00", "Posted: 9999-12-31T23:59-05:00"]


@pytest.mark.parametrize("line", BEYOND)
def test_a_moment_that_no_calendar_has_is_none(line: str) -> None:
    assert "posted_at" not in read(f"Kite tailor wanted\n{line}\nWe fly kites.\n", dropped_at=NOW).values


FORMS = ["%Y-%m-%d", "%B %d, %Y", "%b %d, %Y", "%d %B %Y", "%d. %B %Y", "%Y/%m/%d"]


@given(st.dates(date(1970, 1, 1), date(2099, 12, 31)), st.sampled_from(FORMS))
def test_every_day_is_read_as_it_was_printed(day: date, form: str) -> None:
    words = f"since {day.strftime(form)} or so"
    found = read_date(words)
    assert found
    assert found[0] == day.isoformat()
    assert words[found[1] : found[2]] == day.strftime(form)


@given(st.datetimes(datetime(1970, 1, 2), datetime(2099, 12, 30)), st.integers(-14, 14))
def test_a_zone_is_taken_into_account(local: datetime, hours: int) -> None:
    words = f"{local:%Y-%m-%dT%H:%M:%S}{hours:+03d}:00"
    found = read_date(words)
    assert found
    assert found[0] == stamp((local - timedelta(hours=hours)).replace(tzinfo=UTC))


PIECES = st.sampled_from(
    [
        "May",
        "Mai ",
        "4",
        "31",
        "th",
        ",",
        " ",
        ".",
        "-",
        "/",
        "2019",
        "1970",
        "12:30",
        "PM",
        " de ",
        "T10:00",
        "Z",
        "+02:00",
        "kite",
    ]
)


@given(st.one_of(st.lists(PIECES, max_size=12).map("".join), st.text(max_size=60)))
def test_no_words_are_a_date_that_no_calendar_has(text: str) -> None:
    found = read_date(text)
    if found:
        assert 0 <= found[1] < found[2] <= len(text)
        datetime.fromisoformat(found[0] if len(found[0]) > 7 else f"{found[0]}-01")
