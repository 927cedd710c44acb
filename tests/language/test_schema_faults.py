"""What a schema finds wrong is told with what would be right."""

import pytest
from jsonschema_rs import validator_for

from vault_tool.language.schema_faults import fault

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
