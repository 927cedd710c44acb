"""Setting a property changes that property, and not one byte of anything else."""

from datetime import date, datetime
from itertools import pairwise

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from vault_tool.text.edits import apply
from vault_tool.text.properties import property_block, property_edits
from vault_tool.text.properties.plain_values import same


def changed(text: str, **values: object) -> str:
    return apply(text, property_edits.edit(text, values))


EDITS = {
    "a value": ("a: 1\nb: 2\n", {"a": 3}, "a: 3\nb: 2\n"),
    "the comment after it stays": ("a: 1   # mine\n", {"a": 3}, "a: 3   # mine\n"),
    "comments and blank lines around it stay": ("# x\n\na: 1\n\n# y\nb: 2\n", {"a": 3}, "# x\n\na: 3\n\n# y\nb: 2\n"),
    "a new one goes to the end": ("b: 1\n# c\n", {"a": 3}, "b: 1\n# c\na: 3\n"),
    "two new ones keep their order": ("x: 1\n", {"b": 1, "a": 2}, "x: 1\nb: 1\na: 2\n"),
    "one that is there and one that is not": ("b: 1\n", {"a": 2, "b": 3}, "b: 3\na: 2\n"),
    "taken out": ("a: 1\nb: 2\nc: 3\n", {"b": None}, "a: 1\nc: 3\n"),
    "taken out with its list": ("a:\n  - x\n  - y\n# c\nb: 2\n", {"a": None}, "# c\nb: 2\n"),
    "taken out though it is not there": ("a: 1\n", {"b": None}, "a: 1\n"),
    "equal already": ("a:   'x'\n", {"a": "x"}, "a:   'x'\n"),
    "True is not 1": ("a: 1\n", {"a": True}, "a: true\n"),
    "a day is not its text": ("a: 2025-02-14\n", {"a": "2025-02-14"}, 'a: "2025-02-14"\n'),
    "single quotes stay": ("a: 'x'\n", {"a": "it's"}, "a: 'it''s'\n"),
    "double quotes stay": ('a: "x"\n', {"a": "y"}, 'a: "y"\n'),
    "quotes where they are needed": ("a: x\n", {"a": "b: c"}, 'a: "b: c"\n'),
    "a link": ("a: x\n", {"a": "[[Note]]"}, 'a: "[[Note]]"\n'),
    "text that YAML 1.1 takes for a boolean": ("a: x\n", {"a": "yes"}, 'a: "yes"\n'),
    "a list in brackets stays one": ("a: [x, y]\n", {"a": ["z", "b, c"]}, 'a: [z, "b, c"]\n'),
    "a list on lines": ("a:\n- x\n", {"a": ["v", "w"]}, "a:\n  - v\n  - w\n"),
    "a list instead of a value": ("a: x # c\nb: 1\n", {"a": ["v"]}, "a: # c\n  - v\nb: 1\n"),
    "a value instead of lines": ("a: |\n  x\n  y\nb: 1\n", {"a": 1}, "a: 1\nb: 1\n"),
    "an empty value": ("a:\nb: 1\n", {"a": 5}, "a: 5\nb: 1\n"),
    "an empty value with a comment": ("a: # c\nb: 1\n", {"a": 5}, "a: 5 # c\nb: 1\n"),
    "an alias, with its comment": ("x: &n 1\na: *n # c\n", {"a": 2}, "x: &n 1\na: 2 # c\n"),
    "indented lines": (" a: 1\n b: 2\n", {"a": 3, "c": 4}, " a: 3\n b: 2\n c: 4\n"),
    "a moment": ("", {"a": datetime(2025, 2, 14, 22, 41, 37)}, "a: 2025-02-14T22:41:37\n"),
    "a day": ("", {"a": date(2025, 2, 14)}, "a: 2025-02-14\n"),
    "an empty list": ("", {"a": []}, "a: []\n"),
    "a name that needs quotes": ("", {"a: b": 1}, '"a: b": 1\n'),
    "letters of any script": ("", {"a": "Zürich 東京 🙂"}, "a: Zürich 東京 🙂\n"),
}  # fmt: skip


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize("before", ["", "\ufeff"], ids=["plain", "BOM"])
@pytest.mark.parametrize("name", EDITS)
def test_edit(name: str, before: str, newline: str) -> None:
    block, values, wanted = EDITS[name]
    body = "---\n\nbody\n\n---\nx: 1\n---"
    text = f"{before}---\n{block}{body}".replace("\n", newline)
    assert apply(text, property_edits.edit(text, values)) == f"{before}---\n{wanted}{body}".replace("\n", newline)


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
def test_a_note_without_a_block_gets_one_with_its_own_line_endings(newline: str) -> None:
    """obsidian-linter 1537: on CRLF a second block was written."""
    text = newline.join(["# T", "", "---", "x: 1", "---", ""])
    once = changed(text, a=1)
    assert once == newline.join(["---", "a: 1", "---", ""]) + text
    assert changed(once, a=2) == newline.join(["---", "a: 2", "---", ""]) + text
    assert changed(once, a=None) == text


def test_the_byte_order_mark_stays_first() -> None:
    assert changed("\ufeff# T\n", a=1) == "\ufeff---\na: 1\n---\n# T\n"
    assert changed("\ufeff---\na: 1\n---\n# T\n", a=None) == "\ufeff# T\n"


def test_the_last_property_takes_the_block_with_it_unless_the_body_would_become_one() -> None:
    assert changed("---\na: 1\n---\nbody\n", a=None) == "body\n"
    assert changed("---\n# c\na: 1\n---\nbody\n", a=None) == "---\n# c\n---\nbody\n"
    assert changed("---\na: 1\n---\n---\nb: 2\n---\n", a=None) == "---\n---\n---\nb: 2\n---\n"


def test_a_byte_that_is_not_utf_8_is_marked_where_yaml_cannot_hold_it() -> None:
    assert changed("# T\n", a="caf\udce9", b=["\udc80"]) == "---\na: caf\ufffd\nb:\n  - \ufffd\n---\n# T\n"
    assert property_edits.edit("---\na: caf\ufffd\n---\n", {"a": "caf\udce9"}) == []


FIRST_LINES = ["--- # mine", "--- !tag", "---x: 1", "--- |", "# ---", "...", "--- &a", "%TAG ! x:"]


@pytest.mark.parametrize("line", FIRST_LINES)
@pytest.mark.parametrize("value", ["won", None], ids=["set", "taken out"])
def test_a_first_line_that_begins_with_dashes_stays_or_nothing_is_written(line: str, value: str | None) -> None:
    text = f"---\n{line}\nrate: 20\n---\nbody\n"
    try:
        after = changed(text, status=value) if value else changed(text, rate=None)
    except property_edits.NotEditable:
        return
    assert after.startswith(f"---\n{line}\n")
    assert after.endswith("---\nbody\n")
    assert ("rate: 20" in after, "status: won" in after) == ((True, True) if value else (False, False))


def test_only_a_block_that_holds_nothing_else_goes_with_its_last_property() -> None:
    assert changed("---\n--- # mine\nrate: 20\n---\nbody\n", rate=None) == "---\n--- # mine\n---\nbody\n"


REFUSED = {
    "a problem": ("---\na: [\n---\n", {"b": 1}),
    "one mapping in braces": ("---\n{a: 1}\n---\n", {"b": 1}),
    "an anchor that others use": ("---\na: &x 1\nb: *x\n---\n", {"a": 2}),
    "a value that YAML cannot hold": ("---\na: 1\n---\n", {"b": object()}),
}


@pytest.mark.parametrize(("text", "values"), REFUSED.values(), ids=REFUSED.keys())
def test_refused_rather_than_guessed(text: str, values: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        property_edits.edit(text, values)


KEYS = ["a", "b", "c d", '"q k"', "'s'", "é", "tags", "x-y", "1", "true", "2025-01-01"]
OLD = [
    "1", "text", '"dq"', "'sq'", '"a # b"', "yes", "2025-02-14", "[a, b]", "[]", "{x: 1}", "|\n  one\n  two", ">\n  f",
    "\n- i\n- j", "\n  - i\n  - j", "\n  k: v\n  l: w", "", "~", "12:30", "a#b", "plain\n  more", '"dq\n  more"', "&x v",
    "|+\n  a\n\n", "[[Note]]", '"[[Note]]"', "0123", ".nan", "\n  -\n    - y", "[a,\n  b]", '"\\u00e9"', "!!str 5",
]  # fmt: skip
COMMENTS = ["", "", " # c", "  # é: x", "\t# t"]
BETWEEN = ["", "", "# note\n", "\n", "  # indented\n", "#\n"]
BODIES = ["", "body\n", "---\nx: 1\n---\n", "\nbody", "# T\n\n---\n"]
NEW = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=12), st.dates(), st.datetimes(),
    st.sampled_from(["yes", "null", "12:30", "0x1", "1e3", "- a", "# b", "a: b", "@x", "---", "...", "2025-02-30", "x\ny", "\ufeff", "<<"]),
    st.lists(st.text(max_size=6), max_size=3), st.dictionaries(st.text(max_size=4), st.integers(), max_size=2),
)  # fmt: skip


@st.composite
def notes(draw: st.DrawFn) -> str:
    entries = []
    for key in draw(st.lists(st.sampled_from(KEYS), max_size=4, unique=True)):
        old = draw(st.sampled_from(OLD))
        comment = "" if "\n" in old else draw(st.sampled_from(COMMENTS))
        gap = "" if not old or old.startswith("\n") else " "
        entries.append(draw(st.sampled_from(BETWEEN)) + f"{key}:{gap}{old}{comment}\n")
    block = f"---\n{''.join(entries)}{draw(st.sampled_from(BETWEEN))}---\n" if entries or draw(st.booleans()) else ""
    text = draw(st.sampled_from(["", "\ufeff"])) + block + draw(st.sampled_from(BODIES))
    return text.replace("\n", draw(st.sampled_from(["\n", "\r\n", "\r"])))


@given(notes(), st.integers(0, 5), NEW)
@settings(max_examples=200, deadline=None)
@example("---\r\na: 1 # c\r\nb: 2\r\n---\r\n", 0, ["x"])
def test_all_other_bytes_stay_and_the_value_is_the_one_that_was_set(text: str, which: int, value: object) -> None:
    before = property_block.read(text)
    assume(not before.problem)
    key = [*before.values, "new", "new two", "- new", "n: ew", "é2"][which % (len(before.values) + 5)]
    try:
        after_text = apply(text, property_edits.edit(text, {key: value}))
    except ValueError:
        assume(False)  # an anchor that others use, blank lines that belong to the value before
        return
    after = property_block.read(after_text)
    assert not after.problem
    assert (key not in after.values) if value is None else same(after.values[key], value)
    assert _others(after, key) == _others(before, key) == list(dict.fromkeys(_others(before, key)))
    head, tail = _around(text, before, key)
    if len(after.values) or not before.values:
        assert after_text.startswith(head)
        assert after_text.endswith(tail)
    if key not in before.values and value is not None and (before.values or not before.span):
        assert apply(after_text, property_edits.edit(after_text, {key: None})) == text


def _others(read: property_block.Properties, key: str) -> list[str]:
    return [other for other in read.values if other != key]


def _around(text: str, read: property_block.Properties, key: str) -> tuple[str, str]:
    """All before the entry's first line and all after its last; of a new entry, all of the block and all of the body."""
    if key in read.spans:
        start, end = read.spans[key]
        cut = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
        ends = [at for at in (text.find("\n", end), text.find("\r", end)) if at >= 0]
        return text[:cut], text[min(ends) :].removeprefix("\r").removeprefix("\n")
    if read.yaml_span:
        return text[: read.yaml_span.end], text[read.yaml_span.end :]
    return "", text.removeprefix("\ufeff")


@given(st.dictionaries(st.text(min_size=1, max_size=8), NEW.filter(lambda v: v is not None), max_size=5))
@settings(max_examples=150, deadline=None)
def test_what_is_written_is_read_back(values: dict[str, object]) -> None:
    text = apply("body\n", property_edits.edit("body\n", values))
    read = property_block.read(text)
    assert same(dict(read.values), dict(values))
    assert text.endswith("body\n")
    assert apply(text, property_edits.edit(text, dict.fromkeys(values))) == "body\n"
    assert all(one.end <= other.start for one, other in pairwise(read.spans.values()))


def test_a_value_that_two_keys_share_is_written_twice() -> None:
    day = date(2026, 3, 1)
    assert changed("Words\n", date=day, applied_at=day) == "---\ndate: 2026-03-01\napplied_at: 2026-03-01\n---\nWords\n"
