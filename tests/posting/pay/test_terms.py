"""The terms of a post's site: what it keeps, and the least that it lets pay be."""

import pytest

from vault_tool.posting.pay import terms
from vault_tool.posting.pay.assumptions import Assumptions
from vault_tool.posting.pay.terms import Terms

OWN = Assumptions(fee_percent=15, minimum_hourly=4)

CASES = [
    ({"platform": "upwork"}, Assumptions(), Terms(0.1, 3.0, 5.0)),
    ({}, Assumptions(), Terms(0.1, 3.0, 5.0)),
    ({"platform": "fiverr"}, Assumptions(), Terms(0.2)),
    ({"platform": "linkedin"}, Assumptions(), Terms()),
    ({"platform": "elsewhere"}, Assumptions(), Terms(0.1)),
    ({"platform": "upwork", "currency": "EUR"}, Assumptions(), Terms(0.1)),
    ({"platform": "upwork", "compensation_type": "salary"}, Assumptions(), Terms()),
    ({"platform": "upwork"}, OWN, Terms(0.15, 4, 5.0)),
    ({"platform": "fiverr"}, OWN, Terms(0.15)),
    ({"platform": "linkedin"}, OWN, Terms()),
    ({"platform": "upwork"}, Assumptions(fee_percent=400), Terms(1.0, 3.0, 5.0)),
]


@pytest.mark.parametrize(("facts", "assumptions", "wanted"), CASES)
def test_terms(facts: dict[str, object], assumptions: Assumptions, wanted: Terms) -> None:
    assert terms.of(facts, assumptions) == wanted
