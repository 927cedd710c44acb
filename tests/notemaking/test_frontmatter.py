"""Facts as properties and back: what a fact says is what the property says."""

from datetime import UTC, date, datetime

import pytest

from vault_tool.notemaking.frontmatter import from_properties, keys, obsidian_type, to_properties
from vault_tool.posting.fact import Fact, Value
from vault_tool.text.edits import Span

BOTH_WAYS: list[tuple[str, Value, object]] = [
    ("title", "Sew forty kites", "Sew forty kites"),
    ("compensation_max", 1250, 1250),
    ("client_rating", 4.83, 4.83),
    ("client_payment_verified", False, False),
    ("skills", ["Silk", "Glue"], ["Silk", "Glue"]),
    ("date", "2026-03-03", date(2026, 3, 3)),
    ("posted_at", "2026-03-03T12:05:00Z", datetime(2026, 3, 3, 12, 5)),
]
OF_THE_USER: list[tuple[str, object, Value | None]] = [
    ("posted_at", datetime(2026, 3, 3, 12, 5, tzinfo=UTC), "2026-03-03T12:05:00Z"),
    ("title", "", None),
    ("title", "  ", None),
    ("title", None, None),
    ("skills", ["Silk", None, 3], ["Silk", "3"]),
    ("my_own_key", "anything", None),
    ("compensation_max", {"nested": 1}, None),
]


@pytest.mark.parametrize(("key", "value", "written"), BOTH_WAYS)
def test_a_fact_and_its_property(key: str, value: Value, written: object) -> None:
    assert to_properties([Fact(key, value, "", Span(0, 0), "a test")]) == {key: written}
    assert from_properties({key: written}) == {key: value}


@pytest.mark.parametrize(("key", "written", "value"), OF_THE_USER)
def test_what_a_user_may_have_written(key: str, written: object, value: Value | None) -> None:
    assert from_properties({key: written}) == ({} if value is None else {key: value})


def test_properties_are_written_in_the_schemas_order() -> None:
    facts = [Fact(key, "x", "", Span(0, 0), "a test") for key in ("skills", "url", "title")]
    assert list(to_properties(facts)) == [key for key in keys() if key in ("skills", "url", "title")]


def test_what_obsidian_is_told_of_a_key() -> None:
    assert (obsidian_type("date"), obsidian_type("posted_at"), obsidian_type("my_own_key")) == (
        "date",
        "datetime",
        "text",
    )
