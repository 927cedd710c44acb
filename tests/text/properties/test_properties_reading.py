"""What counts as properties, what their values are, and what is said of those that cannot be read."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault_tool.note import Note
from vault_tool.text.lines import LineIndex
from vault_tool.text.properties import property_block, property_edits

VALUES = {
    "text": ("a: some text", "some text"),
    "text in quotes": ("a: 'it''s'", "it's"),
    "an escape": ('a: "\\u00e9"', "é"),
    "a number": ("a: 12", 12),
    "a fraction": ("a: 4.95", 4.95),
    "a number with a comma is text": ("a: 1,250", "1,250"),
    "a leading zero is kept": ("a: 007", "007"),
    "a time is text, not minutes": ("a: 12:30", "12:30"),
    "yes is text": ("a: yes", "yes"),
    "a checkbox": ("a: true", True),
    "a day": ("a: 2025-02-14", date(2025, 2, 14)),
    "a moment": ("a: 2025-02-14T22:41:37", datetime(2025, 2, 14, 22, 41, 37)),
    "a day that does not exist": ("a: 2025-02-30", "2025-02-30"),
    "nothing": ("a:", None),
    "a list": ("a:\n  - b\n  - c", ["b", "c"]),
    "a list at the margin": ("a:\n- b\n- c", ["b", "c"]),
    "a list in brackets": ("a: [b, c]", ["b", "c"]),
    "a link in quotes": ('a: "[[Note]]"', "[[Note]]"),
    "a link without quotes": ("a: [[Note]]", [["Note"]]),
    "lines": ("a: |\n  b\n  c", "b\nc\n"),
    "folded lines": ("a: >-\n  b\n  c", "b c"),
    "a mapping": ("a:\n  b: c", {"b": "c"}),
    "a comment": ("a: b # c", "b"),
    "a hash inside a word": ("a: b#c", "b#c"),
    "an alias": ("x: &n [1]\na: *n", [1]),
    "a merge": ("x: &n {b: 1}\na: {<<: *n, c: 2}", {"b": 1, "c": 2}),
    "an address": ("a: https://example.com/?q=1", "https://example.com/?q=1"),
}


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize("name", VALUES)
def test_values(name: str, newline: str) -> None:
    block, value = VALUES[name]
    text = f"\ufeff---\n{block}\nz: last\n---\nbody\n".replace("\n", newline)
    read = property_block.read(text)
    assert read.problem is None
    assert read.values["a"] == value
    assert type(read.values["a"]) is type(value)
    assert read.values["z"] == "last"
    assert text[slice(*read.spans["z"])] == "z: last"
    assert text[slice(*read.spans["a"])].startswith("a:")
    assert text[read.span.end :] == f"body{newline}"


NONE = {
    "no block": "# T\n\ntext\n",
    "nothing at all": "",
    "a byte order mark alone": "\ufeff",
    "a rule at the top": "---\n\ntext\n\nmore\n",
    "a rule at the top, and another": "---\n",
    "a blank line before": "\n---\na: 1\n---\n",
    "a space before": " ---\na: 1\n---\n",
    "words before": "x\n---\na: 1\n---\n",
    "four dashes": "----\na: 1\n----\n",
    "a language after the dashes": "---yaml\na: 1\n---\n",
    "two dashes": "--\na: 1\n--\n",
}


@pytest.mark.parametrize("text", NONE.values(), ids=NONE.keys())
def test_what_is_no_block(text: str) -> None:
    assert property_block.read(text) == property_block.Properties()


def test_an_empty_block_is_a_block() -> None:
    read = property_block.read("---\n---\nbody\n")
    assert (read.values, read.span, read.problem) == ({}, (0, 8), None)
    assert property_block.read("---\n# only a comment\n---\n").values == {}


def test_a_later_block_is_body() -> None:
    """A `---` further down is a thematic break, also right after the frontmatter and when lines like `key: value` follow."""
    text = "---\na: 1\n---\n---\nb: 2\n---\ntext\n\n---\nc: 3\n---\n"
    note = Note(text)
    assert dict(note.values) == {"a": 1}
    assert text[slice(*note.body_span)].startswith("---\nb: 2")
    assert dict(Note("# T\n\n---\na: 1\n---\n").values) == {}


def test_three_dots_do_not_end_it() -> None:
    """As in Obsidian: the block ends at `---` alone, and YAML knows no second document in it."""
    read = property_block.read("---\na: 1\n...\n---\nbody\n")
    assert (read.values, read.problem) == ({"a": 1}, None)
    assert property_block.read("---\na: 1\n...\nbody\n").problem
    assert property_block.read("---\na: 1\n...\nb: 2\n---\n").problem


def test_dashes_inside_a_value_do_not_end_it() -> None:
    read = property_block.read("---\na: |\n  ---\n  b\nc: ---x\n---\nbody\n")
    assert read.values == {"a": "---\nb\n", "c": "---x"}


PROBLEMS = {
    "a colon in text": ("---\na: b: c\n---\n", "2:5", "must be quoted"),
    "a bracket that nothing closes": ("---\na: [1\nb: 2\n---\n", "2:4", "must end with ]"),
    "a quote that nothing closes": ("---\na: 'x\nb: 2\n---\n", "2:4", "never closed"),
    "quotes in quotes": ('---\na: "say "hi" you"\n---\n', "2:10", "must be doubled"),
    "a backslash in quotes": ('---\na: "C:\\dir"\n---\n', "2:7", "backslash"),
    "an at sign": ("---\na: @ann\n---\n", "2:4", "begins with @ must be quoted"),
    "a star": ("---\na: *x\n---\n", "2:4", "begins with * must be quoted"),
    "an exclamation mark": ("---\na: !x y\n---\n", "2:4", "begins with ! must be quoted"),
    "a placeholder": ("---\na: {{date}}\n---\n", "2:5", "{{…}} must be quoted"),
    "a tab": ("---\na:\n\tb: 1\n---\n", "3:1", "a tab"),
    "a line that is no property": ("---\na: 1\nwords\nb: 2\n---\n", "3:1", "key: value"),
    "a list": ("---\n- a\n---\n", "2:1", "lines of `key: value`"),
    "text": ("---\nwords\n---\n", "2:1", "lines of `key: value`"),
    "a mapping as a name": ("---\n? {a: b}\n: c\n---\n", "2:3", "plain text"),
    "a name twice": ("---\na: 1\nb: 2\na: 3\n---\n", "4:1", "“a” stands twice"),
    "a name twice in a value": ("---\na:\n  b: 1\n  b: 2\n---\n", "4:3", "“b” stands twice"),
    "never closed": ("---\na: 1\n\nbody\n", "1:1", "never closed"),
    "a control character": ("---\na: \x07\n---\n", "2:4", "does not allow"),
    "a byte that is not UTF-8": ("---\na: \udc80\n---\n", "2:4", "not UTF-8"),
    "an alias to itself": ("---\na: &x [*x]\n---\n", "2:4", "aliases"),
    "too deep": ("---\na: " + "[" * 3_000 + "\n---\n", "", "not valid YAML"),
    "too deep, and long": ("---\na: " + "[" * 9_000 + "]" * 9_000 + "\n---\n", "2:103", "deeper than 100"),
    "too large": ("---\na: " + "x" * 1_000_001 + "\n---\n", "2:1", "the longest that is read has"),
    "a bomb of aliases": (
        "---\na: &a [x, x, x, x, x, x, x, x, x]\n"
        + "".join(f"{b}: &{b} [{', '.join([f'*{a}'] * 9)}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True))
        + "---\n",
        "",
        "more than 10,000 values",
    ),
}  # fmt: skip


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize("before", ["", "\ufeff"], ids=["plain", "BOM"])
@pytest.mark.parametrize("name", PROBLEMS)
def test_a_problem_has_a_place_and_says_what_to_do(name: str, before: str, newline: str) -> None:
    source, place, words = PROBLEMS[name]
    text = before + source.replace("\n", newline)
    problem = property_block.read(text).problem
    assert problem
    line, column = LineIndex(text).position(problem.offset)
    assert f"{line}:{column}".startswith(place)
    assert words in problem.message
    with pytest.raises(ValueError, match=r"."):
        property_edits.edit(text, {"new": 1})


def test_of_a_name_that_stands_twice_the_last_counts() -> None:
    assert property_block.read("---\na: 1\na: 2\n---\n").values == {"a": 2}


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    for whole in (text, f"---\n{text}\n---\n", f"---\na: {text}\nb: 1\n---\n"):
        read = property_block.read(whole)
        assert read.problem is None or 0 <= read.problem.offset <= len(whole)
        assert all(whole[slice(*span)].strip() for key, span in read.spans.items() if key)


@given(st.binary())
def test_any_bytes_are_read(data: bytes) -> None:
    property_block.read("---\na: " + data.decode("utf-8", "surrogateescape") + "\n---\n")
