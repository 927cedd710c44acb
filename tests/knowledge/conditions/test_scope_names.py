"""What a scope gives by its type, and what it leaves out."""

import pytest

from vault_tool.knowledge.conditions.scope_names import Scope
from vault_tool.knowledge.notes.examples import scope_of


@pytest.mark.parametrize(
    ("value", "number"),
    [(3, 3), (2.5, 2.5), (-1, -1), ("3", None), (True, None), (None, None), (float("inf"), None), (float("nan"), None)],
)
def test_a_number_is_no_word_no_yes_and_has_an_end(value: object, number: float | None) -> None:
    assert Scope({"kites": value}).number("kites") == number


def test_what_is_not_there_is_none_or_empty() -> None:
    bare = Scope()
    assert (bare.number("kites"), bare.text("kites"), bare.pay, bare.site, bare.currency) == (
        None,
        "",
        None,
        None,
        "USD",
    )
    assert not bare.is_on_board
    assert not bare.is_on_marketplace


def test_names_are_added_to_another_scope() -> None:
    first = Scope({"kites": 3})
    assert first.with_names({"sails": 2}) == {"kites": 3, "sails": 2}
    assert first == {"kites": 3}


def test_pay_site_and_what_is_taken_for_granted_go_by_their_types() -> None:
    scope = scope_of({"platform": "upwork", "compensation_type": "hourly", "compensation_max": 30, "currency": "EUR"})
    assert scope.pay is not None
    assert scope.is_on_marketplace
    assert (scope.currency, scope.assumptions.full_time_hours > 0, scope.profile.skills) == ("EUR", True, ())
