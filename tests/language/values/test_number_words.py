"""Numbers in digits and as words."""

import pytest

from vault_tool.language.values.number_words import value


@pytest.mark.parametrize(
    ("number", "is_"), [("3", 3.0), ("three", 3.0), ("Twelve", 12.0), ("twenty", 20.0), ("several", 0.0)]
)
def test_a_number_is_read(number: str, is_: float) -> None:
    assert value(number) == is_
