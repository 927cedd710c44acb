"""A value that the profile lacks stands in a text as a gap that eye and lint find, and is false in a condition."""

from dataclasses import fields

import pytest

from vault_tool.knowledge.who_applies import Profile
from vault_tool.letters.missing import gap, said

GAP = "‹fill in: your rate›"


def test_a_gap_is_itself_wherever_it_is_used() -> None:
    rate = gap("your rate")
    assert str(rate) == GAP
    assert f"{rate:,.2f}" == GAP
    assert rate[0] == GAP
    assert list(rate) == [GAP]
    assert ", ".join(rate) == GAP
    assert not rate


def test_what_the_profile_has_is_said_as_it_is() -> None:
    values = said(Profile(name="Robin", tools=("ClickUp",)))
    assert (values["name"], values["tools"]) == ("Robin", ("ClickUp",))


@pytest.mark.parametrize("name", ["headline", "time_zone", "hours", "skills"])
def test_what_it_lacks_is_a_gap(name: str) -> None:
    value = said(Profile())[name]
    assert str(value).startswith("‹fill in: your ")
    assert not value


def test_every_value_has_its_name() -> None:
    assert said(Profile()).keys() == {field.name for field in fields(Profile)}
