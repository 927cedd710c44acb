"""Time zones as posts write them."""

import pytest

from vault_tool.language.values import zones
from vault_tool.text.edits import Span

MENTIONED = [
    ("Overlap with CET or GMT+2 is needed.", ["CET", "GMT+2"]),
    ("US Eastern Standard Time, or West Coast hours", ["US Eastern Standard Time", "West Coast hours"]),
    ("9 to 5 ET.", ["ET"]),
    ("IST hours", ["IST"]),
    ("An IST paper of the ET movie, with cents and estates", []),
    ("EST/PST", ["EST/PST"]),
]


@pytest.mark.parametrize(("text", "names"), MENTIONED)
def test_mentions(text: str, names: list[str]) -> None:
    assert [m[0] for m in zones.mentions(text, Span(0, len(text)))] == names


ZONES = {
    "PST": "America/Los_Angeles", "pst": "America/Los_Angeles", "Eastern": "America/New_York", "Eastern Time": "America/New_York",
    "CET": "Europe/Paris", "Central European Time": "Europe/Paris", "Central Standard Time": "America/Chicago", "GMT": "UTC",
    "Manila time": "Asia/Manila", "UK": "Europe/London", "IST": None, "US": None, "soon": None, "": None,
}  # fmt: skip


@pytest.mark.parametrize(("name", "zone"), ZONES.items())
def test_zone_of_a_name(name: str, zone: str | None) -> None:
    assert zones.zone_of(name) == zone
