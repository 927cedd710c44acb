"""A part fits under a level-2 heading whatever it holds, and keeps its words and line endings."""

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from vault_tool.notemaking.compose import section_text
from vault_tool.text.markdown import outline

CASES = [
    ("# A\n\n## B\ntext\n", "### A\n\n#### B\ntext\n"),
    ("### A\n#### B\n", "### A\n#### B\n"),
    ("## A\n\n##### B\n", "### A\n\n###### B\n"),
    ("Title\n=====\n\nPart\n----\nwords\n", "### Title\n\n#### Part\nwords\n"),
    ("one\ntwo\n---\nthree\n", "one\ntwo\n\n---\nthree\n"),
    ("---\nkey: value\n---\nbody\n", "---\nkey: value\n\n---\nbody\n"),
    ("- item\n---\nafter\n", "- item\n---\nafter\n"),
    ("```\n# code\n```\n# A\n", "```\n# code\n```\n### A\n"),
    ("<!-- hidden\n# A\n", "\\<!-- hidden\n### A\n"),
    ("<!-- hidden\n# A\n-->\n# B\n", "<!-- hidden\n# A\n-->\n### B\n"),
    ("<pre>\n# A\n", "\\<pre>\n### A\n"),
    ("some %% comment\n", "some %\\% comment\n"),
    ("%%\nhidden\n%%\n", "%%\nhidden\n%%\n"),
    ("#hashtag and #1\n", "#hashtag and #1\n"),
    ("# A\r\nwords\r\n", "### A\r\nwords\r\n"),
    ("$10.00\n-\n$25.00\n", "$10.00\n\n-\n$25.00\n"),
    ("a\n=\nb\n", "a\n\n=\nb\n"),
    ("", ""),
]


@pytest.mark.parametrize(("given_text", "wanted"), CASES, ids=[repr(c[0])[:40] for c in CASES])
def test_section_text(given_text: str, wanted: str) -> None:
    assert section_text(given_text) == wanted


def words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text)


LINES = st.sampled_from(
    [
        "# A",
        "## B ##",
        "### C",
        "text",
        "more text",
        "===",
        "---",
        "- item",
        "  - sub",
        "1. one",
        "> quote",
        "> # q",
        "```",
        "```py",
        "~~~",
        "    code",
        "<!--",
        "-->",
        "<!-- x -->",
        "<pre>",
        "</pre>",
        "<script>",
        "</script>",
        "<div>",
        "<style",
        "<textarea>",
        "%%",
        "%% note %%",
        "",
        " a ",
        " b ",
        "",
        "",
        " - ",
        " - ",
        "",
        "",
        "[[link]]",
        "  ## in item",
        "\t# tab",
        "   ```",
        "- ```",
        "> ```",
        "* * *",
        "<?php",
        "<!DOCTYPE",
        "<![CDATA[",
        "#",
        "##",
        "===== ",
        "a <!-- b",
        "`code <!--`",
        "\\# no",
    ]
)


@given(st.lists(LINES, max_size=14), st.sampled_from(["\n", "\r\n"]))
@settings(max_examples=100, deadline=None)
@example(["```", "# A"], "\n")
@example(["1. one", "   ```", "text"], "\n")
@example(["- item", "", "  text", "  ---"], "\n")
def test_the_next_section_begins_where_it_should(lines: list[str], newline: str) -> None:
    part = newline.join(lines)
    out = section_text(part)
    note = f"## X{newline * 2}{out}{newline * 2}## Y{newline}"
    assert [h.title for h in outline.headings(note) if h.level <= 2] == ["X", "Y"]
    assert words(out) == words(part)
    assert ("\r\n" in out) <= (newline == "\r\n")
    assert newline == "\n" or newline not in part or not re.search(r"(?<!\r)\n", out)


@given(st.text(max_size=200))
@settings(max_examples=100, deadline=None)
def test_any_text_keeps_its_words(text: str) -> None:
    assert words(section_text(text)) == words(text)
