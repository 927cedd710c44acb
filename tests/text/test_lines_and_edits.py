"""Places in a text, and changes to it, to the character."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault_tool.text.edits import Edit, OverlappingEditsError, apply
from vault_tool.text.lines import LineIndex, newline_of
from vault_tool.text.markdown.normal_lines import NormalLines

PLACES = [
    ("", 0, (1, 1)),
    ("ab\ncd", 1, (1, 2)),
    ("ab\ncd", 2, (1, 3)),
    ("ab\ncd", 3, (2, 1)),
    ("ab\ncd", 5, (2, 3)),
    ("ab\n", 3, (2, 1)),
    ("a\r\nb\rc", 3, (2, 1)),
    ("a\r\nb\rc", 5, (3, 1)),
    ("\ufeffab", 1, (1, 1)),
    ("\ufeffab", 0, (1, 1)),
    ("\ufeffab\ncd", 5, (2, 2)),
    ("🙂é\nx", 1, (1, 2)),
    ("a\x0bb\x0cc\u2028d\x85e", 8, (1, 9)),
]


@pytest.mark.parametrize(("text", "offset", "place"), PLACES)
def test_place(text: str, offset: int, place: tuple[int, int]) -> None:
    assert LineIndex(text).position(offset) == place


@given(st.text("ab\n\r\ufeff🙂", max_size=30))
def test_every_offset_has_the_place_that_counting_gives(text: str) -> None:
    index = LineIndex(text)
    for offset in range(len(text) + 1):
        if text[offset - 1 : offset + 1] == "\r\n":
            continue  # between the two halves of one line ending
        before = text[:offset].replace("\r\n", "\n").replace("\r", "\n")
        line, column = before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1
        bom = line == 1 and text.startswith("\ufeff") and offset > 0
        assert index.position(offset) == (line, column - bom)


@pytest.mark.parametrize(
    ("text", "newline"), [("", "\n"), ("a", "\n"), ("a\nb\r\n", "\n"), ("a\r\nb\n", "\r\n"), ("a\rb\n", "\r")]
)
def test_the_first_line_ending_counts(text: str, newline: str) -> None:
    assert newline_of(text) == newline


@given(st.text("ab\n\r\ufeff", max_size=30), st.data())
def test_normal_lines_lead_back_to_the_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    lines = NormalLines(text, start)
    assert "\r" not in lines.text
    wanted = text[max(start, text.startswith("\ufeff")) :]
    at = 0
    for line in lines.text.splitlines(keepends=True):
        span = lines.span(at, at + len(line))
        source = text[slice(*span)]
        assert source.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n") == line.removesuffix("\n")
        assert wanted.startswith(source)
        wanted = wanted[len(source) :]
        at += len(line)
    assert wanted == ""


APPLIED = [
    ("abc", [], "abc"),
    ("abc", [Edit(1, 2, "X")], "aXc"),
    ("abc", [Edit(2, 3, "Z"), Edit(0, 1, "X")], "XbZ"),
    ("abc", [Edit(1, 1, "1"), Edit(1, 1, "2")], "a12bc"),
    ("abc", [Edit(1, 1, "1"), Edit(1, 2, "")], "a1c"),
    ("abc", [Edit(3, 3, "!")], "abc!"),
    ("", [Edit(0, 0, "x")], "x"),
]


@pytest.mark.parametrize(("text", "edits", "wanted"), APPLIED)
def test_apply(text: str, edits: list[Edit], wanted: str) -> None:
    assert apply(text, edits) == wanted


def test_edits_that_overlap_or_reach_outside_are_refused() -> None:
    with pytest.raises(OverlappingEditsError):
        apply("abc", [Edit(0, 2, ""), Edit(1, 3, "")])
    for outside in (Edit(-1, 0, ""), Edit(2, 1, ""), Edit(0, 4, "")):
        with pytest.raises(ValueError, match="outside"):
            apply("abc", [outside])


@given(
    st.text("abc", max_size=20), st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20), st.text("xy", max_size=3)))
)
def test_edits_do_what_making_them_from_the_back_does(text: str, wanted: list[tuple[int, int, str]]) -> None:
    edits, at = [], 0
    for gap, length, new in wanted:
        start = min(len(text), at + gap + 1)
        edits.append(Edit(start, min(len(text), start + length), new))
        at = edits[-1].end
    edits = [e for n, e in enumerate(edits) if not any(e.start == other.start for other in edits[:n])]
    result = text
    for edit in reversed(edits):
        result = result[: edit.start] + edit.text + result[edit.end :]
    assert apply(text, reversed(edits)) == result
