"""Wiki-links: each at its exact place, none in code or in a comment."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vault_tool.text.markdown import outline

LINKS = {
    "plain": ("a [[Note]] b", ["[[Note]]"]),
    "with a folder, a heading, an alias": ("[[Clients/Acme#Pay|them]]", ["[[Clients/Acme#Pay|them]]"]),
    "an embed": ("![[chart.png]]", ["![[chart.png]]"]),
    "two in a line": ("[[a]] and [[b]]", ["[[a]]", "[[b]]"]),
    "to a heading of the same note": ("[[#Pay]]", ["[[#Pay]]"]),
    "in a heading": ("# [[a]]\n", ["[[a]]"]),
    "in a list": ("- [[a]]\n  - [[b]]\n", ["[[a]]", "[[b]]"]),
    "in a quote": ("> [[a]]\n> > [[b]]\n", ["[[a]]", "[[b]]"]),
    "in a table, its pipe escaped": ("| x |\n|---|\n| [[a\\|b]] |\n", ["[[a\\|b]]"]),
    "beside a comment": ("<!-- x --> [[a]]\n", []),
    "after a comment in a paragraph": ("t <!-- [[x]] --> [[a]] %% [[y]] %% [[b]]\n", ["[[a]]", "[[b]]"]),
    "in code": ("`[[nothing]]` ``[[a]]` `` [[b]]", ["[[b]]"]),
    "after a backtick that nothing closes": ("` [[a]]\n\n`", ["[[a]]"]),
    "a code span ends with its list item": ("- `a\n- [[b]] `\n", ["[[b]]"]),
    "code over two lines": ("`a\n[[b]]` [[c]]", ["[[c]]"]),
    "a backtick that is escaped": ("\\`[[a]]`", ["[[a]]"]),
    "in a fence": ("```\n[[a]]\n```\n[[b]]\n", ["[[b]]"]),
    "in a fence in a list": ("- x\n  ```\n  [[a]]\n  ```\n  [[b]]\n", ["[[b]]"]),
    "in a fence in a quote": ("> ~~~\n> [[a]]\n> ~~~\n> [[b]]\n", ["[[b]]"]),
    "in indented code": ("x\n\n    [[a]]\n", []),
    "in a comment block": ("%%\n[[a]]\n%%\n<!--\n[[b]]\n-->\n[[c]]", ["[[c]]"]),
    "percent signs that nothing closes": ("5%% of [[a]]", ["[[a]]"]),
    "escaped": ("\\[[a]]", []),
    "empty": ("[[]] [[|a]]", []),
    "never closed": ("[[a [[b]]", ["[[b]]"]),
    "over two lines": ("[[a\nb]]", []),
    "a list in brackets": ("[[1, 2], [3]]", []),
    "none in the frontmatter's place": ("[[a]]", ["[[a]]"]),
}  # fmt: skip


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize("name", LINKS)
def test_links(name: str, newline: str) -> None:
    text, wanted = (LINKS[name][0].replace("\n", newline), LINKS[name][1])
    assert [text[slice(*link.span)] for link in outline.wiki_links(text)] == wanted


PARTS = {
    "[[Note]]": ("Note", "", "", False),
    "[[Clients/Acme#Pay|them]]": ("Clients/Acme", "Pay", "them", False),
    "![[a#^block]]": ("a", "^block", "", True),
    "[[a#B#C]]": ("a", "B#C", "", False),
    "[[a\\|b]]": ("a", "", "b", False),
    "[[ a | b ]]": (" a ", "", " b ", False),
    "[[#Pay]]": ("", "Pay", "", False),
}


@pytest.mark.parametrize(("source", "parts"), PARTS.items())
def test_parts_of_a_link(source: str, parts: tuple[str, str, str, bool]) -> None:
    (link,) = outline.wiki_links(source)
    assert (link.target, link.heading, link.alias, link.embed) == parts


PIECES = st.sampled_from(
    [
        "[[a]]",
        "[[",
        "]]",
        "|",
        "#",
        "!",
        "`",
        "``",
        "%%",
        "<!--",
        "-->",
        "\\",
        "\n",
        "\n\n",
        "- ",
        "> ",
        "x",
        "    ",
        "```\n",
    ]
)


@given(st.lists(PIECES, max_size=25).map("".join))
@settings(max_examples=200, deadline=None)
def test_a_span_is_a_link_and_they_stand_in_order(text: str) -> None:
    at = 0
    for link in outline.wiki_links(text):
        source = text[slice(*link.span)]
        assert link.span.start >= at
        assert source.removeprefix("!").startswith("[[" + link.target)
        assert source.endswith("]]")
        at = link.span.end
