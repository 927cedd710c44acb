"""Words of a post in a line of the tool's: what Obsidian would take for math or a tag is escaped."""

import pytest

from vault_tool.letters.bullets import inline

CASES = [
    ("from 5$ to 10$ an hour", r"from 5\$ to 10\$ an hour"),
    ("$20-$30 an hour", "$20-$30 an hour"),
    ("US$ 500", r"US\$ 500"),
    ("put #falcon first", r"put \#falcon first"),
    ("#falcon", r"\#falcon"),
    ("the #1 agency, C# and a/b#c", "the #1 agency, C# and a/b#c"),
    ("# Tasks", "Tasks"),
]


@pytest.mark.parametrize(("words", "line"), CASES)
def test_signs_that_mean_something_else_in_obsidian(words: str, line: str) -> None:
    assert inline(words) == line
