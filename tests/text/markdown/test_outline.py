"""Blocks and headings: each at its exact lines, whatever the line endings; headings alone are found the same way."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from vault_tool.text.markdown import heading_scan, outline

BLOCKS = {
    "headings": (
        "# One\n## Two ##\ntext\n###### Six\n####### none\n#none\n",
        ["heading # One", "heading ## Two ##", "paragraph text", "heading ###### Six", "paragraph ####### none\n#none"],
    ),
    "underlined headings": (
        "One\n===\n\nTwo\nlines\n---\ntext\n",
        ["heading One\n===", "heading Two\nlines\n---", "paragraph text"],
    ),
    "a rule is no heading": ("text\n\n---\ntext\n", ["paragraph text", "break ---", "paragraph text"]),
    "a rule under a list": ("- a\n---\nb\n", ["list - a", "break ---", "paragraph b"]),
    "a rule under link definitions": ("[a]: b\n---\n", ["paragraph [a]: b", "break ---"]),
    "lists": (
        "- a\n\n  # in it\n- b\n\n\n1. c\n   - d\ntext\n\nnext\n",
        ["list - a\n\n  # in it\n- b", "list 1. c\n   - d\ntext", "paragraph next"],
    ),
    "tasks": ("- [ ] a\n- [x] b\n", ["list - [ ] a\n- [x] b"]),
    "fences": (
        "```py\n# no\n~~~\n```\n~~~~\n```\n~~~\n~~~~\n# A\n",
        ["fence ```py\n# no\n~~~\n```", "fence ~~~~\n```\n~~~\n~~~~", "heading # A"],
    ),
    "a fence that is never closed": ("```\n# no\n\n## no\n", ["fence ```\n# no\n\n## no"]),
    "backticks after backticks open no fence": ("``` `\n# A\n", ["paragraph ``` `", "heading # A"]),
    "code": ("text\n\n    # code\n\n    more\n\n# A\n", ["paragraph text", "code     # code\n\n    more", "heading # A"]),
    "a table": (
        "text\n| a | b |\n|---|:-:|\n| 1 | 2 |\n# a | b\n",
        ["paragraph text", "table | a | b |\n|---|:-:|\n| 1 | 2 |", "heading # a | b"],
    ),
    "a table without outer pipes": ("a | b\n--- | ---\n1 | 2\n\nc\n", ["table a | b\n--- | ---\n1 | 2", "paragraph c"]),
    "not as many cells: no table": ("a | b\n--- | --- | ---\n", ["paragraph a | b\n--- | --- | ---"]),
    "quotes": (
        "> a\nlazy\n\n> ```\n# A\n> # in it\n",
        ["quote > a\nlazy", "quote > ```", "heading # A", "quote > # in it"],
    ),
    "a heading under a quote is none of the quote": ("> a\n# A\n", ["quote > a", "heading # A"]),
    "callouts": (
        "> [!warning]- Title\n> text\n\n> [!NOTE]\n> b\n",
        ["callout > [!warning]- Title\n> text", "callout > [!NOTE]\n> b"],
    ),
    "comments": (
        "<!-- a\n\n# no\n-->\n%%\n# no\n\n%% \n%% one line %%\n%% in %% a paragraph\n",
        ["comment <!-- a\n\n# no\n-->", "comment %%\n# no\n\n%% ", "comment %% one line %%", "paragraph %% in %% a paragraph"],
    ),
    "a comment that is never closed": ("<!-- a\n\n# no\n", ["comment <!-- a\n\n# no"]),
    "two percent signs that nothing closes": ("%% a\n# A\n", ["paragraph %% a", "heading # A"]),
    "a comment ends a list": ("- a\n%%\n# no\n%%\n", ["list - a", "comment %%\n# no\n%%"]),
    "HTML": ("<div>\n# no\n</div>\n\n# A\n", ["html <div>\n# no\n</div>", "heading # A"]),
    "an address is no HTML": ("<https://example.com>\n# A\n", ["paragraph <https://example.com>", "heading # A"]),
    "an indented heading": ("- a\n\n  # in the list\n\n # A\n", ["list - a\n\n  # in the list", "heading  # A"]),
    "nothing": ("", []),
    "blank lines alone": ("\n \n\t\n", []),
    "no last newline": ("# A", ["heading # A"]),
}  # fmt: skip


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize("before", ["", "\ufeff", "---\na: 1\n---\n"], ids=["plain", "BOM", "frontmatter"])
@pytest.mark.parametrize("name", BLOCKS)
def test_blocks(name: str, before: str, newline: str) -> None:
    body, wanted = BLOCKS[name]
    text = (before + body).replace("\n", newline)
    start = 0 if before == "\ufeff" else len(before.replace("\n", newline))
    found = outline.blocks(text, start)
    said = [f"{b.kind} {text[slice(*b.span)].replace(newline, chr(10)).removesuffix(chr(10))}" for b in found]
    assert said == wanted
    assert outline.headings(text, start) == _headings_of(found)


TITLES = {
    "# A": "A", "#\tA": "A", "# A #": "A", "# A#": "A#", "# #": "", "#": "", "## C# ##": "C#", "# `#`": "`#`",
    "   # A": "A", "#  A  B ": "A  B", "A\n===": "A", "A\nB\n---": "A B", "# \u00a0A": "\u00a0A",
}  # fmt: skip


@pytest.mark.parametrize(("source", "title"), TITLES.items())
def test_titles(source: str, title: str) -> None:
    (heading,) = outline.headings(source)
    assert heading.title == title
    assert outline.blocks(source)[0].info == title


def test_what_a_fence_and_a_callout_say_of_themselves() -> None:
    found = outline.blocks("```yaml title\na\n```\n\n> [!Warning] x\n> y\n")
    assert [b.info for b in found] == ["yaml title", "warning"]


LINES = r"""
# A
## B ##
#
##
#tag
text
(more)
===
==
---
--
- item
  - sub
-
+
1. one
2. two
1.
> quote
> # q
> ```
> %%
> -
>- a
```
```py
``` x `
~~~
   ```
- ```
    code
<!--
-->
<!-- x -->
<pre>
</pre>
<div>
</div>
<a>
<b
<?php
%%
%% note %%
%% a %% b
- %%
%%%
* * *
- - -
`co
- # h
  ## in
[a]: b
[a]: /u 'x
'
| a | b |
|---|---|
a | b
# a | b
--- | ---
""".strip("\n").split("\n")
LINE = st.sampled_from([*LINES, "-", "- ", "\t# t", "-\t# t", "\v", "\f", " ", "", "", ""])


@given(st.lists(LINE, max_size=12), st.sampled_from(["\n", "\r\n", "\r"]), st.booleans())
@settings(max_examples=200, deadline=None)
@example(["> quote", "> ```", "# A"], "\r\n", False)
def test_blocks_stand_in_order_on_whole_lines_and_leave_out_only_blank_ones(
    lines: list[str], newline: str, last: bool
) -> None:
    text = newline.join(lines) + newline * last
    found = outline.blocks(text)
    at = 0
    for block in found:
        assert not text[at : block.span.start].strip()
        assert text[slice(*block.span)].strip()
        assert block.span.end == len(text) or text[block.span.end - 1] in "\r\n"
        at = block.span.end
    assert not text[at:].strip()
    scanned = heading_scan.scan(text, 0)
    assert scanned is None or scanned == _headings_of(found)


@pytest.mark.parametrize("under", ["-", "- ", "---", "===", "="])
@pytest.mark.parametrize("item", ["- a", "* a", "+ **a**", "-\ta"])
def test_no_line_under_an_item_makes_it_a_heading_and_no_block_need_be_read_to_know(item: str, under: str) -> None:
    text = f"{item}\n{under}\n\n# b\n"
    scanned = heading_scan.scan(text, 0)
    assert scanned is not None
    assert scanned == _headings_of(outline.blocks(text))


@given(st.text())
def test_any_text_has_blocks(text: str) -> None:
    assert outline.headings(text) == _headings_of(outline.blocks(text))


def _headings_of(blocks: tuple[outline.Block, ...]) -> tuple[outline.Heading, ...]:
    return tuple(outline.Heading(b.level, b.info, b.span) for b in blocks if b.kind == "heading")
