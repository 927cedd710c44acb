"""What a posting pays, in the few words of a list."""

import pytest

from vault_tool.posting.pay.pay_in_words import pay_in_words

SAID = [
    ({"compensation_min": 900, "compensation_max": 900, "compensation_type": "fixed", "currency": "USD"}, "$900 fixed"),
    ({"compensation_min": 20, "compensation_max": 30.5, "compensation_type": "hourly", "currency": "EUR"}, "€20-€30.50 an hour"),
    ({"compensation_min": 3000, "compensation_period": "month", "currency": "USD"}, "$3,000 a month"),
    ({"compensation_max": 40, "compensation_type": "hourly"}, "40 an hour"),
    ({"compensation_max": 500, "compensation_type": "fixed", "compensation_period": "project", "currency": "GBP"}, "£500 fixed"),
    ({"compensation_type": "hourly"}, "hourly"),
    ({}, ""),
]  # fmt: skip


@pytest.mark.parametrize(("facts", "words"), SAID, ids=[w or "nothing" for _, w in SAID])
def test_says(facts: dict[str, object], words: str) -> None:
    assert pay_in_words(facts) == words
