"""Hostile Markdown is read to its end, in time that does not run away with its size."""

from collections.abc import Callable

import pytest

from vault_tool.text.markdown import outline

HOSTILE: dict[str, Callable[[int], str]] = {
    "quotes in quotes": lambda n: ">" * n,
    "quote after quote": lambda n: "> a\n\n" * n,
    "quotes and lists in turn": lambda n: "> a\n- b\n" * n,
    "lists in lists": lambda n: "".join("  " * (i % 60) + "- a\n" for i in range(n)),
    "one list after another": lambda n: "- a\n* b\n+ c\n" * (n // 3),
    "dashes": lambda n: "- " * n + "x",
    "brackets": lambda n: "[" * n + "[[a]]",
    "links that nothing closes": lambda n: "[[a" * n,
    "links with headings": lambda n: "[[a#" * n,
    "backticks": lambda n: "`" * n + " [[a]]",
    "backticks of every length": lambda n: "".join("`" * (i % 90 + 1) + "a " for i in range(n // 40)) + "[[x]]",
    "fences with backticks": lambda n: "``` `\n" * n + "[[a]]",
    "fences in lists": lambda n: "- ```\n" * n + "[[a]]",
    "comments that nothing closes": lambda n: "a <!-- " * n + "[[a]]",
    "percent signs": lambda n: "a %% b %%%\n" * n + "[[a]]",
    "percent signs at line beginnings": lambda n: "%%%\n" * n + "[[a]]",
    "pipes": lambda n: "|" * n + "\n|---|\n",
    "delimiters": lambda n: "a|\n" + "-|" * n + "x\n",
    "headers without tables": lambda n: "a | b\n" * n,
    "hashes": lambda n: "# " * n,
    "spaces in a heading": lambda n: "#" + " " * n + "x",
    "underlines": lambda n: "(a\n---\n" * n,
    "link definitions": lambda n: "[a]: b\n" * n + "---\n",
    "tags": lambda n: "<a b=c d\n" * n,
    "backslashes": lambda n: "\\" * n + "[[a]]",
    "blank lines": lambda n: "- a\n" + " \n" * n + "x",
    "carriage returns": lambda n: "a\r\n\r" * n,
}
SIZE = 50_000


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.usefixtures("no_runaway")
def test_hostile_text_ends(name: str) -> None:
    text = HOSTILE[name](SIZE)
    found = [*outline.headings(text), *outline.wiki_links(text)]
    assert all(0 <= f.span.start < f.span.end <= len(text) for f in found)
