"""Ages in the languages of job sites, resolved against the time of the drop."""

from datetime import UTC, datetime

import pytest

from vault_tool.language.values import dates
from vault_tool.language.values.ages import seconds_ago
from vault_tool.posting.reading import read

NOW = datetime(2026, 3, 3, 12, 0, tzinfo=UTC)
MINUTE, HOUR, DAY, WEEK = 60, 3600, 86400, 604800

AGES = {
    "just now": 0, "today": 0, "hoy": 0, "hoje": 0, "heute": 0, "aujourd’hui": 0,
    "30 seconds ago": 30, "20 minutes ago": 20 * MINUTE, "5 min ago": 5 * MINUTE, "hace 20 minutos": 20 * MINUTE, "vor 20 Minuten": 20 * MINUTE,
    "il y a 20 minutes": 20 * MINUTE, "an hour ago": HOUR, "about 2 hours ago": 2 * HOUR, "2h ago": 2 * HOUR, "hace una hora": HOUR,
    "há uma hora": HOUR, "vor einer Stunde": HOUR, "il y a une heure": HOUR, "3 часа назад": 3 * HOUR,
    "yesterday": DAY, "ayer": DAY, "ontem": DAY, "gestern": DAY, "hier": DAY, "вчера": DAY, "anteayer": 2 * DAY, "vorgestern": 2 * DAY,
    "3d ago": 3 * DAY, "hace 3 días": 3 * DAY, "há 3 dias": 3 * DAY, "vor 3 Tagen": 3 * DAY, "il y a 3 jours": 3 * DAY,
    "last week": WEEK, "la semana pasada": WEEK, "letzte Woche": WEEK, "2 weeks ago": 2 * WEEK, "vor 2 Wochen": 2 * WEEK,
    "30+ days ago": 30 * DAY, "last month": 30 * DAY, "1mo ago": 30 * DAY, "hace un mes": 30 * DAY, "vor einem Monat": 30 * DAY, "last year": 365 * DAY,
}  # fmt: skip


@pytest.mark.parametrize(("words", "seconds"), AGES.items())
def test_ages(words: str, seconds: int) -> None:
    assert seconds_ago(words) == seconds
    assert seconds_ago(words.upper()) == seconds


@pytest.mark.parametrize(
    "words", ["", "soon", "3 kites ago", "Monday", "hours", "12", "in 2 days", "agosto", "2 days from now"]
)
def test_what_is_no_age(words: str) -> None:
    assert seconds_ago(words) is None
    assert dates.before(NOW, words) is None


POSTED = [
    ("Posted 20 minutes ago", "2026-03-03T11:40:00Z"),
    ("Posted: yesterday", "2026-03-02T12:00:00Z"),
    ("Publicado hace 3 días", "2026-02-28T12:00:00Z"),
    ("Publicado há 2 dias", "2026-03-01T12:00:00Z"),
    ("Veröffentlicht: vor 3 Tagen", "2026-02-28T12:00:00Z"),
    ("Publié il y a 3 jours", "2026-02-28T12:00:00Z"),
    ("Reposted 2 weeks ago", "2026-02-17T12:00:00Z"),
]


@pytest.mark.parametrize(("line", "at"), POSTED, ids=[p[0] for p in POSTED])
def test_the_age_a_post_prints_counts_from_the_drop(line: str, at: str) -> None:
    text = f"Kite tailor wanted\n{line}\nWe fly kites over the sea.\n"
    facts = {f.key: f for f in read(text, dropped_at=NOW).facts}
    assert facts["posted_at"].value == at
    assert facts["posted_at"].derived
    without = read(text).values
    assert "posted_at" not in without
    assert without["posted"] in line


def test_the_time_inside_an_id_counts_more_than_the_printed_age() -> None:
    text = "Kite tailor\nPosted 3 days ago\nhttps://www.upwork.com/jobs/~021890531871685536574\n"
    assert read(text, dropped_at=NOW).values["posted_at"] == "2025-02-14T22:41:37Z"
