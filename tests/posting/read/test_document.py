"""Lines free of Markdown's marks, each with the way back to the exact words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault_tool.posting.read.document import LONGEST, Document, parsed

PLAIN = [
    ("Kites", "Kites"),
    ("  Kites \t", "Kites"),
    ("**Budget:** $50", "Budget: $50"),
    ("- **Hire Rate:** 42%", "Hire Rate: 42%"),
    ("* [x] Payment verified", "Payment verified"),
    ("## Skills ##", "Skills ##"),
    ("> > - quoted", "quoted"),
    ("[Sew a kite](https://x.example/1)", "Sew a kite"),
    ("![logo](a.png) Kites", "logo Kites"),
    ("[not a link] (at all)", "[not a link] (at all)"),
    ("`ClickUp` and __Asana__", "ClickUp and Asana"),
    ("snake_case_names stay", "snake_case_names stay"),
    ("a * b and 2*3", "a * b and 2*3"),
    ("#hashtag", "#hashtag"),
    ("-5 degrees", "-5 degrees"),
    ("Price:\u00a01\u202f250\u00a0€", "Price: 1 250 €"),
    ("\ufeffKites\u200b", "Kites"),
    ("C++ \\", "C++"),
    ("a\tb", "a b"),
]
NOTHING = ["", "\n\n", " \t ", "\u00a0", "**", "\r\n\u200b\r\n"]


@pytest.mark.parametrize(("raw", "text"), PLAIN)
def test_a_line_without_its_marks(raw: str, text: str) -> None:
    (line,) = Document(raw).lines
    assert line.text == text
    assert line.low == text.lower()
    assert line.raw == raw


@pytest.mark.parametrize("raw", NOTHING)
def test_no_words_no_line(raw: str) -> None:
    assert Document(raw).lines == ()


def test_what_a_line_is() -> None:
    lines = Document("# Kites\n\n- red\n  1. blue\n\n### Glue\nend").lines
    assert [(line.heading, line.bullet, line.gap) for line in lines] == [
        (1, "", True), (0, "-", True), (0, "", False), (3, "", True), (0, "", False),
    ]  # fmt: skip
    assert [line.index for line in lines] == [0, 1, 2, 3, 4]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_a_blank_line_is_a_gap_whatever_ends_lines(newline: str) -> None:
    lines = Document(newline.join(["one", "two", "", "three"])).lines
    assert [line.gap for line in lines] == [True, False, True]


def test_where_every_line_is_followed_by_a_blank_one_two_of_them_are_a_gap() -> None:
    lines = Document("one\n\ntwo\n\nthree\n\n\nfour\n\n").lines
    assert [line.gap for line in lines] == [True, False, False, True]


def test_the_same_text_is_cut_up_once() -> None:
    assert parsed("Kites\nfly") is parsed("Kites\nfly")


def test_of_a_long_line_the_beginning_is_read() -> None:
    (line,) = Document("x" * (LONGEST * 2)).lines
    assert len(line.text) == LONGEST


MARKS = st.sampled_from(
    [
        "**",
        "__",
        "`",
        "# ",
        "- ",
        "> ",
        "[",
        "](u)",
        "![",
        "\u00a0",
        "\u200b",
        "\t",
        " ",
        "\n",
        "\r\n",
        "kite",
        "É",
        ":",
        "\\",
        "[x] ",
        "_",
    ]
)


@given(st.one_of(st.lists(MARKS, max_size=20).map("".join), st.text(max_size=100)))
def test_every_character_knows_where_it_stands(text: str) -> None:
    for line in Document(text).lines:
        assert text[line.start : line.start + len(line.raw)] == line.raw
        assert line.text == line.text.strip()
        for at, character in enumerate(line.text):
            stands = text[slice(*line.span(at, at + 1))]
            assert stands == character or (stands.isspace() and character == " ")
        assert line.span(0, 0).start == line.span(0, 0).end


@given(st.lists(MARKS, max_size=20).map("".join))
def test_a_whole_line_spans_its_words(text: str) -> None:
    for line in Document(text).lines:
        start, end = line.span()
        assert line.start <= start < end <= line.start + len(line.raw)
        assert text[start:end].replace("\u00a0", " ").split()[0][:1] == line.text[:1]
