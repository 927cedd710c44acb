"""Which words are denied where they stand, and that a denied idea is another one."""

import pytest

from vault_tool.language.dangers.denials import denied
from vault_tool.language.dangers.grams import words_of
from vault_tool.language.dangers.passages import cuts_of


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("We never ask for your password.", {"ask", "for", "your", "password"}),
        ("No fee, just work.", {"fee"}),
        ("Koi fees nahi hai.", {"koi", "fees"}),
        ("Sin depósito alguno.", {"depósito", "alguno"}),
        ("Send the fee first.", set()),
    ],
)
def test_words_that_are_denied(text: str, without: set[str]) -> None:
    words = words_of(text)
    assert {words[at] for at in denied(words)} == without


def test_a_denied_idea_is_marked_and_so_is_the_word() -> None:
    (cut,) = cuts_of("There is no fee.")
    assert "!fee" in cut.ideas
    assert "!fee" in cut.marked
