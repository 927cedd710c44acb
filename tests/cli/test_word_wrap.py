"""No word is cut at the edge of a screen; what goes into a pipe is not touched."""

import pytest

from vault_tool.cli.word_wrap import joined, say, wrapped

LINES = [
    ("short", "short"),
    ("one two three four five six seven eight", "one two three four five six\nseven eight"),
    ("- one two three four five six seven eight", "- one two three four five six\n  seven eight"),
    ("    - [ ] one two three four five six seven", "    - [ ] one two three four\n          five six seven"),
    (
        "Postings/2026-03-02-a-name-that-is-longer-than-that.md  ask",
        "Postings/2026-03-02-a-name-that-is-longer-than-that.md\nask",
    ),
    ("\x1b[1mone two three four five\x1b[0m six seven", "\x1b[1mone two three four five\x1b[0m six\nseven"),
    ("第一 第二 第三 第四 第五 第六 第七", "第一 第二 第三 第四 第五 第六\n第七"),
    ("one two three four five six seven eight\r\nnine\n", "one two three four five six\nseven eight\r\nnine\n"),
    ("", ""),
]


@pytest.mark.parametrize(("text", "shown"), LINES)
def test_a_long_line_is_broken_between_words(text: str, shown: str) -> None:
    assert wrapped(text, 30) == shown


@pytest.mark.parametrize("width", [0, 10])
def test_no_screen_and_a_tiny_one_get_it_as_it_is(width: int) -> None:
    assert wrapped("one two three four five six seven eight", width) == "one two three four five six seven eight"


def test_what_goes_into_a_pipe_is_as_it_was_written(capsys: pytest.CaptureFixture[str]) -> None:
    say("word " * 60)
    assert capsys.readouterr().out == "word " * 60 + "\n"


def test_a_paragraph_becomes_one_line_and_code_stays() -> None:
    text = "# Title\n\nOne\ntwo.\n\n    code\n    more\n\n- a\n- b\n\n**Cost:** x\nz\n**Severity:** y\n"
    assert joined(text) == "# Title\n\nOne two.\n\n    code\n    more\n\n- a\n- b\n\n**Cost:** x z\n**Severity:** y\n"


def test_what_goes_on_may_stand_further_in() -> None:
    assert wrapped("one two three four five six seven eight", 30, 4) == "one two three four five six\n    seven eight"
