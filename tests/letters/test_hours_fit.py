"""When a post's hours are set, and when they are only wished for."""

import pytest

from tests.letters.own_lines.test_openings import job
from vault_tool.letters.hours_fit import hours_are_open


@pytest.mark.parametrize(
    ("hours", "are_open"),
    [
        ("Working hours: 9 AM to 5 PM EST.", False),
        ("Working hours: 9 AM to 5 PM EST preferred.", True),
        ("Working hours: 9 AM to 5 PM EST, if possible.", True),
        ("Some overlap with working hours of 9 AM to 5 PM EST would be great.", True),
    ],
)
def test_hours_that_are_only_wished_for_are_open(hours: str, are_open: bool) -> None:
    assert hours_are_open(job(f"Power BI analyst\n\nBuild the boards of our tea shops.\n\n{hours}\n")) is are_open
