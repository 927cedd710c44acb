"""Currencies: what a printed sign means, and how we write an amount."""

import pytest

from vault_tool.language import wording, wordlists
from vault_tool.language.values import currencies

WRITTEN = [
    (1250, "USD", "$1,250"), (8.241, "USD", "$8.24"), (8.5, "EUR", "€8.50"), (300, "PLN", "300 PLN"), (300, "XAU", "300 XAU"), (5, "AUD", "A$5"),
]  # fmt: skip


@pytest.mark.parametrize(("value", "currency", "written"), WRITTEN)
def test_money_as_we_write_it(value: float, currency: str, written: str) -> None:
    assert wording.money(value, currency) == written


def test_no_sign_means_two_currencies() -> None:
    signs = [sign.lower() for signs in wordlists.table("currencies").values() for sign in signs]
    assert len(signs) == len(set(signs))


@pytest.mark.parametrize("code", wordlists.table("currencies"))
def test_each_currency_is_read_by_its_code(code: str) -> None:
    assert currencies.code_of(code.lower()) == code


def test_marks_are_the_signs_that_are_no_letters() -> None:
    assert set("$€£₹") <= set(currencies.marks())
    assert not any(mark.isalnum() or mark == "." for mark in currencies.marks())
