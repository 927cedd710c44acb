"""What single findings say, word for word."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from vault_tool.jobs.lint.linting import lint_text
from vault_tool.jobs.lint.request import Request
from vault_tool.jobs.vault import Place
from vault_tool.posting.pay.assumptions import Assumptions
from vault_tool.store.config import Config

REASON = (
    "The work is on site in Germany for at least three days of every week, the contract is with a German agency that wants "
    "a residence permit before the first call, and you are in Portugal with no plan to move before the summer of next year"
)
SAID = [
    ("currency: dollars", "", "F007", "currency is 'dollars', not three capital letters, such as USD; look it up in the post"),
    (f"currency: {'dollars' * 20}", "", "F007", "currency is a whole text, not three capital letters, such as USD; look it up in the post"),
    ("client_member_since: May", "", "F007", "client_member_since is 'May', not a year, a month or a day, such as 2021-03; look it up in the post"),
    ("status: ready", f"## Brief\n\n> [!danger] Skip\n> {REASON}.\n", "K008", f"skip this, or correct the Brief's verdict if you know better (t{REASON[1:]})"),
    ("status: ready", f"## Brief\n\n> [!danger] Skip\n> {REASON * 3}.\n", "K008", "skip this, or correct the Brief's verdict if you know better"),
]  # fmt: skip


@pytest.mark.parametrize(("properties", "body", "code", "message"), SAID, ids=[m[:60] for *_, m in SAID])
def test_says(tmp_path: Path, properties: str, body: str, code: str, message: str) -> None:
    note = f"---\n{properties}\n---\n# Editor\n\n{body}"
    (tmp_path / "vault.toml").touch()
    place = Place(tmp_path, Config(), datetime(2026, 3, 3, tzinfo=UTC))
    report = lint_text(place, note.encode(), "Postings/a.md", Request(select=(code,)))
    assert [f.message for linted in report.notes for f in linted.findings] == [message]


PAID_BY_THE_MONTH = (
    "platform: upwork\ncurrency: USD\ncompensation_type: fixed\n"
    'compensation_period: month\ncompensation_max: 400\nweekly_hours: "25"'
)
OF_FOUR_WEEKS = [
    ("C011", "$400 a month is $4 an hour, under the site's minimum of $5.00 an hour: ask for that at least"),
    ("C012", "$400 a month at 25 hours a week is at most $4 an hour, 80% short of your floor of $20: ask for more, or skip it"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "message"), OF_FOUR_WEEKS)
def test_a_month_has_the_weeks_that_the_user_says(tmp_path: Path, code: str, message: str) -> None:
    (tmp_path / "vault.toml").touch()
    (tmp_path / "Profile.md").write_text("---\nrate_floor: 20\n---\n# Me\n", "utf-8")
    place = Place(
        tmp_path, Config(pay=Assumptions(minimum_hourly=5, weeks_per_month=4)), datetime(2026, 3, 3, tzinfo=UTC)
    )
    note = f"---\n{PAID_BY_THE_MONTH}\n---\n# Editor\n"
    report = lint_text(place, note.encode(), "Postings/a.md", Request(select=(code,)))
    assert [f.message for linted in report.notes for f in linted.findings] == [message]


FULL_TIME = (
    "platform: upwork\ncurrency: USD\ncompensation_type: fixed\ncompensation_period: month\ncompensation_max: 500"
)
OF_A_SHORT_WEEK = [
    ("C011", "$500 a month is $4.17 an hour, under the site's minimum of $5.00 an hour: ask for that at least"),
    ("C012", "$500 a month at 30 hours a week is at most $4.17 an hour, 79% short of your floor of $20: ask for more, or skip it"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "message"), OF_A_SHORT_WEEK)
def test_a_full_week_has_the_hours_that_the_user_says(tmp_path: Path, code: str, message: str) -> None:
    (tmp_path / "vault.toml").touch()
    (tmp_path / "Profile.md").write_text("---\nrate_floor: 20\n---\n# Me\n", "utf-8")
    pay = Assumptions(minimum_hourly=5, weeks_per_month=4, full_time_hours=30)
    place = Place(tmp_path, Config(pay=pay), datetime(2026, 3, 3, tzinfo=UTC))
    note = f"---\n{FULL_TIME}\n---\n# Editor\n\n## Posting\n\nThis is a full-time position.\n"
    report = lint_text(place, note.encode(), "Postings/a.md", Request(select=(code,)))
    assert [f.message for linted in report.notes for f in linted.findings] == [message]
