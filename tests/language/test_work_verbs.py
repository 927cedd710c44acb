"""Which line of experience did what is asked for."""

import pytest

from vault_tool.language import verbs

SAME = [
    ("Built the price list of a kite shop.", "Create and maintain price lists", True),
    ("Built the price list of a kite shop.", "Speed up our price list", False),
    ("Built the price list of a kite shop.", "Developing price lists", True),
    ("Cleaned 900 addresses.", "Import and clean addresses", True),
    ("Set up the machines of a kite shop.", "Support for our machines", False),
    ("Ran a kite shop.", "Management of kite shops", True),
]
PROVES = [
    ("Built the price list of a kite shop.", "Proven experience with price list optimization", False),
    ("Built the price list of a kite shop.", "Proven experience with price lists", True),
    ("Built the price list of a kite shop and tuned it.", "Experience in tuning price lists", True),
    ("Automated a price list.", "Experience with automation of price lists", True),
]


@pytest.mark.parametrize(("line", "duty", "same"), SAME)
def test_a_line_does_what_a_duty_begins_with(line: str, duty: str, same: bool) -> None:
    assert verbs.is_same(line, duty) is same


@pytest.mark.parametrize(("line", "demand", "proves"), PROVES)
def test_a_demand_is_answered_by_what_was_done(line: str, demand: str, proves: bool) -> None:
    assert verbs.may_prove(line, demand) is proves
