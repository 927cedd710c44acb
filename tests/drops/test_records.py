"""JSON records as posts: which records are one, and what each says."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault_tool.drops import records
from vault_tool.jobs.take_in.file_of_posts import texts_in as texts
from vault_tool.posting.reading import read

POST = {"title": "Sew forty kites", "country": "Portugal", "description": "Red silk, long tails."}
NOT_POSTS = [
    {"theme": "dark"},
    {"title": "Sew forty kites"},
    {"name": "Kites", "size": 4},
    [],
    [1, 2],
    "words",
    None,
    {"title": "", "country": "Portugal"},
]
NAMES = [
    ("jobTitle", "Sew", "title", "Sew"),
    ("position", "Sew", "title", "Sew"),
    ("client_total_spent", 7300.5, "client_total_spent", 7300.5),
    ("hourlyBudgetMin", 12, "compensation_min", 12),
    ("company", "Upwind", "client_company", "Upwind"),
    ("skills", ["Silk", "Glue"], "skills", ["Silk", "Glue"]),
    ("skills", [{"name": "Silk"}, {"prettyName": "Glue"}], "skills", ["Silk", "Glue"]),
    ("client", {"paymentVerified": True}, "client_payment_verified", True),
    ("proposals", 12, "proposals", "12"),
    ("url", "https://kites.example/1", "url", "https://kites.example/1"),
]


def of(content: object) -> list[str]:
    text = json.dumps(content)
    return list(texts("a.json", text.encode(), text))


@pytest.mark.parametrize("content", NOT_POSTS, ids=map(repr, NOT_POSTS))
def test_what_is_no_post_stays_a_file(content: object) -> None:
    assert of(content) == [json.dumps(content)]


@pytest.mark.parametrize("content", [POST, [POST], {"jobs": [POST]}, {"data": {"results": [{"node": POST}]}}])
def test_a_post_is_found_wherever_it_stands(content: object) -> None:
    (text,) = of(content)
    assert text.splitlines()[0] == "Sew forty kites"
    assert "Red silk, long tails." in text
    assert read(text).values["title"] == "Sew forty kites"


@pytest.mark.parametrize(("name", "value", "key", "fact"), NAMES, ids=[str(n[0]) for n in NAMES])
def test_a_field_is_a_fact(name: str, value: object, key: str, fact: object) -> None:
    record = {
        **({} if key == "title" else {"title": "Sew forty kites"}),
        name: value,
        "duration": "2 weeks",
        "level": "Expert",
    }
    (text,) = of(record)
    assert read(text).values[key] == fact


def test_lines_of_records_are_posts_and_empty_values_are_left_out() -> None:
    lines = "\n".join(json.dumps({**POST, "title": f"Kite {n}", "budget": None, "tags": []}) for n in range(3))
    found = texts("a.jsonl", lines.encode(), lines)
    assert [text.splitlines()[0] for text in found] == ["Kite 0", "Kite 1", "Kite 2"]
    assert not any("Budget" in text or "Tags" in text or "None" in text for text in found)


def test_html_in_a_value_is_shown() -> None:
    (text,) = of({**POST, "description": "<p>Red &amp; blue</p><ul><li>silk</li><li>glue</li></ul>"})
    assert "Red & blue" in text
    assert "<li>" not in text


def test_what_begins_like_json_is_recognized() -> None:
    assert records.recognise("a.json", ' \n{"a": 1}')
    assert records.recognise("", "[1]")
    assert not records.recognise("a.txt", "[a list of kites]")
    assert not records.recognise("a.json", "kites")


VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(max_size=20)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(
            st.sampled_from(["title", "country", "skills", "description", "x", "Client"]), inner, max_size=4
        ),
    ),
    max_leaves=12,
)


@given(VALUES)
def test_no_json_makes_it_fail(content: object) -> None:
    assert of(content)
