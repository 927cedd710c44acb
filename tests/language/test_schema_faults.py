"""What a schema finds wrong is told with what would be right."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema_rs import is_valid, validator_for

from vault_tool import shipped
from vault_tool.language.schema_faults import fault, is_surely_allowed

SCHEMA = {
    "type": "object",
    "properties": {
        "topic": {"enum": ["safety", "client", "pay", "scope"]},
        "weight": {"type": "integer", "maximum": 9},
        "about": {"type": ["array", "null"]},
        "source": {"type": "string", "description": "Where it comes from. A page or a paper."},
    },
}


@pytest.mark.parametrize(
    ("table", "required", "said"),
    [
        ({"topic": "costs"}, [], "'costs' is not known; it is one of: safety, client, pay, scope"),
        ({"topic": "saftey"}, [], "'saftey' is not known; did you mean 'safety'?"),
        ({"topic": 3}, [], "'3' is not known; it is one of: safety, client, pay, scope"),
        ({"weight": "heavy"}, [], "'heavy' is not a whole number"),
        ({"weight": 12}, [], "12 is greater than the maximum of 9"),
        ({"about": "choirs"}, [], "'choirs' is not a list"),
        ({}, ["source"], "`source` is missing: add it (where it comes from)"),
        ({}, ["other"], "`other` is missing: add it"),
    ],
)
def test_says_what_would_be_right(table: dict[str, object], required: list[str], said: str) -> None:
    (error,) = validator_for(SCHEMA | {"required": required}).iter_errors(table)
    assert fault(error, SCHEMA["properties"]) == said  # type: ignore[arg-type]


LEAVES = st.one_of(
    st.none(), st.booleans(), st.integers(-5, 2000), st.floats(allow_nan=False, allow_infinity=False),
    st.sampled_from(["", "a", "kite", "EUR", "EUR\n", "plain", "high", "long-name", "a_b", "Ä", "2026-03-02"]),
)  # fmt: skip
VALUES = st.one_of(LEAVES, st.lists(LEAVES, max_size=3), st.dictionaries(st.sampled_from("ab"), LEAVES, max_size=2))
NOTES = ("profile", "signal", "effort", "feature", "client", "answer", "bank", "template", "phrases", "rule")


@pytest.mark.parametrize("name", NOTES)
@given(data=st.data())
def test_it_says_yes_only_where_all_of_the_schema_does(name: str, data: st.DataObject) -> None:
    schema = shipped.schema(name)
    for key, of in schema["properties"].items():
        value = data.draw(VALUES, key)
        assert not is_surely_allowed(value, of) or is_valid(of, value)
    values = data.draw(st.dictionaries(st.sampled_from([*schema["properties"], "kites"]), VALUES))
    assert not is_surely_allowed(values, schema) or is_valid(schema, values)


@pytest.mark.parametrize(
    ("schema", "value", "sure"),
    [
        ({"type": "integer", "minimum": 3, "title": "Kites", "x-cost": "silk"}, 3, True),
        ({"type": "integer", "minimum": 3}, 2, False),
        ({"type": "integer"}, True, False),
        ({"type": ["number", "null"]}, None, True),
        ({"enum": ["silk", None]}, None, True),
        ({"enum": ["silk"]}, "wire", False),
        ({"type": "string", "pattern": "^[A-Z]{3}$"}, "EUR", True),
        ({"type": "string", "pattern": "^[A-Z]{3}$"}, "EUR\n", False),
        ({"type": "array", "items": {"type": "string"}}, ["silk", "wire"], True),
        ({"type": "array", "items": {"type": "string"}}, ["silk", 2], False),
        ({"type": "object", "required": ["silk"]}, {}, False),
        ({"type": "object", "properties": {"silk": {"minimum": 3}}}, {"silk": 3, "wire": 1}, True),
        ({"type": "string", "format": "email"}, "kites@sea.example", False),
    ],
)
def test_a_word_that_it_does_not_know_is_not_sure(schema: dict[str, Any], value: object, sure: bool) -> None:
    assert is_surely_allowed(value, schema) is sure
