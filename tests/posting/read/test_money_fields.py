"""What the words behind a label for pay mean: amounts, currency, period, and how the work is paid."""

import pytest

from vault_tool.posting.read import money_fields

KINDS = {
    "Hourly": "hourly", "paid per hour": "hourly", "$20/hr": "hourly", "Fixed-price": "fixed", "flat fee": "fixed", "Precio fijo": "fixed", "Festpreis": "fixed", "Forfait": "fixed",
    "annual salary": "salary", "commission": "commission", "equity only": "equity", "hourly or fixed": None, "by the piece": None, "": None,
}  # fmt: skip
PAY = {
    "$300–$500 (fixed)": {
        "compensation_min": 300,
        "compensation_max": 500,
        "currency": "USD",
        "compensation_type": "fixed",
    },
    "$15-$20/hr, 20 hours": {
        "compensation_min": 15,
        "compensation_max": 20,
        "currency": "USD",
        "compensation_type": "hourly",
        "compensation_period": "hour",
    },
    "up to $5k": {"compensation_max": 5000, "currency": "USD"},
    "less than $5k": {"compensation_max": 5000, "currency": "USD"},
    "from €20/h": {
        "compensation_min": 20,
        "currency": "EUR",
        "compensation_type": "hourly",
        "compensation_period": "hour",
    },
    "over €2,000": {"compensation_min": 2000, "currency": "EUR"},
    "1200 EUR per month": {
        "compensation_min": 1200,
        "compensation_max": 1200,
        "currency": "EUR",
        "compensation_type": "salary",
        "compensation_period": "month",
    },
    "$1,250 for the whole project": {"compensation_min": 1250, "compensation_max": 1250, "currency": "USD"},
    "500": {"compensation_min": 500, "compensation_max": 500},
    "$8 / hr (Avg Bid)": {
        "bid_avg": 8,
        "currency": "USD",
        "compensation_type": "hourly",
        "compensation_period": "hour",
    },
    "$104 (Avg Bid)": {"bid_avg": 104, "currency": "USD"},
    "verified": {"client_payment_verified": True},
    "3 months": {},
    "not specified": {},
    "to be agreed on": {},
}
TYPED = [
    (money_fields.fixed_price, "$500", ("fixed", None, 500)),
    (money_fields.fixed_price, "$20/hr", ("hourly", "hour", 20)),
    (money_fields.hourly_rate, "25", ("hourly", "hour", 25)),
    (money_fields.salary, "€50.000/Jahr", ("salary", "year", 50000)),
    (money_fields.salary, "$120k", ("salary", None, 120000)),
    (money_fields.salary, "$40 an hour", ("hourly", "hour", 40)),
    (money_fields.salary, "we agreed on a lot of words before the price of $50", (None, None, None)),
]
ENDS = {"100": 100, "48,000 USD": 48000, "0": None, "none": None, "about 100": None}


@pytest.mark.parametrize("words", KINDS)
def test_how_the_work_is_paid(words: str) -> None:
    assert {p.value for p in money_fields.kind(words)} == ({KINDS[words]} - {None})


@pytest.mark.parametrize("words", PAY)
def test_pay_behind_its_label(words: str) -> None:
    assert {p.key: p.value for p in money_fields.pay(words)} == PAY[words]


@pytest.mark.parametrize(("read", "words", "wanted"), TYPED)
def test_pay_behind_a_label_that_says_the_kind(read, words: str, wanted: tuple[object, ...]) -> None:  # type: ignore[no-untyped-def]
    found = {p.key: p.value for p in read(words)}
    keys = ("compensation_type", "compensation_period", "compensation_max")
    assert tuple(found.get(key) for key in keys) == wanted


@pytest.mark.parametrize("words", ENDS)
def test_one_end_of_the_pay(words: str) -> None:
    found = {p.key: p.value for p in money_fields.pay_end("compensation_min")(words)}
    assert found.get("compensation_min") == ENDS[words]
