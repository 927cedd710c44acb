"""What is written without a YAML library is what ruamel.yaml writes, and what PyYAML and ruamel.yaml read back."""

from datetime import date, datetime

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from vault_tool.text.properties import plain_writing, yaml_writing

TEXT = st.one_of(
    st.text(max_size=30),
    st.from_regex(r"[A-Za-z0-9é .:,;#'\"!&*?%@\\\[\]{}()/|<>–+-]{0,12}", fullmatch=True),
    st.from_regex(r"[0-9]{1,4}[-+:. ]?[0-9]{0,2}[ ][A-Za-z:0-9# |]{0,6}", fullmatch=True),
    st.sampled_from(["yes", "No", "~", "null", "1_000", "0x1F", "1e3", ".5", "12:30", "2026-01-02", "=", "<<", "- a", "a: b"]),
)  # fmt: skip
SCALAR = st.one_of(TEXT, st.integers(), st.booleans(), st.floats(), st.dates(), st.datetimes(), st.none())
VALUE = st.one_of(SCALAR, st.lists(SCALAR, max_size=3))
STYLE = st.sampled_from(["", '"', "'", "|", "block", "flow"])
KEY = st.one_of(st.sampled_from(["title", "posted_at", "yes", "n", "a b", "k" * 130]), st.text(max_size=5))
PLAIN = [
    ("title", "Sew forty kites (red)", ["title: Sew forty kites (red)"]),
    ("title", "Kites | https://example.com/kites", ["title: Kites | https://example.com/kites"]),
    ("said", "Kites: red & long – 40%", ['said: "Kites: red & long – 40%"']),
    ("place", "Évora, Portugal", ["place: Évora, Portugal"]),
    ("weekly_hours", "30+ hrs/week", ["weekly_hours: 30+ hrs/week"]),
    ("duration", "< 1 month", ["duration: < 1 month"]),
    ("rate", 12.5, ["rate: 12.5"]),
    ("jobs", 3, ["jobs: 3"]),
    ("verified", True, ["verified: true"]),
    ("posted_at", datetime(2026, 3, 10, 9, 0), ["posted_at: 2026-03-10T09:00:00"]),
    ("day", date(2026, 3, 10), ["day: 2026-03-10"]),
    ("tools", ["C++", "Figma", "no"], ["tools:", "  - C++", "  - Figma", '  - "no"']),
]


@given(KEY, VALUE, STYLE)
@example("k", "a - b", "").via("a blank and a dash")
@example("k", "a #b", "").via("what would be a comment")
@example("k", "x" * 200 + " y" * 200, "").via("no line is folded")
@example("k", "3 years – full-time", "").via("a number before words")
def test_lines_are_those_of_the_library(key: str, value: object, style: str) -> None:
    lines = plain_writing.entry(key, value, style)
    assert lines is None or lines == yaml_writing.entry(key, value, style)


@given(st.sampled_from(["a", "title", "posted_at"]), VALUE)
def test_readers_read_back_what_was_meant(key: str, value: object) -> None:
    lines = plain_writing.entry(key, value)
    if lines is not None:
        text = "\n".join(lines) + "\n"
        assert yaml.safe_load(text) == YAML(typ="safe").load(text) == {key: value}


@pytest.mark.parametrize(("key", "value", "lines"), PLAIN)
def test_what_the_tool_writes_most_needs_no_library(key: str, value: object, lines: list[str]) -> None:
    assert plain_writing.entry(key, value) == lines


@pytest.mark.parametrize("value", [None, "a\nb", 'say "so"', float("nan"), 1e300, [], ["a", ["b"]], {"a": 1}])
def test_what_is_not_surely_plain_is_left_to_the_library(value: object) -> None:
    assert plain_writing.entry("k", value) is None
