"""What a condition may ask of a post's job site."""

import pytest

from vault_tool.knowledge.conditions import expressions, site_names
from vault_tool.knowledge.conditions.scope import unknown_names
from vault_tool.knowledge.notes.examples import scope_of
from vault_tool.posting.pay.assumptions import Assumptions

CASES = [
    ({"platform": "upwork"}, "site.takes_fee and not site.is_board and site.shows_client", True),
    ({"platform": "Up work"}, "site.takes_fee", True),
    ({"platform": "linkedin"}, "site.takes_fee or site.shows_client", False),
    ({"platform": "linkedin"}, "site.is_board and site.fee == 0", True),
    ({"platform": "elsewhere"}, "site.is_board", None),
    ({"platform": "elsewhere"}, "not site.is_board", None),
    ({"platform": "elsewhere"}, "site.is_board|default(true)", True),
    ({"platform": "elsewhere"}, "site is undefined", True),
    ({}, "site.fee > 0", None),
]


@pytest.mark.parametrize(("facts", "condition", "value"), CASES)
def test_of_a_site_that_we_do_not_know_all_is_unknown(
    facts: dict[str, object], condition: str, value: bool | None
) -> None:
    assert expressions.compile(condition).evaluate(scope_of(facts)) is value


def test_every_documented_name_has_a_value() -> None:
    site = site_names.of("upwork", Assumptions())
    assert all(getattr(site, name.partition(".")[2]) is not None for name in site_names.NAMES)


def test_a_slip_of_the_pen_is_seen() -> None:
    assert unknown_names(expressions.compile("site.takes_fees")) == {"site.takes_fees"}
    assert not unknown_names(expressions.compile("site.takes_fee"))


def test_the_fee_that_the_user_has_set_holds() -> None:
    site = site_names.of("upwork", Assumptions(fee_percent=4))
    assert site is not None
    assert site.fee == 0.04
